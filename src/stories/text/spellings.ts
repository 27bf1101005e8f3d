import { foldedName } from './aliases.ts';
import { hashSet } from './hashes.ts';

const NUMBER = /^\p{N}/u;
/** Of a short word every letter counts. */
const SHORT = 4;

const folded = (term: string): string =>
  NUMBER.test(term) || term.length < SHORT ? term : foldedName(term);

/** The hashed terms of an English text, spellings of one name counted as one. */
export const spelledAlike = (terms: readonly string[]): number[] => hashSet(terms.map(folded));
