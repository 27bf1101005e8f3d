import { wordsIn } from './word-overlap.ts';

/** Scripts without spaces between words are cut into pairs of characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const piecesOf = (text: string): ReadonlySet<string> => {
  const words = wordsIn(text);
  if (!UNSPACED.test(text)) return new Set(words);
  const letters = Array.from(words.join(''));
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
};

/**
 * How much of each sentence the other one holds, the mean of both ways, 0 to 1: the trivial baseline of a comparator.
 * The mean ranks our labelled pairs a little better than the larger of the two, and than weighted words do.
 */
export const containment = (first: string, second: string): number => {
  const [a, b] = [piecesOf(first), piecesOf(second)];
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((piece) => b.has(piece)).length;
  return (common / a.size + common / b.size) / 2;
};
