import type { LogEntry, LogPlace, Newsletter, Story, StoryBlock } from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import type { StoryReader } from './ports.ts';
import { newsIn } from './rank.ts';

/** Entries of one story in one edition; older ones beyond it stay on the web. */
const STORY_ENTRIES = 200;

export interface BlockOrder {
  /** In order of place. */
  readonly entries: readonly LogEntry[];
  readonly after: LogPlace;
  readonly newsletter: Newsletter;
  readonly chosen: readonly StoryId[] | null;
  readonly stories: StoryReader;
  /** The most entries of one story. @default 200 */
  readonly perStory?: number;
}

/** The stories of a stretch of the log as an edition shows them, best rank first; ties by id, so that it is one order. */
export const storyBlocks = async (order: BlockOrder): Promise<StoryBlock[]> => {
  const { perStory = STORY_ENTRIES } = order;
  const byStory = new Map<StoryId, LogEntry[]>();
  for (const entry of order.entries) {
    const { story } = entry.development;
    if (order.chosen && !order.chosen.includes(story)) continue;
    const entries = byStory.get(story) ?? [];
    byStory.set(story, entries);
    entries.push(entry);
  }
  const blocks: StoryBlock[] = [];
  for (const [id, entries] of byStory) {
    const story = await order.stories.story(id);
    if (story) blocks.push(blockOf(story, entries.slice(-perStory), order));
  }
  return blocks.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
};

const blockOf = (
  story: Story,
  entries: LogEntry[],
  { newsletter, after }: BlockOrder,
): StoryBlock => {
  const offered = newsletter.topics.map((topic) => topic.id);
  const topics = story.topics.filter((topic) => offered.includes(topic));
  return {
    id: story.id,
    headline: story.headline,
    state: story.state,
    topic: topics[0] ?? null,
    topics,
    sources: story.sources.map((source) => source.name),
    cites: story.cites,
    reports: story.articles,
    rank: rankOf(story, entries, after),
    entries,
    background: story.background,
  };
};

/**
 * How far up a story stands, by what is new in it. Stories without anything new, which readers behind still get, come after all others,
 * in the same order among themselves.
 */
const rankOf = (story: Story, entries: readonly LogEntry[], after: LogPlace): number => {
  const fresh = entries.filter((entry) => entry.place > after);
  const score = newsIn(story, fresh.length > 0 ? fresh : entries);
  return Number((fresh.length > 0 ? 1 + score : score / (1 + score)).toFixed(6));
};
