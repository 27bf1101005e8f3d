import { type CopyScores, copyScores } from '../copies.ts';
import type { Row } from '../stories-world.ts';
import { corpusOrOwn } from './corpus.ts';
import { progress } from './progress.ts';

export interface CopyResult extends CopyScores {
  readonly corpus: string;
  /** Our own fixture, too small for a floor. */
  readonly own: boolean;
}

/** How well copies are told from other reports of the same story; null where there are no texts. */
export const copies = (): CopyResult | null => {
  const texts = corpusOrOwn<Row>('story-articles.jsonl');
  if (!texts) return null;
  progress(`copies: made of each text of ${texts.name}`);
  const told = texts.rows.map(({ id, story, text }) => ({ id, story, text: text ?? '' }));
  return { corpus: texts.name, own: texts.own, ...copyScores(told) };
};
