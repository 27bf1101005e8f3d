import type { Edition, Newsletter } from '../domain/index.ts';
import { type Clock, iso, type StoryId } from '../kernel/index.ts';
import type { Compose } from './ports.ts';

/** What an editor asks for when cutting a draft by hand. */
export interface DraftOrder {
  /** Chosen stories; null: everything new. */
  readonly stories: readonly StoryId[] | null;
  readonly note: string | null;
  /** Names the order: the same again is the same edition. */
  readonly key: string;
}

export interface DraftPorts {
  readonly compose: Compose;
  /** Throws where there is no such story. */
  story(id: StoryId): Promise<unknown>;
  readonly clock: Clock;
}

/** Cuts a draft by hand, now; null where nothing is new. Throws `stories.missing` before anything is made. */
export const orderDraft = async (
  newsletter: Newsletter,
  { stories, note, key }: DraftOrder,
  { compose, story, clock }: DraftPorts,
): Promise<Edition | null> => {
  if (stories) await Promise.all([...new Set(stories)].map(story));
  const slot = iso(clock.now());
  return compose(newsletter, { kind: 'manual', slot, key, chosen: stories, note });
};
