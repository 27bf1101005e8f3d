import type {
  Feed,
  FeedOrder,
  FetchOutcome,
  FetchReport,
  FetchRequest,
  RawArticle,
} from '../../domain/index.ts';
import type { FeedId, FetchId, Instant } from '../../kernel/index.ts';
import type { FeedReader, Reader } from '../read/reader.ts';

/** Make articles, or orders, of the bytes of an answer; each throws `IngestError` where it cannot. */
export interface BodyReaders {
  readonly feed: FeedReader;
  readonly page: Reader;
  readonly list: (name: string, bytes: Uint8Array) => readonly FeedOrder[];
}

/** The feeds that are polled, and which of their entries were passed on. */
export interface FeedStore {
  get(id: FeedId): Promise<Feed | null>;
  /** The feed as added; null, and nothing written, where there is such a feed. */
  add(feed: Feed): Promise<Feed | null>;
  /** The feed as saved; null, and nothing written, where another writer was quicker. */
  save(feed: Feed): Promise<Feed | null>;
  /**
   * Takes a feed out; false where another writer was quicker. What it passed on is remembered until `expiresAt`, so
   * that it begins where it was when it is added again.
   */
  remove(feed: Feed, expiresAt: Instant): Promise<boolean>;
  /** At most `limit` feeds whose next poll is not after `now`, the longest due first. */
  due(now: Instant, limit: number): Promise<Feed[]>;
  /** At most `limit` feeds, in no order that lasts. */
  all(limit: number): Promise<Feed[]>;
  /** Puts a feed's next poll off; false where another poll has done so since it was read. */
  claim(feed: Feed, nextPollAt: string): Promise<boolean>;
  /** Entry hashes by feed, newest first; a feed without any is left out. */
  seenEntries(ids: readonly FeedId[]): Promise<ReadonlyMap<FeedId, readonly string[]>>;
  saveSeenEntries(id: FeedId, entries: readonly string[]): Promise<void>;
}

/** How fetches went that somebody asked for. */
export interface FetchReports {
  /** Keeps a report until `expiresAt`; the first of an id stays. */
  keep(report: FetchReport, expiresAt: Instant): Promise<void>;
  /** Those that are there, in no particular order. */
  get(ids: readonly FetchId[]): Promise<FetchReport[]>;
}

/** Puts messages on a queue; resolves when all are there, rejects when one may not be. */
export type Send<Message> = (messages: readonly Message[]) => Promise<void>;
export type SendRequests = Send<FetchRequest>;
export type SendOutcomes = Send<FetchOutcome>;

/**
 * Hands articles to the inbox, in this order. Sending the same article again within five minutes does nothing, later
 * it is filed again without effect. `again`: a name of this sending, by which it is another than those before it.
 */
export type SendToInbox = (
  articles: readonly RawArticle[],
  arrivedAt: string,
  again?: string,
) => Promise<void>;

/** Keeps a body that is too large for a message; writing the same key again is writing the same bytes. */
export interface Bodies {
  put(key: string, body: string, type: string): Promise<void>;
}
