import type {
  Development,
  EditionContent,
  LogEntry,
  LogPlace,
  SourceRef,
  StoryBlock,
} from '../domain/index.ts';
import { DAY, HOUR, type StoryId } from '../kernel/index.ts';
import { Commonness, type Comparator, type Fact, type Telling } from '../stories/index.ts';

/** Limits of the entries that one is compared with. */
interface Near {
  /** So many that share most telling words. */
  readonly compared: number;
  /** Of the lesser of two entries, by what tells: with less in common they are two. */
  readonly shared: number;
}
/** Words in common are counted at once; facts are compared with more care, and share more. */
const OF_ONE_EVENT: Near = { compared: 12, shared: 0.1 };
const OF_ONE_FACT: Near = { compared: 6, shared: 0.3 };
/** Of a group its first ones stand for all. */
const OF_GROUP = 4;
/**
 * So many of the newest entries are compared: twice what a busy day brings, at less than a millisecond each. Older ones
 * stand by themselves, and are told to readers who are far behind.
 */
const NEWEST = 1000;
/** A word in more entries than this tells nothing of any of them. */
const COMMON = 60;
/** Lines of two stories are of two events unless they have this much in common. */
const ACROSS_STORIES = 0.33;
/** A report seldom says one thing twice: two of its lines that share no more than this are two. */
const IN_ONE_REPORT = 0.4;
/** Reports of one event come within so many days. */
const APART = 8 * DAY;

interface Read {
  readonly entry: LogEntry;
  readonly story: StoryId;
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
  readonly #telling: number[] = [];

  add(read: Read): void {
    const at = this.#reads.push(read) - 1;
    let telling = 0;
    for (const [key, weight] of keysOf(read.fact)) {
      const posting = this.#byKey.get(key);
      telling += weight / Math.log2(2 + (posting?.length ?? 0));
      if (posting) posting.push(at);
      else this.#byKey.set(key, [at]);
    }
    this.#telling.push(telling);
  }

  of({ entry, fact }: Read, near: Near): Read[] {
    const shared = new Map<number, number>();
    let own = 0;
    for (const [key, weight] of keysOf(fact)) {
      const posting = this.#byKey.get(key) ?? [];
      const telling = weight / Math.log2(2 + posting.length);
      own += telling;
      for (const at of posting.slice(-COMMON)) shared.set(at, (shared.get(at) ?? 0) + telling);
    }
    return [...shared]
      .filter(([at, common]) => common >= near.shared * Math.min(own, this.#telling[at] ?? 0))
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, near.compared)
      .flatMap(([at]) => this.#reads[at] ?? [])
      .filter((other) => Math.abs(instantOf(other.entry) - instantOf(entry)) <= APART);
  }
}

/** The story that an entry stands in does not matter: one event may be split over two. */
const readAll = (blocks: readonly StoryBlock[], comparator: Comparator): Read[] =>
  blocks
    .flatMap(({ id, entries }) => entries.map((entry) => ({ story: id, entry })))
    .sort((a, b) => a.entry.place - b.entry.place)
    .slice(-NEWEST)
    .map(({ story, entry }) => ({
      entry,
      story,
      fact: comparator.read(entry.development.text, {
        day: entry.development.date.on.slice(0, 10),
      }),
    }));

/** A later value replaces an earlier one: the two are two lines' worth of news to whoever was told the first. */
const isChain = (a: LogEntry, b: LogEntry): boolean =>
  a.development.supersedes === b.development.id || b.development.supersedes === a.development.id;

/** How surely two entries are one; null: they are two. */
type Judge = (earlier: Read, later: Read) => number | null;

/** Words that every line of a story has tell nothing of any of them; of two stories, the words that either repeats. */
const tellingOf = (reads: readonly Read[]): ((a: Read, b: Read) => Telling) => {
  const common = new Map<StoryId, Commonness>();
  for (const { story, fact } of reads) {
    const counted = common.get(story) ?? new Commonness();
    counted.add(fact.reading);
    common.set(story, counted);
  }
  const of = ({ story }: Read): Telling => common.get(story)?.telling ?? (() => 1);
  return (a, b) => {
    const [one, other] = [of(a), of(b)];
    return a.story === b.story ? one : (token) => Math.min(one(token), other(token));
  };
};

/**
 * Entries that are one in groups of two or more, each in order of place, whichever story they stand in. An entry joins a
 * group only where it is one with all of it, so that halfway alike lines do not run together.
 */
const groupsOf = (
  reads: readonly Read[],
  after: LogPlace,
  within: Near,
  judge: Judge,
): Read[][] => {
  const nearby = new Nearby();
  const groupOf = new Map<LogPlace, Read[]>();
  for (const read of reads) {
    let best: { readonly group: Read[]; readonly score: number } | null = null;
    // What was told before was compared when it was new.
    const near = read.entry.place > after ? nearby.of(read, within) : [];
    const groups = near.map(({ entry }) => groupOf.get(entry.place) ?? []);
    for (const group of new Set(groups)) {
      const scores = group
        .slice(0, OF_GROUP)
        .map((other) => (isChain(read.entry, other.entry) ? null : judge(other, read)));
      const least = scores.reduce<number | null>(
        (low, score) => (low === null || score === null ? null : Math.min(low, score)),
        1,
      );
      if (least !== null && least > (best?.score ?? 0)) best = { group, score: least };
    }
    const group = best?.group ?? [];
    group.push(read);
    groupOf.set(read.entry.place, group);
    nearby.add(read);
  }
  return [...new Set(groupOf.values())].filter(({ length }) => length > 1);
};

/** Sources beside one line, at most: a mail shows four, the web page all. */
const SOURCES = 12;
/** Figures reported this close together differ; later ones replace. */
const SAME_HOUR = 6 * HOUR;

/** Each publisher once, the line's own first. */
export const joinedSources = (
  own: readonly SourceRef[],
  others: readonly SourceRef[],
): SourceRef[] => {
  const joined = [...own];
  for (const source of others) {
    const known = joined.some(({ article, name }) =>
      source.name === null ? article === source.article : name === source.name,
    );
    if (!known) joined.push(source);
  }
  return joined.slice(0, Math.max(SOURCES, own.length));
};

/** Another figure for the same thing, by another publisher, at about the same hour. */
const differsIn = (
  read: Read,
  group: readonly Read[],
  comparator: Comparator,
): Development['differs'] => {
  const own = read.entry.development.sources[0]?.name ?? null;
  for (const other of group) {
    const source = other.entry.development.sources[0]?.name ?? null;
    const gap = Math.abs(instantOf(other.entry) - instantOf(read.entry));
    if (other === read || source === own || gap > SAME_HOUR) continue;
    const found = comparator.differing(read.fact, other.fact);
    if (found) return { written: found.to.written, source };
  }
  return null;
};

export interface OneEventEach {
  readonly stories: StoryBlock[];
  /** Places of new entries that may well tell one event, in groups. */
  readonly events: NonNullable<EditionContent['events']>;
  /** Places of entries, told ones among them, that surely tell one fact, in groups. */
  readonly facts: NonNullable<EditionContent['facts']>;
}

const leastInCommon = (earlier: Read, later: Read): number => {
  const [one, other] = [earlier, later].map(({ entry }) => entry.development.sources[0]?.article);
  if (one === other) return IN_ONE_REPORT;
  return earlier.story === later.story ? 0 : ACROSS_STORIES;
};

const placesOf = (groups: readonly Read[][]): number[][] =>
  groups.map((group) => group.map(({ entry }) => entry.place));

/**
 * An edition's stories with the lines found that tell one event. Among what is new the comparator is strict: no two lines
 * that may well be one, each with the sources of all. Against what was told before it is cautious, for a line that is
 * taken for a told one is news that nobody gets.
 */
export const withEvents = (
  blocks: readonly StoryBlock[],
  after: LogPlace,
  comparator: Comparator,
): OneEventEach => {
  const reads = readAll(blocks, comparator);
  const fresh = reads.filter(({ entry }) => entry.place > after);
  const telling = tellingOf(reads);
  const events = groupsOf(fresh, after, OF_ONE_EVENT, (earlier, later) => {
    const common = comparator.mayBeOne(earlier.fact, later.fact, telling(earlier, later));
    return common !== null && common >= leastInCommon(earlier, later) ? common : null;
  });
  const facts = groupsOf(reads, after, OF_ONE_FACT, (earlier, later) =>
    comparator.isOne(earlier.fact, later.fact),
  );
  const shown = new Map<LogPlace, Development>();
  for (const group of [...facts, ...events])
    for (const read of group) {
      const { place } = read.entry;
      const development = shown.get(place) ?? read.entry.development;
      const others = group.flatMap(({ entry }) => entry.development.sources);
      shown.set(place, {
        ...development,
        sources: joinedSources(development.sources, others),
        differs: development.differs ?? differsIn(read, group, comparator),
      });
    }
  const stories = blocks.map((block) => ({
    ...block,
    entries: block.entries.map((entry) => ({
      ...entry,
      development: shown.get(entry.place) ?? entry.development,
    })),
  }));
  return { stories, events: placesOf(events), facts: placesOf(facts) };
};
