import { type Held, held } from './held.ts';
import type { ClassCount, PairRates } from './pair-scores.ts';
import type { PairSet, PairsResult } from './pairs.ts';
import { VARIANTS } from './replayed-pairs.ts';

/** Of the written pairs, told twice and suppressed, as verdicts and through the whole engine. */
const WRITTEN = {
  'pairs-dev': { toldTwice: 0.2, suppressed: 0.08 },
  'pairs-dev-languages': { toldTwice: 0.35, suppressed: 0.12 },
} as const;
/** Told twice by how far the wording is changed. */
const BY_CLASS = { light: 0.03, medium: 0.15, heavy: 0.45 } as const;

/** `trials`: how often each pair was tried. */
const rateFloors = (
  name: string,
  { toldTwice, suppressed, same, others }: PairRates,
  most: { readonly toldTwice: number; readonly suppressed: number },
  trials = 1,
): Held[] => [
  held(`${name}: told twice`, toldTwice, most.toldTwice, 'most', same / trials),
  held(`${name}: suppressed`, suppressed, most.suppressed, 'most', others / trials),
];

const classFloors = (name: string, classes: readonly ClassCount[], trials: number): Held[] =>
  Object.entries(BY_CLASS).flatMap(([wording, most]) => {
    const found = classes.find((one) => one.kind === 'same' && one.class === wording);
    if (!found) return [];
    return [
      held(
        `${name}: told twice, ${wording}`,
        found.wrong / found.of,
        most,
        'most',
        found.of / trials,
      ),
    ];
  });

const ofWritten = ({ file, sets, engine }: PairsResult): Held[] => {
  if (file !== 'pairs-dev' && file !== 'pairs-dev-languages') return [];
  const verdicts = (sets[0]?.parts ?? []).map(({ part, ours, classes }) => ({
    name: `${file}, ${part}, verdicts`,
    trials: 1,
    rates: ours,
    classes,
  }));
  const replays = (engine?.parts ?? []).map(({ part, rates, classes }) => ({
    name: `${file}, ${part}, engine`,
    trials: VARIANTS.length,
    rates,
    classes,
  }));
  return [...verdicts, ...replays].flatMap(({ name, rates, classes, trials }) => [
    ...rateFloors(name, rates, WRITTEN[file], trials),
    ...(file === 'pairs-dev' ? classFloors(name, classes, trials) : []),
  ]);
};

const ofReal = ({ file, sets }: PairsResult): Held[] =>
  (sets[0]?.parts ?? []).flatMap(({ part, pairs, ours }) => [
    held(`${file}, ${part}: AUC`, ours.auc, 0.86, 'least', pairs),
    ...rateFloors(`${file}, ${part}`, ours, { toldTwice: 0.45, suppressed: 0.08 }),
  ]);

const ofLines = (name: string, set: PairSet | undefined, caught: number, others: number): Held[] =>
  (set?.parts ?? []).flatMap(({ part, ours }) => [
    held(`${name}, ${part}: repeats caught`, 1 - ours.toldTwice, caught, 'least', ours.same),
    held(
      `${name}, ${part}: others taken for repeats`,
      ours.suppressed,
      others,
      'most',
      ours.others,
    ),
  ]);

/** The floors for pairs of sentences, on the part that is worked on and on the unseen one. */
export const pairFloors = (result: PairsResult): Held[] => {
  if (result.own) return [];
  switch (result.file) {
    case 'pairs-dev':
    case 'pairs-dev-languages':
      return ofWritten(result);
    case 'real-pairs-dev':
      return ofReal(result);
    case 'line-pairs-dev':
      return [
        ...ofLines('lines of one edition', result.sets[0], 0.85, 0.12),
        ...ofLines("all lines, log's threshold", result.sets.at(-1), 0.6, 0.05),
      ];
  }
};
