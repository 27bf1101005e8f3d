/** Scripts written without spaces count by character, others by run of letters and digits. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

export const tokensOf = (text: string): readonly string[] => text.toLowerCase().match(TOKEN) ?? [];

const counted = (tokens: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
};

/** Tokens that both texts have, each as often as it stands in both. */
const shared = (some: readonly string[], all: readonly string[]): number => {
  const left = counted(all);
  let both = 0;
  for (const [token, count] of counted(some)) both += Math.min(count, left.get(token) ?? 0);
  return both;
};

/** How many tokens of a text are not expected, and how many expected ones it has not. */
export const tokensOff = (
  got: string,
  expected: string,
): {
  readonly kept: number;
  readonly lost: number;
  readonly got: number;
  readonly expected: number;
} => {
  const [some, all] = [tokensOf(got), tokensOf(expected)];
  const both = shared(some, all);
  return {
    kept: some.length - both,
    lost: all.length - both,
    got: some.length,
    expected: all.length,
  };
};

/** Harmonic mean of precision and recall over tokens, each as often as it stands there, 0 to 1. Two empty texts agree. */
export const tokenF1 = (got: string, expected: string): number => {
  const [some, all] = [tokensOf(got), tokensOf(expected)];
  if (some.length + all.length === 0) return 1;
  return (2 * shared(some, all)) / (some.length + all.length);
};
