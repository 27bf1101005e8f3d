import {
  AccountPace,
  cancelEdition,
  type Deadline,
  type DeliverPorts,
  deliverChunk,
  type Ledger,
  type Mailer,
  type PaceStore,
  planEdition,
  type Readership,
  type SweepPorts,
  sweepAll,
} from '../../src/deliver/index.ts';
import type {
  DeliverMessage,
  Edition,
  EditionContent,
  PlanMessage,
} from '../../src/domain/index.ts';
import type { EditionStore } from '../../src/editions/index.ts';
import { type EventRecord, type FeedbackPorts, recordEvents } from '../../src/feedback/index.ts';
import {
  type Clock,
  HOUR,
  MINUTE,
  type Random,
  SECOND,
  seededRandom,
  silentLogger,
} from '../../src/kernel/index.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { TableLedger } from '../../src/store/ledger.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { TablePace } from '../../src/store/pace.ts';
import { TableReadership } from '../../src/store/readership.ts';
import { ClaimWatch } from './doubt.ts';
import { type FaultRates, HazardousTable, type Hazards, hazardous, Life } from './faults.ts';
import { changeSomebody, populate } from './population.ts';
import { SimQueue } from './sim-queue.ts';
import { SimSes } from './sim-ses.ts';
import { VirtualTime } from './virtual-time.ts';

/** A function that runs longer is killed. */
const TIME_LIMIT = 60 * SECOND;
const SETTLE_AFTER = HOUR;
const START = Date.parse('2026-03-02T06:00:00Z');

/** The parts that a negative control replaces. */
export interface Design {
  readonly deliver: (
    message: DeliverMessage,
    ports: DeliverPorts,
    deadline: Deadline,
  ) => Promise<string>;
  readonly sweep: (newsletter: Edition['newsletter'], ports: SweepPorts) => Promise<unknown>;
}

export const OURS: Design = {
  deliver: deliverChunk,
  sweep: (newsletter, ports) => sweepAll([newsletter], ports, { settleAfter: SETTLE_AFTER }),
};

/** Nobody examines a simulated stage. */
const NO_PROBES: FeedbackPorts['probes'] = {
  note: () => Promise.reject(new Error('an event about a probe that nobody sent')),
};

/** What one process sees: the same ports, each call of which may be its last. */
interface Seen {
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly readership: Readership & FeedbackPorts['reputation'];
  readonly mailer: Mailer;
  readonly paceStore: PaceStore;
  readonly clock: Clock;
  readonly deliverQueue: SweepPorts['deliverQueue'];
  readonly planQueue: SweepPorts['planQueue'];
  readonly random: Random;
  readonly logger: typeof silentLogger;
}

export interface Frozen {
  readonly edition: Edition;
  readonly content: EditionContent;
}

/** One edition on its way through a world of faults, from frozen to its end. */
export class World {
  readonly time = new VirtualTime(START);
  readonly table = new MemoryTable();
  readonly editions = new TableEditions(this.table);
  readonly ledger = new TableLedger(this.table);
  readonly readership = new TableReadership(this.table);
  readonly ses: SimSes;
  readonly rates: FaultRates;
  readonly doubt = new Set<string>();
  crashes = 0;
  readonly #design: Design;
  readonly #frozen: Frozen;
  readonly #random: Random;
  readonly #deliverQueue: SimQueue<DeliverMessage>;
  readonly #planQueue: SimQueue<PlanMessage>;
  #events: { readonly record: EventRecord; readonly tries: number }[] = [];
  #recording = false;
  #running = 0;

  constructor(seed: number, rates: FaultRates, frozen: Frozen, design: Design = OURS) {
    this.#random = seededRandom(seed);
    this.rates = rates;
    this.#design = design;
    this.#frozen = frozen;
    const { time } = this;
    const random = this.#random;
    this.ses = new SimSes(time, random, rates, (body) => this.#publish(body));
    const calm = { time, random, rates };
    this.#deliverQueue = new SimQueue({ ...calm, work: (message) => this.#deliver(message) });
    this.#planQueue = new SimQueue({ ...calm, work: () => this.#plan() });
  }

  /** True where the edition came to its end in two days. */
  async run(): Promise<boolean> {
    const { edition } = this.#frozen;
    await this.editions.add(edition);
    const progress = await this.editions.progress(edition.newsletter);
    await this.editions.saveProgress({ ...progress, open: edition.id });
    const names = await populate(this.table, edition, this.#random);
    await this.#planQueue.wake([{ edition: edition.id }]);
    this.#every(5 * MINUTE, () => this.#sweep());
    if (this.rates.readersChange)
      this.#every(20 * SECOND, () => changeSomebody(this.table, names, this.#random));
    if (this.rates.cancelled)
      this.time.at(START + 90 * SECOND * this.#random.next(), () => this.#cancel());
    let over = false;
    this.#every(MINUTE, async () => {
      over = await this.#isOver();
    });
    return this.time.run(() => over, START + 48 * HOUR);
  }

  async #isOver(): Promise<boolean> {
    const { id, newsletter } = this.#frozen.edition;
    const edition = await this.editions.get(id);
    const { open } = await this.editions.progress(newsletter);
    const idle = (await this.#deliverQueue.idle()) && (await this.#planQueue.idle());
    const rest = idle && this.#running === 0 && this.#events.length === 0;
    return rest && edition?.endedAt != null && open === null && this.time.now() > START + HOUR;
  }

  #every(interval: number, work: () => Promise<unknown>): void {
    this.time.at(this.time.now() + interval, () => {
      work().catch(() => {});
      this.#every(interval, work);
    });
  }

  /** Runs one function in a process of its own. */
  async #spawn<Result>(work: (seen: Seen, deadline: Deadline, life: Life) => Promise<Result>) {
    const { time, rates } = this;
    const life = new Life();
    life.onDeath.push(() => {
      this.crashes += 1;
    });
    const end = time.now() + TIME_LIMIT;
    let running = true;
    time.at(end, () => running && life.die());
    this.#running += 1;
    const hazards = { time, random: this.#random, rates, life };
    try {
      const deadline = { remaining: () => end - time.now() };
      return await work(this.#seenBy(hazards), deadline, life);
    } finally {
      running = false;
      this.#running -= 1;
    }
  }

  #seenBy(hazards: Hazards): Seen {
    const table = new HazardousTable(this.table, hazards);
    return {
      editions: new TableEditions(table),
      ledger: new TableLedger(table),
      readership: new TableReadership(table),
      paceStore: new TablePace(table),
      mailer: hazardous<Mailer>(this.ses, hazards),
      clock: {
        now: () => this.time.now(),
        sleep: (milliseconds) => hazardous(this.time, hazards).sleep(milliseconds),
      },
      deliverQueue: hazardous<SweepPorts['deliverQueue']>(this.#deliverQueue, hazards),
      planQueue: hazardous<SweepPorts['planQueue']>(this.#planQueue, hazards),
      random: this.#random,
      logger: silentLogger,
    };
  }

  async #plan(): Promise<void> {
    const { edition, content } = this.#frozen;
    await this.#spawn(async (seen, deadline) => {
      const ports = {
        ...seen,
        contents: { content: async () => content },
        zoneOf: () => 'Europe/Berlin',
      };
      if ((await planEdition(edition.id, ports, deadline)) === 'unfinished')
        await this.#planQueue.wake([{ edition: edition.id }]);
    });
  }

  async #deliver(message: DeliverMessage): Promise<void> {
    const watch = new ClaimWatch(this.ledger);
    await this.#spawn(async (seen, deadline, life) => {
      const pace = new AccountPace({ ...seen, store: seen.paceStore });
      const press: DeliverPorts['press'] = {
        mail: async (_edition, _cut, { subscriber }) => ({
          raw: new Uint8Array(),
          from: 'digest@example.org',
          to: subscriber.state === 'erased' ? '' : subscriber.address,
        }),
      };
      const ports = { ...seen, ledger: watch.watched(seen.ledger), press, pace };
      let threw = true;
      try {
        const outcome = await this.#design.deliver(message, ports, deadline);
        threw = false;
        if (outcome === 'unfinished') await this.#deliverQueue.wake([message]);
      } finally {
        for (const place of watch.inDoubt(life, threw)) this.doubt.add(place);
      }
    });
  }

  #sweep(): Promise<unknown> {
    const run = () =>
      this.#spawn((seen) => this.#design.sweep(this.#frozen.edition.newsletter, seen));
    return Promise.allSettled(this.#random.next() < this.rates.doubled ? [run(), run()] : [run()]);
  }

  #cancel(): void {
    // An editor whose click met a crash clicks again.
    this.#spawn((seen) => cancelEdition(this.#frozen.edition.id, seen)).catch(async () => {
      const edition = await this.editions.get(this.#frozen.edition.id);
      if (edition?.state === 'sending' || edition?.state === 'frozen') this.#cancel();
    });
  }

  #publish(body: string): void {
    this.#events.push({ record: { id: this.#random.token(8), body }, tries: 1 });
    if (this.#recording) return;
    this.#recording = true;
    this.time.at(this.time.now() + 2 * SECOND, () => void this.#recordBatch());
  }

  async #recordBatch(): Promise<void> {
    const batch = this.#events.splice(0, 10);
    const records = batch.map((event) => event.record);
    let failed: readonly string[] = records.map((record) => record.id);
    try {
      await this.#spawn(async (seen) => {
        const ports = { ...seen, reputation: seen.readership, probes: NO_PROBES };
        ({ failed } = await recordEvents(records, ports));
      });
    } catch {
      // The whole batch comes again.
    }
    for (const event of batch) {
      if (failed.includes(event.record.id) && event.tries < 50)
        this.#events.push({ ...event, tries: event.tries + 1 });
    }
    this.#recording = this.#events.length > 0;
    if (this.#recording) this.time.at(this.time.now() + 2 * SECOND, () => void this.#recordBatch());
  }
}
