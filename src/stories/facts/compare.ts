import { type Language, openLanguage } from '../text/language.ts';

/** Whether two sentences tell one fact: the same, a later value of one quantity, or two facts. */
export type Verdict = 'same' | 'update' | 'different';

export interface Comparison {
  readonly verdict: Verdict;
  /** How surely they tell the same fact, 0 to 1. An update scores as high as the rest of its words deserve. */
  readonly score: number;
  /** What decided, in words for a person: the slots that agree or differ. */
  readonly why: readonly string[];
}

/** What a comparison may know of a sentence besides its words. */
export interface Around {
  /** The day on which it was published, `2024-10-25`; null: not known. */
  readonly day?: string | null;
  /** Sentences of the same report that explain its names. */
  readonly context?: string;
}

/** A sentence read once, to be compared with many. */
export interface Fact {
  readonly text: string;
  readonly day: string | null;
  readonly hashes: readonly number[];
}

export interface Comparator {
  read(text: string, around?: Around): Fact;
  /** `second` is the later report: an update is its value of what `first` told. */
  compare(first: Fact, second: Fact): Comparison;
}

/** From this score on the log takes two sentences for one fact. Cautious: a false "same" loses news for good. */
export const SAME_IN_LOG = 0.6;
/** From this score on an edition shows only one of two lines. Strict the other way: no two lines that may be one. */
export const SAME_IN_EDITION = 0.35;

const containment = (a: readonly number[], b: readonly number[]): number => {
  const other = new Set(b);
  const common = a.filter((hash) => other.has(hash)).length;
  return common / (Math.min(a.length, b.length) || 1);
};

const comparatorOf = (language: Language): Comparator => ({
  read: (text, { day = null } = {}) => ({
    text,
    day,
    hashes: language.hashes(language.terms(text)),
  }),
  compare: (first, second) => {
    const score = containment(first.hashes, second.hashes);
    return { verdict: score >= SAME_IN_LOG ? 'same' : 'different', score, why: [] };
  },
});

/** The comparator of a language by its BCP 47 tag. */
export const openComparator = async (tag: string): Promise<Comparator> =>
  comparatorOf(await openLanguage(tag));
