import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { RawArticle } from '../src/domain/index.ts';
import { seededRandom } from '../src/kernel/index.ts';

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

export const linesOf = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** Null, with a word, where the corpora are not there. */
export const rowsOf = <Line = Row>(file: string): Line[] | null => {
  const url = new URL(file, CORPORA);
  if (!existsSync(url)) {
    console.error(`${file}: no corpora beside the project, left out`);
    return null;
  }
  return linesOf<Line>(readFileSync(url, 'utf8'));
};

const opaque = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** A line as ingest reads it. */
export const rawOf = (row: Row): RawArticle => ({
  id: opaque(row.id),
  title: row.title ?? null,
  text: row.text ?? '',
  url: null,
  source: row.source ?? null,
  author: null,
  publishedAt: row.publishedAt ?? null,
  language: 'en',
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
