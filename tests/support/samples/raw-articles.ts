import type { RawArticle } from '../../../src/domain/index.ts';

/** An article as a sender hands it in, of which only what is given is known. */
export const rawArticle = (given: Partial<RawArticle>): RawArticle => ({
  id: null,
  title: null,
  text: '',
  url: null,
  source: 'The Courier',
  author: null,
  publishedAt: null,
  language: 'en',
  topics: [],
  ...given,
});

/** Articles one after the other, as a stream. */
export async function* streamOf(articles: readonly RawArticle[]): AsyncGenerator<RawArticle> {
  yield* articles;
}
