import type { Edition } from '../domain/index.ts';
import { quickerWriter, stillOpen } from './errors.ts';
import type { EditionStore } from './ports.ts';
import { progressNow } from './release.ts';

/**
 * Takes the newsletter once more for an edition that had ended: one is on its way at a time. How far the newsletter has
 * come stays as it is, also where this edition is then called off.
 *
 * @throws EditionError `edition.open` where another edition is on its way.
 */
export const takeNewsletterAgain = async (
  edition: Edition,
  editions: EditionStore,
): Promise<void> => {
  const progress = await progressNow(edition, editions);
  if (progress.open === edition.id) return;
  if (progress.open !== null) throw stillOpen(edition.id, progress.open);
  const taken = { ...progress, open: edition.id, before: null };
  if (!(await editions.saveProgress(taken)))
    throw quickerWriter(`newsletter ${edition.newsletter}`);
};
