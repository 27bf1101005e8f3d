import type { RawArticle } from '../../src/domain/index.ts';
import { rawOf, rowsOf } from '../stories-world.ts';
import { corpusOrOwn, ownLines } from './corpus.ts';
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

/** The dated streams that people read, each replayed by itself. */
export const readable = (): Corpus[] => {
  const wikinews = rowsOf<WikinewsLine>('wikinews.jsonl') ?? [];
  const raws = wikinews.map((line) => rawOf({ ...line, story: line.topic }));
  return [
    ...eventCorpora(corpusOrOwn<EventDay>('developments.jsonl')?.rows ?? []),
    ...(raws.length > 0 ? [corpusOf('wikinews', raws)] : []),
  ];
};

/** Our own alone. */
export const ownReadable = (): Corpus[] =>
  eventCorpora(ownLines<EventDay>('developments.jsonl')?.rows ?? []);
