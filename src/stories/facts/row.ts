import type { Token } from './token.ts';

/** A sentence's words as rows of numbers, made once: it is compared with many. */
export interface Row {
  readonly tokens: readonly Token[];
  /** A number for each form: the same words of one sentence have the same. */
  readonly forms: readonly number[];
  /** By form. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each form stands first, and each pair of forms that follow one another. */
  readonly firsts: readonly number[];
  readonly firstPairs: readonly number[];
  /** The pairs themselves, as `pairOf` makes them. */
  readonly pairs: ReadonlySet<number>;
}

/** More than a sentence that is read has words. */
const MOST = 1024;

const pairOf = (first: number, second: number): number => first * MOST + second;

const rowOf = (tokens: readonly Token[]): Row => {
  const numbers = new Map<string, number>();
  const forms: number[] = [];
  const firsts: number[] = [];
  const firstPairs: number[] = [];
  const pairs = new Set<number>();
  for (const [at, { form }] of tokens.entries()) {
    let number = numbers.get(form);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(form, number);
      firsts.push(at);
    }
    forms.push(number);
    if (at === 0) continue;
    const pair = pairOf(forms[at - 1] as number, number);
    if (!pairs.has(pair)) firstPairs.push(at);
    pairs.add(pair);
  }
  return { tokens, forms, numbers, firsts, firstPairs, pairs };
};

/** What is made of something alone, made once. */
export const onceFor = <Given extends object, Made>(make: (given: Given) => Made) => {
  const known = new WeakMap<Given, Made>();
  return (given: Given): Made => {
    const before = known.get(given);
    if (before !== undefined) return before;
    const made = make(given);
    known.set(given, made);
    return made;
  };
};

export const rowOfTokens = onceFor(rowOf);

/** The forms of a sentence by the numbers that they have in another; -1: they are not in it. */
export const formsIn = ({ tokens }: Row, { numbers }: Row): readonly number[] =>
  tokens.map(({ form }) => numbers.get(form) ?? -1);

/** How many forms the two have in common, and how many pairs of forms. */
export const sharedForms = ({ firsts }: Row, inOther: readonly number[]): number => {
  let shared = 0;
  for (const at of firsts) if ((inOther[at] as number) >= 0) shared += 1;
  return shared;
};

export const sharedPairs = (
  { firstPairs }: Row,
  inOther: readonly number[],
  { pairs }: Row,
): number => {
  let shared = 0;
  for (const at of firstPairs) {
    const [before, here] = [inOther[at - 1] as number, inOther[at] as number];
    if (before >= 0 && here >= 0 && pairs.has(pairOf(before, here))) shared += 1;
  }
  return shared;
};
