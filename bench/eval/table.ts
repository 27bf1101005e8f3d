import type { CopyResult } from './copies.ts';
import type { DevelopmentScores } from './development-scores.ts';
import type { DevelopmentResult } from './developments.ts';
import { editionLines } from './editions-table.ts';
import type { GroupingResult } from './groupings.ts';
import type { Held } from './held.ts';
import { PARTS } from './labelled-pairs.ts';
import type { Measured } from './measured.ts';
import { PAIRS_LEGEND, pairLines } from './pairs-table.ts';
import { streamLines } from './streams-table.ts';
import { CELL, NAME, percent, row, score } from './table-cells.ts';

const groupingLines = (results: readonly GroupingResult[]): string[] => [
  row('stories', ['B3 precision', 'B3 recall', 'B3 F1', 'pair F1', 'stories', 'articles/s']),
  ...results.flatMap(({ corpus, ours, parts, baselines, articlesPerSecond }) =>
    (
      [
        [corpus, ours, articlesPerSecond],
        ...PARTS.map((part) => [`  ${part}`, parts[part], ''] as const),
        ['  one story per article', baselines.onePerArticle, ''],
        ['  one story for all', baselines.oneForAll, ''],
      ] as const
    ).map(([name, { b3P, b3R, b3F1, pairF1, stories }, rate]) =>
      row(name, [...[b3P, b3R, b3F1, pairF1].map(score), stories.toFixed(1), rate]),
    ),
  ),
];

const worstStories = (results: readonly GroupingResult[]): string[] =>
  results.flatMap(({ corpus, worst }) => [
    `worst stories, ${corpus} (last order)`,
    ...worst.map(({ story, articles, pieces, strangers, f1 }) =>
      row(`  ${story}`, [
        score(f1),
        `${articles} art.`,
        `${pieces} pieces`,
        `${strangers} strange`,
      ]),
    ),
  ]);

const scoreCells = (scores: DevelopmentScores): string[] => [
  score(scores.r1),
  score(scores.r2),
  score(scores.r1P),
  score(scores.coverage),
  percent(scores.repeatShare),
  String(scores.silentDays),
  String(scores.developments),
];

const developmentLines = (found: DevelopmentResult): string[] => [
  row(`developments: ${found.corpus}, ${found.days} days`, [
    'ROUGE-1',
    'ROUGE-2',
    'precision',
    'coverage',
    'repeats',
    'silent days',
    'told',
  ]),
  row('ours', scoreCells(found.ours)),
  row('  everything', scoreCells(found.baselines.everything)),
  row('  all but word-for-word repeats', scoreCells(found.baselines.notWordForWord)),
  row('  first sentences', scoreCells(found.baselines.firstSentences)),
  `ours over all but word-for-word repeats: ${found.over.r1.toFixed(4)} (standard error ${found.over.se.toFixed(4)})`,
  ...found.perEvent.flatMap(({ event, days, ours, notWordForWord, stories }) => [
    row(`${event}, ${days} days, ${stories} stories`, scoreCells(ours)),
    row('  all but word-for-word repeats', scoreCells(notWordForWord)),
  ]),
  `all events in one stream: purity ${score(found.oneStream.purity)}, main story ${score(found.oneStream.mainStory)}, stories ${found.oneStream.stories}, of several events ${found.oneStream.mixedStories}`,
  'worst days (ROUGE-1 lost most)',
  ...found.worst.map(({ event, date, r1, told }) =>
    row(`  ${event} ${date}`, [score(r1), `told ${told.length}`]),
  ),
];

const copyLines = ({ corpus, found, falseShare, pairs, realCopies }: CopyResult): string[] => [
  row(`copies made of each text of ${corpus}`, ['found']),
  ...Object.entries(found).map(([kind, share]) => row(`  ${kind}`, [percent(share)])),
  `taken for copies among ${pairs} pairs of one story: ${percent(falseShare)} (${realCopies} real copies left out)`,
];

const saidOf = (holds: Held['holds']): string =>
  holds === null ? 'too small' : holds ? 'holds' : 'BELOW';

const floorLines = (all: readonly Held[]): string[] => [
  row('floors', ['value', 'floor', '']),
  ...all.map(
    ({ measure, value, floor, side, holds }) =>
      row(measure.slice(0, NAME + CELL), [])
        .trimEnd()
        .padEnd(NAME + CELL) +
      [value.toFixed(4), `${side === 'least' ? '≥' : '≤'} ${floor}`, saidOf(holds)]
        .map((cell) => cell.padStart(CELL))
        .join(''),
  ),
];

/** Everything that was measured, to be read. */
export const table = (
  { groupings, streams, pairs, developments, editions, copies }: Measured,
  held: readonly Held[],
): string =>
  [
    groupings ? groupingLines(groupings) : [],
    groupings ? worstStories(groupings) : [],
    streams ? streamLines(streams) : [],
    pairs ? PAIRS_LEGEND : [],
    ...(pairs ?? []).map(pairLines),
    developments ? developmentLines(developments) : [],
    editions ? editionLines(editions) : [],
    copies ? copyLines(copies) : [],
    floorLines(held),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
