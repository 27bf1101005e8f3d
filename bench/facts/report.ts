import type { LabelledPair } from './labelled.ts';

export interface Judged {
  readonly pair: LabelledPair;
  readonly score: number;
  /** How surely the second is a later value. */
  readonly update: number;
  /** Words in common, the trivial baseline. */
  readonly plain: number;
}

/** The share of pairs of a same and another fact that a score puts in the right order. */
const areaUnder = (judged: readonly Judged[], score: (one: Judged) => number): number => {
  const same = judged.filter(({ pair }) => pair.kind === 'same').map(score);
  const other = judged.filter(({ pair }) => pair.kind !== 'same').map(score);
  let right = 0;
  for (const a of same) for (const b of other) right += a > b ? 1 : a === b ? 0.5 : 0;
  return right / Math.max(1, same.length * other.length);
};

const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85] as const;
const percent = (count: number, of: number): string =>
  of === 0 ? '-' : `${Math.round((100 * count) / of)}`;

/** One line a kind of text, of the pairs that nothing was learned from. */
export const pairReport = (judged: readonly Judged[]): string[] => {
  const kinds = [...new Set(judged.map(({ pair }) => pair.from))].sort();
  return [
    `unseen pairs                 n  AUC (words)  told twice/suppressed % from ${THRESHOLDS.join(', ')}; updates recognised %`,
    ...kinds.flatMap((from) => {
      const own = judged.filter(({ pair }) => pair.from === from && pair.unseen && !pair.doubtful);
      if (own.length === 0) return [];
      const same = own.filter(({ pair }) => pair.kind === 'same');
      const other = own.filter(({ pair }) => pair.kind !== 'same');
      const updates = own.filter(({ pair }) => pair.kind === 'update');
      const rates = THRESHOLDS.map(
        (from_) =>
          `${percent(same.filter(({ score }) => score < from_).length, same.length)}/${percent(other.filter(({ score }) => score >= from_).length, other.length)}`,
      );
      const recognised = updates.filter(({ score, update }) => score < 0.7 && update >= 0.5).length;
      const wrongly = own.filter(
        ({ pair, score, update }) => pair.kind === 'different' && score < 0.7 && update >= 0.5,
      ).length;
      return `${from.padEnd(24)} ${String(own.length).padStart(5)}  ${areaUnder(own, ({ score }) => score).toFixed(3)} (${areaUnder(own, ({ plain }) => plain).toFixed(3)})  ${rates.join('  ')};  ${percent(recognised, updates.length)} (${wrongly} others)`;
    }),
  ];
};
