import { COMMON_WORDS } from './common-words.ts';
import type { Language } from './language.ts';

/** Of a language's running words the commonest is about a tenth, and the n-th about an n-th of that (Zipf, 1949). */
const COMMONEST = 0.1;
/** Words of a report by which it is matched. */
const REPORT = 150;
/** No word is in so many reports that it tells nothing at all. */
const MOST = 0.95;

/**
 * The share of all reports of a language in which a term is to be expected, 0 to 1; 0 for one that is not common. So
 * that what a term tells does not hang on the few stories that happen to be active.
 */
export const expectedShares = (language: Language): ReadonlyMap<string, number> => {
  const words = COMMON_WORDS[language.tag.split('-')[0] ?? '']?.split(/\s+/u) ?? [];
  const running = new Map<string, number>();
  words.forEach((word, at) => {
    for (const term of language.terms(word))
      running.set(term, (running.get(term) ?? 0) + COMMONEST / (at + 1));
  });
  return new Map(
    [...running].map(([term, share]) => [term, Math.min(MOST, 1 - (1 - share) ** REPORT)]),
  );
};
