import { type EditionContent, NOTHING_TOLD, type Subscription } from '../domain/index.ts';
import { type ContentStore, cutFor, type EditionStore } from '../editions/index.ts';
import type { StoryId } from '../kernel/index.ts';

/** A first look, not a first edition. */
const SHOWN = 5;
/** Editions looked through for the newest full one that went out: a day's breaking and manual ones may lie above it. */
const LOOKED_AT = 20;

/** A story as it stands: its headline, and the leading thing that its newest edition said of it. */
export interface StandingStory {
  readonly id: StoryId;
  readonly headline: string;
  readonly statement: string;
}

export interface StandingPorts {
  readonly editions: Pick<EditionStore, 'list'>;
  readonly contents: Pick<ContentStore, 'content'>;
}

/**
 * The stories of the newsletter's newest full edition that a reader's wishes let through, best first, at most five. It is
 * background: a reader's first edition does not count it as told. Empty where nothing has gone out yet.
 */
export const standingStories = async (
  reader: Pick<Subscription, 'newsletter' | 'topics' | 'language'>,
  { editions, contents }: StandingPorts,
): Promise<readonly StandingStory[]> => {
  const newest = (await editions.list(reader.newsletter, LOOKED_AT)).find(
    ({ number, chosen, state }) => number !== null && chosen === null && state !== 'cancelled',
  );
  if (!newest) return [];
  const content = await contents.content(newest.hash);
  const cut = cutFor(content, { ...reader, watermark: NOTHING_TOLD, told: new Set() });
  return (cut?.stories ?? []).slice(0, SHOWN).flatMap(({ story, shows }) => {
    const found = lineOf(content, story, shows[0]);
    return found ? [found] : [];
  });
};

const lineOf = (
  { stories }: EditionContent,
  id: StoryId,
  place: number | undefined,
): StandingStory | null => {
  const block = stories.find((story) => story.id === id);
  const entry = block?.entries.find((one) => one.place === place);
  return block && entry
    ? { id, headline: block.headline, statement: entry.development.text }
    : null;
};
