import { MOST_FEEDS, type Newsletter } from '../../domain/index.ts';
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
  readFeedList,
  removeFeed,
  writeFeedList,
} from '../../ingest/index.ts';
import { type FeedId, WritethruError } from '../../kernel/index.ts';
import type { FEED_OPERATIONS } from '../contract/feeds.ts';
import { type Handlers, Rendered } from '../handler.ts';
import { ApiError } from '../problem.ts';

/** What operations on feeds work with. */
export interface FeedPorts extends Omit<FollowPorts, 'topics'>, FetchNowPorts {
  readonly feeds: FollowPorts['feeds'] & FetchNowPorts['feeds'];
  readonly newsletters: readonly Newsletter[];
  readonly fetchReports: Pick<FetchReports, 'get'>;
}

/** The feeds that are polled. */
export function feedHandlers({
  newsletters,
  fetchReports,
  ...asking
}: FeedPorts): Handlers<keyof typeof FEED_OPERATIONS> {
  const topics = newsletters.flatMap((newsletter) => newsletter.topics.map(({ id }) => id));
  const following = { ...asking, topics: [...new Set(topics)] };
  return {
    listFeeds: async ({ query }) => {
      const after = (query.cursor ?? null) as FeedId | null;
      const page = await listFeeds({ after, limit: query.limit }, following);
      return { feeds: [...page.feeds], next: page.next };
    },
    addFeed: ({ body }) => addFeed(body, following).catch(unfitAddress),
    importFeeds: async ({ body: { opml, ...all } }) => {
      const orders = readFeedList('the list', Buffer.from(opml));
      return sumOf(await addList(orders, all, following));
    },
    exportFeeds: async () => {
      // Two desks that add at the same moment may go beyond what there may be.
      const { feeds: all } = await listFeeds({ after: null, limit: 2 * MOST_FEEDS }, following);
      return new Rendered('text/x-opml', writeFeedList(all, 'Feeds of Writethru'));
    },
    showFeed: ({ path }) => findFeed(path.feed, following),
    removeFeed: ({ path }) => removeFeed(path.feed, following),
    pollFeed: async ({ path }) => {
      const [asked] = await pollNow([path.feed], asking);
      if (asked) return asked;
      throw new ApiError(404, 'feed.missing', `feed "${path.feed}": it was just removed`);
    },
    startFetch: async ({ body: { url } }) => {
      const [asked] = await fetchNow([url], asking).catch(unfitAddress);
      if (!asked) throw new Error('a fetch was not answered');
      return asked;
    },
    showFetch: async ({ path: { fetch } }) => {
      const [report] = await fetchReports.get([fetch]);
      if (report) return report;
      throw new ApiError(404, 'fetch.missing', `fetch "${fetch}": none, or it is not done yet`);
    },
  };
}

/** What came of a list, in figures. */
const sumOf = (done: Awaited<ReturnType<typeof addList>>) => {
  const added = done.filter((one) => 'isNew' in one && one.isNew).length;
  const refused = done.flatMap((one) => {
    if (!('problem' in one)) return [];
    const { code, message: detail } = one.problem;
    return [{ url: one.url, code, detail }];
  });
  return { added, known: done.length - added - refused.length, refused };
};

/** An address that may not be reached is a wrong one, whatever the request found here. */
const unfitAddress = (error: unknown): never => {
  if (!(error instanceof WritethruError && error.code.startsWith('fetch.'))) throw error;
  const errors = [{ pointer: '#/url', detail: error.message }];
  throw new ApiError(422, error.code, error.message, { errors, kind: error.kind });
};
