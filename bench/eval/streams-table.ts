import type { StreamScores, StreamsResult } from './streams.ts';
import { row, score } from './table-cells.ts';

const HEADS = ['articles', 'B3 precision', 'B3 recall', 'B3 F1', 'pair F1', 'stories'];

const partLines = ({ part, articles, ours, baselines }: StreamScores): string[] =>
  (
    [
      [`  ${part}`, ours],
      ['    one story per article', baselines.onePerArticle],
      ['    one story for all', baselines.oneForAll],
    ] as const
  ).map(([name, { b3P, b3R, b3F1, pairF1, stories }]) =>
    row(name, [articles, ...[b3P, b3R, b3F1, pairF1].map(score), stories.toFixed(1)]),
  );

/** How dated articles of many events at once are grouped. */
export const streamLines = ({ corpus, dated, first }: StreamsResult): string[] => [
  row(`dated streams of ${corpus}`, HEADS),
  ...dated.flatMap(({ window, seeds, parts, mixing }) => [
    `all stories start within ${window} days, mean of ${seeds} seeds`,
    ...parts.flatMap(partLines),
    ...(
      [
        ['stories with articles of two subjects', mixing.map((one) => one.ofTwoSubjects)],
        ['with ≥ 2 articles of each of two events', mixing.map((one) => one.ofTwoEvents)],
        ['articles in the largest story', mixing.map((one) => one.largest)],
      ] as const
    ).map(([name, counts]) => row(`  ${name}`, [`by seed: ${counts.join(', ')}`])),
  ]),
  ...first.flatMap(({ articles, parts }) => [
    `the first ${articles} articles, stories of that part alone`,
    ...parts.flatMap(partLines),
  ]),
];
