import { DAY } from '../kernel/index.ts';
import type { LanguageIndex, Remembered } from './language-index.ts';
import type { Profile } from './profile.ts';
import { saidIn, shareFacts, toldBy } from './shared-facts.ts';

/** One report may mention what it is not about; what two have in common is a subject. */
const REPORTS = 2;
/** Cosines by idf. Names decide: look-alike events are told in the same words (docs/adr/0034, 0038). */
const NAMES = 0.55;
const TERMS = 0.2;
/** A name of which each article says so much (log2 of how often), and that is in few stories, is whom a story is about. */
const ABOUT = 1.2;
const TELLING = 3;
/** Further apart it is the next event of its kind. */
const APART = 14 * DAY;

const areApart = (a: Remembered, b: Remembered): boolean =>
  a.newestAt !== null && b.newestAt !== null && Math.abs(a.newestAt - b.newestAt) > APART;

type Weights = ReadonlyMap<string, number>;

const cosine = (a: Weights, b: Weights, idf: (term: string) => number): number => {
  const worth = (weights: Weights): number => {
    let squares = 0;
    for (const [term, weight] of weights) squares += (weight * idf(term)) ** 2;
    return squares;
  };
  let product = 0;
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other !== undefined) product += weight * other * idf(term) ** 2;
  }
  return product / (Math.sqrt(worth(a) * worth(b)) || 1);
};

/** Whether each names everybody whom the other is about: who was caught in the other raid tells look-alikes apart. */
const nameEachOther = (
  a: Remembered,
  b: Remembered,
  idfOfName: (name: string) => number,
): boolean => {
  const isAbout = ([name, much]: readonly [string, number]): boolean =>
    much >= ABOUT && idfOfName(name) >= TELLING;
  const ofA = a.said.filter(isAbout);
  const ofB = b.said.filter(isAbout);
  return ofA.every(([name]) => b.names.has(name)) && ofB.every(([name]) => a.names.has(name));
};

/**
 * Whether two stories tell one event: each has several articles, they moved at about the same time, and they resemble each
 * other in names and in words. Two stories say more than an article and a story can: what one article alone happens to
 * mention has faded in either.
 */
export const areOneEvent = (
  a: Remembered,
  b: Remembered,
  index: Pick<LanguageIndex, 'idf' | 'idfOfName'>,
): boolean => {
  if (Math.min(a.articles, b.articles) < REPORTS) return false;
  if (areApart(a, b)) return false;
  const idfOfName = (name: string): number => index.idfOfName(name);
  return (
    nameEachOther(a, b, idfOfName) &&
    cosine(a.names, b.names, idfOfName) >= NAMES &&
    cosine(a.terms, b.terms, (term) => index.idf(term)) >= TERMS
  );
};

/** With one fact, their names must resemble each other as well. */
const NAMES_TOO = 0.4;

/**
 * Whether two stories tell the same facts: the newest article of one tells two that the other told, or one where the names
 * agree too. Without dates nothing tells a fact from that of the next event of its kind.
 */
export const tellTheSame = (
  profile: Profile,
  one: Remembered,
  other: Remembered,
  index: Pick<LanguageIndex, 'idfOfName'>,
): boolean => {
  if (one.newestAt === null || other.newestAt === null || areApart(one, other)) return false;
  const shared = shareFacts(saidIn(profile), toldBy(other), profile.language.facts);
  if (shared !== 'one') return shared === 'several';
  const idfOfName = (name: string): number => index.idfOfName(name);
  return (
    nameEachOther(one, other, idfOfName) && cosine(one.names, other.names, idfOfName) >= NAMES_TOO
  );
};
