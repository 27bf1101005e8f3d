import * as z from 'zod';
import {
  type Development,
  developmentSchema,
  type LogEntry,
  type LogPlace,
} from '../domain/index.ts';
import { idOf } from '../domain/schema.ts';
import { type ArticleId, bytesOf, KILOBYTE } from '../kernel/index.ts';
import type { DevelopmentLog } from '../stories/index.ts';
import { logPageKey } from './keys.ts';
import type { Item, Table } from './table.ts';

/** An append pays for the whole page, so pages are small. A page takes its last append when it is just below this. */
export const PAGE = 16 * KILOBYTE;
/** The most that one append may bring, so that a page never nears the 400 KB of an item. */
const APPEND = 200 * KILOBYTE;
/** Each round either appends, finds the article, or comes to a newer page; nobody writes this many pages meanwhile. */
const ROUNDS = 10_000;

/** Entries are read only where they are wanted: most looks at a page ask for its numbers. */
export const pageSchema = z.object({
  page: z.number().int().min(1),
  first: z.number().int().min(1),
  count: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** In order of place: the first one's place is `first`. */
  entries: z.array(z.object({ article: idOf<ArticleId>(), development: z.unknown() })),
});
type Page = z.infer<typeof pageSchema>;

/** The attribute that says that an article's developments are on this page. */
const guard = (article: ArticleId): string => `article:${article}`;

const entriesOf = (
  { first, entries }: Page,
  wanted: (place: LogPlace, article: ArticleId) => boolean,
): LogEntry[] =>
  entries.flatMap(({ article, development }, at) =>
    wanted(first + at, article)
      ? { place: first + at, development: developmentSchema.parse(development) }
      : [],
  );

const entriesFrom = (item: Item, article: ArticleId): LogEntry[] =>
  entriesOf(pageSchema.parse(item), (_, by) => by === article);

/**
 * The log as pages: append-only items, each naming its first place. An append is one conditional update of the newest
 * page; a full page is never written again, so an article that is not on it by then never will be.
 */
export class TableDevelopmentLog implements DevelopmentLog {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async page(): Promise<number> {
    return (await this.#newest())?.page ?? 1;
  }

  async head(): Promise<LogPlace> {
    const newest = await this.#newest();
    return newest ? newest.first + newest.count - 1 : 0;
  }

  async append(
    article: ArticleId,
    developments: readonly Development[],
    from: number,
  ): Promise<readonly LogEntry[]> {
    if (developments.length === 0) return [];
    const entries = developments.map((development) => ({ article, development }));
    const bytes = bytesOf(JSON.stringify(entries));
    if (bytes > APPEND)
      throw new RangeError(`article ${article}: ${bytes} bytes of developments, at most ${APPEND}`);
    let page = from;
    for (let round = 0; round < ROUNDS; round += 1) {
      const changed = await this.#table.change(logPageKey(page), {
        append: { entries },
        add: { count: entries.length, bytes },
        set: { [guard(article)]: true },
        when: { absent: [guard(article)], below: { bytes: PAGE } },
      });
      if (changed) return entriesFrom(changed, article);
      const next = await this.#onFrom(page, article);
      if (typeof next !== 'number') return next;
      page = next;
    }
    throw new Error(`article ${article}: the log moved ${ROUNDS} pages while it was appended`);
  }

  /** What an article has on this page or a later one; else the first page that is not full, made where there is none. */
  async #onFrom(page: number, article: ArticleId): Promise<readonly LogEntry[] | number> {
    let next = { page, first: 1 };
    const { pk, sk } = logPageKey(page - 1);
    for await (const item of this.#table.query({ partition: pk, after: sk })) {
      if (item[guard(article)] === true) return entriesFrom(item, article);
      const read = pageSchema.parse(item);
      if (read.bytes < PAGE) return read.page;
      next = { page: read.page + 1, first: read.first + read.count };
    }
    // Whoever else makes it makes the same: the page before is full and stays as it is.
    await this.#table.putNew({
      ...logPageKey(next.page),
      ...next,
      count: 0,
      bytes: 0,
      entries: [],
    });
    return next.page;
  }

  async *read(after: LogPlace, through: LogPlace): AsyncGenerator<LogEntry> {
    if (through <= after) return;
    const start = await this.#pageOf(after + 1);
    if (start === null) return;
    const { pk, sk } = logPageKey(start - 1);
    for await (const item of this.#table.query({ partition: pk, after: sk })) {
      const page = pageSchema.parse(item);
      if (page.first > through) return;
      yield* entriesOf(page, (place) => place > after && place <= through);
    }
  }

  async #newest(): Promise<Page | null> {
    const { pk } = logPageKey(0);
    for await (const item of this.#table.query({ partition: pk, backwards: true, limit: 1 })) {
      return pageSchema.parse(item);
    }
    return null;
  }

  async #read(page: number): Promise<Page> {
    const item = await this.#table.get(logPageKey(page));
    if (!item) throw new Error(`log page ${page} is missing; pages are never deleted`);
    return pageSchema.parse(item);
  }

  /** The page that holds a place: the last one whose first place is not after it (a search by halves). */
  async #pageOf(place: LogPlace): Promise<number | null> {
    const newest = await this.#newest();
    if (!newest || place > newest.first + newest.count - 1) return null;
    let low = 1;
    let high = newest.page;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((await this.#read(middle)).first <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
