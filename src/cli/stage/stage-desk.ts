import type { Desk, StoryDesk } from '../door/desk.ts';
import type { DeskClient } from './desk-client.ts';
import { stageCorrections } from './stage-corrections.ts';
import { type StagePorts, stageEditions } from './stage-editions.ts';
import { stageFeeds } from './stage-feeds.ts';
import { stageIntake } from './stage-intake.ts';
import { stageReaders } from './stage-readers.ts';

/** As many as the desk lists at once. */
const STORIES = 500;

/** The desk of a stage, by its API. */
export const stageDesk = (client: DeskClient, ports: StagePorts): Desk => ({
  editions: stageEditions(client, ports),
  stories: stageStories(client),
  corrections: stageCorrections(client, ports.clock),
  readers: stageReaders(client, ports.clock),
  intake: stageIntake(client, ports.clock),
  feeds: stageFeeds(client),
});

const stageStories = (client: DeskClient): StoryDesk => ({
  list: async () => {
    const page = await client.call('listStories', { path: {}, query: { limit: STORIES } });
    return { stories: page.stories, more: page.next !== null };
  },
  show: (story) => client.call('showStory', { path: { story } }),
  merge: (story, from, why) =>
    client.call('mergeStories', { path: { story }, body: { stories: [...from], why } }),
  split: (story, articles, why) =>
    client.call('splitStory', { path: { story }, body: { articles: [...articles], why } }),
  rename: (story, headline, why) =>
    client.call('renameStory', { path: { story }, body: { headline, why } }),
  close: (story, why) => client.call('closeStory', { path: { story }, body: { why } }),
  reopen: (story, why) => client.call('reopenStory', { path: { story }, body: { why } }),
});
