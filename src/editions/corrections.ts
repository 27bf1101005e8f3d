import {
  type Correction,
  type Edition,
  type LogEntry,
  type LogPlace,
  type Newsletter,
  rightOf,
} from '../domain/index.ts';
import { type CorrectionId, DAY } from '../kernel/index.ts';

/** As long as editions serve readers who are behind: who gets none in four weeks finds it on the web. */
export const CORRECTION_OPEN = 28 * DAY;
/** More at a time than any desk makes in four weeks; the newest count. */
export const CORRECTIONS_CARRIED = 100;

/** What composing reads of the desk's corrections. */
export interface CorrectionReader {
  /** Those made since an instant (ISO), the newest `limit` of them, newest first. */
  since(at: string, limit: number): Promise<readonly Correction[]>;
  get(id: CorrectionId): Promise<Correction | null>;
}

/** Where no desk corrects anything: a replay, a simulation. */
export const NO_CORRECTIONS: CorrectionReader = { since: async () => [], get: async () => null };

/** Those of them that count, newest first: of each place the desk's newest word, for it takes back the ones before. */
export const standing = (corrections: readonly Correction[]): Correction[] =>
  [...newestByPlace(corrections).values()].sort(
    (a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id),
  );

const newestByPlace = (corrections: readonly Correction[]): ReadonlyMap<LogPlace, Correction> =>
  new Map(
    [...corrections]
      .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
      .map((correction) => [correction.place, correction] as const),
  );

/**
 * A stretch of the log as it is told after its corrections: what was withdrawn is left out, what was changed says what
 * the desk says. Who was told the former words gets the correction instead.
 */
export const correctedEntries = (
  entries: readonly LogEntry[],
  corrections: readonly Correction[],
): LogEntry[] => {
  const byPlace = newestByPlace(corrections);
  return entries.flatMap((entry) => {
    const correction = byPlace.get(entry.place);
    if (!correction) return [entry];
    // Of a kind that a later version made, only that what was told does not hold is known.
    return correction.kind === 'changed' ? [corrected(entry, correction.text)] : [];
  });
};

/** Figures, an announced date and what differs were the former words'. */
const corrected = (
  { place, development: { due: _, ...development } }: LogEntry,
  text: string,
): LogEntry => ({
  place,
  development: {
    ...development,
    text,
    insertions: [],
    figures: [],
    change: null,
    differs: null,
    corrected: true,
  },
});

/** Whether any of them is in none of these editions. */
export const isNews = (
  corrections: readonly Correction[],
  editions: readonly Pick<Edition, 'corrects' | 'state'>[],
): boolean => {
  const carried = new Set(
    editions.filter(({ state }) => state !== 'cancelled').flatMap(({ corrects }) => corrects),
  );
  return corrections.some(({ id }) => !carried.has(id));
};

/** The part of a correction that is for readers. */
export const forReaders =
  ({ rights }: Pick<Newsletter, 'rights'>) =>
  (correction: Correction): Correction => {
    const { id, kind, place, story, text, at, was, headline, source } = correction;
    const isShown = was !== undefined && source !== undefined && fitsRight(was, source, rights);
    return {
      ...{ id, kind, place, story, text, at },
      ...(isShown ? { was } : {}),
      ...(headline === undefined ? {} : { headline }),
    };
  };

/** May these words of a source be shown? */
const fitsRight = (words: string, source: string | null, rights: Newsletter['rights']): boolean => {
  const right = rightOf(source, rights);
  if (right.kind === 'full') return true;
  return right.kind === 'quote' && words.split(/\s+/u).length <= right.words;
};
