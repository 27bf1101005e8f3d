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
const PAGE = 16 * KILOBYTE;
/** The most that one append may bring, so that a page never nears the 400 KB of an item. */
const APPEND = 200 * KILOBYTE;
/** Each round either appends, finds the article, or comes to a newer page; nobody writes this many pages meanwhile. */
const ROUNDS = 10_000;

const pageSchema = z.object({
  page: z.number().int().min(1),
  first: z.number().int().min(1),
  count: z.number().int().min(0),
  bytes: z.number().int().min(0),
  /** In order of place: the first one's place is `first`. */
  entries: z.array(z.object({ article: idOf<ArticleId>(), development: developmentSchema })),
});
type Page = z.infer<typeof pageSchema>;

/** The attribute that says that an article's developments are on this page. */
const guard = (article: ArticleId): string => `article:${article}`;

const entriesOf = ({ first, entries }: Page): (LogEntry & { article: ArticleId })[] =>
  entries.map(({ article, development }, at) => ({ place: first + at, article, development }));

const entriesFrom = (item: Item, article: ArticleId): LogEntry[] =>
  entriesOf(pageSchema.parse(item))
    .filter((entry) => entry.article === article)
    .map(({ place, development }) => ({ place, development }));

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
      const item = changed ?? (await this.#table.get(logPageKey(page)));
      if (item?.[guard(article)] === true) return entriesFrom(item, article);
      if (!item) await this.#open(page);
      else if (pageSchema.parse(item).bytes >= PAGE) page += 1;
    }
    throw new Error(`article ${article}: the log moved ${ROUNDS} pages while it was appended`);
  }

  /** Makes a page where the one before is full; whoever else makes it makes the same. */
  async #open(page: number): Promise<void> {
    const before = page === 1 ? null : await this.#read(page - 1);
    const first = before ? before.first + before.count : 1;
    await this.#table.putNew({ ...logPageKey(page), page, first, count: 0, bytes: 0, entries: [] });
  }

  async *read(after: LogPlace, through: LogPlace): AsyncGenerator<LogEntry> {
    if (through <= after) return;
    const start = await this.#pageOf(after + 1);
    if (start === null) return;
    const { pk, sk } = logPageKey(start - 1);
    for await (const item of this.#table.query({ partition: pk, after: sk })) {
      for (const { place, development } of entriesOf(pageSchema.parse(item))) {
        if (place > through) return;
        if (place > after) yield { place, development };
      }
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
