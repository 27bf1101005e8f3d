import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../src/domain/index.ts';
import { type ArticleId, type Clock, seededRandom, silentLogger } from '../src/kernel/index.ts';
import { TableArticles } from '../src/store/articles.ts';
import { TableDevelopmentLog } from '../src/store/development-log.ts';
import { MemoryTable } from '../src/store/memory-table.ts';
import { MemoryObjects } from '../src/store/objects.ts';
import { TableStories } from '../src/store/stories.ts';
import { type FilingPorts, StoryIndex } from '../src/stories/index.ts';

const CORPORA = new URL('../../shared/corpora/', import.meta.url);

/** A line of a corpus. */
export interface Row {
  readonly id: string;
  readonly story: string;
  readonly title?: string;
  readonly text?: string;
  readonly source?: string;
  readonly publishedAt?: string;
}

/** Null, with a word, where the corpora are not there. */
export const rowsOf = <Line = Row>(file: string): Line[] | null => {
  const url = new URL(file, CORPORA);
  if (!existsSync(url)) {
    console.log(`${file}: no corpora beside the project, left out`);
    return null;
  }
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
};

const opaque = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** An article as cleaning would hand it over; rows without a date count as published when they came. */
export const articleOf = (row: Row, arrived: number): Article => ({
  id: opaque(row.id) as ArticleId,
  title: row.title ?? '',
  paragraphs: (row.text ?? '').split('\n').filter((line) => line.trim() !== ''),
  url: null,
  source: row.source ?? null,
  author: null,
  publishedAt: new Date(row.publishedAt ?? arrived).toISOString(),
  publishedPrecision: 'minute',
  publishedBasis: row.publishedAt === undefined ? 'arrival' : 'stated',
  language: 'en',
  place: null,
  references: [],
  mends: [],
  topics: [],
});

export const shuffled = <Value>(values: readonly Value[], seed: number): Value[] => {
  const random = seededRandom(seed);
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random.next() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Value, mixed[at] as Value];
  }
  return mixed;
};

/** The stream with its order within a day hidden: the crawl went story by story. */
export const hiddenOrder = (rows: readonly Row[]): Row[] =>
  rows
    .map((row) => ({ ...row, publishedAt: `${row.publishedAt?.slice(0, 10)}T00:00:00Z` }))
    .sort((a, b) =>
      `${a.publishedAt}${opaque(a.id)}` < `${b.publishedAt}${opaque(b.id)}` ? -1 : 1,
    );

/** Fresh stores in memory. */
export const freshPorts = (): FilingPorts & {
  readonly stories: TableStories;
  readonly log: TableDevelopmentLog;
} => {
  const table = new MemoryTable();
  const start = Date.parse('2014-03-13T00:00:00Z');
  // Stands still: the index need not look for what nobody else writes.
  const clock: Clock = { now: () => start, sleep: async () => {} };
  const stories = new TableStories(table);
  return {
    articles: new TableArticles(table, new MemoryObjects()),
    stories,
    log: new TableDevelopmentLog(table),
    index: new StoryIndex(stories, clock),
    topics: [],
    clock,
    logger: silentLogger,
  };
};
