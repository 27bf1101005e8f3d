import { FUNCTIONS } from '../../lib/functions.ts';
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
import { PRICES, type Priced } from '../prices.ts';
import { type BenchEdition, benchEdition } from './bench-edition.ts';
import { CountingTable } from './counting-table.ts';
import { subscriberId, subscriberOf, subscriptionOf } from './generated-audience.ts';
import { sendEdition } from './send-edition.ts';

/** How long AWS takes, for what a function is charged by: a call of the table, and of SES. */
const TABLE_MS = 5;
const SES_MS = 60;
/** An SQS batch of a function's event source holds ten messages of one receive. */
const RECEIVED = 10;
/** What a run of a function writes to its log, its REPORT line among it. */
const LOG_BYTES = 1000;

export interface Cost {
  readonly mails: number;
  readonly ratePerSecond: number;
  /** Calls of AWS a mail, beside SES's own. */
  readonly callsPerMail: number;
  /** Units a mail. */
  readonly counted: Readonly<Partial<Record<Priced, number>>>;
  /** Dollars a million mails, beside SES's own. */
  readonly dollars: Readonly<Partial<Record<Priced, number>>>;
  readonly total: number;
  readonly sesItself: number;
}

/** Counts what is charged, by price. */
class Bill {
  readonly counts: Partial<Record<Priced, number>> = {};

  add(price: Priced, count: number): void {
    this.counts[price] = (this.counts[price] ?? 0) + count;
  }

  run(name: 'plan' | 'deliver' | 'feedback' | 'sweep', milliseconds: number): void {
    this.add('lambdaRequest', 1);
    this.add('lambdaSecond', ((milliseconds / SECOND) * FUNCTIONS[name].memoryMegabytes) / 1024);
    this.add('logGigabyte', LOG_BYTES / 1024 ** 3);
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
  readonly bill = new Bill();
  readonly #time = new VirtualTime(Date.parse('2026-03-02T06:00:00Z'));
  readonly #raw = new MemoryTable();
  readonly table = new CountingTable(this.#raw, this.#time, TABLE_MS);
  readonly #bench: BenchEdition;
  readonly #rate: number;
  readonly #events: string[] = [];
  #mails = 0;
  #isOver = false;

  constructor(bench: BenchEdition, rate: number) {
    this.#bench = bench;
    this.#rate = rate;
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
        await this.#time.sleep(SES_MS);
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
      this.bill.add('topicPublish', bodies.length);
      this.bill.message(bodies.length);
      const from = this.#time.now();
      await recordEvents(
        bodies.map((body, index) => ({ id: String(index), body })),
        ports,
      );
      this.bill.run('feedback', this.#time.now() - from);
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
      this.bill.run('sweep', this.#time.now() - from);
      this.bill.add('scheduleCall', 1);
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
      workers: FUNCTIONS.deliver.intake?.concurrency ?? 1,
      ran: (name, milliseconds) => {
        this.bill.run(name, milliseconds);
        this.bill.message(1);
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

/** Counts every call and unit of one edition at a rate, and prices a million mails of it. */
export const countCost = async (people: number, ratePerSecond: number): Promise<Cost> => {
  const bench = await benchEdition({
    now: () => Date.parse('2026-03-02T06:00:00Z'),
    sleep: async () => {},
  });
  const subscriber = subscriberOf(subscriberId(0, 0));
  const subscription = subscriptionOf(bench.edition.newsletter, subscriber.id);
  // Printed once beforehand: what a cut is made of takes real time, and the rest is virtual.
  await bench.press.mail(bench.edition, bench.cut, { subscriber, subscription });
  const send = new CountedSend(bench, ratePerSecond);
  const mails = await send.run(people);
  const { bill, table } = send;
  bill.add('tableRead', table.readUnits);
  bill.add('tableWrite', table.writeUnits);
  const prices = Object.keys(bill.counts) as Priced[];
  const perMail = (price: Priced) => (bill.counts[price] ?? 0) / mails;
  const dollarsOf = (price: Priced) => 1_000_000 * perMail(price) * PRICES[price].dollars;
  const requests = ['queueRequest', 'topicPublish', 'lambdaRequest', 'scheduleCall'] as const;
  return {
    mails,
    ratePerSecond,
    callsPerMail:
      (table.calls + requests.reduce((sum, price) => sum + (bill.counts[price] ?? 0), 0)) / mails,
    counted: Object.fromEntries(prices.map((price) => [price, perMail(price)])),
    dollars: Object.fromEntries(prices.map((price) => [price, dollarsOf(price)])),
    total: prices.reduce((sum, price) => sum + dollarsOf(price), 0),
    sesItself: 1_000_000 * PRICES.sesMail.dollars,
  };
};
