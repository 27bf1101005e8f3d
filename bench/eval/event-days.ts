import { createHash } from 'node:crypto';
import type { RawArticle } from '../../src/domain/index.ts';
import { DAY } from '../../src/kernel/index.ts';

/** What newspapers reported of an event on a day, and three people's updates: what of it was new. */
export interface EventDay {
  readonly event: string;
  readonly date: string;
  readonly reports: readonly { readonly source: string; readonly sentences: readonly string[] }[];
  readonly updates: readonly string[];
}

/** Which day of which event an article of the stream reports. */
export interface Reported {
  readonly event: string;
  readonly date: string;
  readonly text: string;
}

export interface EventStream {
  /** The event; null: all of them in one stream. */
  readonly event: string | null;
  readonly articles: readonly RawArticle[];
}

export const plain = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');

const idOf = (event: string, date: string, source: string): string =>
  createHash('sha256').update(`${event}|${date}|${source}`).digest('hex').slice(0, 12);

const TITLE = 80;
const titleOf = (sentence: string): string => {
  const letters = Array.from(sentence);
  if (letters.length <= TITLE) return sentence;
  const cut = letters.slice(0, TITLE + 1).join('');
  return cut.slice(0, Math.max(0, cut.lastIndexOf(' '))) || cut;
};

/** What names the event in a source's name would give the stories away. */
const publisherOf = (source: string): string =>
  source
    .replace(/^(?:tl17|crisis)-|-txt$/gu, '')
    .split('_')
    .at(-1) ?? source;

const MINUTES_APART = 3;

/** `shift` in days: what brings the event's first day to where the stream starts. */
const articlesOf = (day: EventDay, shift: number): RawArticle[] =>
  day.reports.map(({ source, sentences }, at) => ({
    id: idOf(day.event, day.date, source),
    title: titleOf(plain(sentences[0] ?? '')),
    text: sentences.map(plain).join('\n'),
    url: null,
    source: publisherOf(source),
    author: null,
    publishedAt: new Date(
      Date.parse(`${day.date}T12:00:00Z`) + shift * DAY + at * MINUTES_APART * 60_000,
    )
      .toISOString()
      .replace('.000', ''),
    language: 'en',
    topics: [],
  }));

const inOrder = (articles: readonly RawArticle[]): RawArticle[] =>
  articles.toSorted((a, b) => (`${a.publishedAt}${a.id}` < `${b.publishedAt}${b.id}` ? -1 : 1));

const firstDays = (days: readonly EventDay[]): Map<string, string> => {
  const starts = new Map<string, string>();
  for (const { event, date } of days) {
    const known = starts.get(event);
    if (known === undefined || date < known) starts.set(event, date);
  }
  return starts;
};

/** One stream for each event: what a newsletter about it alone would read. */
export const eventStreams = (days: readonly EventDay[]): EventStream[] =>
  [...firstDays(days).keys()].map((event) => ({
    event,
    articles: inOrder(
      days.filter((day) => day.event === event).flatMap((day) => articlesOf(day, 0)),
    ),
  }));

/** All events in one stream, each moved so that all start on one day; the days between its own reports stay. */
export const interleaved = (days: readonly EventDay[]): EventStream => {
  const starts = firstDays(days);
  const first = [...starts.values()].sort()[0] ?? '';
  const shift = (event: string): number =>
    Math.round((Date.parse(first) - Date.parse(starts.get(event) ?? first)) / DAY);
  const articles = days.flatMap((day) => articlesOf(day, shift(day.event)));
  return { event: null, articles: inOrder(articles) };
};

/** By the article's id in the stream. */
export const reportedOf = (days: readonly EventDay[]): ReadonlyMap<string, Reported> =>
  new Map(
    days.flatMap(({ event, date, reports }) =>
      reports.map(({ source, sentences }): [string, Reported] => [
        idOf(event, date, source),
        { event, date, text: sentences.map(plain).join('\n') },
      ]),
    ),
  );
