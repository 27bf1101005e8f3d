import { createHash } from 'node:crypto';
import { DAY, HOUR, seededRandom } from '../../src/kernel/index.ts';
import type { Row } from '../stories-world.ts';

const SOURCES = [
  'Gazette',
  'Herald',
  'Tribune',
  'Courier',
  'Post',
  'Monitor',
  'Observer',
  'Times',
] as const;
/** A story's articles follow within three days, half of them at once. */
const DAYS_LATER = [0, 0, 0, 1, 1, 2, 3] as const;
const FIRST_MORNING = Date.parse('2012-05-01T06:00:00Z');
/** A day's articles come within fourteen hours. */
const HOURS = 14;

export interface DatedOrder {
  readonly seed: number;
  /** Days within which all stories start. 8: everything at once; 60: a quiet paper. */
  readonly window: number;
}

/** The corpus has spaces inside numbers ("4. 6", "$9. 3m") that no scraper sets. */
const numbersClosed = (text: string): string => text.replace(/(?<=\d)([.,]) (?=\d)/gu, '$1');

const hashed = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/**
 * Undated texts of several stories as a newsroom would meet them: each story starts on a drawn day, and its articles follow
 * within three days, at drawn minutes, from eight sources. The same seed gives the same stream. The method is that of
 * `date_articles.py` beside the corpora, without titles; the drawn numbers are our own generator's.
 */
export const datedStream = (rows: readonly Row[], { seed, window }: DatedOrder): Row[] => {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random.next() * count);
  const stories = [...new Set(rows.map(({ story }) => story))].sort();
  const starts = new Map(stories.map((story) => [story, below(window)]));
  const seen = new Map<string, number>();
  const dated = rows.map(({ id, story, text = '' }) => {
    const count = (seen.get(story) ?? 0) + 1;
    seen.set(story, count);
    const day = (starts.get(story) ?? 0) + (DAYS_LATER[below(DAYS_LATER.length)] ?? 0);
    const at = FIRST_MORNING + day * DAY + below(HOURS * 60) * (HOUR / 60);
    return {
      id: hashed(id),
      story,
      text: numbersClosed(text).trim(),
      publishedAt: new Date(at).toISOString().replace('.000', ''),
      source: SOURCES[count % SOURCES.length] ?? SOURCES[0],
    };
  });
  const key = ({ publishedAt, id }: { publishedAt: string; id: string }) => `${publishedAt} ${id}`;
  return dated.sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
