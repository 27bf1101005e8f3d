import {
  AccountPace,
  deliverChunk,
  type Ledger,
  type Mailer,
  type PaceStore,
  planEdition,
  type Readership,
} from '../../src/deliver/index.ts';
import type { DeliverMessage, Edition } from '../../src/domain/index.ts';
import type { EditionStore } from '../../src/editions/index.ts';
import {
  type Clock,
  type NewsletterId,
  seededRandom,
  silentLogger,
} from '../../src/kernel/index.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import { TablePace } from '../../src/store/pace.ts';
import type { BenchEdition } from './bench-edition.ts';

/** A function's own time: as deployed. */
const TIME_LIMIT = 300_000;

export interface SendOptions {
  readonly bench: Pick<BenchEdition, 'edition' | 'content' | 'press'>;
  readonly ledger: Ledger;
  readonly readership: Readership;
  readonly editions: EditionStore;
  readonly paceStore: PaceStore;
  readonly mailer: Mailer;
  readonly clock: Clock;
  /** Functions at work at a time. */
  readonly workers: number;
  /** Told of each run of a function, and how long it took by the clock, in ms. */
  readonly ran?: (name: 'plan' | 'deliver', milliseconds: number) => void;
}

/** What benches share that keep nothing in a database. */
export const memoryStores = () => {
  const table = new MemoryTable();
  return { editions: new TableEditions(table), paceStore: new TablePace(table) };
};

/** Opens the bench's edition in a store, frozen and on its way. */
const begin = async (edition: Edition, editions: EditionStore): Promise<void> => {
  await editions.add(edition);
  const progress = await editions.progress(edition.newsletter);
  await editions.saveProgress({ ...progress, open: edition.id });
};

const deadlineOf = (clock: Clock) => {
  const end = clock.now() + TIME_LIMIT;
  return { remaining: () => end - clock.now() };
};

/** Plans the edition and sends it to its last chunk, by the real stage; gives how many chunks there were. */
export const sendEdition = async (options: SendOptions): Promise<number> => {
  const { bench, ledger, readership, editions, clock, mailer, workers, paceStore } = options;
  const { edition, content, press } = bench;
  const random = seededRandom(1);
  const waiting: DeliverMessage[] = [];
  const deliverQueue = {
    wake: async (messages: readonly DeliverMessage[]) => void waiting.push(...messages),
    idle: async () => waiting.length === 0,
  };
  const ports = { editions, ledger, readership, clock, random, logger: silentLogger, mailer };
  await begin(edition, editions);
  const planning = {
    ...ports,
    deliverQueue,
    contents: { content: async () => content },
    zoneOf: (_newsletter: NewsletterId) => 'Europe/Berlin',
  };
  const timed = async <Answer>(name: 'plan' | 'deliver', work: () => Promise<Answer>) => {
    const from = clock.now();
    const answer = await work();
    options.ran?.(name, clock.now() - from);
    return answer;
  };
  const plan = () => timed('plan', () => planEdition(edition.id, planning, deadlineOf(clock)));
  while ((await plan()) === 'unfinished');
  const chunks = waiting.length;
  const worker = async (): Promise<void> => {
    const pace = new AccountPace({ store: paceStore, mailer, clock, random });
    for (let message = waiting.pop(); message; message = waiting.pop()) {
      const sending = { ...ports, press, pace };
      const chunk = message;
      const outcome = await timed('deliver', () => deliverChunk(chunk, sending, deadlineOf(clock)));
      if (outcome !== 'done') waiting.unshift(message);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return chunks;
};
