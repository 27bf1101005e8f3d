import type { Verdict } from '../../src/stories/facts/compare.ts';
import { corpusOrOwn, type Lines } from './corpus.ts';
import { isUnseenPair, type PairsFile, type SplitRow } from './unseen.ts';

/** A line of a file of labelled pairs. Each file has some of the optional fields. */
export interface PairRow extends SplitRow {
  readonly kind: Verdict;
  /** light, medium, heavy: how far the wording is changed; or what differs. */
  readonly class?: string;
  readonly first: string;
  readonly second: string;
  readonly language?: string;
  readonly context?: string;
  /** pairs-dev: whether the second report comes the day after. */
  readonly secondDay?: 'same' | 'next';
  readonly firstDate?: string;
  readonly secondDate?: string;
  /** line-pairs-dev: both lines of one edition, or the first of an edition of the week before. */
  readonly where?: 'edition' | 'earlier';
  /** The labeller hesitated. */
  readonly doubtful?: boolean;
}

export const PAIRS_FILES: readonly PairsFile[] = [
  'pairs-dev',
  'pairs-dev-languages',
  'real-pairs-dev',
  'line-pairs-dev',
];

/** The part that is worked on, and the part that is only reported. */
export const PARTS = ['worked on', 'unseen'] as const;
export type Part = (typeof PARTS)[number];

export const partOf = (file: PairsFile, row: SplitRow): Part =>
  isUnseenPair(file, row) ? 'unseen' : 'worked on';

export const labelledPairs = (file: PairsFile): Lines<PairRow> | null =>
  corpusOrOwn<PairRow>(`${file}.jsonl`);
