import type { Alignment, Told } from './alignment.ts';
import type { Reading } from './read.ts';
import { onceFor } from './row.ts';
import type { Token } from './token.ts';

/** Words that each of two sentences has alone, between words that both have; by their places. */
interface Gap {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** The longest run of words that two sentences have in common, in order, and what each says between them. */
export interface Common {
  readonly length: number;
  readonly gaps: readonly Gap[];
}

/** Lengths of runs, row by row; kept between calls, and no larger than the longest two sentences that are read. */
let lengths = new Uint16Array(4096);

/** @param a the forms of either sentence as numbers, the same number for the same form */
export const longestCommon = (a: readonly number[], b: readonly number[]): Common => {
  const width = b.length + 1;
  if (lengths.length < (a.length + 1) * width)
    lengths = new Uint16Array(2 * (a.length + 1) * width);
  const runs = lengths;
  runs.fill(0, 0, width);
  for (let i = 1, at = width; i <= a.length; i += 1, at += width) {
    const form = a[i - 1];
    runs[at] = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const [above, left] = [runs[at + j - width] as number, runs[at + j - 1] as number];
      runs[at + j] =
        form === b[j - 1] ? (runs[at + j - width - 1] as number) + 1 : above > left ? above : left;
    }
  }
  const length = runs[a.length * width + b.length] as number;
  return { length, gaps: gapsAlong(a, b, runs) };
};

/** From the end of both back to their beginnings. */
const gapsAlong = (a: readonly number[], b: readonly number[], runs: Uint16Array): Gap[] => {
  const width = b.length + 1;
  const gaps: Gap[] = [];
  let gap: { first: number[]; second: number[] } = { first: [], second: [] };
  const close = (): void => {
    if (gap.first.length > 0 && gap.second.length > 0)
      gaps.push({ first: gap.first.reverse(), second: gap.second.reverse() });
    if (gap.first.length > 0 || gap.second.length > 0) gap = { first: [], second: [] };
  };
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) {
      i -= 1;
      j -= 1;
      close();
    } else if (
      j === 0 ||
      (i > 0 && (runs[(i - 1) * width + j] as number) >= (runs[i * width + j - 1] as number))
    ) {
      i -= 1;
      gap.first.push(i);
    } else {
      j -= 1;
      gap.second.push(j);
    }
  }
  close();
  return gaps.reverse();
};

/** A longer stretch is another wording, not another filling of one slot. */
const LONGEST = 5;
const EXACTLY = 0.99;

interface Substitution {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
  /** The lesser of what the two sides say. */
  readonly weight: number;
  /** How nearly they say the same, 0 to 1. */
  readonly like: number;
}

const weightOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { weight }) => sum + weight, 0);

/** Where each of a sentence's words stands among those that tell something; -1: it tells nothing. */
const placesIn = onceFor((all: readonly Token[]): readonly number[] => {
  let next = 0;
  return all.map(({ kind }) => (kind === 'grammar' ? -1 : next++));
});

/** What a sentence says in a gap that the other does not tell, and how nearly it tells the nearest of it. */
const ownIn = (
  reading: Reading,
  gap: readonly number[],
  { by }: Told,
): { readonly tokens: readonly Token[]; readonly like: number } => {
  const places = placesIn(reading.all);
  const tokens: Token[] = [];
  let nearest = 0;
  for (const at of gap) {
    const token = reading.all[at] as Token;
    if (token.kind === 'grammar' || token.said) continue;
    const like = by[places[at] as number] ?? 0;
    if (like >= EXACTLY) continue;
    tokens.push(token);
    nearest = Math.max(nearest, like);
  }
  return { tokens, like: nearest };
};

/** Where both sentences have the same words around, and each says something else between them. */
const substitutionsIn = (
  a: Reading,
  b: Reading,
  { first, second }: Alignment,
  { gaps }: Common,
): Substitution[] => {
  const found: Substitution[] = [];
  for (const gap of gaps) {
    const ours = ownIn(a, gap.first, first);
    const theirs = ownIn(b, gap.second, second);
    const [one, other] = [ours.tokens, theirs.tokens];
    if (one.length === 0 || other.length === 0) continue;
    if (Math.max(one.length, other.length) > LONGEST) continue;
    const weight = Math.min(weightOf(one), weightOf(other));
    found.push({ first: one, second: other, weight, like: ours.like });
  }
  return found;
};

/** The same as features. */
export const substitutionsOf = (a: Reading, b: Reading, alignment: Alignment, common: Common) => {
  const found = substitutionsIn(a, b, alignment, common);
  let heaviest: Substitution | undefined;
  let substituted = 0;
  for (const one of found) {
    substituted += one.weight;
    if (heaviest === undefined || one.weight > heaviest.weight) heaviest = one;
  }
  const named = ({ first, second }: Substitution): boolean =>
    first.some(({ kind }) => kind === 'name') && second.some(({ kind }) => kind === 'name');
  return {
    substituted,
    substitutions: Math.min(3, found.length),
    substitutedMost: heaviest?.weight ?? 0,
    substitutedLike: heaviest?.like ?? 0,
    namesSubstituted: Math.min(2, found.filter(named).length),
  };
};
