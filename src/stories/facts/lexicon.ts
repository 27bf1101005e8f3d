import type { Concepts } from './concepts.ts';
import type { Segment } from './segments.ts';
import type { SlotWords } from './slot-words.ts';

/** What is known of a language's words, for reading its sentences as facts. */
export interface Lexicon {
  readonly tag: string;
  readonly english: boolean;
  readonly segments: (text: string) => readonly Segment[];
  /** The form of a lower-case word by which it is the same word elsewhere. */
  readonly formOf: (word: string) => string;
  /** A name's form: spellings and romanizations folded. */
  readonly nameOf: (word: string) => string;
  readonly isGrammar: (word: string) => boolean;
  /** A capital within a sentence is a name. */
  readonly capitalsName: boolean;
  readonly concepts: Concepts;
  readonly slots: SlotWords;
  /** How rare a form is, 0 (in every text) to 1. */
  readonly rarity: (form: string) => number;
  /** A text as it is cut into words, where numbers are written in characters. @default as it is */
  readonly prepared?: (text: string) => string;
}
