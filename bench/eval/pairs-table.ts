import type { ClassCount, PairRates } from './pair-scores.ts';
import type { PairSet, PairsResult, PartScores } from './pairs.ts';
import type { ThroughEngine } from './replayed-pairs.ts';
import { countOf, percent, row, score } from './table-cells.ts';

const HEADS = ['pairs', 'AUC', 'told twice', 'suppressed', 'updates seen'];

const rateCells = ({ toldTwice, suppressed, updates, recognised }: PairRates): string[] => [
  percent(toldTwice),
  percent(suppressed),
  countOf(Math.round(recognised * updates), updates),
];

const setLines = ({ name, baselineThreshold, parts }: PairSet): string[] => [
  ` ${name}`,
  ...parts.flatMap(({ part, pairs, ours, baseline }) => [
    row(`  ${part}`, [pairs, score(ours.auc), ...rateCells(ours)]),
    row(`    word containment ≥ ${baselineThreshold.toFixed(2)}`, [
      pairs,
      score(baseline.auc),
      ...rateCells(baseline),
    ]),
  ]),
];

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${percent(Math.abs(value))}`;

/** Beside the comparator's own verdicts on the same pairs: what the rest of the engine adds or takes. */
const engineLines = ({ parts }: ThroughEngine, verdicts: readonly PartScores[]): string[] => [
  ' through the whole engine, as lead and in the body; what differs from the verdicts',
  ...parts.flatMap(({ part, trials, rates }) => {
    const own = verdicts.find((one) => one.part === part)?.ours;
    return [
      row(`  ${part}`, [trials, '', ...rateCells(rates)]),
      ...(own
        ? [
            row('    more than the verdicts', [
              '',
              '',
              signed(rates.toldTwice - own.toldTwice),
              signed(rates.suppressed - own.suppressed),
            ]),
          ]
        : []),
      row('    tells everything', [trials, '', percent(1), percent(0)]),
    ];
  }),
];

const classLines = (
  title: string,
  parts: readonly { readonly part: string; readonly classes: readonly ClassCount[] }[],
): string[] => {
  const keys = [
    ...new Set(parts.flatMap(({ classes }) => classes.map((one) => `${one.kind}, ${one.class}`))),
  ].sort();
  return [
    row(
      ` taken wrongly, ${title}`,
      parts.map(({ part }) => part),
    ),
    ...keys.map((key) =>
      row(
        `  ${key}`,
        parts.map(({ classes }) => {
          const found = classes.find((one) => `${one.kind}, ${one.class}` === key);
          return countOf(found?.wrong ?? 0, found?.of ?? 0);
        }),
      ),
    ),
  ];
};

/** How the comparator, and the engine, take labelled pairs. */
export const pairLines = ({ corpus, sets, engine }: PairsResult): string[] => [
  row(corpus, HEADS),
  ...sets.flatMap(setLines),
  ...(engine ? engineLines(engine, sets[0]?.parts ?? []) : []),
  ...classLines('verdicts', sets[0]?.parts ?? []),
  ...(engine ? classLines('whole engine', engine.parts) : []),
];

/** Read with the tables of pairs. */
export const PAIRS_LEGEND = [
  'pairs of sentences. AUC: same against all others, so an update counts as not the same.',
  'told twice: same pairs taken for two facts. suppressed: different or update taken for the same.',
];
