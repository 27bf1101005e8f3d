import type { ArticleId, StoryId } from '../kernel/index.ts';
import type { Story } from './story.ts';

/** What of a story says where it leads. */
type Tied = Pick<Story, 'id' | 'ties'>;

/** A story takes in a hundred others at most, and an article is taken out of it by an editor's hand: far beyond both. */
const STEPS = 500;

/**
 * The story in which something stands now that was told of story `id`: where a story was merged away, the one that took
 * it in, and so on; where an editor split the `article` off, the story made of it. Null where there is none of this id.
 */
export const livingStory = async <Known extends Tied>(
  id: StoryId,
  article: ArticleId | null,
  get: (id: StoryId) => Promise<Known | null>,
): Promise<Known | null> => {
  const met = new Set<StoryId>();
  let story = await get(id);
  for (let step = 0; story && step < STEPS; step += 1) {
    const { splitOff, mergedInto }: Story['ties'] = story.ties;
    // Met again while a merge is on: what was split off it is just coming back.
    const split = met.has(story.id) ? undefined : splitOff.find((one) => one.article === article);
    const next: StoryId | null = split?.story ?? mergedInto;
    if (next === null) return story;
    met.add(story.id);
    story = await get(next);
  }
  if (story) throw new Error(`story ${id}: more than ${STEPS} stories lead on from it`);
  return null;
};
