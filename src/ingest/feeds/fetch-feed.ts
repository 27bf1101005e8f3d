import {
  type FetchOutcome,
  type FetchRequest,
  feedIdOf,
  SEEN_ENTRIES,
  type UnreadDates,
} from '../../domain/index.ts';
import { type Clock, excerpt, iso, type Logger, WritethruError } from '../../kernel/index.ts';
import { datesUnread } from './dates-unread.ts';
import { hashOf, identityIn, type Naming, newEntries } from './new-entries.ts';
import type { SendOutcomes, SendToInbox } from './ports.ts';
import { type Found, type ReadPorts, readAddress } from './read-address.ts';

/** Of an error's line in the feed's health (domain `feedErrorSchema`). */
const LINE_LENGTH = 1000;

export interface FetchOrder extends ReadPorts {
  readonly sendToInbox: SendToInbox;
  readonly sendOutcomes: SendOutcomes;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Fetches one feed or address, hands what was not seen before to the inbox, the oldest first, and then reports how it
 * went. What the address or its server does wrong is an outcome, not an error; an error means that a queue could not be
 * reached, and everything may be done again: articles and outcomes are keyed, so that nothing comes of it twice.
 */
export const fetchFeed = async (request: FetchRequest, order: FetchOrder): Promise<void> => {
  const at = iso(order.clock.now());
  const { url, asked } = request;
  const feed = request.kind === 'feed' ? request.feed : null;
  const found = await tried(request, order);
  const naming = namingOf(request, found);
  const passedOn = found.kind === 'read' ? newEntries(found.articles, naming, order.logger) : [];
  if (passedOn.length > 0) await order.sendToInbox(passedOn, at);
  const dates = datesUnread(passedOn, order.clock.now());
  if (dates) order.logger.warn('feed.dates.unread', { feed, entries: dates.entries });
  const result = resultOf(found, request, naming, { passedOn: passedOn.length, dates });
  await order.sendOutcomes([{ feed, url, asked, at, result }]);
  order.logger.info('feed.fetched', { feed, kind: found.kind, articles: passedOn.length });
};

const namingOf = (request: FetchRequest, found: Tried): Naming => {
  const entries = found.kind === 'read' ? found.articles : [];
  const { source, topics } = request;
  if (request.kind === 'feed') {
    const { feed, seen, first } = request;
    const appeared = first ? 'backlog' : 'since';
    return { feed, seen, source, topics, identity: identityIn(entries, request), appeared };
  }
  const identity = identityIn(entries, {});
  return { feed: feedIdOf(request.url), seen: [], source, topics, identity, appeared: null };
};

type Tried = Found | { readonly kind: 'failed'; readonly error: WritethruError };

const tried = async (request: FetchRequest, order: FetchOrder): Promise<Tried> => {
  try {
    return await readAddress(request, order);
  } catch (error) {
    if (error instanceof WritethruError) return { kind: 'failed', error };
    throw error;
  }
};

const resultOf = (
  found: Tried,
  { source, topics }: FetchRequest,
  { identity }: Naming,
  { passedOn, dates }: { readonly passedOn: number; readonly dates: UnreadDates | null },
): FetchOutcome['result'] => {
  switch (found.kind) {
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'failed': {
      const { code, message } = found.error;
      return { kind: 'failed', error: { code, message: harmless(message) } };
    }
    case 'list': {
      const feeds = found.feeds.map((one) => ({ ...one, topics: [...one.topics] }));
      return { kind: 'list', feeds, source, topics };
    }
    case 'read': {
      const { articles, leftOut, etag, lastModified, movedTo } = found;
      const hashes = articles.map((entry) => hashOf(entry, identity));
      const entries = [...new Set(hashes)].slice(0, SEEN_ENTRIES);
      return {
        kind: 'read',
        etag,
        lastModified,
        entries,
        articles: articles.length,
        passedOn,
        movedTo,
        ...(identity === 'guid' ? { identity } : {}),
        ...(dates ? { dates } : {}),
        ...(leftOut > 0 ? { leftOut } : {}),
      };
    }
  }
};

/** A server's words may stand in it: one line, without characters that steer a page or that SQS refuses. */
const harmless = (message: string): string =>
  excerpt(message, LINE_LENGTH).replace(/\p{C}/gu, '\uFFFD');
