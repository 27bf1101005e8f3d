import { livingStory, type Story, type StoryTies } from '../../domain/index.ts';
import type { StoryId } from '../../kernel/index.ts';
import { complete } from '../complete.ts';
import { storyContended } from '../errors.ts';
import { openLanguage } from '../text/language.ts';
import { folded } from './fold.ts';
import type { TiePorts } from './ports.ts';

/** One change of a story at a time is the rule; more lost races in a row than this is a fault. */
const TRIES = 8;

/** Gives a merge up that nothing was done of: the other story went another way meanwhile. */
const giveUp = async (story: Story, { stories }: TiePorts): Promise<boolean> =>
  (await stories.save({ ...story, ties: { ...story.ties, absorbing: null } })) !== null;

/** Articles that were split off the story, and stand in the one that is now taken in. */
const comingBack = async (
  story: Story,
  gone: Story,
  { stories }: TiePorts,
): Promise<StoryTies['splitOff']> => {
  const back: StoryTies['splitOff'] = [];
  const before = { ...gone, ties: { ...gone.ties, mergedInto: null } };
  const get = async (id: StoryId) => (id === gone.id ? before : stories.get(id));
  for (const one of story.ties.splitOff) {
    const where = await livingStory(one.story, one.article, get);
    if (where?.id === gone.id) back.push(one);
  }
  return back;
};

/** Marks the other story as merged away; false where it was changed meanwhile, null where it cannot be. */
const send = async (gone: Story, story: Story, ports: TiePorts): Promise<boolean | null> => {
  const { stories, index } = ports;
  const { mergedInto, absorbing: busy, splitting } = gone.ties;
  // Taken in already: somebody else had begun the same.
  if (story.ties.absorbed.includes(gone.id)) return null;
  if (mergedInto !== null) return mergedInto === story.id ? true : null;
  if (busy !== null || splitting !== null) return null;
  await complete(gone, ports);
  const ties = { ...gone.ties, mergedInto: story.id };
  const sent = await stories.save({ ...gone, state: 'closed', ties });
  if (sent) index?.drop(sent);
  return sent !== null;
};

/**
 * Goes on with a merge that a story has begun: marks the other as merged away, which no article can join from then on,
 * and takes in what it knew. Each step is one conditional write and repeats without effect. The story is read after the
 * other one: whoever gave this merge up, to merge the two the other way round, changed the other one after that.
 */
export const finishMerge = async (id: StoryId, ports: TiePorts): Promise<void> => {
  const { stories, index, clock } = ports;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const wanted = (await stories.get(id))?.ties.absorbing?.story;
    if (wanted === undefined) return;
    const gone = await stories.get(wanted);
    const story = await stories.get(id);
    if (!gone || story?.ties.absorbing?.story !== wanted) return;
    const sent = await send(gone, story, ports);
    if (sent === null && (await giveUp(story, ports))) return;
    if (sent !== true) continue;
    const last = await stories.get(wanted);
    if (!last) return;
    const back = await comingBack(story, last, ports);
    const language = await openLanguage(story.language);
    const saved = await stories.save(folded(story, last, back, { language, now: clock.now() }));
    if (saved) {
      index?.put(saved);
      return;
    }
  }
  throw storyContended(id, TRIES);
};
