import { type Feed, type FeedOrder, feedIdOf, MOST_FEEDS, newFeed } from '../../domain/index.ts';
import { type Clock, DAY, type FeedId, type Logger, WritethruError } from '../../kernel/index.ts';
import { ADDRESS_LENGTH } from '../limits.ts';
import { type Allowance, checkAddress } from './check-address.ts';
import { feedContended, noSuchFeed, tooManyFeeds, unfitOrder, unknownTopic } from './errors.ts';
import type { FeedStore } from './ports.ts';

/** Who takes a feed out by mistake notices within a month. */
const REMEMBERED = 30 * DAY;
/** Two desks that add at the same moment may go beyond what there may be; what they added is listed all the same. */
export const FEEDS_LISTED = 2 * MOST_FEEDS;
/** Another writer is a poll or an outcome; five in the time of one write is a fault. */
const TRIES = 5;
const SOURCE_LENGTH = 200;

export interface FollowPorts {
  readonly feeds: FeedStore;
  readonly allows: Allowance;
  /** Ids of the topics that readers can choose. */
  readonly topics: readonly string[];
  readonly clock: Clock;
  readonly logger: Logger;
}

/** A feed that is followed now. */
export interface Followed {
  readonly feed: Feed;
  /** False: it was followed before, and stays as it was. */
  readonly isNew: boolean;
}
/** One of many orders that cannot be done. */
export interface NotFollowed {
  readonly url: string;
  readonly problem: WritethruError;
}

/**
 * Follows the feed at an address, or the one that the page there names; which of both it is, and whether its host may
 * be reached, shows when it is first fetched. Nothing is fetched here.
 *
 * @throws FetchError as `checkAddress` does; FeedError `feed.order`, `feed.topic`, `feed.too-many`
 */
export const addFeed = async (order: FeedOrder, ports: FollowPorts): Promise<Followed> => {
  const [done] = await addFeeds([order], ports);
  if (!done) throw new Error('an order was not answered');
  if ('problem' in done) throw done.problem;
  return done;
};

/** As `addFeed` for many at once, in order: one that cannot be done does not keep the others from it. */
export const addFeeds = async (
  orders: readonly FeedOrder[],
  ports: FollowPorts,
): Promise<(Followed | NotFollowed)[]> => {
  const known = await ports.feeds.all(FEEDS_LISTED);
  const byUrl = new Map(known.map((feed) => [feed.url, feed]));
  const done: (Followed | NotFollowed)[] = [];
  let count = known.length;
  for (const order of orders) {
    const one = await followOne(order, { byUrl, count }, ports);
    if ('isNew' in one && one.isNew) {
      count += 1;
      byUrl.set(one.feed.url, one.feed);
      ports.logger.info('feed.added', { feed: one.feed.id });
    }
    done.push(one);
  }
  return done;
};

/**
 * Follows the feeds of a list. Its categories are somebody else's words: those that are no topics are passed over.
 * `order` says what holds for all of them.
 */
export const addList = (
  list: readonly FeedOrder[],
  order: Pick<FeedOrder, 'source' | 'topics'>,
  ports: FollowPorts,
): Promise<(Followed | NotFollowed)[]> => {
  const orders = list.map(({ url, source, topics }) => {
    const known = topics.filter((topic) => ports.topics.includes(topic));
    return {
      url,
      source: order.source ?? source,
      topics: [...new Set([...order.topics, ...known])],
    };
  });
  return addFeeds(orders, ports);
};

interface Known {
  readonly byUrl: ReadonlyMap<string, Feed>;
  readonly count: number;
}

const followOne = async (
  order: FeedOrder,
  { byUrl, count }: Known,
  ports: FollowPorts,
): Promise<Followed | NotFollowed> => {
  try {
    const url = checkOrder(order, ports);
    // A page's address names the feed that was found there; a found feed's own address names the same.
    const known = byUrl.get(url) ?? (await ports.feeds.get(feedIdOf(url)));
    if (known) return { feed: known, isNew: false };
    if (count >= MOST_FEEDS) throw tooManyFeeds(url);
    const feed = newFeed({ ...order, url, topics: [...order.topics] }, ports.clock.now());
    const added = await ports.feeds.add(feed);
    return { feed: added ?? feed, isNew: added !== null };
  } catch (error) {
    if (error instanceof WritethruError) return { url: order.url, problem: error };
    throw error;
  }
};

const checkOrder = ({ url, source, topics }: FeedOrder, ports: FollowPorts): string => {
  const address = checkAddress(url, ports.allows);
  // The server never sees it; two addresses that differ in it are one feed.
  address.hash = '';
  if (address.href.length > ADDRESS_LENGTH) {
    throw unfitOrder(url, `${address.href.length} characters`, `are ${ADDRESS_LENGTH}`);
  }
  if (
    source !== null &&
    (source.trim() === '' || source.length > SOURCE_LENGTH || /\p{C}/u.test(source))
  ) {
    throw unfitOrder(
      url,
      `source "${source}"`,
      `is a name of 1 to ${SOURCE_LENGTH} characters in one line`,
    );
  }
  const unknown = topics.find((topic) => !ports.topics.includes(topic));
  if (unknown !== undefined) throw unknownTopic(unknown, ports.topics);
  return address.href;
};

export interface FeedPage {
  readonly feeds: readonly Feed[];
  /** Where the next page begins; null after the last one. */
  readonly next: FeedId | null;
}

/** At most `limit` feeds, in the order of their ids, after the one named. */
export const listFeeds = async (
  { after, limit }: { readonly after: FeedId | null; readonly limit: number },
  { feeds }: Pick<FollowPorts, 'feeds'>,
): Promise<FeedPage> => {
  // By id, not as the table lists them: there a feed moves each time that it is polled. A feed that moved while it
  // was read may come twice.
  const byId = new Map((await feeds.all(FEEDS_LISTED)).map((feed) => [feed.id, feed]));
  const left = [...byId.values()]
    .filter(({ id }) => after === null || id > after)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const page = left.slice(0, limit);
  return { feeds: page, next: left.length > limit ? (page.at(-1)?.id ?? null) : null };
};

/**
 * The feed of an id or of an address: the one that it was added by, or the one that it is fetched from.
 *
 * @throws FeedError `feed.missing`
 */
export const findFeed = async (
  name: string,
  { feeds }: Pick<FollowPorts, 'feeds'>,
): Promise<Feed> => {
  if (!URL.canParse(name)) {
    const feed = await feeds.get(name as FeedId);
    if (feed) return feed;
    throw noSuchFeed(name);
  }
  const url = new URL(name);
  url.hash = '';
  const feed =
    (await feeds.get(feedIdOf(url.href))) ??
    (await feeds.all(FEEDS_LISTED)).find((one) => one.url === url.href);
  if (feed) return feed;
  throw noSuchFeed(name);
};

/**
 * Polls a feed no more, and gives it as it was. Its articles stay. Added again within a month, it passes on only what
 * it had not passed on before.
 *
 * @throws FeedError `feed.missing`, `feed.contended`
 */
export const removeFeed = async (
  id: FeedId,
  { feeds, clock, logger }: Pick<FollowPorts, 'feeds' | 'clock' | 'logger'>,
): Promise<Feed> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const feed = await feeds.get(id);
    if (!feed) throw noSuchFeed(id);
    if (!(await feeds.remove(feed, clock.now() + REMEMBERED))) continue;
    logger.info('feed.removed', { feed: id });
    return feed;
  }
  throw feedContended(id, TRIES);
};
