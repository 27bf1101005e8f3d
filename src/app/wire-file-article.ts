import type { RawArticle } from '../domain/index.ts';
import { rawArticleSchema } from '../domain/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableStories } from '../store/stories.ts';
import { type FilingPorts, StoryIndex } from '../stories/index.ts';
import type { Ground } from './ground.ts';
import { objectsOf, tableOf } from './parts.ts';

export interface FileArticleWiring {
  readonly ports: FilingPorts;
  /** The article of a message that was too large for the queue. */
  readonly body: (key: string) => Promise<RawArticle>;
}

export const wireFileArticle = (ground: Ground): FileArticleWiring => {
  const { configuration, clock, logger } = ground;
  const table = tableOf(ground);
  const stories = new TableStories(table);
  const objects = objectsOf(ground);
  return {
    ports: {
      articles: new TableArticles(table, objects),
      stories,
      log: new TableDevelopmentLog(table),
      index: new StoryIndex(stories, clock),
      topics: configuration.newsletters.flatMap((newsletter) => newsletter.topics),
      clock,
      logger,
    },
    body: async (key) => {
      const body = await objects.get(key);
      if (body === null) throw new Error(`article body "${key}" is missing`);
      return rawArticleSchema.parse(JSON.parse(body));
    },
  };
};
