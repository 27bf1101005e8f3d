import { HOUR } from '../kernel/index.ts';
import type { LanguageIndex, Remembered } from './language-index.ts';
import type { Profile } from './profile.ts';
import { nameWords, unit } from './signature.ts';

/** How an article and a story resemble each other; each about 0 to 1 unless said otherwise. */
export interface Features {
  /** Cosine of their terms by idf. */
  readonly terms: number;
  /** Share of the title's (else the lead's) telling terms that the story has. */
  readonly title: number;
  /** The same, each term counting by how much it stands for the story. */
  readonly typical: number;
  /** Share of the article's names that the story has. */
  readonly names: number;
  /** 1: the article is about somebody or some place that the story never names, and the other way round. */
  readonly rivals: number;
  readonly numbers: number;
  /** Share of neighbouring terms of title and lead that the story has. */
  readonly pairs: number;
  /** Between the article and the story's newest one: 0 at once, 0.63 after three days, 1 after weeks; 0: not known. */
  readonly gap: number;
  /** log2 of the story's articles: large stories attract everything. */
  readonly size: number;
}

type Weights = Readonly<Record<keyof Features, number>> & { readonly bias: number };

/**
 * Frozen. Set by hand: what bench/train-matching.ts fits on whole texts joined too little once its own mistakes were in
 * the stories.
 */
const TEXTS: Weights = {
  bias: -4.2,
  terms: 9,
  title: 2.5,
  typical: 0,
  names: 2,
  rivals: -5,
  numbers: 0.8,
  pairs: 2,
  gap: -2,
  size: -0.15,
};
/** Frozen; fitted by bench/train-matching.ts, its bias raised by two. Headlines say little, in the words of the story. */
const HEADLINES: Weights = {
  bias: -2.1,
  terms: 9.2,
  title: 3,
  typical: 5.2,
  names: 1,
  rivals: -5,
  numbers: 0.4,
  pairs: -1.4,
  gap: -2,
  size: -0.1,
};
/** With up to so many terms an article is weighed as a headline, from so many on as a text, between by both. */
const BRIEF = 10;
const LONG = 35;

export interface Match {
  readonly story: Remembered;
  readonly features: Features;
  /** Probability that the article belongs to the story. */
  readonly score: number;
}

/** Hours. A story fades; an article that names what it is about still wakes it. */
const FADING = 72;

/** From this score on an article joins a story. */
export const JOIN = 0.5;

/** How much a term tells. */
type Idf = (term: string) => number;

/** The candidates of one article share most of their terms: each is looked up once. */
const remembered = (index: LanguageIndex): Idf => {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const idf = index.idf(term);
    known.set(term, idf);
    return idf;
  };
};

const cosine = (idf: Idf, profile: Profile, story: Remembered): number => {
  let product = 0;
  let ours = 0;
  for (const [term, weight] of unit(profile.terms)) {
    const telling = idf(term);
    ours += (weight * telling) ** 2;
    product += weight * (story.terms.get(term) ?? 0) * telling ** 2;
  }
  let theirs = 0;
  for (const [term, weight] of story.terms) theirs += (weight * idf(term)) ** 2;
  return product / (Math.sqrt(ours * theirs) || 1);
};

/** The idf-weighted share of `wanted` that the story holds, each term by how much. */
const share = (idf: Idf, wanted: Iterable<string>, has: (term: string) => number): number => {
  let all = 0;
  let found = 0;
  for (const term of wanted) {
    const weight = idf(term);
    all += weight;
    found += weight * has(term);
  }
  return all === 0 ? 0 : found / all;
};

const portion = <Value>(wanted: Iterable<Value>, has: ReadonlySet<Value>): number => {
  const values = [...wanted];
  return values.length === 0 ? 0 : values.filter((value) => has.has(value)).length / values.length;
};

/** Names met nearly as often as the one met most are what a text is about. */
const MAIN = 0.9;

const mainNames = (names: ReadonlyMap<string, number>): string[] => {
  const most = Math.max(...names.values(), 0);
  return [...names].filter(([, times]) => times >= MAIN * most).map(([name]) => name);
};

/** Named once, it may stand in passing. */
const OFTEN = 2;

/** A headline alone names too little to tell. */
const areRivals = (
  profile: Profile,
  ours: ReadonlyMap<string, number>,
  story: Remembered,
): boolean => {
  const [main, ...others] = mainNames(profile.subjects);
  if (profile.article.paragraphs.length === 0 || main === undefined || others.length > 0)
    return false;
  return (
    (profile.subjects.get(main) ?? 0) >= OFTEN &&
    !story.names.has(main) &&
    mainNames(story.names).some((name) => !ours.has(name))
  );
};

/** None where one of the two is not dated: a file that was found today may be of any day. */
const gapOf = ({ article }: Profile, { newestAt }: Remembered): number => {
  if (article.publishedBasis === 'arrival' || newestAt === null) return 0;
  const hours = Math.abs(Date.parse(article.publishedAt) - newestAt) / HOUR;
  return 1 - Math.exp(-hours / FADING);
};

const featuresOf = (idf: Idf, profile: Profile, story: Remembered): Features => {
  const names = nameWords(profile.names);
  const head = profile.title.size > 0 ? profile.title : (profile.sentences[0]?.terms ?? []);
  return {
    terms: cosine(idf, profile, story),
    title: share(idf, head, (term) => Number(story.terms.has(term))),
    typical: share(idf, head, (term) => Math.sqrt((story.terms.get(term) ?? 0) / story.top)),
    names: share(idf, names.keys(), (word) => Number(story.names.has(word))),
    rivals: Number(areRivals(profile, names, story)),
    numbers: portion(profile.numbers, story.numbers),
    pairs: portion(profile.pairs, story.pairs),
    gap: gapOf(profile, story),
    size: Math.log2(story.articles),
  };
};

const sumOf = (features: Features, weights: Weights): number =>
  Object.entries(features).reduce(
    (total, [name, value]) => total + weights[name as keyof Features] * value,
    weights.bias,
  );

const scoreOf = (features: Features, terms: number): number => {
  const brief = Math.min(1, Math.max(0, (LONG - terms) / (LONG - BRIEF)));
  const sum = brief * sumOf(features, HEADLINES) + (1 - brief) * sumOf(features, TEXTS);
  return 1 / (1 + Math.exp(-sum));
};

/** The active stories by how likely the article belongs to them, best first; of equals the older one, then by id. */
export const matches = (index: LanguageIndex, profile: Profile): Match[] => {
  const idf = remembered(index);
  return index
    .candidates(profile)
    .map((story) => {
      const features = featuresOf(idf, profile, story);
      return { story, features, score: scoreOf(features, profile.terms.size) };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.story.startedAt - b.story.startedAt ||
        (a.story.id < b.story.id ? -1 : 1),
    );
};
