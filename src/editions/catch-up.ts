import type { Cut, Edition, EditionContent, LogPlace } from '../domain/index.ts';
import { cutFor } from './cut.ts';

/** What somebody had been told by the editions of all that was new, up to some moment; 0: nothing. */
export function toldBy(
  editions: readonly Pick<Edition, 'slot' | 'through' | 'chosen'>[],
  isKnown: (slot: string) => boolean,
): LogPlace {
  const known = editions.filter(({ slot, chosen }) => chosen === null && isKnown(slot));
  return Math.max(0, ...known.map(({ through }) => through));
}

/** Somebody who had been told everything up to a place, and nothing since a day. */
interface CatchUp {
  readonly told: LogPlace;
  /** `2024-10-26` */
  readonly day: string;
  /** Corrections that the content's own words heed: only those who were told otherwise need them. */
  readonly heeds: Edition['heeds'];
}

/**
 * What an edition holds that is new to somebody who was told nothing for a while, ranked by all that came meanwhile:
 * what the editions in between told, less what was overtaken. Null where nothing is new. No reader's watermark is read
 * or moved.
 */
export function catchUpCut(content: EditionContent, { told, day, heeds }: CatchUp): Cut | null {
  const owed = content.corrections.flatMap(({ id, place }, index) =>
    place <= told || !heeds.includes(id) ? [index] : [],
  );
  const draft = cutFor(content, {
    topics: [],
    language: content.language,
    watermark: { through: told, partial: [] },
    told: new Set<LogPlace>(),
    owed,
    away: day,
  });
  return draft && { ...draft, number: 0 };
}
