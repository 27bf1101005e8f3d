import * as z from 'zod';
import type { ArticleId } from '../kernel/index.ts';
import { idOf, isoDay, isoInstant, orLater } from './schema.ts';

/** The most text that one article may hold, in UTF-8 bytes; a longer one is refused with its size. */
export const ARTICLE_BYTES = 1024 * 1024;

/** A dated report that an article cites: a line of its "References". */
export const referenceSchema = z.object({
  publisher: z.string(),
  date: isoDay.nullable(),
  headline: z.string(),
  url: z.string().nullable(),
});
export type Reference = z.infer<typeof referenceSchema>;

/**
 * A space lost in scraping and put back: `{was: "illegality.Kim", is: "illegality. Kim"}`; or one set inside a number
 * and taken out: `{was: "4. 6", is: "4.6"}`.
 */
export const mendSchema = z.object({ was: z.string(), is: z.string() });
export type Mend = z.infer<typeof mendSchema>;

/** What a file, a feed or the API hands in, before cleaning. Texts hold one paragraph a line. */
export const rawArticleSchema = z.object({
  id: z.string().min(1).max(200).nullable(),
  title: z.string().nullable(),
  text: z.string(),
  url: z.string().nullable(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  /** As stated by the feed, page or file: any date that can be read; null where nothing states it. */
  publishedAt: z.string().nullable(),
  /** The part of a page that its date is from: `json-ld`, `meta`, `microdata`, `modified`, `visible`, `address`. */
  publishedFrom: z.string().max(40).optional(),
  /**
   * `backlog`: its feed had it when it was first read; `since`: it has appeared since the poll before, so that its
   * arrival is about its time. Absent: somebody handed it in.
   */
  appeared: orLater(['backlog', 'since']).optional(),
  language: z.string().nullable(),
  /** Topics that the feed or the sender sets. */
  topics: z.array(z.string()),
});
export type RawArticle = z.infer<typeof rawArticleSchema>;

/** One published text from one source, cleaned. */
export const articleSchema = z.object({
  id: idOf<ArticleId>(),
  title: z.string(),
  /** Clean body, in order, one paragraph each; references and boilerplate cut. */
  paragraphs: z.array(z.string()),
  /** Canonical address, http(s). */
  url: z.string().nullable(),
  /** The publisher's name; null where the text does not state it. */
  source: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: isoInstant,
  /** `minute`: a stated time; `day`: only the day is known (then publishedAt is that day at 00:00Z). */
  publishedPrecision: orLater(['minute', 'day']),
  /** Who says when: the feed or file, the text itself, or only its arrival here. */
  publishedBasis: orLater(['stated', 'text', 'arrival']),
  /** The part of its page that states the date. */
  publishedFrom: z.string().optional(),
  /** Nobody knows when it was published, and it need not be news of today: it is kept, and told to nobody. */
  background: z.literal(true).optional(),
  /** BCP 47, lower case: `en`, `de`, `ar`. */
  language: z.string().min(2).max(35),
  /** The place line: "Seoul, South Korea". */
  place: z.string().nullable(),
  references: z.array(referenceSchema),
  mends: z.array(mendSchema),
  topics: z.array(z.string()),
});
export type Article = z.infer<typeof articleSchema>;
