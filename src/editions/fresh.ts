import type { EditionContent, StoryBlock } from '../domain/index.ts';

/** Whether anything in a story is new in its edition. */
export const isFresh = (
  { entries }: Pick<StoryBlock, 'entries'>,
  { after }: Pick<EditionContent, 'after'>,
): boolean => entries.some(({ place }) => place > after);
