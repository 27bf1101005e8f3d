import { type Story, livingStory as storyNow } from '../domain/index.ts';
import type { StoryId } from '../kernel/index.ts';
import type { SitePorts } from './ports.ts';

/** What ids of editions and stories look like; anything else is not asked for in the table. */
export const ID = /^[\w-]{1,120}$/u;

/** A story's id as an address gives it; null for what can be none. */
export const storyIdIn = (text: string | undefined): StoryId | null =>
  text !== undefined && ID.test(text) ? (text as StoryId) : null;

/** The story that an id stands for today; null where there is none. Every page that is asked for a story asks here. */
export const livingStory = (id: StoryId, { stories }: Pick<SitePorts, 'stories'>) =>
  storyNow(id, null, (one) => stories.get(one));

/** Every id by which a reader may have named a story, its own first. */
export const namesOf = ({ id, ties }: Pick<Story, 'id' | 'ties'>): readonly StoryId[] => [
  id,
  ...ties.absorbed,
];

/** A story that a reader follows or has muted, as the preferences page lists it. */
export interface NamedStory {
  readonly id: StoryId;
  /** Null where the story is no longer there. */
  readonly headline: string | null;
}

/** Looks stories up by the ids under which a reader named them, in their order. */
export const namedStories = (
  ids: readonly StoryId[] | undefined,
  ports: Pick<SitePorts, 'stories'>,
): Promise<readonly NamedStory[]> =>
  Promise.all(
    (ids ?? []).map(async (id) => ({
      id,
      headline: (await livingStory(id, ports))?.headline ?? null,
    })),
  );
