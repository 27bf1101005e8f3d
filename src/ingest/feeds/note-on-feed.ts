import {
  type Feed,
  type FetchOutcome,
  isFailingForLong,
  pollDelay,
  SEEN_ENTRIES,
} from '../../domain/index.ts';
import { DAY, type FeedId, iso, type Logger } from '../../kernel/index.ts';
import { feedContended, isRefusal } from './errors.ts';
import { FEEDS_LISTED, type FollowPorts, removeFeed } from './follow-feeds.ts';
import type { FeedStore } from './ports.ts';

/** Another writer is a poll or a second outcome; five in the time of one write is a fault, and the queue tries again. */
const TRIES = 5;

/**
 * Notes on a feed how fetching it went: its health, what its server wants to hear next time, where it is, which entries
 * were passed on, and when it is due again. An outcome that is not newer than the last one noted does nothing, so one
 * that comes twice or late is harmless; so does one of a feed that is gone. What proves to be no public address when it
 * is first fetched, or a list of feeds, or a feed that is followed already, is taken out.
 *
 * @throws FeedError `feed.contended`
 */
export const noteOnFeed = async (
  id: FeedId,
  outcome: FetchOutcome,
  order: Pick<FollowPorts, 'feeds' | 'clock' | 'logger'>,
): Promise<void> => {
  const { feeds, logger } = order;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const feed = await feeds.get(id);
    if (!feed || (feed.fetchedAt !== null && feed.fetchedAt >= outcome.at)) {
      return logger.info('feed.outcome.passed-over', { feed: id });
    }
    if (isNoFeed(feed, outcome) || (await isKnown(feed, outcome, feeds))) {
      return void (await removeFeed(id, order));
    }
    // First, for after the feed is saved this outcome counts as noted.
    if (outcome.result.kind === 'read') await remember(feed, outcome.result.entries, feeds);
    const noted = afterOutcome(feed, outcome);
    if (await feeds.save(noted)) return log(noted, outcome.at, logger);
  }
  throw feedContended(id, TRIES);
};

const isNoFeed = ({ fetchedAt }: Feed, { result }: FetchOutcome): boolean =>
  result.kind === 'list' ||
  (fetchedAt === null && result.kind === 'failed' && isRefusal(result.error.code));

/** Whether the page that was added names a feed that somebody follows; that one stays as it is. */
const isKnown = async (
  { id, fetchedAt }: Feed,
  { result }: FetchOutcome,
  feeds: FeedStore,
): Promise<boolean> => {
  if (fetchedAt !== null || result.kind !== 'read' || result.movedTo === null) return false;
  const { movedTo } = result;
  return (await feeds.all(FEEDS_LISTED)).some((one) => one.id !== id && one.url === movedTo);
};

const remember = async (
  feed: Feed,
  entries: readonly string[],
  feeds: FeedStore,
): Promise<void> => {
  const before = (await feeds.seenEntries([feed.id])).get(feed.id) ?? [];
  const after = [...new Set([...entries, ...before])].slice(0, SEEN_ENTRIES);
  if (after.length === before.length && after.every((entry, at) => entry === before[at])) return;
  await feeds.saveSeenEntries(feed.id, after);
};

/** The feed after a fetch: back-off doubles for each failure in a row, up to a day. */
const afterOutcome = (feed: Feed, { at, result }: FetchOutcome): Feed => {
  const health = healthAfter(feed, at, result);
  const failures = health.state === 'failing' ? health.failures : 0;
  return {
    ...(result.kind === 'read' ? afterReading(feed, result) : feed),
    fetchedAt: at,
    nextPollAt: iso(Date.parse(at) + pollDelay(failures)),
    health,
  };
};

type Read = Extract<FetchOutcome['result'], { kind: 'read' }>;

const afterReading = (
  feed: Feed,
  { etag, lastModified, movedTo, passedOn, identity, dates: unread }: Read,
) => {
  const { dates: former, ...before } = feed;
  // A poll that brought nothing says nothing of the dates.
  const dates = unread ?? (passedOn === 0 ? former : undefined);
  return {
    ...before,
    etag,
    lastModified,
    url: movedTo ?? feed.url,
    passedOn: feed.passedOn + passedOn,
    ...(identity ? { identity } : {}),
    ...(dates ? { dates } : {}),
  };
};

const healthAfter = (
  { health }: Feed,
  at: string,
  result: FetchOutcome['result'],
): Feed['health'] => {
  if (result.kind !== 'failed') return { state: 'well' };
  const before = health.state === 'failing' ? health : { since: at, failures: 0 };
  return {
    state: 'failing',
    since: before.since,
    failures: before.failures + 1,
    lastError: result.error,
  };
};

/** `feed.failing` is what an alarm waits for. */
const log = (feed: Feed, at: string, logger: Logger): void => {
  const { id, health } = feed;
  if (health.state !== 'failing') {
    logger.info('feed.well', { feed: id });
    return;
  }
  const { failures, lastError, since } = health;
  const days = Math.floor((Date.parse(at) - Date.parse(since)) / DAY);
  const isLong = isFailingForLong(feed, Date.parse(at));
  logger.warn('feed.failed', { feed: id, failures, code: lastError.code });
  if (isLong) logger.error('feed.failing', { feed: id, days, failures, code: lastError.code });
};
