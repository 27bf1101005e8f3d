import {
  type LogEntry,
  type LogPlace,
  livingStory,
  type Newsletter,
  type Story,
  type StoryBlock,
} from '../domain/index.ts';
import type { ArticleId, StoryId } from '../kernel/index.ts';
import { joinedSources } from './one-event.ts';
import type { StoryReader } from './ports.ts';
import { newsIn } from './rank.ts';

/** Stories read side by side; one after the other, a day of a thousand feeds takes minutes. */
const READ_AT_ONCE = 16;

export interface BlockOrder {
  /** In order of place. */
  readonly entries: readonly LogEntry[];
  readonly after: LogPlace;
  readonly newsletter: Newsletter;
  readonly chosen: readonly StoryId[] | null;
  readonly stories: StoryReader;
}

/**
 * The stories of a stretch of the log as an edition would show them, best rank first; ties by id, so that it is one
 * order.
 */
export const storyBlocks = async (order: BlockOrder): Promise<StoryBlock[]> => {
  const living = await livingStories(order);
  const chosen = order.chosen && (await idsOf(order.chosen, living));
  const byStory = new Map<StoryId, { readonly story: ShownStory; readonly entries: LogEntry[] }>();
  for (const entry of order.entries) {
    const { story: told, sources } = entry.development;
    const story = await living(told, sources[0]?.article ?? null);
    if (!story || (chosen && !chosen.has(story.id))) continue;
    const known = byStory.get(story.id);
    if (known) known.entries.push(entry);
    else byStory.set(story.id, { story, entries: [entry] });
  }
  const blocks = [...byStory.values()].map(({ story, entries }) => blockOf(story, entries, order));
  return blocks.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
};

/** A story without what the engine remembers of it, which is most of its item: thousands of them are held at a time. */
type ShownStory = Omit<Story, 'signature' | 'headlines' | 'changes'>;

const shownOf = ({ signature: _, headlines: _h, changes: _c, ...shown }: Story): ShownStory =>
  shown;

type Living = (id: StoryId, article: ArticleId | null) => Promise<ShownStory | null>;

/** The story in which something stands that was told of another: editors and the engine merge and split. */
const livingStories = async ({ entries, stories }: BlockOrder): Promise<Living> => {
  const read = new Map<StoryId, Promise<ShownStory | null>>();
  const get = (id: StoryId): Promise<ShownStory | null> => {
    const story = read.get(id) ?? stories.story(id).then((known) => known && shownOf(known));
    read.set(id, story);
    return story;
  };
  const told = [...new Set(entries.map(({ development }) => development.story))];
  for (let at = 0; at < told.length; at += READ_AT_ONCE)
    await Promise.all(told.slice(at, at + READ_AT_ONCE).map(get));
  return (id, article) => livingStory(id, article, get);
};

const idsOf = async (chosen: readonly StoryId[], living: Living): Promise<ReadonlySet<StoryId>> => {
  const stories = await Promise.all(chosen.map((id) => living(id, null)));
  return new Set(stories.flatMap((story) => story?.id ?? []));
};

const blockOf = (
  story: ShownStory,
  entries: LogEntry[],
  { newsletter, after }: BlockOrder,
): StoryBlock => {
  const offered = newsletter.topics.map((topic) => topic.id);
  const topics = story.topics.filter((topic) => offered.includes(topic));
  return {
    id: story.id,
    // Readers may have named it by what it took in.
    ...(story.ties.absorbed.length > 0 ? { absorbed: story.ties.absorbed } : {}),
    headline: story.headline,
    ...(story.language === newsletter.language ? {} : { language: story.language }),
    ...(isNew(story, entries, after) ? { isNew: true as const } : {}),
    state: story.state,
    topic: topics[0] ?? null,
    topics,
    sources: story.sources.map((source) => source.name),
    cites: story.cites,
    reports: story.articles,
    rank: rankOf(story, entries, after),
    entries: withOtherSources(entries, story),
    background: story.background,
  };
};

/** All that the story ever told is new here, and in the window. */
const isNew = (
  { developments }: ShownStory,
  entries: readonly LogEntry[],
  after: LogPlace,
): boolean => entries.every(({ place }) => place > after) && developments <= entries.length;

/** Each development with those who told its fact later, in their own words. */
const withOtherSources = (entries: LogEntry[], { toldBy = [] }: ShownStory): LogEntry[] => {
  if (toldBy.length === 0) return entries;
  const others = new Map(toldBy.map(({ development, sources }) => [development, sources]));
  return entries.map((entry) => {
    const { development } = entry;
    const sources = others.get(development.id);
    return sources
      ? {
          ...entry,
          development: { ...development, sources: joinedSources(development.sources, sources) },
        }
      : entry;
  });
};

/**
 * How far up a story stands, by what is new in it. Stories without anything new, which readers behind still get, come after all others,
 * in the same order among themselves.
 */
const rankOf = (story: ShownStory, entries: readonly LogEntry[], after: LogPlace): number => {
  const fresh = entries.filter((entry) => entry.place > after);
  const score = newsIn(story, fresh.length > 0 ? fresh : entries);
  return Number((fresh.length > 0 ? 1 + score : score / (1 + score)).toFixed(6));
};
