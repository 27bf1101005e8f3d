import {
  type Feed,
  type FetchRequest,
  fetchIdOf,
  MOST_FEEDS,
  POLL_INTERVAL,
} from '../../domain/index.ts';
import { type Clock, type FeedId, type FetchId, iso } from '../../kernel/index.ts';
import { type AskPorts, askFor, type Claimed } from './ask.ts';
import { type Allowance, checkAddress } from './check-address.ts';
import { feedContended, noSuchFeed, tooManyAsked } from './errors.ts';

/** Another writer is a poll or an outcome; five in the time of one write is a fault. */
const TRIES = 5;

export interface FetchNowPorts extends AskPorts {
  readonly allows: Allowance;
  readonly clock: Clock;
}

/** What was asked for, and under which name its report will be kept. */
export interface Asked {
  readonly url: string;
  readonly fetch: FetchId;
}
export interface AskedFeed extends Asked {
  readonly feed: FeedId;
}

/**
 * Asks for feeds to be fetched now, whether they are due or not. How each went can be read under the name given, once
 * it is done.
 *
 * @throws FeedError `feed.missing`, before anything is asked for; `feed.contended`
 */
export const pollNow = async (
  ids: readonly FeedId[],
  ports: FetchNowPorts,
): Promise<AskedFeed[]> => {
  if (ids.length > MOST_FEEDS) throw tooManyAsked(ids.length);
  const wanted = [...new Set(ids)];
  const found = await Promise.all(wanted.map((id) => ports.feeds.get(id)));
  const missing = wanted.find((_, at) => found[at] === null);
  if (missing !== undefined) throw noSuchFeed(missing);
  const at = iso(ports.clock.now());
  const claimed: Claimed[] = [];
  for (const id of wanted) {
    const feed = await claimNow(id, ports);
    if (feed) claimed.push({ feed, asked: fetchIdOf(id, at) });
  }
  await askFor(claimed, ports);
  return claimed.map(({ feed, asked }) => ({
    feed: feed.id,
    url: feed.url,
    fetch: asked ?? fetchIdOf(feed.id, at),
  }));
};

/** Null where it was removed meanwhile. */
const claimNow = async (id: FeedId, { feeds, clock }: FetchNowPorts): Promise<Feed | null> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const feed = await feeds.get(id);
    if (!feed || (await feeds.claim(feed, iso(clock.now() + POLL_INTERVAL)))) return feed;
  }
  throw feedContended(id, TRIES);
};

/**
 * Asks for addresses to be fetched once, whatever they turn out to be: a page is one article, a feed is its entries, a
 * list of feeds (OPML) is followed.
 *
 * @throws FetchError as `checkAddress` does, before anything is asked for
 */
export const fetchNow = async (
  urls: readonly string[],
  { allows, clock, sendRequests }: Pick<FetchNowPorts, 'allows' | 'clock' | 'sendRequests'>,
): Promise<Asked[]> => {
  if (urls.length > MOST_FEEDS) throw tooManyAsked(urls.length);
  const wanted = [...new Set(urls.map((url) => checkAddress(url, allows).href))];
  const at = iso(clock.now());
  const asked = wanted.map((url) => ({ url, fetch: fetchIdOf(url, at) }));
  const requests = asked.map(
    ({ url, fetch }): FetchRequest => ({
      kind: 'address',
      url,
      source: null,
      topics: [],
      asked: fetch,
    }),
  );
  await sendRequests(requests);
  return asked;
};
