import { userInfo } from 'node:os';
import type { House } from '../house.ts';
import type { Desk, StoryDesk } from './desk.ts';
import { localCorrections } from './local-corrections.ts';
import { localEditions } from './local-editions.ts';
import { localFeeds, localIntake } from './local-intake.ts';
import { localReaders } from './local-readers.ts';

/** The desk of the pipeline that this process has opened. */
export const localDesk = (house: House): Desk => {
  const by = userInfo().username;
  return {
    editions: localEditions(house, by),
    stories: localStories(house, by),
    corrections: localCorrections(house, by),
    readers: localReaders(house),
    intake: localIntake(house),
    feeds: localFeeds(house),
  };
};

const localStories = ({ desk }: House, by: string): StoryDesk => ({
  list: async () => {
    const { stories, next } = await desk.stories();
    return { stories, more: next !== null };
  },
  show: async (id) => {
    const { story, timeline, parts } = await desk.story(id);
    const { headlines, sources, cites, changes } = story;
    const background = parts.flatMap((part) => part.background);
    const corrections = parts.flatMap(({ revision }) => revision?.corrections ?? []);
    return { story, headlines, sources, cites, changes, timeline, corrections, background };
  },
  merge: (into, from, why) => desk.mergeStories(into, from, { by, why }),
  split: (id, articles, why) => desk.splitStory(id, articles, { by, why }),
  rename: (id, headline, why) => desk.renameStory(id, headline, { by, why }),
  close: (id, why) => desk.closeStory(id, { by, why }),
  reopen: (id, why) => desk.reopenStory(id, { by, why }),
});
