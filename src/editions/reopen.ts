import type { Edition } from '../domain/index.ts';
import { quickerWriter, stillOpen } from './errors.ts';
import type { EditionStore } from './ports.ts';
import { progressNow, SAVE_TRIES } from './release.ts';

/**
 * Takes the newsletter once more for an edition that had ended: one is on its way at a time. How far the newsletter has
 * come stays as it is, also where this edition is then called off. It is written even where it is taken already, as in
 * `takeNewsletter`.
 *
 * @throws EditionError `edition.open` where another edition is on its way.
 */
export const takeNewsletterAgain = async (
  edition: Edition,
  editions: EditionStore,
): Promise<void> => {
  for (let round = 0; round < SAVE_TRIES; round += 1) {
    const progress = await progressNow(edition, editions);
    if (progress.open !== null && progress.open !== edition.id)
      throw stillOpen(edition.id, progress.open);
    if (await editions.saveProgress({ ...progress, open: edition.id, before: null })) return;
  }
  throw quickerWriter(`newsletter ${edition.newsletter}`);
};
