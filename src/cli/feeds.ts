import { type Feed, type FeedOrder, feedIdOf } from '../domain/index.ts';
import type { AskedFeed } from '../ingest/index.ts';
import { type FeedId, WritethruError } from '../kernel/index.ts';
import type { Answer, Desk } from '../operations/index.ts';
import { isAddress } from './addresses.ts';
import { UsageError } from './house.ts';
import { sideBySide } from './side-by-side.ts';
import { throughPages } from './through-pages.ts';

type ShownFeed = Answer<'showFeed'>;

/** What became of one order. */
export type FollowAnswer =
  | Answer<'addFeed'>
  | { readonly url: string; readonly problem: WritethruError };

/** Feeds of one page. */
const PAGE = 500;

/** The feeds that are polled, one page in memory at a time. */
export const feedsOf = (desk: Desk): AsyncIterable<ShownFeed> =>
  throughPages(async (cursor) => {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const page = await desk.call('listFeeds', { query });
    return { items: page.feeds, next: page.next };
  });

/** All feeds. */
export const allFeeds = async (desk: Desk): Promise<ShownFeed[]> => {
  const found: ShownFeed[] = [];
  for await (const feed of feedsOf(desk)) found.push(feed);
  return found;
};

const isMissing = (error: unknown): boolean =>
  error instanceof WritethruError && error.kind === 'missing';

/** The feed of an id or of an address: the one that it was added by, or the one that it is fetched from. */
export const findFeed = async (name: string, desk: Desk): Promise<ShownFeed> => {
  const url =
    isAddress(name) && URL.canParse(name) ? new URL(name).href.replace(/#.*$/u, '') : null;
  const feed = url === null ? (name as FeedId) : feedIdOf(url);
  try {
    return await desk.call('showFeed', { path: { feed } });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  if (url !== null) for await (const one of feedsOf(desk)) if (one.url === url) return one;
  throw new UsageError(
    'feed-missing',
    `feed "${name}": there is none of this id or address; "feed list" shows them`,
  );
};

/** Whether an error is about one order; `fetch.…` refuses an address, whoever asks. */
const isOfOrder = ({ kind, code }: WritethruError): boolean =>
  kind === 'input' || kind === 'conflict' || code.startsWith('fetch.');

/** Follows one feed; an order that cannot be done is an answer. */
const followed = async (order: FeedOrder, desk: Desk): Promise<FollowAnswer> => {
  try {
    return await desk.call('addFeed', { body: { ...order, topics: [...order.topics] } });
  } catch (error) {
    // An order that is wrong keeps no other from being done; a desk that is away ends the command.
    if (error instanceof WritethruError && isOfOrder(error))
      return { url: order.url, problem: error };
    throw error;
  }
};

/** Follows the feeds of a list; `all` holds for each. Its topics are somebody else's words: unknown ones are passed over. */
export const followList = async (
  orders: readonly FeedOrder[],
  all: Pick<FeedOrder, 'source' | 'topics'>,
  desk: Desk,
): Promise<FollowAnswer[]> => {
  const { newsletters } = await desk.call('listNewsletters');
  const known = new Set(newsletters.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const answers: FollowAnswer[] = [];
  for (const { url, source, topics } of orders) {
    const own = topics.filter((topic) => known.has(topic));
    const wanted = [...new Set([...all.topics, ...own])];
    answers.push(await followed({ url, source: all.source ?? source, topics: wanted }, desk));
  }
  return answers;
};

/** Asks for feeds to be fetched now, each once, however often it is named. */
export const pollNow = (
  feeds: readonly Pick<Feed, 'id' | 'url'>[],
  desk: Desk,
): Promise<AskedFeed[]> => {
  const each = [...new Map(feeds.map((feed) => [feed.id, feed])).values()];
  return sideBySide(each, async ({ id, url }) => {
    const { fetch } = await desk.call('pollFeed', { path: { feed: id } });
    return { feed: id, fetch, url };
  });
};
