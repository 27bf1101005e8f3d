import { type Random, seededRandom } from '../src/kernel/index.ts';
import { COPY, containment, lookedUpBy, shinglesOf } from '../src/stories/text/shingles.ts';

/** A text and the story that it is of. */
export interface Told {
  readonly id: string;
  readonly story: string;
  readonly text: string;
}

export interface CopyScores {
  /** Of each kind of copy made of every text: the share that is found to be a copy of its original. */
  readonly found: Readonly<Record<string, number>>;
  /** Pairs of one story that are taken for copies, though no ten words in a row of one are most of the other. */
  readonly falseShare: number;
  readonly pairs: number;
  /** Pairs left out: by the longest common runs of words, one really is the other's copy. */
  readonly realCopies: number;
  readonly falsePairs: readonly (readonly [string, string])[];
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** From somewhere else: a paragraph of a text of another story. */
type Foreign = () => string;

const half = (text: string): string => {
  const all = words(text);
  return all.slice(0, Math.ceil(all.length / 2)).join(' ');
};

/** One word in `every` by chance, by what `change` makes of it. */
const some = (
  text: string,
  share: number,
  random: Random,
  change: (word: string) => string,
): string =>
  words(text)
    .map((word) => (random.next() < share ? change(word) : word))
    .join(' ');

const EDITED = 0.03;
const SPACES_LOST = 0.03;

/** What editors and scrapers do to a wire report. */
const KINDS: Readonly<Record<string, (text: string, foreign: Foreign, random: Random) => string>> =
  {
    'cut by half': half,
    'foreign top and tail': (text, foreign) => `${foreign()}\n${text}\n${foreign()}`,
    '3 % of words edited': (text, _, random) =>
      some(text, EDITED, random, (word) => `${word.slice(0, 2)}edited`),
    'spaces lost': (text, _, random) =>
      words(text).reduce((so, word) => so + (random.next() < SPACES_LOST ? '' : ' ') + word, ''),
    'another headline': (text, foreign) => `${foreign().slice(0, 70)}\n${text}`,
    'cut and edited': (text, _, random) =>
      some(half(text), EDITED, random, (word) => `${word.slice(0, 2)}edited`),
  };

/** Shorter ones are a headline and a line: too little to tell a copy from a quotation. */
const SHORTEST = 40;
const RUN = 10;

/** An independent judge, exact and slow: the share of the shorter text's 10-word runs that the other has. */
const sharedRuns = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const run of small) if (large.has(run)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
};

const runsOf = (text: string): Set<string> => {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(all.slice(RUN - 1).map((_, at) => all.slice(at, at + RUN).join(' ')));
};

/** From this share of common runs on a pair is no "non-copy": a third of one stands word for word in the other. */
const REAL = 0.33;

/** As the index does it: found by the few shingles that are listed, then measured by all. */
const isCopy = (copy: readonly number[], original: readonly number[]): boolean =>
  lookedUpBy(original).some((shingle) => copy.includes(shingle)) &&
  containment(copy, original) >= COPY;

/** How well copies are told from reports of the same story, by copies made of each text and by all pairs of a story. */
export const copyScores = (texts: readonly Told[], seed = 1): CopyScores => {
  const random = seededRandom(seed);
  const long = texts.filter(({ text }) => words(text).length >= SHORTEST);
  const shingles = new Map(long.map(({ id, text }) => [id, shinglesOf(text)]));
  const found: Record<string, number> = {};
  for (const [kind, make] of Object.entries(KINDS)) {
    const hits = long.filter(({ id, story, text }) => {
      const others = long.filter((other) => other.story !== story);
      const foreign: Foreign = () =>
        words(others[Math.floor(random.next() * others.length)]?.text ?? '')
          .slice(0, 40)
          .join(' ');
      return isCopy(shinglesOf(make(text, foreign, random)), shingles.get(id) ?? []);
    });
    found[kind] = hits.length / long.length;
  }
  return { found, ...falseOnes(long, shingles) };
};

const falseOnes = (
  texts: readonly Told[],
  shingles: ReadonlyMap<string, readonly number[]>,
): Omit<CopyScores, 'found'> => {
  const runs = new Map(texts.map(({ id, text }) => [id, runsOf(text)]));
  const falsePairs: [string, string][] = [];
  let pairs = 0;
  let realCopies = 0;
  for (const [at, a] of texts.entries()) {
    for (const b of texts.slice(at + 1)) {
      if (a.story !== b.story) continue;
      if (sharedRuns(runs.get(a.id) ?? new Set(), runs.get(b.id) ?? new Set()) >= REAL) {
        realCopies += 1;
        continue;
      }
      pairs += 1;
      if (isCopy(shingles.get(a.id) ?? [], shingles.get(b.id) ?? [])) falsePairs.push([a.id, b.id]);
    }
  }
  return { falseShare: falsePairs.length / (pairs || 1), pairs, realCopies, falsePairs };
};
