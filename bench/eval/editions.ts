import { openComparator } from '../../src/stories/facts/compare.ts';
import type { Lines } from './corpus.ts';
import { type CutLines, cutLines } from './edition-lines.ts';
import type { EventDay } from './event-days.ts';
import type { EventReplay } from './event-replays.ts';
import { labelledPairs } from './labelled-pairs.ts';
import { labelledRepeats, type RepeatsPart } from './labelled-repeats.ts';

export interface EditionsResult {
  readonly corpus: string;
  readonly own: boolean;
  /** By the labels; none where there is no file of labelled lines. */
  readonly repeats: readonly RepeatsPart[];
  /** By the comparator itself. */
  readonly lines: CutLines;
}

/** Measures the lines that default-limit editions repeat and leave out. */
export const editions = async (
  { name, own }: Lines<EventDay>,
  replays: readonly EventReplay[],
): Promise<EditionsResult> => {
  const labelled = labelledPairs('line-pairs-dev');
  return {
    corpus: name,
    own,
    repeats: labelled ? labelledRepeats(labelled.rows, replays) : [],
    lines: cutLines(replays, await openComparator('en')),
  };
};
