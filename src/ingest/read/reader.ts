import type { RawArticle } from '../../domain/index.ts';

/** Reads the articles of one file; `name` is how messages call it. */
export type Reader = (name: string, bytes: Uint8Array) => readonly RawArticle[];

/** An entry of a feed as an article, and what its feed knows it by. */
export interface FeedEntry extends RawArticle {
  /** Its `guid` or `id`, as written. */
  readonly guid: string | null;
  /** Its text before a list of links was left out: by it, it is known whether it was passed on before. */
  readonly whole: string;
}

/** A feed that was read: its newest entries, and how many older ones were left out because it is so large. */
export interface FeedReading {
  readonly entries: readonly FeedEntry[];
  readonly leftOut: number;
}

/** Reads a feed; `name` is how messages call it. */
export type FeedReader = (name: string, bytes: Uint8Array) => FeedReading;

/** An article of which nothing is known but its text. */
export const plainArticle = (text: string): RawArticle => ({
  id: null,
  title: null,
  text,
  url: null,
  source: null,
  author: null,
  publishedAt: null,
  language: null,
  topics: [],
});
