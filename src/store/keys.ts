import type {
  ArticleId,
  ChunkId,
  CorrectionId,
  EditionId,
  FeedId,
  FetchId,
  MachineKeyId,
  NewsletterId,
  StoryId,
  SubscriberId,
} from '../kernel/index.ts';

/**
 * Every key of the one table. Each begins with its kind, so that a role's rights can be cut by leading key.
 * `pk` partition, `sk` sort; the sparse index `listing` has `lk` and `ls`.
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export interface ListingKey {
  readonly lk: string;
  readonly ls: string;
}

export const LISTING_INDEX = 'listing';

/** The leading words of the keys, as policies name them. */
export const KINDS = {
  feed: 'feed',
  /** Listing: every feed, by the time of its next poll. */
  feeds: 'feeds',
  fetch: 'fetch',
  article: 'article',
  story: 'story',
  /** Listing: stories by language, not closed. */
  active: 'active',
  correction: 'correction',
  /** Listing: corrections by when they were made. */
  corrections: 'corrections',
  /** Listing: parts of timelines with candidates for a correction, by whether one is open. */
  candidates: 'candidates',
  log: 'log',
  newsletter: 'newsletter',
  edition: 'edition',
  /** Listing: editions by newsletter. */
  editions: 'editions',
  cut: 'cut',
  roster: 'roster',
  chunk: 'chunk',
  /** Listing: chunks with deliveries that are held, or about which was decided. */
  doubt: 'doubt',
  receipt: 'receipt',
  feedback: 'feedback',
  cursor: 'cursor',
  count: 'count',
  pace: 'pace',
  subscriber: 'subscriber',
  subscription: 'subscription',
  /** Listing: subscribers by address. */
  addresses: 'addresses',
  /** Listing: subscriptions that were ended by an edition's link. */
  left: 'left',
  audit: 'audit',
  request: 'request',
  limit: 'limit',
  machine: 'machine',
  probe: 'probe',
  /** Articles that could not be filed. */
  aside: 'aside',
} as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** get, put if absent, put by version: by id. One that was removed expires, and is in no listing. */
export const feedKey = (id: FeedId): Key => ({ pk: `${KINDS.feed}#${id}`, sk: 'feed' });
/** query the listing: `lk = feeds and ls between "0" and NOW`, the longest due first; all: `lk = feeds`. */
export const feedListing = (nextPollAt: string, id: FeedId): ListingKey => ({
  lk: KINDS.feeds,
  ls: `${nextPollAt}#${id}`,
});
/** get (100 at a time), put: the entries of a feed that were passed on. Apart, so that a poll writes a small item. */
export const seenEntriesKey = (id: FeedId): Key => ({ pk: `${KINDS.feed}#${id}`, sk: 'seen' });

/** put if absent, expires; get (100 at a time): how a fetch went that somebody asked for. */
export const fetchKey = (id: FetchId): Key => ({ pk: `${KINDS.fetch}#${id}`, sk: 'fetch' });

/** get, put if absent, update: by id. */
export const articleKey = (id: ArticleId): Key => ({ pk: `${KINDS.article}#${id}`, sk: 'article' });

/** get, put by version: by id. */
export const storyKey = (id: StoryId): Key => ({ pk: `${KINDS.story}#${id}`, sk: 'story' });
/** query the listing: `lk = active#LANGUAGE [and ls > UPDATED_AT, or up to a story's]`; closed stories are not in it. */
export const activeStoryListing = (
  language: string,
  updatedAt: string,
  id: StoryId | '',
): ListingKey => ({
  lk: `${KINDS.active}#${language}`,
  ls: `${updatedAt}#${id}`,
});
/** query: `pk = story#ID and begins_with(sk, "part#")`, in order of publication; of one article: `… "part#AT#ARTICLE"`. */
export const timelinePartKey = (
  story: StoryId,
  publishedAt: string,
  article: ArticleId,
  revision: string | null = null,
): Key => ({
  pk: `${KINDS.story}#${story}`,
  sk: `part#${publishedAt}#${article}${revision === null ? '' : `~${revision}`}`,
});

/** get, put if absent: by id, which begins with its story; a story's: query `pk = correction#STORY`. */
export const correctionKey = (story: StoryId, id: CorrectionId | ''): Key => ({
  pk: `${KINDS.correction}#${story}`,
  sk: id,
});
/** query the listing: `lk = corrections [and ls between "0" and AT#ID | ls > AT]`, backwards for newest first. */
export const correctionListing = (at: string, id: CorrectionId | ''): ListingKey => ({
  lk: KINDS.corrections,
  ls: `${at}#${id}`,
});

/** query the listing: `lk = candidates#open`, backwards for newest first. */
export const candidateListing = (
  state: 'open' | 'decided',
  noticedAt: string,
  article: ArticleId | '',
): ListingKey => ({ lk: `${KINDS.candidates}#${state}`, ls: `${noticedAt}#${article}` });

/** get by number; the newest: query `pk = log` backwards, limit 1; a range: `sk between`. */
export const logPageKey = (page: number): Key => ({
  pk: KINDS.log,
  sk: `page#${padded(page, 10)}`,
});

/** get, update by version: a newsletter's numbers and how far its editions have come. */
export const newsletterKey = (id: NewsletterId): Key => ({
  pk: `${KINDS.newsletter}#${id}`,
  sk: 'newsletter',
});

/** get, put if absent, put by version: by id. */
export const editionKey = (id: EditionId): Key => ({ pk: `${KINDS.edition}#${id}`, sk: 'edition' });
/** query the listing: `lk = editions#NEWSLETTER [and ls between "0" and COMPOSED_AT#ID]`, backwards for newest first. */
export const editionListing = (
  newsletter: NewsletterId,
  composedAt: string,
  id: EditionId,
): ListingKey => ({
  lk: `${KINDS.editions}#${newsletter}`,
  ls: `${composedAt}#${id}`,
});

/** query: `pk = cut#EDITION`; put if absent by number. */
export const cutKey = (edition: EditionId, cut: number): Key => ({
  pk: `${KINDS.cut}#${edition}`,
  sk: padded(cut, 6),
});

/** get: `roster#EDITION`, chunk. Immutable. */
export const rosterKey = (edition: EditionId, chunk: ChunkId): Key => ({
  pk: `${KINDS.roster}#${edition}`,
  sk: chunk,
});
/** get, put by version; all of an edition: query `pk = chunk#EDITION [and sk > CHUNK]`. */
export const chunkKey = (edition: EditionId, chunk: ChunkId): Key => ({
  pk: `${KINDS.chunk}#${edition}`,
  sk: chunk,
});
/** query the listing: `lk = doubt#EDITION [and ls > CHUNK]`; only chunks with a delivery that is or was held. */
export const doubtListing = (edition: EditionId, chunk: ChunkId): ListingKey => ({
  lk: `${KINDS.doubt}#${edition}`,
  ls: chunk,
});
/** put; all of a chunk: query `pk = receipt#EDITION and begins_with(sk, CHUNK)`. SES ids of one sub-batch. */
export const receiptKey = (edition: EditionId, chunk: ChunkId, owner: string): Key => ({
  pk: `${KINDS.receipt}#${edition}`,
  sk: `${chunk}#${owner}`,
});
/** get, put by version; all of an edition: query `pk = feedback#EDITION`. */
export const feedbackKey = (edition: EditionId, chunk: ChunkId): Key => ({
  pk: `${KINDS.feedback}#${edition}`,
  sk: chunk,
});
/** get, put: how far planning came in one shard. */
export const cursorKey = (edition: EditionId, shard: number): Key => ({
  pk: `${KINDS.cursor}#${edition}`,
  sk: padded(shard, 2),
});
/** get, put if absent, put by version, update, expires: a count over all readers. */
export const countKey = (subject: string): Key => ({
  pk: `${KINDS.count}#${subject}`,
  sk: 'count',
});
/** get, put by version: the leased slots of the account's rate. */
export const paceKey = (): Key => ({ pk: KINDS.pace, sk: 'ses' });

/** get (25 at a time), put by version: by id. */
export const subscriberKey = (id: SubscriberId): Key => ({
  pk: `${KINDS.subscriber}#${id}`,
  sk: 'subscriber',
});
/**
 * query the listing: `lk = addresses#FIRST and begins_with(ls, PREFIX)`; who is erased is not in it. A partition for each
 * first character, so that an import is not one partition's alone.
 */
export const addressListing = (address: string, id: SubscriberId | null): ListingKey => {
  const lower = address.toLowerCase();
  return {
    lk: `${KINDS.addresses}#${lower.slice(0, 1)}`,
    ls: id === null ? lower : `${lower}#${id}`,
  };
};
/** get (25 at a time), put by version, remove by version; due in a shard: query `pk = subscription#NEWSLETTER#SHARD and sk > LAST`. */
export const subscriptionKey = (
  newsletter: NewsletterId,
  shard: number,
  id: SubscriberId,
): Key => ({
  pk: `${KINDS.subscription}#${newsletter}#${padded(shard, 2)}`,
  sk: id,
});

/** query the listing: `lk = left#EDITION`; only who has left, and is not back, is in it. */
export const leftListing = (edition: EditionId, id: SubscriberId): ListingKey => ({
  lk: `${KINDS.left}#${edition}`,
  ls: id,
});

/** query: `pk = audit#MONTH [and sk between "0" and ID]`, backwards for newest first. */
export const auditMonth = (month: string): string => `${KINDS.audit}#${month}`;
/** put: by its time, of which the id begins. */
export const auditKey = (id: string): Key => ({ pk: auditMonth(id.slice(0, 6)), sk: id });

/** put if absent, get, update by state, expires: a request (idempotency key, notify message) that was done. */
export const requestKey = (scope: string, id: string): Key => ({
  pk: `${KINDS.request}#${scope}#${id}`,
  sk: 'request',
});
/** update (add one), expires: how often something was asked for in a stretch of time. */
export const limitKey = (scope: string, window: string): Key => ({
  pk: `${KINDS.limit}#${scope}`,
  sk: window,
});
/** get, put if absent, put by version: by id; all of them: query `pk = machine`. */
export const machineKey = (id: MachineKeyId | ''): Key => ({ pk: KINDS.machine, sk: id });
/** get, update, expires: which events came back about the mails of one examination. */
export const probeKey = (probe: string): Key => ({ pk: `${KINDS.probe}#${probe}`, sk: 'probe' });
/** get, put, remove by version, expires: by article; all of them: query `pk = aside`. */
export const asideKey = (article: ArticleId | ''): Key => ({ pk: KINDS.aside, sk: article });
