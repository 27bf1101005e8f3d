import { ABSORBED, livingStory, type Story, type StoryWord } from '../../domain/index.ts';
import type { StoryId } from '../../kernel/index.ts';
import { cannotMerge, storyContended, storyMissing } from '../errors.ts';
import { finishMerge } from './finish-merge.ts';
import { settledStory, type TiePorts } from './settle.ts';

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
