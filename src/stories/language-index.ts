import type { Story } from '../domain/index.ts';
import type { ArticleId, StoryId } from '../kernel/index.ts';
import { isAnotherIssue } from './column.ts';
import type { Profile } from './profile.ts';
import { type Signature, signatureOf, weightOf } from './signature.ts';
import type { Background } from './text/background/expected.ts';
import { unpack } from './text/hashes.ts';
import { COPY, containment, lookedUpBy } from './text/shingles.ts';

/** What is kept in memory of an active story. */
export interface Remembered {
  readonly id: StoryId;
  readonly version: number;
  /** Publication of its newest article, epoch milliseconds; null: none says when. */
  readonly newestAt: number | null;
  readonly startedAt: number;
  readonly articles: number;
  readonly terms: ReadonlyMap<string, number>;
  /** The greatest weight among its terms. */
  readonly top: number;
  readonly names: ReadonlyMap<string, number>;
  /** Names by how much is said of each in an article, on average. */
  readonly said: readonly (readonly [name: string, much: number])[];
  /** The names that most of its articles have, most first. */
  readonly main: readonly (readonly [name: string, weight: number])[];
  readonly numbers: ReadonlySet<string>;
  readonly pairs: ReadonlySet<number>;
  /** The newest statements that it told and of which the words are kept. */
  readonly told: Signature['statements'];
  readonly texts: readonly {
    readonly article: ArticleId;
    readonly shingles: readonly number[];
    readonly title?: number | undefined;
  }[];
}

export interface CopyFound {
  readonly story: StoryId;
  readonly article: ArticleId;
  readonly containment: number;
}

/**
 * Memory of one function, about 30 KB a story, and what a cold start reads. The least recently changed leave first: a
 * language in which more than this many stories move at once forgets the quietest.
 */
export const STORIES = 3000;
/** An article is looked up by its rarest terms, each in at most so many stories: work per article stays flat. */
const LOOKED_UP = 40;
const POSTINGS = 400;
/** Statements of a story by which it is seen whether another tells the same: two reports or three. */
const TOLD = 24;
/** Names of a story that stand for it. */
const MAIN = 5;
/** A language's index begins as if it held so many reports' stories, with the terms that are to be expected in them. */
const IMAGINED = 500;
/** Reports from one template share most of their words too: of others, only a text that is all there is a copy. */
const WHOLE = 0.9;
/** So many stories share most with the article and are compared in full. */
const COMPARED = 12;

/** The stories that have something, in order of last change. */
type Postings<Key> = Map<Key, Set<Remembered>>;

const add = <Key>(postings: Postings<Key>, keys: Iterable<Key>, story: Remembered): void => {
  for (const key of keys) {
    const posting = postings.get(key);
    if (posting) posting.add(story);
    else postings.set(key, new Set([story]));
  }
};

const drop = <Key>(postings: Postings<Key>, keys: Iterable<Key>, story: Remembered): void => {
  for (const key of keys) {
    const posting = postings.get(key);
    posting?.delete(story);
    if (posting?.size === 0) postings.delete(key);
  }
};

const NOBODY: ReadonlySet<Remembered> = new Set();

/** The newest of a posting, the newest last. */
function* newestOf(posting: ReadonlySet<Remembered>, most: number): Generator<Remembered> {
  let before = posting.size - most;
  for (const story of posting) if (before-- <= 0) yield story;
}

const mostFirst = (weights: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(weights).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** What is kept in memory of a story. */
export const rememberedOf = (story: Story): Remembered => {
  const signature = signatureOf(story);
  return {
    id: story.id,
    version: story.version,
    newestAt: signature.newestAt === null ? null : Date.parse(signature.newestAt),
    startedAt: Date.parse(story.startedAt),
    articles: story.articles,
    terms: new Map(Object.entries(signature.terms)),
    top: Math.max(...Object.values(signature.terms), Number.MIN_VALUE),
    names: new Map(Object.entries(signature.names)),
    said: Object.entries(signature.said).map(
      ([name, much]) => [name, much / weightOf(story.articles)] as const,
    ),
    main: mostFirst(signature.names).slice(0, MAIN),
    numbers: new Set(signature.numbers),
    pairs: new Set(unpack(signature.pairs)),
    told: signature.statements.filter(({ text }) => text !== undefined).slice(-TOLD),
    texts: signature.texts.map(({ article, shingles, title }) => ({
      article,
      shingles: unpack(shingles),
      title,
    })),
  };
};

/** Each begins with names that the other has not, and they have one bearer at most in common, such as an agency. */
const isOfOthers = ({ subjects, names, bearers }: Profile, story: Remembered): boolean => {
  const shared = new Set(
    [...names.keys()].filter((name) => story.names.has(name)).map((name) => bearers.get(name)),
  );
  return (
    shared.size <= 1 &&
    [...subjects.keys()].some((name) => !shared.has(bearers.get(name))) &&
    story.main.some(([name]) => !names.has(name))
  );
};

/** The inverted index over the active stories of one language. Derived from stories alone, so any process has the same. */
export class LanguageIndex {
  /** In order of last change. */
  readonly #stories = new Map<StoryId, Remembered>();
  readonly #byTerm: Postings<string> = new Map();
  readonly #byName: Postings<string> = new Map();
  readonly #byShingle: Postings<number> = new Map();
  readonly #background: Pick<Background, 'terms' | 'names'>;

  constructor(background: Pick<Background, 'terms' | 'names'>) {
    this.#background = background;
  }

  get size(): number {
    return this.#stories.size;
  }

  /** Takes a story in, or its newer version; older ones and those already here change nothing, and give false. */
  put(story: Story): boolean {
    for (const gone of story.ties.absorbed) this.drop(gone);
    if (story.state === 'closed') {
      this.drop(story.id);
      return false;
    }
    const before = this.#stories.get(story.id);
    if (before && before.version >= story.version) return false;
    if (before) this.#forget(before);
    const next = rememberedOf(story);
    this.#stories.set(next.id, next);
    add(this.#byTerm, next.terms.keys(), next);
    add(this.#byName, next.names.keys(), next);
    for (const { shingles } of next.texts) add(this.#byShingle, lookedUpBy(shingles), next);
    const oldest = this.#stories.size > STORIES ? this.#stories.values().next().value : undefined;
    if (oldest) this.#forget(oldest);
    return true;
  }

  /** What is remembered of a story; undefined: it is not active. */
  get(id: StoryId): Remembered | undefined {
    return this.#stories.get(id);
  }

  /** Lets go of a story that was merged away or closed. */
  drop(id: StoryId): void {
    const known = this.#stories.get(id);
    if (known) this.#forget(known);
  }

  #forget(story: Remembered): void {
    this.#stories.delete(story.id);
    drop(this.#byTerm, story.terms.keys(), story);
    drop(this.#byName, story.names.keys(), story);
    for (const { shingles } of story.texts) drop(this.#byShingle, lookedUpBy(shingles), story);
  }

  /** How much a term tells: inverse document frequency over the stories here and the imagined ones. */
  idf(term: string): number {
    return this.#idf(this.#byTerm.get(term)?.size ?? 0, this.#background.terms.get(term));
  }

  /** The same of a name's word, over the stories that have it in a name. */
  idfOfName(name: string): number {
    return this.#idf(this.#byName.get(name)?.size ?? 0, this.#background.names.get(name));
  }

  #idf(having: number, expected = 0): number {
    return Math.log((this.#stories.size + IMAGINED + 1) / (having + IMAGINED * expected + 1));
  }

  /** The stories that share the most telling terms with an article, best first; ties by id. */
  candidates(profile: Profile): Remembered[] {
    const rarest = [...profile.terms]
      .map(([term, times]) => ({ term, worth: this.idf(term) * (1 + Math.log(times)) }))
      .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1))
      .slice(0, LOOKED_UP);
    const shared = new Map<Remembered, number>();
    for (const { term, worth } of rarest)
      for (const story of newestOf(this.#byTerm.get(term) ?? NOBODY, POSTINGS)) {
        const weight = story.terms.get(term) ?? 0;
        shared.set(story, (shared.get(story) ?? 0) + worth * Math.min(1, weight));
      }
    return [...shared]
      .sort(([a, ours], [b, theirs]) => theirs - ours || (a.id < b.id ? -1 : 1))
      .slice(0, COMPARED)
      .map(([story]) => story);
  }

  /** The text of which an article's is a copy: the one that contains most of it, or is most contained in it. */
  copyOf(profile: Profile): CopyFound | null {
    const stories = new Set<Remembered>();
    for (const shingle of profile.shingles)
      for (const story of newestOf(this.#byShingle.get(shingle) ?? NOBODY, COMPARED))
        stories.add(story);
    let best: CopyFound | null = null;
    for (const story of [...stories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const least = isAnotherIssue(profile, story) || isOfOthers(profile, story) ? WHOLE : COPY;
      for (const { article, shingles } of story.texts) {
        const share = containment(profile.shingles, shingles);
        if (share >= least && share > (best?.containment ?? 0))
          best = { story: story.id, article, containment: share };
      }
    }
    return best;
  }
}
