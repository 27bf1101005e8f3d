import {
  fetchSafely,
  type ReadPorts,
  readFeed,
  readFeedList,
  readPage,
  systemResolver,
} from '../ingest/index.ts';
import { MEGABYTE } from '../kernel/index.ts';
import { allowanceOf } from './allowance.ts';
import type { Configuration } from './configuration.ts';

/** How addresses are fetched and read, by the function and by a dry run alike. */
export const wireReading = (configuration: Pick<Configuration, 'local' | 'feeds'>): ReadPorts => {
  const ports = { resolve: systemResolver, allows: allowanceOf(configuration) };
  return {
    fetch: (url, options) => fetchSafely(url, options, ports),
    readers: { feed: readFeed, page: readPage, list: readFeedList },
    feedBytes: configuration.feeds.megabytes * MEGABYTE,
  };
};
