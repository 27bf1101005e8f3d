import { userInfo } from 'node:os';
import type { House } from '../house.ts';
import type { Desk, StoryDesk } from './desk.ts';
import { localEditions } from './local-editions.ts';
import { localFeeds, localIntake } from './local-intake.ts';
import { localReaders } from './local-readers.ts';

/** The desk of the pipeline that this process has opened. */
export const localDesk = (house: House): Desk => ({
  editions: localEditions(house, userInfo().username),
  stories: localStories(house),
  readers: localReaders(house),
  intake: localIntake(house),
  feeds: localFeeds(house),
});

const localStories = ({ desk }: House): StoryDesk => ({
  list: desk.stories,
  show: async (id) => {
    const { story, timeline, parts } = await desk.story(id);
    const { headlines, sources, cites } = story;
    const background = parts.flatMap((part) => part.background);
    return { story, headlines, sources, cites, timeline, background };
  },
});
