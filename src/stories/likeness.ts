import { HOUR } from '../kernel/index.ts';
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
  /** The one name of both that tells most: its idf by the share of the story's articles that have it. */
  readonly key: number;
  /**
   * `key` while the story goes on: the nearer in time, and the more articles carry it. 0 where dates are not known, and
   * for mere headlines.
   */
  readonly ongoing: number;
  /** 1: the article is about somebody or some place that the story never names, and the other way round. */
  readonly rivals: number;
  readonly numbers: number;
  /** Share of neighbouring terms of title and lead that the story has. */
  readonly pairs: number;
  /** Between the article and the story's newest one: 0 at once, 0.63 after four days, 1 after weeks; 0: not known. */
  readonly gap: number;
  /** log2 of the story's articles: large stories attract everything. */
  readonly size: number;
}

/** How much a term tells. */
export type Idf = (term: string) => number;

/** Hours. A story fades; an article that names what it is about still wakes it. */
const FADING = 96;
/** Where a name's idf is about 1: that of a name which is in few stories. */
const TELLING = 3;
/** From so many articles on (2^5) a story is established: what its articles name in common is its subject. */
const ESTABLISHED = 5;

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

/** Null where one of the two is not dated: a file that was found today may be of any day. */
const gapOf = ({ article }: Profile, { newestAt }: Remembered): number | null => {
  if (article.publishedBasis === 'arrival' || newestAt === null) return null;
  const hours = Math.abs(Date.parse(article.publishedAt) - newestAt) / HOUR;
  return 1 - Math.exp(-hours / FADING);
};

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

/** How an article resembles a story; `idf` and `idfOfName` are those of the index, remembered while one article is read. */
export const featuresOf = (
  profile: Profile,
  story: Remembered,
  idf: Idf,
  idfOfName: Idf,
): Features => {
  const { names } = profile;
  const head = profile.title.size > 0 ? profile.title : (profile.sentences[0]?.terms ?? []);
  const gap = gapOf(profile, story);
  const key = keyOf(idfOfName, profile, story);
  const carried =
    profile.article.paragraphs.length === 0
      ? 0
      : Math.min(1, Math.log2(story.articles) / ESTABLISHED);
  const weightOfMain = story.main.reduce((sum, [, weight]) => sum + weight, 0);
  const shared = story.main.reduce(
    (sum, [name, weight]) => sum + (names.has(name) ? weight : 0),
    0,
  );
  return {
    terms: cosine(idf, profile, story),
    title: share(idf, head, (term) => Number(story.terms.has(term))),
    typical: share(idf, head, (term) => Math.sqrt((story.terms.get(term) ?? 0) / story.top)),
    names: share(idfOfName, names.keys(), (name) => Number(story.names.has(name))),
    main: weightOfMain === 0 ? 0 : shared / weightOfMain,
    key,
    ongoing: gap === null ? 0 : (1 - gap) * key * carried,
    rivals: Number(areRivals(profile, story)),
    numbers: portion(profile.numbers, story.numbers),
    pairs: portion(profile.pairs, story.pairs),
    gap: gap ?? 0,
    size: Math.log2(story.articles),
  };
};

/** The idf of an index's terms, each looked up once: the candidates of one article share most of their terms. */
export const remembered = (idf: LanguageIndex['idf']): Idf => {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const found = idf(term);
    known.set(term, found);
    return found;
  };
};
