/** What a language's words say about numbers, days, negation and plans: the slots in which two facts differ. */
export interface SlotWords {
  /** Number words below a hundred, and words that stand for one: "dozen", "pair". */
  readonly numbers: Readonly<Record<string, number>>;
  /** What a number before it is multiplied by. */
  readonly scales: Readonly<Record<string, number>>;
  /** Shares of a whole: "a third". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Which one of several: "a fifth victim". @default none */
  readonly ordinals?: Readonly<Record<string, number>>;
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly percent: RegExp;
  readonly negation: RegExp;
  /** It has not happened: announced, expected, considered. */
  readonly planned: RegExp;
  /** Stands before or after an amount that is not the whole: "another 1,500". */
  readonly more: RegExp;
  /** Not to be taken exactly. */
  readonly about: RegExp;
  /** A clause with one of these tells who says so. */
  readonly said: RegExp;
  /** A unit's dimension, and how many of the dimension's base units it is; found by the start of a word. */
  readonly units: Readonly<Record<string, readonly [dimension: string, factor: number]>>;
  readonly money: RegExp;
  readonly age: RegExp;
  /** Joins a clause that says more about the main one. */
  readonly clause: RegExp;
}

const NOTHING = /(?!)/gu;

/** Where no table is: only what digits say. */
export const NO_SLOT_WORDS: SlotWords = {
  numbers: {},
  scales: {},
  fractions: {},
  weekdays: {},
  months: {},
  percent: /^\s?%/u,
  negation: NOTHING,
  planned: NOTHING,
  more: NOTHING,
  about: NOTHING,
  said: NOTHING,
  units: {},
  money: NOTHING,
  age: NOTHING,
  clause: NOTHING,
};
