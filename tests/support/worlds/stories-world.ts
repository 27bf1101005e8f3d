import type { Article } from '../../../src/domain/index.ts';
import { type ArticleId, type Clock, digest, silentLogger } from '../../../src/kernel/index.ts';
import { TableArticles } from '../../../src/store/articles.ts';
import { TableDevelopmentLog } from '../../../src/store/development-log.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { MemoryObjects } from '../../../src/store/objects.ts';
import { TableStories } from '../../../src/store/stories.ts';
import type { Table } from '../../../src/store/table.ts';
import { type FilingPorts, StoryIndex } from '../../../src/stories/index.ts';

/** A clean article; its id follows from its title and text, as ingest's does. */
export const article = (
  over: Partial<Article> & Pick<Article, 'title' | 'paragraphs'>,
): Article => ({
  id: digest([over.title, ...over.paragraphs], 26) as ArticleId,
  url: null,
  source: 'The Courier',
  author: null,
  publishedAt: '2031-05-12T09:00:00.000Z',
  publishedPrecision: 'minute',
  publishedBasis: 'stated',
  language: 'en',
  place: null,
  references: [],
  mends: [],
  topics: [],
  ...over,
});

export const stillClock = (at: string): Clock => ({
  now: () => Date.parse(at),
  sleep: async () => {},
});

/** What filing needs, over one table; a second world over the same table is another process. */
export const storiesWorld = (
  table: Table = new MemoryTable(),
  at = '2031-05-14T07:00:00.000Z',
): FilingPorts & { readonly stories: TableStories; readonly log: TableDevelopmentLog } => {
  const clock = stillClock(at);
  const stories = new TableStories(table);
  return {
    articles: new TableArticles(table, new MemoryObjects()),
    stories,
    log: new TableDevelopmentLog(table),
    index: new StoryIndex(stories, clock),
    topics: [],
    clock,
    logger: silentLogger,
  };
};
