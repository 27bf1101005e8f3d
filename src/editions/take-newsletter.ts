import type { Edition, LogPlace } from '../domain/index.ts';
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
  if (edition.kind !== 'manual')
    return { ...through, [edition.kind]: reach(through[edition.kind]) };
  const { daily, weekly, breaking, manual } = through;
  return {
    daily: reach(daily),
    weekly: reach(weekly),
    breaking: reach(breaking),
    manual: reach(manual),
  };
};

/** The newsletter's progress, where no other edition is on its way. Throws `edition.open` where one is. */
export const freeFor = async (
  edition: Edition,
  editions: EditionStore,
): Promise<NewsletterProgress> => {
  const progress = await progressNow(edition, editions);
  if (progress.open === null || progress.open === edition.id) return progress;
  throw stillOpen(edition.id, progress.open);
};

export interface Taken {
  readonly progress: NewsletterProgress;
  /** Nobody had taken it for this edition before. */
  readonly isFirst: boolean;
}

/**
 * Takes the newsletter for an edition: its number, its reach, and that it is the one on its way. It is written even where
 * it is taken already: whoever lets go of it, having read it before, finds it changed.
 */
export const takeNewsletter = async (edition: Edition, editions: EditionStore): Promise<Taken> => {
  const progress = await freeFor(edition, editions);
  const isFirst = progress.open === null;
  const before = isFirst ? progress.through : (progress.before ?? progress.through);
  const saved = await editions.saveProgress({
    ...progress,
    lastNumber: isFirst ? progress.lastNumber + 1 : progress.lastNumber,
    through: throughAfter(before, edition),
    open: edition.id,
    before,
  });
  if (!saved) throw quickerWriter(`newsletter ${edition.newsletter}`);
  return { progress: saved, isFirst };
};

/**
 * Gives back what was taken for an edition that then was not frozen. Where others have taken it for the same edition
 * since, it is theirs, and stays as it is.
 */
export const giveBack = async (
  { progress, isFirst }: Taken,
  editions: Pick<EditionStore, 'saveProgress'>,
): Promise<void> => {
  if (!isFirst) return;
  const { before, through, lastNumber } = progress;
  await editions.saveProgress({
    ...progress,
    lastNumber: lastNumber - 1,
    through: before ?? through,
    open: null,
    before: null,
  });
};
