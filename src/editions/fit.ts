import type { LogEntry, LogPlace, StoryBlock } from '../domain/index.ts';
import { lastKnown } from './around.ts';
import { isFresh } from './fresh.ts';
import type { ContentLimits } from './limits.ts';

/** New is what came after `after`; what was told is looked at from `slot`. */
export interface FitOrder {
  readonly after: LogPlace;
  /** ISO. */
  readonly slot: string;
}

/**
 * The stories that an edition can hold, in the order given (best rank first), with as much of each as there is room for:
 * what is new goes before what only readers behind get, and the best of every topic before the lesser of any, so that
 * what a mail names is the same for every choice of topics as if all were held. All of them where they fit.
 */
export const fitting = (
  blocks: readonly StoryBlock[],
  order: FitOrder,
  limits: ContentLimits,
): readonly StoryBlock[] => {
  const { after } = order;
  const newest = blocks.map((block) => newestOf(block, limits));
  if (newest.length <= limits.stories && countOf(newest) <= limits.entries) return newest;
  const best = byNeed(newest, after).slice(0, limits.stories);
  const needed = new Map(best.map((block) => [block, entriesByNeed(block, order)]));
  const room = roomFor([...needed.values()], limits);
  const kept = new Map(
    [...needed].map(([block, entries], at) => [block, entries.slice(0, room[at])] as const),
  );
  return newest.flatMap((block) => {
    const entries = kept.get(block) ?? [];
    return entries.length > 0 ? [{ ...block, entries: [...entries].sort(byPlace) }] : [];
  });
};

/** The last place of which there is no room in what was fitted; null: all of it is there. */
export const lastLeftOut = (
  blocks: readonly StoryBlock[],
  fitted: readonly StoryBlock[],
): LogPlace | null => {
  const held = new Set(placesIn(fitted));
  let last: LogPlace | null = null;
  for (const place of placesIn(blocks))
    if (!held.has(place) && (last === null || place > last)) last = place;
  return last;
};

const placesIn = (blocks: readonly StoryBlock[]): LogPlace[] =>
  blocks.flatMap(({ entries }) => entries.map(({ place }) => place));

const newestOf = (block: StoryBlock, { perStory }: ContentLimits): StoryBlock =>
  block.entries.length <= perStory ? block : { ...block, entries: block.entries.slice(-perStory) };

const countOf = (blocks: readonly StoryBlock[]): number =>
  blocks.reduce((sum, { entries }) => sum + entries.length, 0);

const byPlace = (a: LogEntry, b: LogEntry): number => a.place - b.place;

/** By the best place that each has in the list of any of its topics, or in that of all; new ones first. */
const byNeed = (blocks: readonly StoryBlock[], after: LogPlace): StoryBlock[] => {
  const counts = new Map<string, number>();
  const placed = blocks.map((block, rank) => {
    const inTopics = block.topics.map((topic) => {
      const place = counts.get(topic) ?? 0;
      counts.set(topic, place + 1);
      return place;
    });
    return { block, rank, fresh: isFresh(block, { after }), place: Math.min(rank, ...inTopics) };
  });
  return placed
    .sort((a, b) => Number(b.fresh) - Number(a.fresh) || a.place - b.place || a.rank - b.rank)
    .map(({ block }) => block);
};

/**
 * What a mail may show first: where it stood, for "Until now"; then what is new, the weightiest first; then what is
 * new to readers behind. A figure that was overtaken comes last: who is owed it is owed the newer one.
 */
const entriesByNeed = ({ entries }: StoryBlock, { after, slot }: FitOrder): LogEntry[] => {
  const overtaken = new Set(entries.map(({ development }) => development.supersedes));
  const told = entries.filter(({ place }) => place <= after);
  const last = lastKnown(told, slot);
  const need = (entry: LogEntry): number => {
    if (entry === last) return 0;
    if (overtaken.has(entry.development.id)) return 3;
    return entry.place > after ? 1 : 2;
  };
  return [...entries].sort(
    (a, b) => need(a) - need(b) || b.development.weight - a.development.weight || b.place - a.place,
  );
};

/** How many entries of each story there is room for: the first of every one, then the rest of the first ones. */
const roomFor = (
  stories: readonly (readonly LogEntry[])[],
  { entries: all, first }: ContentLimits,
): number[] => {
  let left = all;
  const take = (wanted: number): number => {
    const taken = Math.min(wanted, left);
    left -= taken;
    return taken;
  };
  const firsts = stories.map(({ length }) => take(Math.min(length, first)));
  return stories.map(({ length }, at) => {
    const had = firsts[at] ?? 0;
    return had + (had < Math.min(length, first) ? 0 : take(length - had));
  });
};
