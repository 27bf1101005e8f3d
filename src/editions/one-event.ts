import type { EditionContent, LogEntry, LogPlace, StoryBlock } from '../domain/index.ts';
import { DAY } from '../kernel/index.ts';
import { type Comparator, type Fact, SAME_IN_EDITION } from '../stories/index.ts';

/** So many of the entries that share most telling words with one are compared with it. */
const COMPARED = 12;
/** A word in more entries than this tells nothing of any of them. */
const COMMON = 60;
/** Reports of one event come within so many days. */
const APART = 8 * DAY;

interface Read {
  readonly entry: LogEntry;
  readonly fact: Fact;
}

const instantOf = ({ development }: LogEntry): number => Date.parse(development.reportedAt);

/** Words, and what they mean, by which the entries of one event are found. */
const keysOf = ({ reading }: Fact): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>();
  for (const { form, concepts, weight, said } of reading.tokens) {
    if (said) continue;
    keys.set(form, weight);
    for (const concept of concepts) keys.set(`c${concept}`, weight / 2);
  }
  return keys;
};

/** Entries that may tell one event, found by their rare words; so that work grows with the entries and not with pairs. */
class Nearby {
  readonly #byKey = new Map<string, number[]>();
  readonly #reads: Read[] = [];

  add(read: Read): void {
    const at = this.#reads.push(read) - 1;
    for (const key of keysOf(read.fact).keys()) {
      const posting = this.#byKey.get(key);
      if (posting) posting.push(at);
      else this.#byKey.set(key, [at]);
    }
  }

  of({ entry, fact }: Read): Read[] {
    const shared = new Map<number, number>();
    for (const [key, weight] of keysOf(fact)) {
      const posting = this.#byKey.get(key) ?? [];
      const telling = weight / Math.log2(2 + posting.length);
      for (const at of posting.slice(-COMMON)) shared.set(at, (shared.get(at) ?? 0) + telling);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, COMPARED)
      .flatMap(([at]) => this.#reads[at] ?? [])
      .filter((other) => Math.abs(instantOf(other.entry) - instantOf(entry)) <= APART);
  }
}

/** The story that an entry stands in does not matter: one event may be split over two. */
const readAll = (blocks: readonly StoryBlock[], comparator: Comparator): Read[] =>
  blocks
    .flatMap(({ entries }) => entries)
    .sort((a, b) => a.place - b.place)
    .map((entry) => ({
      entry,
      fact: comparator.read(entry.development.text, { day: entry.development.date.on.slice(0, 10) }),
    }));

/** A later value replaces an earlier one: the two are two lines' worth of news to whoever was told the first. */
const isChain = (a: LogEntry, b: LogEntry): boolean =>
  a.development.supersedes === b.development.id || b.development.supersedes === a.development.id;

/**
 * Places of an edition's log entries that may well tell one event, whichever story they stand in: groups of two or more,
 * each in order of place. A line joins the group of the one that it is most like, so that a chain of halfway alike lines
 * does not run together.
 */
export const eventGroups = (
  blocks: readonly StoryBlock[],
  comparator: Comparator,
  least: number = SAME_IN_EDITION,
): EditionContent['events'] => {
  const nearby = new Nearby();
  const groupOf = new Map<LogPlace, Read[]>();
  for (const read of readAll(blocks, comparator)) {
    let best: { readonly group: Read[]; readonly score: number } | null = null;
    for (const other of nearby.of(read)) {
      const group = groupOf.get(other.entry.place);
      if (!group || isChain(read.entry, other.entry)) continue;
      const score = comparator.score(other.fact, read.fact);
      if (score >= least && score > (best?.score ?? 0)) best = { group, score };
    }
    const group = best?.group ?? [];
    group.push(read);
    groupOf.set(read.entry.place, group);
    nearby.add(read);
  }
  const groups = [...new Set(groupOf.values())].filter(({ length }) => length > 1);
  return groups.map((group) => group.map(({ entry }) => entry.place));
};
