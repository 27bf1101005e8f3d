import { WritethruError } from '../kernel/index.ts';

/** What went wrong while an article was filed or a story read. */
export class StoriesError extends WritethruError {}

export const articleContended = (article: string, tries: number): StoriesError =>
  new StoriesError(
    'conflict',
    'stories.contended',
    `article ${article}: its story was changed by others ${tries} times in a row; try again`,
  );

export const articleLost = (article: string): StoriesError =>
  new StoriesError(
    'missing',
    'stories.article-lost',
    `article ${article}: it was added and is not in the store; nothing deletes articles`,
  );

export const storyMissing = (story: string): StoriesError =>
  new StoriesError('missing', 'stories.missing', `story ${story}: there is none of this id`);
