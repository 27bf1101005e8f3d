import { MOST_FEEDS } from '../../domain/index.ts';
import { writeFeedList } from '../../ingest/index.ts';
import { type FeedId, WritethruError } from '../../kernel/index.ts';
import type { FEED_OPERATIONS } from '../contract/feeds.ts';
import { type Handlers, Rendered } from '../handler.ts';
import type { DeskApiPorts } from '../ports.ts';
import { ApiError } from '../problem.ts';

/** The feeds that are polled. */
export const feedRoutes = ({
  feeds,
}: Pick<DeskApiPorts, 'feeds'>): Handlers<keyof typeof FEED_OPERATIONS> => ({
  listFeeds: async ({ query }) => {
    const after = (query.cursor ?? null) as FeedId | null;
    const page = await feeds.list({ after, limit: query.limit });
    return { feeds: [...page.feeds], next: page.next };
  },
  addFeed: ({ body }) => feeds.add(body).catch(unfitAddress),
  importFeeds: async ({ body: { opml, source, topics } }) => {
    const orders = feeds.readList(opml);
    const done = await feeds.addList(orders, { source, topics });
    const added = done.filter((one) => 'isNew' in one && one.isNew).length;
    const refused = done.flatMap((one) => {
      if (!('problem' in one)) return [];
      const { code, message: detail } = one.problem;
      return [{ url: one.url, code, detail }];
    });
    return { added, known: done.length - added - refused.length, refused };
  },
  exportFeeds: async () => {
    // Two desks that add at the same moment may go beyond what there may be.
    const { feeds: all } = await feeds.list({ after: null, limit: 2 * MOST_FEEDS });
    return new Rendered('text/x-opml', writeFeedList(all, 'Feeds of Writethru'));
  },
  showFeed: ({ path }) => feeds.find(path.feed),
  removeFeed: ({ path }) => feeds.remove(path.feed),
  pollFeed: async ({ path }) => {
    const [asked] = await feeds.pollNow([path.feed]);
    if (!asked) throw new ApiError(404, 'feed.missing', `feed "${path.feed}": it was just removed`);
    return asked;
  },
  startFetch: async ({ body: { url } }) => {
    const [asked] = await feeds.fetchNow([url]).catch(unfitAddress);
    if (!asked) throw new Error('a fetch was not answered');
    return asked;
  },
  showFetch: async ({ path: { fetch } }) => {
    const report = (await feeds.reports([fetch])).get(fetch);
    if (report) return report;
    throw new ApiError(404, 'fetch.missing', `fetch "${fetch}": none, or it is not done yet`);
  },
});

/** An address that may not be reached is a wrong one, whatever stands here. */
const unfitAddress = (error: unknown): never => {
  if (!(error instanceof WritethruError && error.code.startsWith('fetch.'))) throw error;
  const errors = [{ pointer: '#/url', detail: error.message }];
  throw new ApiError(422, error.code, error.message, { errors });
};
