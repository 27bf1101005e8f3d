import type { FeedOrder, FetchReport } from '../domain/index.ts';
import {
  addFeed,
  addList,
  type FetchNowPorts,
  type FetchReports,
  type FollowPorts,
  fetchNow,
  findFeed,
  listFeeds,
  pollNow,
  removeFeed,
} from '../ingest/index.ts';
import type { FeedId, FetchId } from '../kernel/index.ts';
import { feedStore } from '../store/feeds.ts';
import { fetchReports } from '../store/fetch-reports.ts';
import { allowanceOf } from './allowance.ts';
import type { Ground } from './ground.ts';
import { tableOf } from './parts.ts';
import { fetchQueueOf } from './queues.ts';

/** What following feeds stands on. */
export const followPortsOf = (ground: Ground): FollowPorts => {
  const { configuration, clock, logger } = ground;
  const topics = configuration.newsletters.flatMap((newsletter) => newsletter.topics);
  return {
    feeds: feedStore(tableOf(ground)),
    allows: allowanceOf(configuration),
    topics: [...new Set(topics.map(({ id }) => id))],
    clock,
    logger,
  };
};

export const reportsOf = (ground: Ground): FetchReports => fetchReports(tableOf(ground));

/** All that editors do with feeds, wired: the command line and the desk's API call the same. */
export const wireFeeds = (ground: Ground) => {
  const ports = followPortsOf(ground);
  const reports = reportsOf(ground);
  const queue = fetchQueueOf(ground);
  const asking: FetchNowPorts = { ...ports, sendRequests: (requests) => queue.wake(requests) };
  return {
    add: (order: FeedOrder) => addFeed(order, ports),
    addList: (list: readonly FeedOrder[], order: Pick<FeedOrder, 'source' | 'topics'>) =>
      addList(list, order, ports),
    list: (page: { readonly after: FeedId | null; readonly limit: number }) =>
      listFeeds(page, ports),
    find: (name: string) => findFeed(name, ports),
    remove: (id: FeedId) => removeFeed(id, ports),
    pollNow: (ids: readonly FeedId[]) => pollNow(ids, asking),
    fetchNow: (urls: readonly string[]) => fetchNow(urls, asking),
    /** How fetches went that were asked for; those that are not done yet are left out. */
    reports: async (ids: readonly FetchId[]): Promise<ReadonlyMap<FetchId, FetchReport>> =>
      new Map((await reports.get(ids)).map((report) => [report.id, report])),
  };
};
