/** A word of a sentence as it is compared with those of another. */
export interface Token {
  /** Lower-case, as written. */
  readonly word: string;
  /** By which it is the same word elsewhere: a stem, a name's common form, `#12` of a number. */
  readonly form: string;
  /** The form that it would have as a name. */
  readonly name: string;
  /** It says that somebody says so. */
  readonly saying: boolean;
  /** `grammar` holds a sentence together and tells nothing by itself. */
  readonly kind: 'name' | 'word' | 'number' | 'grammar';
  /** How much it tells, 0 to 1. */
  readonly weight: number;
  /** What it means, as numbers in the language's table of concepts. */
  readonly concepts: readonly number[];
  /** Of a number. */
  readonly value: number | null;
  /** It tells who says so. */
  readonly said: boolean;
  /** It stands in a clause that says more about the main one. */
  readonly aside: boolean;
}

/** An amount of something. */
export interface Quantity {
  /** In the base unit of its dimension. */
  readonly value: number;
  /** As the sentence writes it. */
  readonly written: string;
  /** Where that begins, in UTF-16 units of the text that was read. */
  readonly index: number;
  /** `count`, `percent`, `money`, `age`, `score`, `ordinal`, or that of its unit: `length`, `time`, … */
  readonly dimension: string;
  /** The forms of the words around it, which say what it is an amount of: those after it, then those before it. */
  readonly of: readonly string[];
  /** What those words mean. */
  readonly meaning: readonly number[];
  /** Added to what there was: "another 1,500". */
  readonly more: boolean;
  readonly about: boolean;
}
