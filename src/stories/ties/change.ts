import type { Story, StoryChange } from '../../domain/index.ts';

/** The newest that a story's item keeps. */
const CHANGES = 50;

/** A story that keeps one more change in mind. */
export const withChange = (story: Story, change: StoryChange): Story => ({
  ...story,
  changes: [...story.changes, change].slice(-CHANGES),
});
