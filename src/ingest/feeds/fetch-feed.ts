import {
  entryHash,
  type FeedOutcome,
  type FetchRequest,
  type RawArticle,
  SEEN_ENTRIES,
} from '../../domain/index.ts';
import {
  type Clock,
  excerpt,
  iso,
  type Logger,
  SECOND,
  WritethruError,
} from '../../kernel/index.ts';
import { FILE_BYTES } from '../limits.ts';
import type { Reader } from '../read/reader.ts';
import { feedUnreadable } from './errors.ts';
import type { FetchAnswer, FetchOptions } from './fetch-safely.ts';
import { newEntries } from './new-entries.ts';
import type { SendOutcomes, SendToInbox } from './ports.ts';

/** What a feed's server is given (docs: safety). */
const LIMITS = { maxBytes: FILE_BYTES.feed, milliseconds: 15 * SECOND } as const;

/** Of an error's line in the feed's health (domain `feedErrorSchema`). */
const LINE_LENGTH = 1000;

export interface FetchOrder {
  readonly fetch: (url: string, options: FetchOptions) => Promise<FetchAnswer>;
  /** The articles of a feed's bytes, as the feed orders them. */
  readonly read: Reader;
  readonly sendToInbox: SendToInbox;
  readonly sendOutcomes: SendOutcomes;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Fetches one feed, hands what was not seen before to the inbox, the oldest first, and then reports how it went. What
 * the feed or its server does wrong is an outcome, not an error; an error means that a queue could not be reached, and
 * everything may be done again: articles and outcomes are keyed, so that nothing comes of it twice.
 */
export const fetchFeed = async (request: FetchRequest, order: FetchOrder): Promise<void> => {
  const at = iso(order.clock.now());
  const found = await fetchAndRead(request, order);
  const passedOn = found.kind === 'read' ? newEntries(found.articles, request, order.logger) : [];
  if (passedOn.length > 0) await order.sendToInbox(passedOn, at);
  await order.sendOutcomes([{ feed: request.feed, at, result: resultOf(found) }]);
  order.logger.info('feed.fetched', {
    feed: request.feed,
    kind: found.kind,
    articles: passedOn.length,
  });
};

type Found =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly error: WritethruError }
  | {
      readonly kind: 'read';
      readonly articles: readonly RawArticle[];
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

const fetchAndRead = async (request: FetchRequest, order: FetchOrder): Promise<Found> => {
  const { url, etag, lastModified } = request;
  try {
    const answer = await order.fetch(url, { ...LIMITS, etag, lastModified });
    if (answer.kind === 'unchanged') return answer;
    const articles = readHostile(url, answer.bytes, order);
    return { kind: 'read', articles, etag: answer.etag, lastModified: answer.lastModified };
  } catch (error) {
    if (error instanceof WritethruError) return { kind: 'failed', error };
    throw error;
  }
};

/** Whatever a reader throws on a stranger's bytes, they are at fault: the feed fails, and the line goes on. */
const readHostile = (url: string, bytes: Buffer, { read }: FetchOrder): readonly RawArticle[] => {
  try {
    return read(url, bytes);
  } catch (error) {
    throw error instanceof WritethruError ? error : feedUnreadable(url, { cause: error });
  }
};

const resultOf = (found: Found): FeedOutcome['result'] => {
  switch (found.kind) {
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'failed': {
      const { code, message } = found.error;
      return { kind: 'failed', error: { code, message: harmless(message) } };
    }
    case 'read': {
      const entries = [...new Set(found.articles.map(entryHash))].slice(0, SEEN_ENTRIES);
      const { etag, lastModified } = found;
      return { kind: 'read', etag, lastModified, entries };
    }
  }
};

/** A server's words may stand in it: one line, without characters that steer a page or that SQS refuses. */
const harmless = (message: string): string =>
  excerpt(message, LINE_LENGTH).replace(/\p{C}/gu, '\uFFFD');
