import type { Deadline, Ledger, Mailer, PaceStore, SweepPorts } from '../deliver/index.ts';
import type { EditionStore } from '../editions/index.ts';
import { type Clock, type Random, SECOND, silentLogger } from '../kernel/index.ts';
import { TableEditions } from '../store/editions.ts';
import { TableLedger } from '../store/ledger.ts';
import { TablePace } from '../store/pace.ts';
import { TableReadership } from '../store/readership.ts';
import type { Table } from '../store/table.ts';
import type { FaultRates } from './fault-rates.ts';
import { HazardousTable, type Hazards, hazardous, Life } from './hazards.ts';
import { NO_TRACE, type TraceBook } from './trace.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A function that runs longer is killed. */
export const TIME_LIMIT = 60 * SECOND;

/** What all processes of a world share. */
interface Surroundings {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly rates: FaultRates;
  readonly trace: TraceBook | null;
  readonly table: Table;
  readonly mailer: Mailer;
  readonly deliverQueue: SweepPorts['deliverQueue'];
  readonly planQueue: SweepPorts['planQueue'];
}

/** What one process sees: the same ports, each call of which may be its last. */
interface Seen {
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly readership: TableReadership;
  readonly reputation: TableReadership;
  readonly mailer: Mailer;
  readonly paceStore: PaceStore;
  readonly clock: Clock;
  readonly deliverQueue: SweepPorts['deliverQueue'];
  readonly planQueue: SweepPorts['planQueue'];
  readonly random: Random;
  readonly logger: typeof silentLogger;
  /** Puts another port under the same faults. */
  readonly around: <Port extends object>(port: Port, name: string) => Port;
}

/** Runs functions, each in a process of its own that may die at any call, with a clock that may be off. */
export class Processes {
  crashes = 0;
  lostReplies = 0;
  running = 0;
  readonly #around: Surroundings;
  #born = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Throws what the function throws, and where its process dies. */
  async spawn<Result>(
    name: string,
    work: (seen: Seen, deadline: Deadline, life: Life) => Promise<Result>,
  ): Promise<Result> {
    const { time, random, rates, trace } = this.#around;
    this.#born += 1;
    const life = new Life(() => {
      this.crashes += 1;
    });
    const hazards: Hazards = {
      time,
      random,
      rates,
      life,
      trace: trace?.of(`${name}-${this.#born}`, time) ?? NO_TRACE,
      onLostReply: () => {
        this.lostReplies += 1;
      },
    };
    const end = time.now() + TIME_LIMIT;
    let running = true;
    time.at(end, () => running && life.die());
    this.running += 1;
    try {
      return await work(this.#seenBy(hazards), { remaining: () => end - time.now() }, life);
    } finally {
      running = false;
      this.running -= 1;
    }
  }

  #seenBy(hazards: Hazards): Seen {
    const { time, random, rates, mailer, deliverQueue, planQueue } = this.#around;
    const table = new HazardousTable(this.#around.table, hazards);
    const around: Seen['around'] = (port, name) => hazardous(port, name, hazards);
    const skew = (random.next() * 2 - 1) * rates.skewSeconds * SECOND;
    const sleeper = around<Pick<Clock, 'sleep'>>(time, 'clock');
    const readership = new TableReadership(table);
    return {
      editions: new TableEditions(table),
      ledger: new TableLedger(table),
      readership,
      reputation: readership,
      paceStore: new TablePace(table),
      mailer: around(mailer, 'ses'),
      clock: { now: () => time.now() + skew, sleep: (ms) => sleeper.sleep(ms) },
      deliverQueue: around(deliverQueue, 'deliver queue'),
      planQueue: around(planQueue, 'plan queue'),
      random,
      logger: silentLogger,
      around,
    };
  }
}
