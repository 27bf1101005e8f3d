import type { InboxPorts } from '../desk/index.ts';
import { systemProcessorTime } from '../kernel/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableSetAside } from '../store/set-aside.ts';
import { TableStories } from '../store/stories.ts';
import { StoryIndex } from '../stories/index.ts';
import type { Ground } from './ground.ts';
import { objectsOf, tableOf } from './parts.ts';

export const wireFileArticle = (ground: Ground): InboxPorts => {
  const { configuration, clock, logger, processorTime = systemProcessorTime } = ground;
  const table = tableOf(ground);
  const stories = new TableStories(table);
  const objects = objectsOf(ground);
  return {
    filing: {
      articles: new TableArticles(table, objects),
      stories,
      log: new TableDevelopmentLog(table),
      index: new StoryIndex(stories, clock),
      topics: configuration.newsletters.flatMap((newsletter) => newsletter.topics),
      clock,
      logger,
    },
    setAside: new TableSetAside(table, clock),
    bodies: objects,
    processorTime,
    clock,
    logger,
  };
};
