import type { RawArticle } from '../../src/domain/index.ts';
import { type Row, rawOf, rowsOf } from '../stories-world.ts';
import { corpusOrOwn, ownLines } from './corpus.ts';
import { datedStream } from './dated-stream.ts';
import { type EventDay, eventStreams } from './event-days.ts';

/** An article as a judge reads it. */
export interface Read {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
}

export interface Corpus {
  readonly name: string;
  readonly articles: readonly RawArticle[];
  readonly read: ReadonlyMap<string, Read>;
}

interface WikinewsLine {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly publishedAt: string;
}

const corpusOf = (name: string, articles: readonly RawArticle[]): Corpus => ({
  name,
  articles,
  read: new Map(
    articles.map(({ id, title, text, publishedAt }) => [
      id ?? '',
      { title: title ?? '', text, publishedAt },
    ]),
  ),
});

const eventCorpora = (days: readonly EventDay[]): Corpus[] =>
  eventStreams(days).map(({ event, articles }) => corpusOf(event ?? '', articles));

const wikinews = (): Corpus[] => {
  const lines = rowsOf<WikinewsLine>('wikinews.jsonl') ?? [];
  const raws = lines.map((line) => rawOf({ ...line, story: line.topic }));
  return raws.length > 0 ? [corpusOf('wikinews', raws)] : [];
};

/** The dated streams of one event or subject, each replayed by itself. */
export const readable = (): Corpus[] => [
  ...eventCorpora(corpusOrOwn<EventDay>('developments.jsonl')?.rows ?? []),
  ...wikinews(),
];

/** Several texts of many events within eight days, as a newsroom meets them. */
const newsroom = (rows: readonly Row[], seed: number): Corpus =>
  corpusOf('newsroom', datedStream(rows, { seed, window: 8 }).map(rawOf));

/** Everything that is read, by its kind: long events, whole articles, and many events at once. */
export const readableByKind = (seed: number): Corpus[][] =>
  [
    eventCorpora(corpusOrOwn<EventDay>('developments.jsonl')?.rows ?? []),
    wikinews(),
    [newsroom(corpusOrOwn<Row>('story-articles.jsonl')?.rows ?? [], seed)],
  ].filter((corpora) => corpora.some(({ articles }) => articles.length > 0));

/** Our own alone. */
export const ownReadable = (): Corpus[] =>
  eventCorpora(ownLines<EventDay>('developments.jsonl')?.rows ?? []);
export const ownReadableByKind = (seed: number): Corpus[][] => [
  ownReadable(),
  [newsroom(ownLines<Row>('story-articles.jsonl')?.rows ?? [], seed)],
];
