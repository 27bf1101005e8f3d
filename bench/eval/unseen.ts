import { createHash } from 'node:crypto';

/**
 * Nobody works on these labelled rows. They are only reported, so that a figure shows whether work carries over. The rule
 * is fixed: a changed rule would turn rows that were tuned on into "unseen" ones.
 */

/** The labelled files of sentence pairs in ../shared/corpora. */
export type PairsFile = 'pairs-dev' | 'pairs-dev-languages' | 'real-pairs-dev' | 'line-pairs-dev';

/** The fields of a labelled pair that the rule reads. Each file has those that its own rule needs. */
export interface SplitRow {
  readonly id: string;
  /** real-pairs-dev: the story, or two look-alike stories as `21ecbplus|21ecb`. */
  readonly story?: string;
  /** line-pairs-dev: the event, and the number of the edition that showed the second line. */
  readonly event?: string;
  readonly edition?: number;
}

/** The first 32 bits of the key's SHA-256. */
const hashOf = (key: string): number => createHash('sha256').update(key).digest().readUInt32BE(0);

/** Pairs of one group share words and facts, so they fall on one side together. */
const groupOf = (file: PairsFile, { id, story, event, edition }: SplitRow): string => {
  switch (file) {
    case 'pairs-dev':
    case 'pairs-dev-languages':
      return id;
    case 'real-pairs-dev':
      return (story ?? id).split('|')[0] ?? id;
    case 'line-pairs-dev':
      return event === undefined ? id : `${event} ${edition}`;
  }
};

/**
 * Tells whether a pair belongs to the unseen third of its file.
 * @example rows.filter((row) => !isUnseenPair('pairs-dev', row)) // the part to train on
 */
export function isUnseenPair(file: PairsFile, row: SplitRow): boolean {
  return hashOf(`${file}|${groupOf(file, row)}`) % 3 === 0;
}

/** The subject of two look-alike events: `10` for `10ecb` and `10ecbplus`. Any other story is its own subject. */
export function subjectOf(story: string): string {
  return /^(\d+)ecb(?:plus)?$/u.exec(story)?.[1] ?? story;
}

/**
 * Tells whether a story of a grouping corpus belongs to the unseen half. Look-alike events stay on one side. `npm run
 * train:stories -- --half 0` learns from the other half alone.
 */
export function isUnseenStory(story: string): boolean {
  const subject = /^\d+ecb/u.test(story) ? `${subjectOf(story)}ecb` : story;
  return (createHash('sha256').update(subject).digest()[0] ?? 0) % 2 === 1;
}
