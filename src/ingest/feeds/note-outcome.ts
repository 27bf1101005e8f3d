import { type Feed, type FeedOutcome, pollDelay, SEEN_ENTRIES } from '../../domain/index.ts';
import { iso, type Logger } from '../../kernel/index.ts';
import { feedContended } from './errors.ts';
import type { FeedStore } from './ports.ts';

/** Another writer is a poll or a second outcome; five in the time of one write is a fault, and the queue tries again. */
const TRIES = 5;

export interface OutcomeOrder {
  readonly feeds: FeedStore;
  readonly logger: Logger;
}

/**
 * Notes on a feed how fetching it went: its health, what its server wants to hear next time, which entries were passed
 * on, and when it is due again. An outcome that is not newer than the last one noted does nothing, so one that comes
 * twice or late is harmless; so does one of a feed that is gone.
 *
 * @throws FeedError `feed.contended`
 */
export const noteOutcome = async (
  outcome: FeedOutcome,
  { feeds, logger }: OutcomeOrder,
): Promise<void> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const feed = await feeds.get(outcome.feed);
    if (!feed || (feed.fetchedAt !== null && feed.fetchedAt >= outcome.at)) {
      return logger.info('feed.outcome.passed-over', { feed: outcome.feed });
    }
    // First, for after the feed is saved this outcome counts as noted.
    if (outcome.result.kind === 'read') await remember(feed, outcome.result.entries, feeds);
    const noted = afterOutcome(feed, outcome);
    if (await feeds.save(noted)) return log(noted, logger);
  }
  throw feedContended(outcome.feed, TRIES);
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
export const afterOutcome = (feed: Feed, { at, result }: FeedOutcome): Feed => {
  const health = healthAfter(feed, at, result);
  const failures = health.state === 'failing' ? health.failures : 0;
  return {
    ...feed,
    ...(result.kind === 'read' ? { etag: result.etag, lastModified: result.lastModified } : {}),
    fetchedAt: at,
    nextPollAt: iso(Date.parse(at) + pollDelay(failures)),
    health,
  };
};

const healthAfter = (
  { health }: Feed,
  at: string,
  result: FeedOutcome['result'],
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

const log = ({ id, health }: Feed, logger: Logger): void => {
  if (health.state === 'well') {
    logger.info('feed.well', { feed: id });
    return;
  }
  const { failures, lastError } = health;
  logger.warn('feed.failing', { feed: id, failures, code: lastError.code });
};
