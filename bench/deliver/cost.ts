import { FUNCTIONS } from '../../src/app/functions.ts';
import { type Mailer, sweepAll } from '../../src/deliver/index.ts';
import { SHARDS } from '../../src/domain/index.ts';
import { recordEvents } from '../../src/feedback/index.ts';
import { MINUTE, SECOND, seededRandom, silentLogger } from '../../src/kernel/index.ts';
import { VirtualTime } from '../../src/simulate/index.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { TableLedger } from '../../src/store/ledger.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { TablePace } from '../../src/store/pace.ts';
import { TableReadership } from '../../src/store/readership.ts';
import { TableSubscribers } from '../../src/store/subscribers.ts';
import { ASSUMED } from '../assumed.ts';
import type { Usage } from '../bill.ts';
import type { Priced } from '../prices.ts';
import { type BenchEdition, benchEdition } from './bench-edition.ts';
import { CountingTable } from './counting-table.ts';
import { subscriberId, subscriberOf, subscriptionOf } from './generated-audience.ts';
import { sendEdition } from './send-edition.ts';

/** An SQS batch of a function's event source holds ten messages of one receive. */
const RECEIVED = 10;

export interface Cost {
  readonly mails: number;
  readonly ratePerSecond: number;
  /** Functions of deliver that may be at work at a time. */
  readonly workers: number;
  /** Calls of AWS a mail, beside SES's own. */
  readonly callsPerMail: number;
  /** What a million such mails take, SES's own price among it. */
  readonly million: Usage;
}

/** Counts what is charged, by price. */
class Counter {
  readonly counts: Partial<Record<Priced, number>> = {};

  add(price: Priced, count: number): void {
    this.counts[price] = (this.counts[price] ?? 0) + count;
  }

  run(name: 'plan' | 'deliver' | 'feedback' | 'sweep', milliseconds: number): void {
    this.add('lambdaRequest', 1);
    this.add('lambdaSecond', ((milliseconds / SECOND) * FUNCTIONS[name].memoryMegabytes) / 1024);
    this.add('logGigabyte', ASSUMED.logBytesPerInvocation / 1024 ** 3);
    this.add('trace', ASSUMED.tracedShare);
  }

  /** A message's way through a queue: sent, received and deleted, the last two in batches. */
  message(count: number): void {
    this.add('queueRequest', count * (1 + 2 / RECEIVED));
  }
}

const eventBody = (eventType: string, tags: Readonly<Record<string, string>>): string => {
  const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const Message = JSON.stringify({ eventType, mail: { tags: lists } });
  return JSON.stringify({ Type: 'Notification', Message });
};

/** One edition from planning to its end, in virtual time, every call counted. */
class CountedSend {
  readonly counter = new Counter();
  readonly #time = new VirtualTime(Date.parse('2026-03-02T06:00:00Z'));
  readonly #raw = new MemoryTable();
  readonly table = new CountingTable(this.#raw, this.#time, ASSUMED.tableMilliseconds);
  readonly #bench: BenchEdition;
  readonly #rate: number;
  readonly #workers: number;
  readonly #events: string[] = [];
  #mails = 0;
  #isOver = false;

  constructor(bench: BenchEdition, rate: number, workers: number) {
    this.#bench = bench;
    this.#rate = rate;
    this.#workers = workers;
  }

  async #settleReaders(people: number): Promise<void> {
    const store = new TableSubscribers(this.#raw);
    const { newsletter } = this.#bench.edition;
    for (let index = 0; index < people; index += 1) {
      const id = subscriberId(index % SHARDS, Math.floor(index / SHARDS));
      await store.saveSubscriber(subscriberOf(id), 0);
      await store.saveSubscription({ ...subscriptionOf(newsletter, id), version: 0 });
    }
  }

  #ses(): Mailer {
    return {
      quota: async () => ({
        ratePerSecond: this.#rate,
        max24Hours: -1,
        sentLast24Hours: 0,
      }),
      send: async ({ tags }) => {
        await this.#time.sleep(ASSUMED.sesMilliseconds);
        this.#mails += 1;
        this.#events.push(eventBody('Delivery', tags));
        return { kind: 'accepted', id: `bench-${this.#mails}` };
      },
    };
  }

  /** SES's events: published, queued, and recorded in batches as the function's event source makes them. */
  async #feedback(): Promise<void> {
    const { intake } = FUNCTIONS.feedback;
    const batch = intake?.batch ?? 10;
    const window = (intake?.windowSeconds ?? 1) * SECOND;
    const readership = new TableReadership(this.table);
    const ports = {
      editions: new TableEditions(this.table),
      ledger: new TableLedger(this.table),
      readership,
      reputation: readership,
      probes: { note: async () => {} },
      clock: this.#time,
      logger: silentLogger,
    };
    while (!this.#isOver || this.#events.length > 0) {
      if (this.#events.length < batch) await this.#time.sleep(window);
      const bodies = this.#events.splice(0, batch);
      if (bodies.length === 0) continue;
      this.counter.add('topicPublish', bodies.length);
      this.counter.message(bodies.length);
      const from = this.#time.now();
      await recordEvents(
        bodies.map((body, index) => ({ id: String(index), body })),
        ports,
      );
      this.counter.run('feedback', this.#time.now() - from);
    }
  }

  async #sweeps(): Promise<void> {
    const queue = { wake: async () => {}, idle: async () => true };
    const ports = {
      editions: new TableEditions(this.table),
      ledger: new TableLedger(this.table),
      readership: new TableReadership(this.table),
      planQueue: queue,
      deliverQueue: queue,
      clock: this.#time,
      random: seededRandom(3),
      logger: silentLogger,
    };
    const sweep = async () => {
      const from = this.#time.now();
      await sweepAll([this.#bench.edition.newsletter], ports);
      this.counter.run('sweep', this.#time.now() - from);
      this.counter.add('scheduleCall', 1);
    };
    while (!this.#isOver) {
      await this.#time.sleep(5 * MINUTE);
      await sweep();
    }
    await sweep();
  }

  async run(people: number): Promise<number> {
    await this.#settleReaders(people);
    const sending = sendEdition({
      bench: this.#bench,
      ledger: new TableLedger(this.table),
      readership: new TableReadership(this.table),
      editions: new TableEditions(this.table),
      paceStore: new TablePace(this.table),
      mailer: this.#ses(),
      clock: this.#time,
      workers: this.#workers,
      ran: (name, milliseconds) => {
        this.counter.run(name, milliseconds);
        this.counter.message(1);
      },
    }).finally(() => {
      this.#isOver = true;
    });
    const all = Promise.all([sending, this.#feedback(), this.#sweeps()]);
    let settled = false;
    void all.finally(() => {
      settled = true;
    });
    await this.#time.run(() => settled, Number.POSITIVE_INFINITY);
    await all;
    return this.#mails;
  }
}

/**
 * Counts every call and unit of one edition at a rate, from planning to its end, for a million mails of it.
 *
 * @param workers functions of deliver at a time; what they wait for the rate is paid by the second
 */
export const countCost = async (
  people: number,
  ratePerSecond: number,
  workers: number = FUNCTIONS.deliver.intake.concurrency,
): Promise<Cost> => {
  const bench = await benchEdition({
    now: () => Date.parse('2026-03-02T06:00:00Z'),
    sleep: async () => {},
  });
  const subscriber = subscriberOf(subscriberId(0, 0));
  const subscription = subscriptionOf(bench.edition.newsletter, subscriber.id);
  // Printed once beforehand: what a cut is made of takes real time, and the rest is virtual.
  await bench.press.mail(bench.edition, bench.cut, { subscriber, subscription });
  const send = new CountedSend(bench, ratePerSecond, workers);
  const mails = await send.run(people);
  const { counter, table } = send;
  const requests = ['queueRequest', 'topicPublish', 'lambdaRequest', 'scheduleCall'] as const;
  const calls = requests.reduce((sum, price) => sum + (counter.counts[price] ?? 0), table.calls);
  counter.add('tableRead', table.readUnits);
  counter.add('tableWrite', table.writeUnits);
  counter.add('sesMail', mails);
  const million = Object.entries(counter.counts).map(([price, count]) => [
    price,
    (1_000_000 * count) / mails,
  ]);
  return {
    mails,
    ratePerSecond,
    workers,
    callsPerMail: calls / mails,
    million: Object.fromEntries(million) as Usage,
  };
};
