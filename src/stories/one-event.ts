import { DAY } from '../kernel/index.ts';
import type { LanguageIndex, Remembered } from './language-index.ts';

/** One report may mention what it is not about; what two have in common is a subject. */
const REPORTS = 2;
/** Cosines by idf. Of names more is asked than of words: look-alike events are told in the same words (docs/adr/0034). */
const NAMES = 0.5;
const TERMS = 0.4;
/** Further apart it is the next event of its kind. */
const APART = 14 * DAY;

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
  if (a.newestAt !== null && b.newestAt !== null && Math.abs(a.newestAt - b.newestAt) > APART)
    return false;
  return (
    cosine(a.names, b.names, (name) => index.idfOfName(name)) >= NAMES &&
    cosine(a.terms, b.terms, (term) => index.idf(term)) >= TERMS
  );
};
