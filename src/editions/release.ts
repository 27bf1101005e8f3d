import type { Edition } from '../domain/index.ts';
import { quickerWriter } from './errors.ts';
import type { EditionStore, NewsletterProgress } from './ports.ts';

/** A newsletter's progress is written by freezing, ending and opening again alone: five rounds outlast them. */
export const SAVE_TRIES = 5;

/** An edition is on its way while it has no end. */
export const isOver = (edition: Pick<Edition, 'state' | 'endedAt'>): boolean =>
  edition.state === 'sent' || (edition.state === 'cancelled' && edition.endedAt !== null);

/**
 * Lets the newsletter's next edition go; nothing to do where another is on its way already, or where an editor has
 * opened this one again meanwhile (the newsletter is read first, and whoever opens it writes that anew). One that was called off
 * gives back how far it had taken the newsletter: what it did not send is still to be composed, and whoever got it has
 * a watermark that says so.
 */
export const releaseNewsletter = async (
  edition: Edition,
  editions: Pick<EditionStore, 'get' | 'progress' | 'saveProgress'>,
): Promise<void> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const progress = await editions.progress(edition.newsletter);
    if (progress.open !== edition.id) return;
    const stands = await editions.get(edition.id);
    if (stands && !isOver(stands)) return;
    const through =
      edition.state === 'cancelled' ? (progress.before ?? progress.through) : progress.through;
    if (await editions.saveProgress({ ...progress, through, open: null, before: null })) return;
  }
  throw quickerWriter(`newsletter ${edition.newsletter}`);
};

/** The newsletter's progress, without an edition that came to its end just before a crash. */
export const progressNow = async (
  { newsletter, id }: Edition,
  editions: EditionStore,
): Promise<NewsletterProgress> => {
  const progress = await editions.progress(newsletter);
  const open = progress.open === null || progress.open === id ? null : progress.open;
  const other = open && (await editions.get(open));
  if (!other || !isOver(other)) return progress;
  await releaseNewsletter(other, editions);
  return editions.progress(newsletter);
};
