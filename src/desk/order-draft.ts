import type { Edition, Newsletter, Person } from '../domain/index.ts';
import { type Clock, type CorrectionId, iso, type StoryId } from '../kernel/index.ts';
import { storiesAndCorrection } from './errors.ts';
import type { Compose } from './ports.ts';

/** What an editor asks for when cutting a draft by hand. */
export interface DraftOrder {
  /** Chosen stories; null: everything new. */
  readonly stories: readonly StoryId[] | null;
  readonly note: string | null;
  /** The one correction that it is for, for those who were told otherwise; then it has no stories. @default null */
  readonly correction?: CorrectionId | null;
  /** Names the order: the same again is the same edition. */
  readonly key: string;
  readonly by: Person;
}

export interface DraftPorts {
  readonly compose: Compose;
  /** Throws where there is no such story. */
  story(id: StoryId): Promise<unknown>;
  /** Throws where there is no such correction. */
  correction(id: CorrectionId): Promise<unknown>;
  readonly clock: Clock;
}

/** Cuts a draft by hand, now; null where nothing is new. Throws `stories.missing`, `correction.missing` and `desk.compose` before anything is made. */
export const orderDraft = async (
  newsletter: Newsletter,
  { stories, note, correction: corrects = null, key, by }: DraftOrder,
  { compose, story, correction, clock }: DraftPorts,
): Promise<Edition | null> => {
  if (stories && corrects) throw storiesAndCorrection(corrects);
  if (stories) await Promise.all([...new Set(stories)].map(story));
  if (corrects) await correction(corrects);
  const slot = iso(clock.now());
  const chosen = corrects ? [] : stories;
  return compose(newsletter, { kind: 'manual', slot, key, chosen, note, corrects, by });
};
