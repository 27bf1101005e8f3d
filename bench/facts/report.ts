import type { LabelledPair } from './labelled.ts';

export interface Judged {
  readonly pair: LabelledPair;
  /** What the log decides by, and what reports of one story are ordered by. */
  readonly same: number;
  readonly alike: number;
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

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8] as const;
/** The log's. */
const SAME = 0.7;
const UPDATE = 0.5;
const percent = (count: number, of: number): string =>
  of === 0 ? '-' : `${Math.round((100 * count) / of)}`;

/** One line a kind of text, of the pairs that nothing was learned from. */
export const pairReport = (judged: readonly Judged[]): string[] => {
  const kinds = [...new Set(judged.map(({ pair }) => pair.from))].sort();
  return [
    `unseen pairs, without the doubtful. AUC of the log's trees, of those of reports (of words in common)`,
    `told twice / suppressed, %, by the log's trees from ${THRESHOLDS.join(', ')}; updates seen, %, and others taken for them`,
    ...kinds.flatMap((from) => {
      const own = judged.filter(({ pair }) => pair.from === from && pair.unseen && !pair.doubtful);
      return own.length === 0 ? [] : [lineOf(from, own)];
    }),
  ];
};

const lineOf = (from: string, own: readonly Judged[]): string => {
  const facts = own.filter(({ pair }) => pair.kind === 'same');
  const others = own.filter(({ pair }) => pair.kind !== 'same');
  const updates = own.filter(({ pair }) => pair.kind === 'update');
  const rates = THRESHOLDS.map((least) => {
    const twice = facts.filter(({ same }) => same < least).length;
    const suppressed = others.filter(({ same }) => same >= least).length;
    return `${percent(twice, facts.length)}/${percent(suppressed, others.length)}`;
  });
  const asUpdate = ({ same, update }: Judged): boolean => same < SAME && update >= UPDATE;
  const wrongly = own.filter((one) => one.pair.kind === 'different' && asUpdate(one)).length;
  const areas = [
    areaUnder(own, ({ same }) => same),
    areaUnder(own, ({ alike }) => alike),
    areaUnder(own, ({ plain }) => plain),
  ].map((area) => area.toFixed(3));
  return `${from.padEnd(24)}${String(own.length).padStart(6)}  ${areas[0]} ${areas[1]} (${areas[2]})  ${rates.join('  ')};  ${percent(updates.filter(asUpdate).length, updates.length)}, ${wrongly}`;
};
