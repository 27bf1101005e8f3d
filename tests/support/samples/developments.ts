import type { Development } from '../../../src/domain/index.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../../../src/kernel/index.ts';

/** A development of an article, told apart by `text`. */
export const development = (article: ArticleId, text: string): Development => ({
  id: `${article}-${text.slice(0, 20)}` as DevelopmentId,
  story: 'story' as StoryId,
  text,
  insertions: [],
  date: { on: '2031-05-12', precision: 'day', basis: 'publication' },
  reportedAt: '2031-05-12T09:00:00.000Z',
  sources: [{ article, name: 'The Courier', url: null }],
  topics: [],
  weight: 0.5,
  figures: [],
  supersedes: null,
  change: null,
  differs: null,
});
