import type { RawArticle } from '../domain/index.ts';
import { datesUnread, isDateUnread } from '../ingest/index.ts';
import type { Instant } from '../kernel/index.ts';
import { counted, type Terminal } from './terminal.ts';

/** Says which dates of an input cannot be read or believed, and what becomes of their articles. */
export const tellDates = (
  input: string,
  articles: readonly RawArticle[],
  now: Instant,
  terminal: Terminal,
): void => {
  const dates = datesUnread(articles, now);
  if (dates === null) return;
  const kept = articles.some(isDateUnread)
    ? 'articles whose date cannot be read are kept as background'
    : 'the arrival counts instead';
  terminal.complain(
    `writethru: ${input}: ${counted(dates.entries, 'date')} cannot be read or believed ("${dates.example}"); ${kept}`,
  );
};
