import { type Development, livingStory, type Story, type TimelinePart } from '../domain/index.ts';
import type { Clock, StoryId } from '../kernel/index.ts';
import { storyMissing } from './errors.ts';
import type { StoryFilter, StoryPlace, StoryStore } from './ports.ts';
import { stateAt } from './story-state.ts';

type StoryReading = Pick<StoryStore, 'get' | 'newest' | 'timeline'>;

const now = (story: Story, clock: Clock): Story => ({
  ...story,
  state: stateAt(story, clock.now()),
});

/** Looked at for a page of one state: of ten thousand stories few are breaking, and none need be. */
const LOOKED_AT = 500;

export interface StoryPage {
  readonly stories: readonly Story[];
  /** The `before` of the next page; null: this is the last one. */
  readonly next: StoryPlace | null;
}

/** Of two keys of one order. */
const down = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/**
 * A page of the stories that are not closed: those changed last, the newest development first, each in its state of this
 * moment. A page of one state may hold fewer than `limit`, or none, and still have a next one.
 */
export const listStories = async (
  { languages, state, limit, before }: StoryFilter,
  stories: Pick<StoryReading, 'newest'>,
  clock: Clock,
): Promise<StoryPage> => {
  const most = state === null ? limit : LOOKED_AT;
  const changed: Story[] = [];
  for (const language of new Set(languages))
    for await (const story of stories.newest(language, most + 1, before))
      changed.push(now(story, clock));
  const open = changed
    .filter((story) => story.state !== 'closed')
    .sort((a, b) => down(a.updatedAt, b.updatedAt) || down(a.id, b.id));
  const found: Story[] = [];
  let looked = 0;
  while (looked < open.length && looked < most && found.length < limit) {
    const story = open[looked++] as Story;
    if (state === null || story.state === state) found.push(story);
  }
  return {
    stories: found.sort((a, b) => down(a.developedAt, b.developedAt) || down(b.id, a.id)),
    next: looked < open.length ? (open[looked - 1] ?? null) : null,
  };
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
