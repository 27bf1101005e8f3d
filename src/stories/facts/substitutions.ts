import type { Alignment, Told } from './alignment.ts';
import type { Reading } from './read.ts';
import type { Token } from './token.ts';

/** One step along two sentences: the same word in both, or a word of one alone. */
export type Step = readonly [first: number | null, second: number | null];

/** The longest run of words that two sentences have in common, in order, and the way along both. */
export const longestCommon = (
  a: readonly Token[],
  b: readonly Token[],
): { readonly length: number; readonly steps: readonly Step[] } => {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      lengths[i * width + j] =
        a[i - 1]?.form === b[j - 1]?.form
          ? at(i - 1, j - 1) + 1
          : Math.max(at(i - 1, j), at(i, j - 1));
  const steps: Step[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && a[i - 1]?.form === b[j - 1]?.form) {
      i -= 1;
      j -= 1;
      steps.push([i, j]);
    } else if (j === 0 || (i > 0 && at(i - 1, j) >= at(i, j - 1))) {
      i -= 1;
      steps.push([i, null]);
    } else {
      j -= 1;
      steps.push([null, j]);
    }
  }
  return { length: at(a.length, b.length), steps: steps.reverse() };
};

/** A longer stretch is another wording, not another filling of one slot. */
const LONGEST = 5;
const EXACTLY = 0.99;

export interface Substitution {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
  /** The lesser of what the two sides say. */
  readonly weight: number;
  /** How nearly they say the same, 0 to 1. */
  readonly like: number;
}

const weightOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { weight }) => sum + weight, 0);

interface Gap {
  readonly first: number[];
  readonly second: number[];
}

const gapsOf = (steps: readonly Step[]): Gap[] => {
  const gaps: Gap[] = [];
  let gap: Gap = { first: [], second: [] };
  for (const [i, j] of [...steps, [0, 0] as const]) {
    if (i !== null && j !== null) {
      if (gap.first.length > 0 && gap.second.length > 0) gaps.push(gap);
      gap = { first: [], second: [] };
    } else if (i !== null) gap.first.push(i);
    else if (j !== null) gap.second.push(j);
  }
  return gaps;
};

/** Where both sentences have the same words around, and each says something else between them. */
export const substitutionsIn = (
  a: Reading,
  b: Reading,
  { first, second }: Alignment,
  steps: readonly Step[],
): Substitution[] => {
  const place = (reading: Reading): ReadonlyMap<Token, number> =>
    new Map(reading.tokens.map((token, at) => [token, at]));
  const [inFirst, inSecond] = [place(a), place(b)];
  const own = (
    reading: Reading,
    places: readonly number[],
    at: ReadonlyMap<Token, number>,
    told: Told,
  ) =>
    places.flatMap((one) => {
      const token = reading.all[one];
      if (!token || token.kind === 'grammar' || token.said) return [];
      const like = told.by[at.get(token) ?? -1] ?? 0;
      return like < EXACTLY ? [{ token, like }] : [];
    });
  return gapsOf(steps).flatMap((gap) => {
    const ours = own(a, gap.first, inFirst, first);
    const theirs = own(b, gap.second, inSecond, second);
    if (ours.length === 0 || theirs.length === 0) return [];
    if (Math.max(ours.length, theirs.length) > LONGEST) return [];
    const [one, other] = [ours.map(({ token }) => token), theirs.map(({ token }) => token)];
    return [
      {
        first: one,
        second: other,
        weight: Math.min(weightOf(one), weightOf(other)),
        like: Math.max(...ours.map(({ like }) => like)),
      },
    ];
  });
};

/** The same as features. */
export const substitutions = (
  a: Reading,
  b: Reading,
  alignment: Alignment,
  steps: readonly Step[],
) => {
  const found = substitutionsIn(a, b, alignment, steps);
  const [heaviest] = found.toSorted((one, other) => other.weight - one.weight);
  const named = ({ first, second }: Substitution): boolean =>
    first.some(({ kind }) => kind === 'name') && second.some(({ kind }) => kind === 'name');
  return {
    substituted: found.reduce((sum, { weight }) => sum + weight, 0),
    substitutions: Math.min(3, found.length),
    substitutedMost: heaviest?.weight ?? 0,
    substitutedLike: heaviest?.like ?? 0,
    namesSubstituted: Math.min(2, found.filter(named).length),
  };
};
