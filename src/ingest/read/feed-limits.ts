import { IngestError } from '../errors.ts';
import { FEED_ENTRIES } from '../limits.ts';

/** Throws where a feed has more entries than it may. */
export const checkEntries = (name: string, entries: number): void => {
  if (entries <= FEED_ENTRIES) return;
  throw new IngestError(
    'ingest.too-large',
    `${name}: ${entries} entries; allowed are at most ${FEED_ENTRIES}`,
  );
};
