import { AccountPace, type DeliverPorts, planEdition } from '../deliver/index.ts';
import type { DeliverMessage, Edition, PlanMessage } from '../domain/index.ts';
import { freezeEdition, sendDue } from '../editions/index.ts';
import { type FeedbackPorts, recordEvents } from '../feedback/index.ts';
import { HOUR, MINUTE, type Random, SECOND, seededRandom } from '../kernel/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { MemoryTable } from '../store/memory-table.ts';
import { TableReadership } from '../store/readership.ts';
import type { Design } from './designs.ts';
import { SimDesk } from './desk.ts';
import { ClaimWatch } from './doubt.ts';
import { EventLine } from './event-line.ts';
import type { FaultRates } from './fault-rates.ts';
import { Processes } from './processes.ts';
import { addressOf, Readers } from './readers.ts';
import { type Draft, NEWSLETTER, SLOT } from './sample-edition.ts';
import { SimQueue } from './sim-queue.ts';
import { SimSes } from './sim-ses.ts';
import type { TraceBook } from './trace.ts';
import { VirtualTime } from './virtual-time.ts';

const START = Date.parse(SLOT);
/** Faults last for an hour at most and claims are settled after one: what is not over by then never will be. */
const GIVE_UP = START + 48 * HOUR;
/** Every 20 seconds, for as long as most editions are on their way. */
const READER_CHANGES = 30;

/** An edition of some thirty mails trips over few; the shares are no less than three or four of them. */
const BREAKER = { afterMails: 6, hardBounces: 0.15, complaints: 0.15, complaintsLeast: 2 };

/** Why workers are to stop, null where they are not: one name for each pause. */
const stopOf = (edition: Edition | null): string | null => {
  if (edition?.state === 'paused') return `paused ${edition.pause?.at}`;
  return edition?.state === 'cancelled' ? 'cancelled' : null;
};

/** Nobody examines a simulated stage. */
const NO_PROBES: FeedbackPorts['probes'] = {
  note: () => Promise.reject(new Error('an event about a probe that nobody sent')),
};

export interface WorldOptions {
  readonly seed: number;
  readonly rates: FaultRates;
  readonly draft: Draft;
  readonly design: Design;
  readonly trace: TraceBook | null;
}

/** One edition on its way through a world of faults, from draft to its end. One seed decides everything. */
export class World {
  readonly time = new VirtualTime(START);
  readonly #table = new MemoryTable();
  /** Seen without any fault, to look at the world after its end. */
  readonly editions = new TableEditions(this.#table);
  readonly ledger = new TableLedger(this.#table);
  readonly readership = new TableReadership(this.#table);
  readonly readers: Readers;
  readonly ses: SimSes;
  readonly rates: FaultRates;
  /** Claims that a fault may have left in doubt, as `attemptAt` names them. */
  readonly doubt = new Set<string>();
  /** Claims that a worker made while the edition stood still, beyond the sub-batch that it had begun. */
  claimedInStop = 0;
  readonly desk: SimDesk;
  readonly processes: Processes;
  readonly #draft: Draft;
  readonly #design: Design;
  readonly #random: Random;
  readonly #deliverQueue: SimQueue<DeliverMessage>;
  readonly #planQueue: SimQueue<PlanMessage>;
  readonly #events: EventLine;

  constructor({ seed, rates, draft, design, trace }: WorldOptions) {
    const time = this.time;
    const table = this.#table;
    const random = seededRandom(seed);
    this.#draft = draft;
    this.#design = design;
    this.#random = random;
    this.rates = rates;
    this.readers = new Readers(table, random);
    this.#events = new EventLine(time, random, (records) => this.#record(records));
    this.ses = new SimSes(time, random, rates, (body) => this.#events.publish(body));
    const calm = { time, random, rates };
    const deliverQueue = new SimQueue<DeliverMessage>({
      ...calm,
      work: (message) => this.#deliver(message),
    });
    const planQueue = new SimQueue<PlanMessage>({ ...calm, work: () => this.#plan() });
    this.#deliverQueue = deliverQueue;
    this.#planQueue = planQueue;
    this.processes = new Processes({
      ...calm,
      trace,
      table,
      mailer: this.ses,
      deliverQueue,
      planQueue,
    });
    this.desk = new SimDesk({
      ...calm,
      edition: draft.edition.id,
      processes: this.processes,
      editions: this.editions,
      ledger: this.ledger,
    });
  }

  /** True where the edition came to its end in two days. */
  async run(): Promise<boolean> {
    await this.editions.add(this.#draft.edition);
    await this.readers.settle(this.#draft.edition);
    // The schedule fires, and an editor sends the same edition at about the same moment.
    this.#soon(() => this.#schedule());
    this.#soon(() => this.#send());
    this.#every(5 * MINUTE, () => this.#sweep());
    if (this.rates.readersChange > 0)
      for (let count = 1; count <= READER_CHANGES; count += 1)
        this.time.at(START + 20 * count * SECOND, () => void this.readers.change(this.time.now()));
    this.desk.begin();
    let over = false;
    this.#every(MINUTE, async () => {
      over = await this.#isOver();
    });
    return this.time.run(() => over, GIVE_UP);
  }

  async #isOver(): Promise<boolean> {
    const edition = await this.editions.get(this.#draft.edition.id);
    if (edition) this.desk.mind(edition);
    const eventsLeft = this.ses.eventsOnTheWay > 0 || !this.#events.isEmpty;
    if (this.processes.running > 0 || eventsLeft) return false;
    const { open } = await this.editions.progress(NEWSLETTER.id);
    const idle = (await this.#deliverQueue.idle()) && (await this.#planQueue.idle());
    return idle && edition?.endedAt != null && open === null && this.desk.isDone();
  }

  #soon(work: () => Promise<void>): void {
    this.time.at(START + SECOND * this.#random.next(), () => void work().catch(() => {}));
  }

  #every(interval: number, work: () => Promise<unknown>): void {
    this.time.at(this.time.now() + interval, () => {
      work().catch(() => {});
      this.#every(interval, work);
    });
  }

  #schedule(): Promise<void> {
    return this.processes.spawn('schedule', (seen) =>
      sendDue(NEWSLETTER, {
        ...seen,
        wakePlan: (edition) => seen.planQueue.wake([{ edition }]),
      }),
    );
  }

  #send(): Promise<void> {
    return this.processes.spawn('editor', async (seen) => {
      const frozen = await freezeEdition(this.#draft.edition.id, NEWSLETTER, seen);
      await seen.planQueue.wake([{ edition: frozen.id }]);
    });
  }

  #plan(): Promise<void> {
    const { edition, content } = this.#draft;
    return this.processes.spawn('plan', async (seen, deadline) => {
      const contents = seen.around({ content: async () => content }, 'contents');
      const ports = { ...seen, contents, zoneOf: () => NEWSLETTER.zone };
      if ((await planEdition(edition.id, ports, deadline)) === 'unfinished')
        await seen.planQueue.wake([{ edition: edition.id }]);
    });
  }

  async #deliver(message: DeliverMessage): Promise<void> {
    const stop = async () => stopOf(await this.editions.get(message.edition));
    /** Stops under which this worker may claim nothing (more). */
    const past = new Set([await stop()]);
    const watch = new ClaimWatch(this.ledger, async () => {
      const now = await stop();
      if (now !== null && past.has(now)) this.claimedInStop += 1;
      past.add(now);
    });
    await this.processes.spawn('deliver', async (seen, deadline, life) => {
      const pace = new AccountPace({ ...seen, store: seen.paceStore });
      const press: DeliverPorts['press'] = {
        mail: async (_edition, _cut, { subscriber }) => ({
          raw: new Uint8Array(),
          from: NEWSLETTER.sender.address,
          to: addressOf(subscriber.id),
        }),
      };
      const ledger = watch.watched(seen.ledger);
      const ports = { ...seen, ledger, press: seen.around(press, 'press'), pace };
      let threw = true;
      try {
        const outcome = await this.#design.deliver(message, ports, deadline);
        threw = false;
        if (outcome === 'unfinished') await seen.deliverQueue.wake([message]);
      } finally {
        for (const place of watch.inDoubt(life.dead || threw)) this.doubt.add(place);
      }
    });
  }

  #record(records: Parameters<typeof recordEvents>[0]): Promise<readonly string[]> {
    return this.processes.spawn('feedback', async (seen) => {
      const ports = { ...seen, probes: NO_PROBES };
      return (await recordEvents(records, ports, { breaker: BREAKER })).failed;
    });
  }

  #sweep(): Promise<unknown> {
    const run = async () => {
      await this.processes.spawn('sweep', (seen) => this.#design.sweep(seen));
      await this.#schedule();
    };
    return Promise.allSettled(this.#random.next() < this.rates.doubled ? [run(), run()] : [run()]);
  }
}
