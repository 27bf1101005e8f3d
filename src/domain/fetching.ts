import * as z from 'zod';
import { digest, type FeedId, type FetchId } from '../kernel/index.ts';
import { feedErrorSchema, feedIdentitySchema, unreadDatesSchema } from './feed.ts';
import { idOf, isoInstant, laterThan, valuesOf } from './schema.ts';

/** What is said of the articles, and who waits to hear how it went: null, nobody, it was the schedule's turn. */
const order = {
  url: z.string(),
  /** The publisher's name on the articles; null: as the feed or page says. */
  source: z.string().nullable(),
  topics: z.array(z.string()),
  asked: idOf<FetchId>().nullable(),
} as const;

/**
 * Fetch queue: a feed that is due, or an address that somebody named. Carries all that fetching needs, for who fetches
 * has no table: what to say of its articles, and which of its entries (`entryHash`) have been passed on before.
 */
export const fetchRequestSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('feed'),
    feed: idOf<FeedId>(),
    ...order,
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    seen: z.array(z.string()),
    /** Whether the feed has never been read: what it lists need not be news of today. */
    first: z.boolean().optional(),
    identity: feedIdentitySchema.optional(),
  }),
  /** Once, and whatever it turns out to be: a page, a feed, a list of feeds. */
  z.object({ kind: z.literal('address'), ...order }),
]);
export type FetchRequest = z.infer<typeof fetchRequestSchema>;
export type FeedRequest = Extract<FetchRequest, { kind: 'feed' }>;

/** A feed as somebody asks for it, or as a list of feeds (OPML) names it. */
export interface FeedOrder {
  readonly url: string;
  /** The publisher's name on its articles; null: as the feed itself says. */
  readonly source: string | null;
  /** Topics that its articles belong to whatever they say. */
  readonly topics: readonly string[];
}
const feedOrderSchema = z.object({
  url: z.string(),
  source: z.string().nullable(),
  topics: z.array(z.string()),
});

/** The server says that nothing changed (304). */
const unchanged = z.object({ kind: z.literal('unchanged') });
const failed = z.object({ kind: z.literal('failed'), error: feedErrorSchema });
const counts = {
  articles: z.number().int(),
  passedOn: z.number().int(),
  /** Entries whose date cannot be read or believed; absent: none. */
  dates: unreadDatesSchema.optional(),
  /** Older entries of a feed too large to be read whole; absent: none. */
  leftOut: z.number().int().optional(),
} as const;

/** Outcome queue: how one fetch went; its articles are in the inbox already. */
export const fetchOutcomeSchema = z.object({
  /** Null: an address that somebody named, which is not polled. */
  feed: idOf<FeedId>().nullable(),
  url: z.string(),
  asked: idOf<FetchId>().nullable(),
  /** When it was fetched. */
  at: isoInstant,
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('read'),
      etag: z.string().nullable(),
      lastModified: z.string().nullable(),
      /** The entries of the feed as it was fetched, known ones too, newest first. */
      entries: z.array(z.string()),
      /** How many it listed, and how many of them were new and went to the inbox. */
      ...counts,
      identity: feedIdentitySchema.optional(),
      /** Where to ask from now on: the feed that a page named, or where the server moved it for good. */
      movedTo: z.string().nullable(),
    }),
    /** A list of feeds to be followed, and what the request says of them all. */
    z.object({
      kind: z.literal('list'),
      feeds: z.array(feedOrderSchema),
      source: z.string().nullable(),
      topics: z.array(z.string()),
    }),
    unchanged,
    failed,
  ]),
});
export type FetchOutcome = z.infer<typeof fetchOutcomeSchema>;

const REPORTED = [
  z.object({ kind: z.literal('read'), ...counts, movedTo: z.string().nullable() }),
  /** How many feeds a list named; of them were not followed before, and could not be. */
  z.object({
    kind: z.literal('list'),
    feeds: z.number().int(),
    added: z.number().int(),
    refused: z.number().int(),
  }),
  unchanged,
  failed,
] as const;

/** What who asked for a fetch is told of it. */
export const fetchReportSchema = z.object({
  id: idOf<FetchId>(),
  url: z.string(),
  at: isoInstant,
  result: z.union([...REPORTED, z.object({ kind: laterThan(valuesOf(REPORTED, 'kind')) })]),
});
export type FetchReport = z.infer<typeof fetchReportSchema>;

/** Asking for the same at the same moment is asking once. */
export const fetchIdOf = (asked: string, at: string): FetchId =>
  digest(['fetch', asked, at], 26) as FetchId;
