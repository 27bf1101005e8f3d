import { EDITION_KINDS, type Edition, isKnown, type LogPlace } from '../domain/index.ts';
import { quickerWriter, stillOpen } from './errors.ts';
import type { EditionStore, NewsletterProgress } from './ports.ts';
import { progressNow } from './release.ts';

/** How far a newsletter has come once this edition is out. Chosen stories move nothing. */
const throughAfter = (
  through: NewsletterProgress['through'],
  edition: Edition,
): NewsletterProgress['through'] => {
  if (edition.chosen) return through;
  const reach = (place: LogPlace): LogPlace => Math.max(place, edition.through);
  const { kind } = edition;
  if (kind !== 'manual' && isKnown(EDITION_KINDS, kind))
    return { ...through, [kind]: reach(through[kind]) };
  const { daily, weekly, breaking, manual } = through;
  return {
    ...through,
    daily: reach(daily),
    weekly: reach(weekly),
    breaking: reach(breaking),
    manual: reach(manual),
  };
};

/**
 * Takes the newsletter for an edition: its number, its reach, and that it is the one on its way. It is written even where
 * it is taken already: whoever lets go of it, having read it before, finds it changed.
 *
 * @throws EditionError `edition.open` where another edition is on its way; `edition.changed`.
 */
export const takeNewsletter = async (
  edition: Edition,
  editions: EditionStore,
): Promise<NewsletterProgress> => {
  const progress = await progressNow(edition, editions);
  const isTaken = progress.open === edition.id;
  if (progress.open !== null && !isTaken) throw stillOpen(edition.id, progress.open);
  const before = (isTaken ? progress.before : null) ?? progress.through;
  const saved = await editions.saveProgress({
    ...progress,
    lastNumber: isTaken ? progress.lastNumber : progress.lastNumber + 1,
    through: throughAfter(before, edition),
    open: edition.id,
    before,
  });
  if (!saved) throw quickerWriter(`newsletter ${edition.newsletter}`);
  return saved;
};
