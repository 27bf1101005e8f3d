import { createHash } from 'node:crypto';
import { DAY, iso, MINUTE, seededRandom } from '../../src/kernel/index.ts';
import { hiddenOrder, type Row, rowsOf, shuffled } from '../stories-world.ts';
import { type EventDay, interleaved } from './event-days.ts';

/** Articles in the order in which they come, each with the story that people put it in. */
export interface LabStream {
  readonly rows: readonly Row[];
}

const START = Date.parse('2012-05-01T06:00:00Z');
/** Days after the first on which a story's article appears; most come at once. */
const LATER = [0, 0, 0, 1, 1, 2, 3];
const MINUTES = 14 * 60;
/** By then events of months have become large stories. */
const AFTER = 21 * DAY;
const SOURCES = ['Gazette', 'Herald', 'Tribune', 'Courier', 'Post', 'Monitor', 'Observer', 'Times'];

/** The corpus has spaces in its numbers: "4. 6". */
const closed = (text: string): string => text.replace(/(?<=\d)([.,]) (?=\d)/gu, '$1');

const byTime = (a: Row, b: Row): number =>
  `${a.publishedAt}${a.id}` < `${b.publishedAt}${b.id}` ? -1 : 1;

/**
 * Undated texts as a dated stream of many events at once: each story starts on a day drawn within `window` days, and its
 * articles follow within three days. The same seed gives the same stream.
 */
export const dated = (rows: readonly Row[], window: number, seed: number): Row[] => {
  const random = seededRandom(seed);
  const draw = (below: number): number => Math.floor(random.next() * below);
  const names = [...new Set(rows.map(({ story }) => story))].sort();
  const starts = new Map(names.map((name) => [name, draw(window)]));
  const seen = new Map<string, number>();
  const made = rows.map((row) => {
    const count = (seen.get(row.story) ?? 0) + 1;
    seen.set(row.story, count);
    const day = (starts.get(row.story) ?? 0) + (LATER[draw(LATER.length)] ?? 0);
    const at = START + day * DAY + draw(MINUTES) * MINUTE;
    return {
      ...row,
      text: closed(row.text ?? ''),
      source: SOURCES[count % SOURCES.length] ?? '',
      publishedAt: iso(at),
    };
  });
  return made.toSorted(byTime);
};

/** Sentences end with a line in the corpus. */
export const shortened = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({
    ...row,
    id: `${row.id}-2`,
    text: (row.text ?? '').split('\n').slice(0, 2).join('\n'),
  }));

/** First lines as titles, as feeds give them. */
export const titled = (rows: readonly Row[]): Row[] =>
  rows.map((row) => {
    const [title = '', ...rest] = (row.text ?? '').split('\n');
    return {
      ...row,
      id: `${row.id}-t`,
      title: title.slice(0, 200),
      text: rest.join('\n') || title,
    };
  });

/** Look-alike events have one subject: "10ecb" and "10ecbplus". */
export const subjectOf = (story: string): string => story.replace(/ecb(?:plus)?$/u, '');

/** By a fixed rule, so that work on one half leaves the other unseen. */
export const isUnseen = (story: string): boolean =>
  (createHash('sha256').update(subjectOf(story)).digest()[0] ?? 0) % 2 === 1;

const texts = rowsOf('story-articles.jsonl') ?? [];
const headlines = rowsOf('headline-stream.jsonl') ?? [];
const days = rowsOf<EventDay>('developments.jsonl') ?? [];

/** All events of months in one stream. */
const months = (): Row[] => {
  const eventOf = new Map<string, string>();
  for (const event of new Set(days.map((day) => day.event)))
    for (const { id } of interleaved(days.filter((day) => day.event === event)).articles)
      eventOf.set(id ?? '', event);
  return interleaved(days).articles.map((raw) => ({
    id: raw.id ?? '',
    story: eventOf.get(raw.id ?? '') ?? '',
    title: raw.title ?? '',
    text: raw.text,
    ...(raw.source === null ? {} : { source: raw.source }),
    ...(raw.publishedAt === null ? {} : { publishedAt: raw.publishedAt }),
  }));
};

/** Brief events beside those of months, from their first day on: what a story that goes on must not take in. */
const among = (long: readonly Row[], brief: readonly Row[]): Row[] => {
  const first = ([row]: readonly Row[]): number => Date.parse(row?.publishedAt ?? '');
  const shift = first(long) + AFTER - first(brief);
  const moved = brief.map((row) => ({
    ...row,
    publishedAt: iso(Date.parse(row.publishedAt ?? '') + shift),
  }));
  return [...long, ...moved].toSorted(byTime);
};

const seeds = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const first = (count: number, window: number): Row[][] =>
  seeds(1, 12).map((seed) => dated(texts, window, seed).slice(0, count));

/** Everything that grouping is measured on, by what the table calls it. */
export const labStreams = (): ReadonlyMap<string, readonly (readonly Row[])[]> =>
  new Map<string, readonly (readonly Row[])[]>([
    ['undated, orders 1-5', seeds(1, 5).map((seed) => shuffled(texts, seed))],
    ['dated, 8 days, seeds 1-3', seeds(1, 3).map((seed) => dated(texts, 8, seed))],
    ['dated, 8 days, seeds 4-6', seeds(4, 6).map((seed) => dated(texts, 8, seed))],
    ['dated, 60 days, seeds 1-3', seeds(1, 3).map((seed) => dated(texts, 60, seed))],
    ['dated, 60 days, seeds 4-6', seeds(4, 6).map((seed) => dated(texts, 60, seed))],
    ['titled, 8 days', seeds(1, 3).map((seed) => dated(titled(texts), 8, seed))],
    ['two sentences, 8 days', seeds(1, 3).map((seed) => dated(shortened(texts), 8, seed))],
    ['two sentences, undated', seeds(1, 3).map((seed) => shuffled(shortened(texts), seed))],
    ...[5, 15, 30, 100].map((count) => [`first ${count}`, first(count, 8)] as const),
    ['headlines', [hiddenOrder(headlines)]],
    ['events of months, one stream', [months()]],
    [
      'the same among 40 others',
      seeds(1, 2).map((seed) => among(months(), dated(texts, 60, seed))),
    ],
  ]);
