import type { Story, StoryWord } from '../domain/index.ts';
import { type ArticleId, iso, type StoryId } from '../kernel/index.ts';
import { TableArticles } from '../store/articles.ts';
import { TableDevelopmentLog } from '../store/development-log.ts';
import { TableStories } from '../store/stories.ts';
import {
  closeStory,
  listStories,
  mergeStories,
  renameStory,
  reopenStory,
  type StoryFilter,
  type StoryPage,
  setTopics,
  showStory,
  splitStory,
} from '../stories/index.ts';
import type { Ground } from './ground.ts';
import { objectsOf, tableOf } from './parts.ts';

/** Whose word it is, and what they gave as its reason. */
export interface StoryOrder {
  readonly by: string;
  readonly why: string | null;
}

/** What editors do with stories, wired. */
export const wireStories = (ground: Ground) => {
  const { configuration, clock } = ground;
  const table = tableOf(ground);
  const stories = new TableStories(table);
  const ports = {
    articles: new TableArticles(table, objectsOf(ground)),
    stories,
    log: new TableDevelopmentLog(table),
    topics: configuration.newsletters.flatMap((newsletter) => newsletter.topics),
    clock,
  };
  const word = (order: StoryOrder): StoryWord => ({ ...order, at: iso(clock.now()) });
  return {
    /** Of every newsletter's language. */
    stories: (page: Omit<StoryFilter, 'languages'>): Promise<StoryPage> => {
      const languages = configuration.newsletters.map((newsletter) => newsletter.language);
      return listStories({ languages, ...page }, stories, clock);
    },
    story: (id: StoryId) => showStory(id, stories, clock),
    /** Merges the stories `from` into `into`, one after the other. */
    mergeStories: async (
      into: StoryId,
      from: readonly StoryId[],
      order: StoryOrder,
    ): Promise<Story> => {
      let { story } = await showStory(into, stories, clock);
      for (const one of from) story = await mergeStories(one, into, word(order), ports);
      return story;
    },
    splitStory: (story: StoryId, articles: readonly ArticleId[], order: StoryOrder) =>
      splitStory({ story, articles, word: word(order) }, ports),
    renameStory: (id: StoryId, headline: string, order: StoryOrder) =>
      renameStory(id, headline, word(order), ports),
    setTopics: (id: StoryId, topics: readonly string[], order: StoryOrder) =>
      setTopics(id, topics, word(order), ports),
    closeStory: (id: StoryId, order: StoryOrder) => closeStory(id, word(order), ports),
    reopenStory: (id: StoryId, order: StoryOrder) => reopenStory(id, word(order), ports),
  };
};
