import type { Verdict } from '../../src/stories/facts/compare.ts';

/** A labelled pair with the verdict that it was given. */
export interface JudgedPair {
  readonly kind: Verdict;
  readonly class: string;
  /** How surely the two are the same, 0 to 1. */
  readonly score: number;
  readonly taken: Verdict;
}

export interface PairRates {
  readonly same: number;
  /** Pairs labelled different or update. */
  readonly others: number;
  readonly updates: number;
  /** The share of `same` pairs that were taken for two facts: a reader is told one fact twice. */
  readonly toldTwice: number;
  /** The share of the others that were taken for the same: a reader misses a fact. */
  readonly suppressed: number;
  /** The share of updates that were taken for updates. */
  readonly recognised: number;
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

/** Counts what the verdicts cost a reader. A share of no pairs is 0. */
export const ratesOf = (pairs: readonly Pick<JudgedPair, 'kind' | 'taken'>[]): PairRates => {
  const same = pairs.filter(({ kind }) => kind === 'same');
  const others = pairs.filter(({ kind }) => kind !== 'same');
  const updates = pairs.filter(({ kind }) => kind === 'update');
  const takenFor = (some: readonly Pick<JudgedPair, 'taken'>[], verdict: Verdict): number =>
    some.filter(({ taken }) => taken === verdict).length;
  return {
    same: same.length,
    others: others.length,
    updates: updates.length,
    toldTwice: share(same.length - takenFor(same, 'same'), same.length),
    suppressed: share(takenFor(others, 'same'), others.length),
    recognised: share(takenFor(updates, 'update'), updates.length),
  };
};

/**
 * The area under the ROC curve: how often a `same` pair scores above another pair, ties counted half (Hanley and McNeil,
 * 1982). An update counts as not the same. 0.5 where one side is empty.
 */
export const aucOf = (pairs: readonly Pick<JudgedPair, 'kind' | 'score'>[]): number => {
  const scores = (same: boolean): number[] =>
    pairs.filter(({ kind }) => (kind === 'same') === same).map(({ score }) => score);
  const [same, others] = [scores(true), scores(false)];
  if (same.length === 0 || others.length === 0) return 0.5;
  let above = 0;
  for (const one of same)
    for (const other of others) above += one > other ? 1 : one === other ? 0.5 : 0;
  return above / (same.length * others.length);
};

/** The score from which on "same" gains most: the largest sum of same pairs caught and other pairs let through. */
export const bestThreshold = (pairs: readonly Pick<JudgedPair, 'kind' | 'score'>[]): number => {
  const gainAt = (threshold: number): number => {
    const rates = ratesOf(
      pairs.map(({ kind, score }) => ({ kind, taken: score >= threshold ? 'same' : 'different' })),
    );
    return -rates.toldTwice - rates.suppressed;
  };
  const candidates = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => a - b);
  return candidates.reduce(
    (best, threshold) => (gainAt(threshold) > gainAt(best) ? threshold : best),
    candidates[0] ?? 0,
  );
};

export interface ClassCount {
  readonly kind: Verdict;
  readonly class: string;
  readonly wrong: number;
  readonly of: number;
}

/** Per kind and class how many pairs were taken wrongly: a same pair not for the same, another one for the same. */
export const classCounts = (
  pairs: readonly Pick<JudgedPair, 'kind' | 'class' | 'taken'>[],
): ClassCount[] => {
  const counts = new Map<string, ClassCount>();
  for (const { kind, class: name, taken } of pairs) {
    const key = `${kind} ${name}`;
    const known = counts.get(key) ?? { kind, class: name, wrong: 0, of: 0 };
    const wrong = (kind === 'same') !== (taken === 'same') ? 1 : 0;
    counts.set(key, { ...known, wrong: known.wrong + wrong, of: known.of + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
};
