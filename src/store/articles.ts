import * as z from 'zod';
import { type Article, articleSchema } from '../domain/index.ts';
import { idOf } from '../domain/schema.ts';
import { type ArticleId, bytesOf, digest, KILOBYTE, type StoryId } from '../kernel/index.ts';
import type { ArticleStore, FiledArticle, Filing } from '../stories/index.ts';
import { articleKey } from './keys.ts';
import type { Objects } from './objects.ts';
import { readStored } from './read-stored.ts';
import type { Table } from './table.ts';

/** An item holds 400 KB with all its names; a longer body goes to the bucket. */
const INLINE = 200 * KILOBYTE;

const filingSchema = z.object({
  story: idOf<StoryId>().nullable(),
  copyOf: idOf<ArticleId>().nullable(),
  appendFrom: z.number().int().min(1).nullable(),
  placed: z.object({ first: z.number().int().min(1), count: z.number().int().min(1) }).nullable(),
  done: z.boolean(),
  revisions: z.array(z.string()).optional(),
});
const itemSchema = z.object({
  /** Without its paragraphs where they stand in the bucket under `body`. */
  article: articleSchema,
  body: z.string().nullable(),
  filing: filingSchema,
  version: z.number().int(),
  forgotten: z.boolean().optional(),
});

const UNFILED: Filing = {
  story: null,
  copyOf: null,
  appendFrom: null,
  placed: null,
  done: false,
};

/** 120 bits: two texts of one article never share it. */
const TEXT_HASH = 24;

const bodyKey = (id: ArticleId, text: string | null = null): string =>
  `bodies/articles/${id}${text === null ? '' : `~${text}`}.json`;

/** Articles, one item each; a body too large for an item stands in the bucket. */
export class TableArticles implements ArticleStore {
  readonly #table: Table;
  readonly #bodies: Objects;

  constructor(table: Table, bodies: Objects) {
    this.#table = table;
    this.#bodies = bodies;
  }

  async get(id: ArticleId): Promise<FiledArticle | null> {
    const item = await this.#table.get(articleKey(id));
    if (!item) return null;
    const { article, body, filing, version, forgotten = false } = readStored(itemSchema, item);
    if (body === null) return { article, filing, version, ...(forgotten ? { forgotten } : {}) };
    const text = await this.#bodies.get(body);
    if (text === null) throw new Error(`article ${id}: its body ${body} is not in the bucket`);
    return {
      article: { ...article, paragraphs: z.array(z.string()).parse(JSON.parse(text)) },
      filing,
      version,
    };
  }

  async add(article: Article): Promise<boolean> {
    const text = JSON.stringify(article.paragraphs);
    const large = bytesOf(text) > INLINE;
    const body = large ? bodyKey(article.id) : null;
    // The body first: an item never names a body that is not there. A second text of one article is not stored.
    if (body !== null && (await this.#table.get(articleKey(article.id))) === null) {
      await this.#bodies.put(body, text, 'application/json');
    }
    return this.#table.putNew({
      ...articleKey(article.id),
      article: large ? { ...article, paragraphs: [] } : article,
      body,
      filing: UNFILED,
      version: 1,
    });
  }

  async file(id: ArticleId, filing: Filing, version: number): Promise<boolean> {
    const changed = await this.#table.change(articleKey(id), {
      set: { filing, version: version + 1 },
      when: { equals: { version } },
    });
    return changed !== null;
  }

  async revise(article: Article, version: number): Promise<boolean> {
    const text = JSON.stringify(article.paragraphs);
    const large = bytesOf(text) > INLINE;
    const body = large ? bodyKey(article.id, digest([text], TEXT_HASH)) : null;
    // A key of its own: until the item names it, the former text stands whole.
    if (body !== null) await this.#bodies.put(body, text, 'application/json');
    const stored = large ? { ...article, paragraphs: [] } : article;
    const changed = await this.#table.change(articleKey(article.id), {
      set: { article: stored, body, version: version + 1 },
      when: { equals: { version } },
    });
    return changed !== null;
  }
}
