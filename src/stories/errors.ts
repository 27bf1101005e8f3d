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

export const developmentMissing = (story: string, development: string): StoriesError =>
  new StoriesError(
    'missing',
    'stories.development-missing',
    `development ${development}: story ${story} holds none of this id; "stories show ${story}" lists them`,
  );

export const storyContended = (story: string, tries: number): StoriesError =>
  new StoriesError(
    'conflict',
    'stories.contended',
    `story ${story}: it was changed by others ${tries} times in a row; try again`,
  );

export const cannotMerge = (from: string, into: string, why: string): StoriesError =>
  new StoriesError(
    'conflict',
    'stories.cannot-merge',
    `stories ${from} and ${into}: they cannot be merged: ${why}`,
  );

export const cannotSplit = (story: string, why: string): StoriesError =>
  new StoriesError(
    'conflict',
    'stories.cannot-split',
    `story ${story}: it cannot be split: ${why}`,
  );
