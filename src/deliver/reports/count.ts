import { type CountMessage, type CountSubject, type Figures, SHARDS } from '../../domain/index.ts';
import { type Clock, iso, MINUTE } from '../../kernel/index.ts';
import type { CountBook, CountPorts, Deadline, StandingCount } from '../ports.ts';
import { Looks, UNBOUNDED } from '../protocol/looks.ts';
import { inParallel } from '../protocol/parallel.ts';

/** Shards counted side by side, as planning does. */
const SHARDS_AT_ONCE = 4;
/** Time for one shard of ten million readers, with room for a slow table. */
const OWN_TIME = 150_000;
/** Ten million readers are counted in less; then its message is taken to be lost, and it is begun anew. */
const GIVEN_UP = 15 * MINUTE;

const ALL = Array.from({ length: SHARDS }, (_, shard) => shard);

/** How one subject is counted. */
export interface CountWork<Counts extends Figures> {
  readonly subject: CountSubject;
  readonly none: Counts;
  /** How many there are to be looked at, where that is known before: for too many nothing is read in vain. */
  size?(): Promise<number>;
  /** Counts one shard; null where `looks` were too few for it. */
  inShard(shard: number, looks: Looks): Promise<Counts | null>;
}

/** A count as far as it has come; `shards` of `SHARDS`, and `counts` of those. */
export interface CountState<Counts> {
  /** When it was begun, ISO. */
  readonly at: string;
  readonly shards: number;
  readonly counts: Counts;
}

/**
 * Counts something over all readers for somebody who waits.
 * @param fresh age in ms up to which a count that is at its end is taken as it stands
 */
export type CountReaders = <Counts extends Figures>(
  work: CountWork<Counts>,
  fresh: number,
) => Promise<CountState<Counts>>;

/** Said to whoever asks while it goes on beside; they ask again. */
export interface CountUnderWay {
  readonly state: 'counting';
  readonly at: string;
  /** Parts of the readers that are counted, and how many there are. */
  readonly done: number;
  readonly of: number;
}

export const underWay = ({
  at,
  shards,
}: Pick<CountState<unknown>, 'at' | 'shards'>): CountUnderWay => ({
  state: 'counting',
  at,
  done: shards,
  of: SHARDS,
});

export const isWhole = ({ shards }: Pick<CountState<unknown>, 'shards'>): boolean =>
  shards === SHARDS;

const summed = <Counts extends Figures>(none: Counts, parts: Iterable<Figures>): Counts => {
  const sum: Record<string, number> = { ...none };
  for (const part of parts)
    for (const name of Object.keys(none)) sum[name] = (sum[name] ?? 0) + (part[name] ?? 0);
  return sum as Counts;
};

const stateOf = <Counts extends Figures>(
  { begunAt, parts }: Pick<StandingCount, 'begunAt' | 'parts'>,
  { none }: CountWork<Counts>,
): CountState<Counts> => ({
  at: begunAt,
  shards: parts.size,
  counts: summed(none, parts.values()),
});

/** The shards that the looks reach. */
const countHere = async <Counts extends Figures>(
  work: CountWork<Counts>,
  looks: Looks,
): Promise<ReadonlyMap<number, Counts>> => {
  const parts = new Map<number, Counts>();
  for (const shard of ALL) {
    const counts = await work.inShard(shard, looks);
    if (counts === null) break;
    parts.set(shard, counts);
  }
  return parts;
};

/** Counts everybody here and now, however many they are: for a command line, which has nobody beside it. */
export const countAtOnce =
  (clock: Pick<Clock, 'now'>): CountReaders =>
  async (work) => {
    const begunAt = iso(clock.now());
    return stateOf({ begunAt, parts: await countHere(work, UNBOUNDED) }, work);
  };

/**
 * Counts few readers here and now, each time anew. Of many, what stands is given while it is fresh; otherwise the count
 * is begun, goes on in a function of its own, and whoever asks again sees how far it has come. Two who ask at once begin
 * it once.
 */
export const countAside =
  ({ book, queue, clock, looksAtOnce }: CountPorts): CountReaders =>
  async (work, fresh) => {
    const now = clock.now();
    const stands = await book.get(work.subject);
    const age = stands ? now - Date.parse(stands.begunAt) : Number.POSITIVE_INFINITY;
    if (stands && age <= (stands.parts.size === SHARDS ? fresh : GIVEN_UP))
      return stateOf(stands, work);
    const begunAt = iso(now);
    const isMore = ((await work.size?.()) ?? 0) > looksAtOnce;
    const parts = isMore ? new Map() : await countHere(work, new Looks(looksAtOnce));
    if (parts.size === SHARDS) return stateOf({ begunAt, parts }, work);
    if (await book.begin(work.subject, { begunAt, parts }, stands?.version ?? 0)) {
      await queue.wake([{ subject: work.subject, begunAt }]);
      return stateOf({ begunAt, parts }, work);
    }
    return stateOf((await book.get(work.subject)) ?? { begunAt, parts }, work);
  };

/**
 * Goes on with a count that was begun: every shard that is not counted yet, each noted as it is done. Repeating it, and
 * two at once, count nothing twice. `unfinished`: time ran out, call it again.
 */
export const countOn = async <Counts extends Figures>(
  { subject, begunAt }: CountMessage,
  work: CountWork<Counts>,
  book: CountBook,
  deadline: Deadline,
): Promise<'done' | 'unfinished'> => {
  const stands = await book.get(subject);
  if (stands?.begunAt !== begunAt) return 'done';
  const left = ALL.filter((shard) => !stands.parts.has(shard));
  const done = await inParallel(left, SHARDS_AT_ONCE, async (shard) => {
    if (deadline.remaining() < OWN_TIME) return false;
    const counts = await work.inShard(shard, UNBOUNDED);
    await book.note(subject, begunAt, shard, counts ?? work.none);
    return true;
  });
  return done.every(Boolean) ? 'done' : 'unfinished';
};
