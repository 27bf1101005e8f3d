import {
  type HeadlineCandidate,
  livingStory,
  type Story,
  type StoryWord,
} from '../../domain/index.ts';
import { iso, type StoryId } from '../../kernel/index.ts';
import { storyContended, storyMissing } from '../errors.ts';
import { stateAt } from '../story-state.ts';
import { withChange } from './change.ts';
import type { TiePorts } from './ports.ts';
import { settledStory } from './settle.ts';

const TRIES = 8;

/** Changes a story by an editor's word; a change that gives the same story is not written. */
const edit = async (
  id: StoryId,
  change: (story: Story) => Story | null,
  ports: TiePorts,
): Promise<Story> => {
  const { stories, index, clock } = ports;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const living = await livingStory(id, null, (one) => stories.get(one));
    const story = living && (await settledStory(living.id, ports));
    if (!story) throw storyMissing(id);
    const next = change(story);
    if (!next) return story;
    const saved = await stories.save({ ...next, updatedAt: iso(clock.now()) });
    if (!saved) continue;
    index?.put(saved);
    return saved;
  }
  throw storyContended(id, TRIES);
};

/**
 * Gives a story a headline of the desk's, which no article's title replaces.
 * @throws StoriesError `stories.missing`, `stories.contended`
 */
export const renameStory = (
  id: StoryId,
  headline: string,
  word: StoryWord,
  ports: TiePorts,
): Promise<Story> =>
  edit(
    id,
    (story) => {
      const [first] = story.headlines;
      if (!first || (first.from === 'desk' && first.text === headline)) return null;
      const own: HeadlineCandidate = {
        text: headline,
        article: first.article,
        from: 'desk',
        overclaims: false,
        borneOut: 0,
      };
      const others = story.headlines.filter(
        ({ from, text }) => from !== 'desk' && text !== headline,
      );
      const headlines = [own, ...others].slice(0, Math.max(story.headlines.length, 1));
      return withChange(
        { ...story, headline, headlines },
        { ...word, what: 'renamed', story: null },
      );
    },
    ports,
  );

/**
 * Files a story under topics of the desk's choice, which no article adds to. What its readers have passed over meanwhile
 * stays passed over.
 * @throws StoriesError `stories.missing`, `stories.contended`
 */
export const setTopics = (
  id: StoryId,
  topics: readonly string[],
  word: StoryWord,
  ports: TiePorts,
): Promise<Story> =>
  edit(
    id,
    (story) => {
      const chosen = [...new Set(topics)].sort();
      const same = [...story.topics].sort().join() === chosen.join();
      if (same && story.topicsByDesk) return null;
      return withChange(
        { ...story, topics: chosen, topicsByDesk: true },
        { ...word, what: 'filed', story: null },
      );
    },
    ports,
  );

/**
 * Closes a story: no article joins it from then on; one that would have begins or joins another.
 * @throws StoriesError `stories.missing`, `stories.contended`
 */
export const closeStory = (id: StoryId, word: StoryWord, ports: TiePorts): Promise<Story> =>
  edit(
    id,
    (story) =>
      story.state === 'closed'
        ? null
        : withChange({ ...story, state: 'closed' }, { ...word, what: 'closed', story: null }),
    ports,
  );

/**
 * Opens a story again that was closed.
 * @throws StoriesError `stories.missing`, `stories.contended`
 */
export const reopenStory = (id: StoryId, word: StoryWord, ports: TiePorts): Promise<Story> =>
  edit(
    id,
    (story) => {
      if (story.state !== 'closed') return null;
      const now = ports.clock.now();
      const open: Story = { ...story, state: 'developing', updatedAt: iso(now) };
      const next: Story = { ...open, state: stateAt(open, now) };
      return withChange(next, { ...word, what: 'reopened', story: null });
    },
    ports,
  );
