import type { CopyResult } from './copies.ts';
import type { DevelopmentResult } from './developments.ts';
import type { GroupingResult } from './groupings.ts';
import { type Held, held } from './held.ts';
import { PARTS } from './labelled-pairs.ts';
import type { Measured } from './measured.ts';
import { pairFloors } from './pair-floors.ts';
import type { StreamsResult } from './streams.ts';

/** Silent days of 446: sentences may be passed over because they do not stand alone. */
const SILENT = 3 / 446;

const ofGrouping = ({ corpus, ours, parts }: GroupingResult): Held[] => {
  const texts = corpus.endsWith('story-articles.jsonl');
  const floor = texts ? 0.9 : 0.86;
  return [
    held(`${corpus}: B-cubed F1`, ours.b3F1, floor),
    ...PARTS.map((part) => held(`${corpus}, ${part}: B-cubed F1`, parts[part].b3F1, floor)),
    ...(texts ? [held(`${corpus}: pairwise F1`, ours.pairF1, 0.84)] : []),
  ];
};

/** B-cubed F1 by the days within which all stories start. */
const DATED: Readonly<Record<number, number>> = { 8: 0.88, 60: 0.92 };

const ofStreams = ({ dated }: StreamsResult): Held[] =>
  dated.flatMap(({ window, parts, mixing }) => [
    ...parts.map(({ part, ours }) =>
      held(`dated stream, ${window} days, ${part}: B-cubed F1`, ours.b3F1, DATED[window] ?? 0.9),
    ),
    held(
      `dated stream, ${window} days: most stories of two subjects`,
      Math.max(...mixing.map(({ ofTwoSubjects }) => ofTwoSubjects)),
      0,
      'most',
    ),
  ]);

const ofDevelopments = ({ over, ours, days, oneStream }: DevelopmentResult): Held[] => [
  held('developments: ROUGE-1 over all but word-for-word repeats', over.r1, 0.006),
  held('developments: coverage', ours.coverage, 0.8),
  held('developments: repeats', ours.repeatShare, 0.01, 'most'),
  held('developments: silent days', ours.silentDays, Math.floor(SILENT * days), 'most'),
  held('one stream: purity', oneStream.purity, 0.98),
  held('one stream: main story', oneStream.mainStory, 0.75),
];

const ofCopies = ({ found, falseShare }: CopyResult): Held[] => [
  ...Object.entries(found).map(([kind, share]) => held(`copies found: ${kind}`, share, 0.98)),
  held('copies: false among reports of one story', falseShare, 0.01, 'most'),
];

/** Checks the floors of everything that was measured on the corpora. Our own fixtures are too small for any floor. */
export const floors = ({ groupings, streams, pairs, developments, copies }: Measured): Held[] => [
  ...(groupings ?? []).filter(({ own }) => !own).flatMap(ofGrouping),
  ...(streams && !streams.own ? ofStreams(streams) : []),
  ...(pairs ?? []).flatMap(pairFloors),
  ...(developments && !developments.own ? ofDevelopments(developments) : []),
  ...(copies && !copies.own ? ofCopies(copies) : []),
];
