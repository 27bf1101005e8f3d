import type { RawArticle } from '../../domain/index.ts';

/** Reads the articles of one file; `name` is how messages call it. */
export type Reader = (name: string, bytes: Uint8Array) => readonly RawArticle[];

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
