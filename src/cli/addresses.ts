import { readFile } from 'node:fs/promises';
import type { FeedOrder } from '../domain/index.ts';
import { UsageError, unreadable } from './house.ts';

/** `https://…`, or anything else that has a scheme: whether it is allowed, the fetch module says. */
export const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(input);

/** A list of feeds in a file. */
export const isFeedList = (input: string): boolean =>
  !isAddress(input) && input.toLowerCase().endsWith('.opml');

/** The feeds that a file lists. */
export const readListFile = async (path: string): Promise<readonly FeedOrder[]> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error, 'a list of feeds that can be read (.opml)');
  });
  // Loaded here, so that commands which read no list do not load how feeds and pages are read.
  const { readFeedList } = await import('../ingest/index.ts');
  return readFeedList(path, bytes);
};

/** `--topics`: ids, separated by `;`. */
export const topicsOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(';')
    .map((topic) => topic.trim())
    .filter(Boolean);

/** What can be no feed, by its name alone. */
export const noFeedInput = (input: string): UsageError =>
  new UsageError(
    'feed',
    `"${input}": no address of a feed; allowed are http and https addresses, and lists of feeds (.opml)`,
  );
