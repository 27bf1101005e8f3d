import { type Edition, isDraft } from '../domain/index.ts';
import { quickerWriter } from './errors.ts';
import type { EditionStore, NewsletterProgress } from './ports.ts';

/** A newsletter's progress is written by freezing, ending and opening again alone: five rounds outlast them. */
export const SAVE_TRIES = 5;

/** An edition is on its way while it has no end. */
export const isOver = (edition: Pick<Edition, 'state' | 'endedAt'>): boolean =>
  edition.state === 'sent' || (edition.state === 'cancelled' && edition.endedAt !== null);

/**
 * What the newsletter has without this edition. One that was not sent gives back how far it had taken the newsletter:
 * that is still to be composed, and whoever got it has a watermark that says so. One that was not even frozen gives back
 * its number too.
 */
const without = (progress: NewsletterProgress, edition: Edition): NewsletterProgress => {
  const free = { ...progress, open: null, before: null };
  if (edition.state === 'sent') return free;
  const lastNumber = progress.lastNumber - (edition.number === null ? 1 : 0);
  return { ...free, lastNumber, through: progress.before ?? progress.through };
};

/**
 * Lets go of the newsletter that an edition has taken which is not on its way: a draft that was refused or taken back,
 * or one that is over. Nothing to do where the newsletter has another, or where somebody has set this one on its way.
 *
 * An edition that is frozen, sending, paused, or called off and not yet at its end, is at every moment the one that its
 * newsletter names as open, whoever dies where: else no sweep would visit it, and another could go beside it. Two orders
 * keep it so. Who lets go reads the newsletter, writes the edition anew as it stands, and writes the newsletter over what
 * was read. Who sets an edition on its way reads the edition, takes the newsletter (which is written even where it is
 * taken already), and writes the edition over what was read. Wherever these meet, one of the two is refused.
 *
 * The other way round it may lag: a crash can leave a newsletter with an edition that is not on its way. Who takes the
 * newsletter next lets go of one that is over; the next sweep does so too, and freezes a draft or lets go of it.
 */
export const releaseNewsletter = async (
  { id, newsletter }: Pick<Edition, 'id' | 'newsletter'>,
  editions: Pick<EditionStore, 'get' | 'save' | 'progress' | 'saveProgress'>,
): Promise<void> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const progress = await editions.progress(newsletter);
    if (progress.open !== id) return;
    const stands = await editions.get(id);
    if (!stands || !(isDraft(stands) || isOver(stands))) return;
    if (!(await editions.save(stands))) continue;
    if (await editions.saveProgress(without(progress, stands))) return;
  }
  throw quickerWriter(`newsletter ${newsletter}`);
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
