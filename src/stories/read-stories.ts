import { type Development, livingStory, type Story, type TimelinePart } from '../domain/index.ts';
import { type Clock, iso, type StoryId } from '../kernel/index.ts';
import { storyMissing } from './errors.ts';
import type { StoryFilter, StoryStore } from './ports.ts';
import { ACTIVE } from './story-index.ts';
import { stateAt } from './story-state.ts';

type StoryReading = Pick<StoryStore, 'get' | 'active' | 'timeline'>;

const now = (story: Story, clock: Clock): Story => ({
  ...story,
  state: stateAt(story, clock.now()),
});

/**
 * The stories of a language, newest development first, each in its state of this moment.
 * @param limit the most that are given
 */
export const listStories = async (
  filter: StoryFilter,
  limit: number,
  stories: Pick<StoryReading, 'active'>,
  clock: Clock,
): Promise<Story[]> => {
  const found: Story[] = [];
  for await (const story of stories.active(filter.language, iso(clock.now() - ACTIVE))) {
    const shown = now(story, clock);
    if (filter.states.length === 0 || filter.states.includes(shown.state)) found.push(shown);
  }
  return found
    .sort((a, b) =>
      a.developedAt === b.developedAt
        ? a.id < b.id
          ? -1
          : 1
        : a.developedAt < b.developedAt
          ? 1
          : -1,
    )
    .slice(0, limit);
};

export interface ShownStory {
  readonly story: Story;
  /** By the day on which it happened; of one day as it was reported. */
  readonly timeline: readonly Development[];
  readonly parts: readonly TimelinePart[];
}

/** The most articles of which one page shows the timeline; the newest are shown. */
const PARTS = 500;

/**
 * A story with its timeline; of one that was merged away, the one that lives.
 * @throws StoriesError `stories.missing`
 */
export const showStory = async (
  id: StoryId,
  stories: StoryReading,
  clock: Clock,
): Promise<ShownStory> => {
  const story = await livingStory(id, null, (one) => stories.get(one));
  if (!story) throw storyMissing(id);
  const all: TimelinePart[] = [];
  for await (const part of stories.timeline(story)) all.push(part);
  const parts = all.slice(-PARTS);
  const timeline = parts
    .flatMap(({ developments }) => developments)
    .map((development, at) => ({ development, at }))
    .sort((a, b) =>
      a.development.date.on < b.development.date.on
        ? -1
        : a.development.date.on > b.development.date.on
          ? 1
          : a.at - b.at,
    )
    .map(({ development }) => development);
  return { story: now(story, clock), timeline, parts };
};
