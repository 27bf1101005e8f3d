import * as z from 'zod';
import { DAY, digest, type FeedId, type Instant, iso, MINUTE } from '../kernel/index.ts';
import type { RawArticle } from './article.ts';
import { idOf, isoInstant, laterThan, orLater, valuesOf } from './schema.ts';

/** How often a feed in good health is polled; with validators most polls cost its server a header. */
export const POLL_INTERVAL = 15 * MINUTE;
/** The most time between two polls of a feed that fails. */
export const LONGEST_BACK_OFF = DAY;
/** Publishers mend their servers within days; a feed that fails for longer needs somebody to look at its address. */
const FAILS_FOR_LONG = 7 * DAY;
/** What the line is made for: one poll asks for all of them, and one query reads them. */
export const MOST_FEEDS = 1000;
/**
 * How many entries of a feed are remembered as passed on; with their punctuation 6.5 KB, so that ten requests fit into
 * one batch of SQS. A longer feed passes its oldest on again, which filing them, keyed by article, makes nothing of.
 */
export const SEEN_ENTRIES = 500;
/** 50 bits: among `SEEN_ENTRIES` two are alike in one of 10^10 feeds. */
const ENTRY_HASH_LENGTH = 10;

/** Why a feed gave no articles: a stable code, and one line for editors. */
export const feedErrorSchema = z.object({ code: z.string(), message: z.string().max(1000) });

/**
 * By what a feed's entries are told apart: their addresses, or, where they share one, the names that the feed gives them.
 * Once it is `guid` it stays so, however few entries a later poll lists.
 */
export const feedIdentitySchema = orLater(['link', 'guid']);

/** Entries of a poll whose date cannot be read or believed, and one of the dates as it is written. */
export const unreadDatesSchema = z.object({
  entries: z.number().int().min(1),
  example: z.string().max(100),
});
export type UnreadDates = z.infer<typeof unreadDatesSchema>;

const HEALTHS = [
  z.object({ state: z.literal('well') }),
  z.object({
    state: z.literal('failing'),
    since: isoInstant,
    /** In a row. */
    failures: z.number().int().min(1),
    lastError: feedErrorSchema,
  }),
] as const;

/** An address that is polled for articles. */
export const feedSchema = z.object({
  id: idOf<FeedId>(),
  url: z.string(),
  /** The publisher's name on its articles; null: as the feed itself says. */
  source: z.string().nullable(),
  /** Topics that its articles belong to whatever they say. */
  topics: z.array(z.string()),
  /** What the server wants to hear next time (RFC 9110, 13.1). */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  nextPollAt: isoInstant,
  /** When it was last fetched, whatever came of it; null before the first time. */
  fetchedAt: isoInstant.nullable(),
  /** Articles that it has handed to the inbox so far. */
  passedOn: z.number().int().min(0),
  /** Absent: by their addresses, as ever. */
  identity: feedIdentitySchema.optional(),
  /** Of the last poll that brought something; absent: all could be read. */
  dates: unreadDatesSchema.optional(),
  health: z.union([...HEALTHS, z.object({ state: laterThan(valuesOf(HEALTHS, 'state')) })]),
  version: z.number().int(),
});
export type Feed = z.infer<typeof feedSchema>;

/** `url` must be an absolute URL; two spellings that the URL standard makes one are one feed. */
export const feedIdOf = (url: string): FeedId => digest(['feed', new URL(url).href], 26) as FeedId;

/** A feed that has never been polled and is due at once. */
export const newFeed = (
  { url, source, topics }: Pick<Feed, 'url' | 'source' | 'topics'>,
  now: number,
): Feed => ({
  id: feedIdOf(url),
  url: new URL(url).href,
  source,
  topics,
  etag: null,
  lastModified: null,
  nextPollAt: iso(now),
  fetchedAt: null,
  passedOn: 0,
  health: { state: 'well' },
  version: 0,
});

/** How long to wait after so many failures in a row: the interval doubled for each, at most a day. Milliseconds. */
export const pollDelay = (failures: number): number =>
  Math.min(POLL_INTERVAL * 2 ** failures, LONGEST_BACK_OFF);

/** Whether a feed has given nothing for over a week. */
export const isFailingForLong = ({ health }: Pick<Feed, 'health'>, now: Instant): boolean =>
  health.state === 'failing' && now - Date.parse(health.since) > FAILS_FOR_LONG;

/** Names an entry of a feed by what it says, so that one that was changed counts as not seen. */
export const entryHash = ({ id, url, title, text }: RawArticle): string =>
  digest([id ?? '', url ?? '', title ?? '', text], ENTRY_HASH_LENGTH);
