import type { RawArticle } from '../domain/index.ts';
import { articleIdOf, holdsReport } from '../ingest/index.ts';
import { notAnArticle } from './errors.ts';
import type { Taken } from './take-articles.ts';

/** Under which id each article will be found, or why it is none. */
export function checkArticles(articles: readonly RawArticle[]): Taken[] {
  return articles.map((raw): Taken => {
    if (!holdsReport(raw)) return { result: 'refused', problem: notAnArticle() };
    return { result: 'taken', article: articleIdOf(raw) };
  });
}
