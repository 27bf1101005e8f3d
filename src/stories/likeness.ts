import { DAY, HOUR } from '../kernel/index.ts';
import type { LanguageIndex, Remembered } from './language-index.ts';
import type { Profile } from './profile.ts';
import { unit, weightOf } from './signature.ts';

/** How an article and a story resemble each other; each about 0 to 1 unless said otherwise. */
export interface Features {
  /** Cosine of their terms by idf. */
  readonly terms: number;
  /** Share of the title's (else the lead's) telling terms that the story has. */
  readonly title: number;
  /** The same, each term counting by how much it stands for the story. */
  readonly typical: number;
  /** Share of the article's names that the story has, by idf. */
  readonly names: number;
  /** Share of the story's five main names that the article has, by how often the story names them. */
  readonly main: number;
  /** Cosine of their plain terms, those of names left out, by idf. */
  readonly matter: number;
  /** Cosine of their names, by idf. */
  readonly who: number;
  /** The names of two bearers that article and story share and that tell most. */
  readonly first: number;
  readonly second: number;
  /** Two signals while a story goes on. */
  readonly both: number;
  /** Each says much of a bearer whom the other never names. */
  readonly rivalry: number;
  /** Plain telling words of both. */
  readonly telling: number;
  /** Telling quantities of both. */
  readonly quantities: number;
  /** The one name of both that tells most: its idf by the share of the story's articles that have it. */
  readonly key: number;
  /**
   * `key` while the story goes on: the nearer in time, and the more articles carry it. 0 where dates are not known, and
   * for mere headlines.
   */
  readonly ongoing: number;
  /**
   * 1: none of the names that the article begins with is in the story, and none of the story's main names in the article;
   * names by their idf. 0 where either has no names.
   */
  readonly strangers: number;
  /** 1: the article is about somebody or some place that the story never names, and the other way round. */
  readonly rivals: number;
  /**
   * The name that the article says most often and the story never: log2 of how often, by its idf, in tenths. Who was caught
   * in the other raid, and where the other fire was, tells look-alikes apart; a name said once, in passing, counts nothing,
   * and a new one counts less while a story goes on, as `ongoing`.
   */
  readonly foreign: number;
  readonly numbers: number;
  /** Share of neighbouring terms of title and lead that the story has. */
  readonly pairs: number;
  /** Between the article and the story's newest one: 0 at once, 0.63 after four days, 1 after weeks; 0: not known. */
  readonly gap: number;
  /**
   * Of one kind, and long apart, they are another event: log2 of 1 + the months between the two, less as the article has
   * the story's main names: who is named again is what wakes a quiet story. 0: not known.
   */
  readonly asleep: number;
  /** log2 of the story's articles: large stories attract everything; less while the story goes on, as `ongoing`. */
  readonly size: number;
}

/** How much a term tells. */
export type Idf = (term: string) => number;

/** Hours. A story fades; an article that names what it is about still wakes it. */
const FADING = 96;
const MONTH = (30 * DAY) / HOUR;
/** Where a name's idf is about 1: that of a name which is in few stories. */
const TELLING = 3;
/** From so many articles on (2^5) a story is established: what its articles name in common is its subject. */
const ESTABLISHED = 5;

/** The article's terms by their idf, of length 1 together. */
const telling = (idf: Idf, { terms }: Profile): ReadonlyMap<string, number> => {
  const weights = [...unit(terms)].map(([term, weight]) => [term, weight * idf(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
};

const cosine = (idf: Idf, article: ReadonlyMap<string, number>, story: Remembered): number => {
  let product = 0;
  let squares = 0;
  for (const [term, weight] of story.terms) {
    const worth = weight * idf(term);
    squares += worth ** 2;
    product += worth * (article.get(term) ?? 0);
  }
  return product / (Math.sqrt(squares) || 1);
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

const metMost = (names: ReadonlyMap<string, number>): string[] => {
  const most = Math.max(...names.values(), 0);
  return [...names].filter(([, times]) => times >= MAIN * most).map(([name]) => name);
};

/** Named once, it may stand in passing. */
const OFTEN = 2;

/** A headline alone names too little to tell. */
const areRivals = ({ article, subjects, names }: Profile, story: Remembered): boolean => {
  const [main, ...others] = metMost(subjects);
  if (article.paragraphs.length === 0 || main === undefined || others.length > 0) return false;
  return (
    (subjects.get(main) ?? 0) >= OFTEN &&
    !story.names.has(main) &&
    metMost(story.names).some((name) => !names.has(name))
  );
};

/** The share of weighed names that `has` holds, by idf; null: there are no names. */
const shareOfNames = (
  idfOfName: Idf,
  weighed: Iterable<readonly [name: string, weight: number]>,
  has: { has(name: string): boolean },
): number | null => {
  let all = 0;
  let found = 0;
  for (const [name, weight] of weighed) {
    const worth = weight * idfOfName(name);
    all += worth;
    if (has.has(name)) found += worth;
  }
  return all === 0 ? null : found / all;
};

const shareOfMain = ({ names }: Profile, story: Remembered): number =>
  shareOfNames(() => 1, story.main, names) ?? 0;

const strangers = (idfOfName: Idf, { subjects, names }: Profile, story: Remembered): number => {
  const weighed = [...subjects].map(([name, times]) => [name, 1 + Math.log(times)] as const);
  const ours = shareOfNames(idfOfName, weighed, story.names) ?? 1;
  const theirs = shareOfNames(idfOfName, story.main, names) ?? 1;
  return (1 - ours) * (1 - theirs);
};

/**
 * Hours; null where one of the two says no date: when a file was found tells nothing, and a day that stands in a text may
 * be any that it speaks of.
 */
const hoursBetween = ({ article }: Profile, { newestAt }: Remembered): number | null =>
  article.publishedBasis !== 'stated' || newestAt === null
    ? null
    : Math.abs(Date.parse(article.publishedAt) - newestAt) / HOUR;

/** The strongest single name of both. A story of one article cannot yet tell its subject from what it mentions. */
const keyOf = (idfOfName: Idf, { names }: Profile, story: Remembered): number => {
  const all = weightOf(story.articles) + 1;
  let key = 0;
  for (const name of names.keys()) {
    const weight = story.names.get(name);
    if (weight !== undefined) key = Math.max(key, Math.min(1, weight / all) * idfOfName(name));
  }
  return key / TELLING;
};

/** The idf of an index's terms, each looked up once: the candidates of one article share most of their terms. */
const remembered = (idf: Idf): Idf => {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const found = idf(term);
    known.set(term, found);
    return found;
  };
};

/** log2 of how often a name is said, from which on more says no more. */
const SAID_OFTEN = 2.5;

type TimeFeatures = Pick<Features, 'foreign' | 'ongoing' | 'both' | 'gap' | 'asleep' | 'size'>;

const timeFeatures = (
  profile: Profile,
  story: Remembered,
  { key, main, foreign, matter, first, second }: Pick<Features, 'key' | 'main' | 'foreign' | 'matter' | 'first' | 'second'>,
): TimeFeatures => {
  const hours = hoursBetween(profile, story);
  const size = Math.log2(story.articles);
  if (hours === null) return { foreign, ongoing: 0, both: 0, gap: 0, asleep: 0, size };
  const gap = 1 - Math.exp(-hours / FADING);
  const goesOn = (1 - gap) * Math.min(1, size / ESTABLISHED);
  const isText = profile.article.paragraphs.length > 0;
  return {
    both: goesOn * Math.sqrt(first * Math.max(second, Math.min(1, 4 * matter))),
    foreign: foreign * (1 - goesOn * WAIVE),
    ongoing: isText ? goesOn * key : 0,
    gap,
    asleep: Math.log2(1 + hours / MONTH) * (1 - main),
    size: isText ? size * (1 - goesOn * WAIVE) : size,
  };
};

const WAIVE = Number(process.env.WAIVE ?? 1);
const foreignOf = (idfOfName: Idf, { names }: Profile, story: Remembered): number => {
  let most = 0;
  for (const [name, times] of names)
    if (!story.names.has(name))
      most = Math.max(most, Math.min(SAID_OFTEN, Math.log2(times)) * idfOfName(name));
  return most / 10;
};

const weighed = (counts: ReadonlyMap<string, number>, idf: Idf): ReadonlyMap<string, number> => {
  const weights = [...counts].map(([term, weight]) => [term, weight * idf(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
};

const cosineOver = (
  article: ReadonlyMap<string, number>,
  story: ReadonlyMap<string, number>,
  idf: Idf,
  counts: (term: string) => boolean,
): number => {
  let product = 0;
  let squares = 0;
  for (const [term, weight] of story) {
    if (!counts(term)) continue;
    const worth = weight * idf(term);
    squares += worth ** 2;
    product += worth * (article.get(term) ?? 0);
  }
  return product / (Math.sqrt(squares) || 1);
};

const NUMERIC = /^\p{N}/u;
const TELLS = 3.5;
const isQuantity = (number: string): boolean =>
  !/^(?:19|20)\d\d$/u.test(number) && (number.length > 2 || number.includes('.'));
const countOf = <Value>(values: Iterable<Value>, counts: (value: Value) => boolean): number => {
  let count = 0;
  for (const value of values) if (counts(value)) count += 1;
  return count;
};

const rivalry = (idfOfName: Idf, { names, said, bearers }: Profile, story: Remembered): number => {
  const met = new Set<number>();
  for (const name of names.keys())
    if (story.names.has(name)) met.add(bearers.get(name) ?? -1);
  let ours = 0;
  for (const [name, much] of said)
    if (!met.has(bearers.get(name) ?? -1)) ours = Math.max(ours, much * idfOfName(name));
  if (ours === 0) return 0;
  let theirs = 0;
  for (const [name, much] of story.said)
    if (!names.has(name)) theirs = Math.max(theirs, much * idfOfName(name));
  return Math.sqrt(ours * theirs) / 10;
};

const OFTEN_SAID = 3;
/** What the two best bearers that both name tell, each about 0 to 1. */
const sharedBearers = (
  idfOfName: Idf,
  { names, bearers }: Profile,
  story: Remembered,
): readonly [number, number] => {
  const all = weightOf(story.articles);
  const best = new Map<number, number>();
  for (const name of names.keys()) {
    const weight = story.names.get(name);
    const bearer = bearers.get(name);
    if (weight === undefined || bearer === undefined) continue;
    const told = (Math.min(1, (OFTEN_SAID * weight) / all) * idfOfName(name)) / 6;
    best.set(bearer, Math.max(best.get(bearer) ?? 0, told));
  }
  const [first = 0, second = 0] = [...best.values()].sort((a, b) => b - a);
  return [first, second];
};

/** How an article resembles each of the stories that an index holds. */
export const comparing = (
  profile: Profile,
  index: Pick<LanguageIndex, 'idf' | 'idfOfName'>,
): ((story: Remembered) => Features) => {
  const idf = remembered((term) => index.idf(term));
  const idfOfName = remembered((name) => index.idfOfName(name));
  const { names } = profile;
  const head = profile.title.size > 0 ? profile.title : (profile.sentences[0]?.terms ?? []);
  const terms = telling(idf, profile);
  const plain = weighed(new Map([...unit(profile.terms)].filter(([term]) => !profile.nameTerms.has(term))), idf);
  const whoOf = weighed(unit(names), idfOfName);
  const each = [...names.keys()].map((name) => [name, 1] as const);
  return (story) => {
    const key = keyOf(idfOfName, profile, story);
    const foreign = foreignOf(idfOfName, profile, story);
    const main = shareOfMain(profile, story);
    const matter = cosineOver(plain, story.terms, idf, (term) => !profile.nameTerms.has(term));
    const who = cosineOver(whoOf, story.names, idfOfName, () => true);
    const [first, second] = sharedBearers(idfOfName, profile, story);
    return {
      rivalry: rivalry(idfOfName, profile, story),
      telling: countOf(profile.terms.keys(), (term) => !profile.nameTerms.has(term) && !NUMERIC.test(term) && story.terms.has(term) && idf(term) >= TELLS),
      quantities: countOf(profile.numbers, (number) => isQuantity(number) && story.numbers.has(number) && idf(number) >= TELLS),
      matter,
      who,
      first,
      second,
      terms: cosine(idf, terms, story),
      title: share(idf, head, (term) => Number(story.terms.has(term))),
      typical: share(idf, head, (term) => Math.sqrt((story.terms.get(term) ?? 0) / story.top)),
      names: shareOfNames(idfOfName, each, story.names) ?? 0,
      main,
      key,
      strangers: strangers(idfOfName, profile, story),
      rivals: Number(areRivals(profile, story)),
      numbers: portion(profile.numbers, story.numbers),
      pairs: portion(profile.pairs, story.pairs),
      ...timeFeatures(profile, story, { key, main, foreign, matter, first, second }),
    };
  };
};
