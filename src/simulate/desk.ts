import {
  cancelEdition,
  decideHeld,
  type HeldOrder,
  pauseEdition,
  resumeEdition,
} from '../deliver/index.ts';
import { type Edition, HELD_CHOICES } from '../domain/index.ts';
import { type EditionId, type Instant, MINUTE, type Random, SECOND } from '../kernel/index.ts';
import type { TableEditions } from '../store/editions.ts';
import type { TableLedger } from '../store/ledger.ts';
import type { FaultRates } from './fault-rates.ts';
import type { Processes } from './processes.ts';
import { addressOf } from './readers.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Enough for any crash rate that is drawn. */
const CLICKS = 100;
/** Codes of what an editor is told and cannot mend by clicking again. */
const ANSWERS = ['edition.state', 'deliver.not-held', 'deliver.decided'];
/** From here on claims are given up, an hour after they were made. */
const FIRST_LOOK = 65 * MINUTE;
const MOST_LOOKS = 4;

type Work = Parameters<Processes['spawn']>[1];

/** When nobody was to get a mail, but from workers that had begun a sub-batch. */
interface Stop {
  readonly from: Instant;
  readonly until: Instant;
}

interface DeskOptions {
  readonly edition: EditionId;
  readonly time: VirtualTime;
  readonly random: Random;
  readonly rates: FaultRates;
  readonly processes: Processes;
  /** Seen without any fault. */
  readonly editions: TableEditions;
  readonly ledger: TableLedger;
}

const isAnswer = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ANSWERS.includes(String(error.code));

/** The editors of a world: they stop its edition, let it go on, call it off, and decide about who is held. */
export class SimDesk {
  readonly stops: Stop[] = [];
  /** How often the breaker was found to have stopped it. */
  trips = 0;
  readonly #options: DeskOptions;
  #looksLeft = 0;
  #busy = 0;
  #minding = false;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  begin(): void {
    const { rates, random, time } = this.#options;
    if (rates.cancelled > 0) this.#in(90 * SECOND * random.next(), () => this.#cancel());
    if (rates.paused > 0) this.#in(60 * SECOND * random.next(), () => this.#pause());
    if (rates.decided === 0) return;
    let at = FIRST_LOOK + 30 * MINUTE * random.next();
    this.#looksLeft = 1 + Math.floor(MOST_LOOKS * random.next());
    for (let look = 0; look < this.#looksLeft; look += 1) {
      time.at(time.now() + at, () => this.#look());
      // Two editors within seconds, or one who finds held what was sent again.
      at += (random.next() < 0.5 ? 20 * SECOND : 90 * MINUTE) * random.next();
    }
  }

  /** Called every minute. */
  mind({ state, pause }: Edition): void {
    if (this.#minding || state !== 'paused' || pause?.cause !== 'breaker') return;
    this.#minding = true;
    this.trips += 1;
    this.#run(async () => {
      await this.#stand();
      this.#minding = false;
    });
  }

  /** False while an editor clicks, and while they are still to decide about somebody who is held. */
  async isDone(): Promise<boolean> {
    if (this.#busy > 0) return false;
    return this.#looksLeft === 0 || (await this.#held()).length === 0;
  }

  #run(work: () => Promise<void>): void {
    this.#busy += 1;
    void work().finally(() => {
      this.#busy -= 1;
    });
  }

  #in(delay: number, work: () => Promise<void>): void {
    const { time } = this.#options;
    time.at(time.now() + delay, () => this.#run(work));
  }

  /** An editor whose click met a crash clicks again. */
  async #click(work: Work): Promise<void> {
    for (let clicks = 0; clicks < CLICKS; clicks += 1) {
      try {
        await this.#options.processes.spawn('editor', work);
        return;
      } catch (error) {
        if (isAnswer(error)) return;
      }
    }
  }

  async #cancel(): Promise<void> {
    const { edition, editions, time } = this.#options;
    await this.#click((seen) => cancelEdition(edition, seen));
    const stands = await editions.get(edition);
    // One that was opened again ends as sent, and may be opened once more.
    if (stands?.state === 'cancelled' && !stands.reopened)
      this.stops.push({ from: time.now(), until: Number.POSITIVE_INFINITY });
  }

  async #pause(): Promise<void> {
    const { edition, editions } = this.#options;
    const order = { cause: 'editor', by: 'desk', reason: 'a look at it' } as const;
    await this.#click((seen) => pauseEdition(edition, order, seen));
    if ((await editions.get(edition))?.state === 'paused') await this.#stand();
  }

  /** A paused edition stands for up to ten minutes; one in ten is then called off. */
  async #stand(): Promise<void> {
    const { edition, editions, time, random } = this.#options;
    const from = time.now();
    const before = await editions.get(edition);
    await time.sleep(10 * MINUTE * random.next());
    const after = await editions.get(edition);
    // Somebody else may have let it go on meanwhile.
    if (after?.state === 'paused' && after.pause?.at === before?.pause?.at)
      this.stops.push({ from, until: time.now() });
    if (random.next() < 0.1) return this.#cancel();
    await this.#click((seen) => resumeEdition(edition, 'desk', seen));
  }

  /** Addresses of those who are held. */
  async #held(): Promise<string[]> {
    const { edition, ledger } = this.#options;
    const held: string[] = [];
    for await (const { chunk, marks } of ledger.states(edition)) {
      if (!marks.some(({ delivery }) => delivery.state === 'held')) continue;
      const roster = await ledger.roster(edition, chunk);
      for (const [place, line] of (roster?.recipients ?? []).entries())
        if (marks[place]?.delivery.state === 'held') held.push(addressOf(line.subscriber));
    }
    return held;
  }

  #look(): void {
    this.#looksLeft -= 1;
    const editors = this.#options.random.next() < 0.4 ? 2 : 1;
    for (let editor = 1; editor <= editors; editor += 1) this.#run(() => this.#decide());
  }

  async #decide(): Promise<void> {
    const { edition, random } = this.#options;
    const held = await this.#held();
    const mood = random.next();
    if (mood < 0.1) return this.#pause();
    if (mood < 0.25) return this.#cancel();
    const one = held[Math.floor(held.length * random.next())];
    if (one === undefined) return;
    const order: HeldOrder = {
      edition,
      choice: HELD_CHOICES[random.next() < 0.6 ? 0 : 1],
      to: random.next() < 0.6 ? 'all' : one,
      by: 'desk',
    };
    await this.#click((seen) => decideHeld(order, seen));
  }
}
