import { ABSORBED, areApart, livingStory, type Story, type StoryWord } from '../../domain/index.ts';
import { iso, type StoryId } from '../../kernel/index.ts';
import { cannotMerge, storyContended, storyMissing } from '../errors.ts';
import { finishMerge } from './finish-merge.ts';
import type { TiePorts } from './ports.ts';
import { settledStory } from './settle.ts';

const TRIES = 8;

const settled = async (id: StoryId, ports: TiePorts): Promise<Story> => {
  const living = await livingStory(id, null, (one) => ports.stories.get(one));
  const story = living && (await settledStory(living.id, ports));
  if (!story) throw storyMissing(id);
  return story;
};

/** Why one story cannot take the other in; null: it can. */
const obstacle = (story: Story, gone: Story): string | null => {
  if (story.language !== gone.language)
    return `one is in "${story.language}", the other in "${gone.language}"; allowed is one language`;
  const all = story.ties.absorbed.length + gone.ties.absorbed.length + 1;
  return all > ABSORBED
    ? `together they hold ${all} merged stories; allowed are ${ABSORBED}`
    : null;
};

/** An editor's newest word holds: two stories that were kept apart are not any more. */
const reconciled = (story: Story, gone: Story): Story['ties']['apart'] => {
  const ids = [gone.id, ...gone.ties.absorbed];
  return story.ties.apart.filter((id) => !ids.includes(id));
};

/**
 * Merges the story `from` into the story `into`: one story with the articles, sources and developments of both. Each
 * development keeps its id and its place in the log; `from`, and every link to it, leads to `into` from then on.
 * Merging two that are one has no effect; after a crash at any step, merging again, or the next article of either,
 * goes on from there. Gives the story that lives.
 *
 * @throws StoriesError `stories.missing`; `stories.cannot-merge` of two languages, or beyond what one story may hold;
 * `stories.contended` where others keep changing either of them
 */
export const mergeStories = async (
  from: StoryId,
  into: StoryId,
  word: StoryWord,
  ports: TiePorts,
): Promise<Story> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const gone = await settled(from, ports);
    const story = await settled(into, ports);
    if (gone.id === story.id) return story;
    const why = obstacle(story, gone);
    if (why !== null) throw cannotMerge(from, into, why);
    const absorbing = { ...word, story: gone.id };
    const ties = { ...story.ties, apart: reconciled(story, gone), absorbing };
    if (await ports.stories.save({ ...story, ties })) await finishMerge(story.id, ports);
  }
  throw storyContended(from, TRIES);
};

/** Two stories, the one that began first, and is to live, before the other. */
const inOrder = (a: Story, b: Story): readonly [Story, Story] => {
  const first = a.startedAt === b.startedAt ? a.id < b.id : a.startedAt < b.startedAt;
  return first ? [a, b] : [b, a];
};

/**
 * Merges two stories by the engine's own word, the younger into the older, where `allowed` still finds it right when
 * both are read: never what an editor keeps apart, has closed, or what cannot be merged. Gives the story that lives;
 * null: they were left alone.
 */
export const mergeByEngine = async (
  a: StoryId,
  b: StoryId,
  allowed: (one: Story, other: Story) => boolean,
  ports: TiePorts,
): Promise<Story | null> => {
  const [story, gone] = inOrder(await settled(a, ports), await settled(b, ports));
  const closed = [gone, story].some(({ state }) => state === 'closed');
  if (gone.id === story.id || closed || areApart(gone, story) || obstacle(story, gone)) return null;
  if (!allowed(story, gone)) return null;
  const word = { by: null, at: iso(ports.clock.now()), why: null };
  return mergeStories(gone.id, story.id, word, ports);
};
