import { type Alignment, align, NO_ROLES } from './alignment.ts';
import type { Reading } from './read.ts';
import type { Token } from './token.ts';

/** How much a token tells where it is read: what every line of a story says tells nothing of any of them. */
export type Telling = (token: Token) => number;

/** Every token tells as much as any other: nothing is known of the story. */
export const EVENLY: Telling = () => 1;

const EXACTLY = 0.99;
/** Another word for it: less sure than the word itself. */
const OTHERWISE = 0.7;
/** A clause that says more about the main one tells less. */
const ASIDE = 0.6;

const shareOf = (tokens: readonly Token[], by: readonly number[], telling: Telling): number => {
  let [all, got] = [0, 0];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const weight = telling(token) * (token.aside ? ASIDE : 1);
    const like = by[at] as number;
    all += weight;
    got += weight * (like >= EXACTLY ? 1 : like * OTHERWISE);
  }
  return all === 0 ? 0 : got / all;
};

/**
 * How much of each sentence the other tells, by what tells here: the mean of both ways, 0 to 1. Nothing of it is learned,
 * so it judges lines of any story alike.
 */
export const inCommon = (
  first: Reading,
  second: Reading,
  telling: Telling = EVENLY,
  { first: one, second: other }: Alignment = align(first.tokens, second.tokens, NO_ROLES),
): number =>
  (shareOf(first.tokens, one.by, telling) + shareOf(second.tokens, other.by, telling)) / 2;

/** As if this many lines of other stories had been read as well, each word in one of `SELDOM` of them. */
const LINES_BEFORE = 50;
const SELDOM = 50;
/** A word that was not read tells much and not everything. */
const UNREAD = 0.5;

/** Counts in how many lines each word stands. Memory grows with the distinct words of what is read. */
export class Commonness {
  #lines = 0;
  readonly #with = new Map<string, number>();

  add({ tokens }: Reading): void {
    this.#lines += 1;
    for (const form of new Set(tokens.map((token) => token.form)))
      this.#with.set(form, (this.#with.get(form) ?? 0) + 1);
  }

  /** Inverse document frequency among the lines read, smoothed so that the first lines of a story are judged too. */
  readonly telling: Telling = ({ form }) =>
    Math.log(
      (this.#lines + LINES_BEFORE) / ((this.#with.get(form) ?? 0) + LINES_BEFORE / SELDOM + UNREAD),
    );
}
