import type { Feed, FeedOutcome, FetchRequest, RawArticle } from '../../domain/index.ts';
import type { FeedId, Instant } from '../../kernel/index.ts';

/** The feeds that are polled, and which of their entries were passed on. */
export interface FeedStore {
  get(id: FeedId): Promise<Feed | null>;
  /** False, and nothing written, where there is such a feed. */
  add(feed: Feed): Promise<boolean>;
  /** The feed as saved; null, and nothing written, where another writer was quicker. */
  save(feed: Feed): Promise<Feed | null>;
  /** At most `limit` feeds whose next poll is not after `now`, the longest due first. */
  due(now: Instant, limit: number): Promise<Feed[]>;
  /** Puts a due feed's next poll off; false where another poll has done so since it was read. */
  claim(feed: Feed, nextPollAt: string): Promise<boolean>;
  /** Entry hashes by feed, newest first; a feed without any is left out. */
  seenEntries(ids: readonly FeedId[]): Promise<ReadonlyMap<FeedId, readonly string[]>>;
  saveSeenEntries(id: FeedId, entries: readonly string[]): Promise<void>;
}

/** Puts messages on a queue; resolves when all are there, rejects when one may not be. */
export type Send<Message> = (messages: readonly Message[]) => Promise<void>;
export type SendRequests = Send<FetchRequest>;
export type SendOutcomes = Send<FeedOutcome>;

/**
 * Hands articles to the inbox, in this order. Sending the same article again within five minutes does nothing, later
 * it is filed again without effect.
 */
export type SendToInbox = (articles: readonly RawArticle[], arrivedAt: string) => Promise<void>;

/** Keeps a body that is too large for a message; writing the same key again is writing the same bytes. */
export interface Bodies {
  put(key: string, body: string, type: string): Promise<void>;
}
