import { createHash } from 'node:crypto';
import { type EditionContent, editionContentSchema } from '../domain/index.ts';
import type { ContentStore } from '../editions/index.ts';
import type { Objects } from './objects.ts';

/** Contents and layouts kept in memory: an edition on its way needs one of each, a reader's page now and then another. */
const KEPT = 8;

const sha256 = (body: string): string => createHash('sha256').update(body).digest('hex');

/** Frozen editions and layouts, each under the hash of its bytes. */
export class HashedContents implements ContentStore {
  readonly #objects: Objects;
  readonly #kept = new Map<string, Promise<string>>();

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  async putContent(content: EditionContent): Promise<string> {
    // In the schema's order of keys: the same content has the same hash, whoever put it together.
    const body = JSON.stringify(editionContentSchema.parse(content));
    return this.#put('contents', body, 'json', 'application/json');
  }

  async content(hash: string): Promise<EditionContent> {
    return editionContentSchema.parse(JSON.parse(await this.#get(`contents/${hash}.json`, hash)));
  }

  putLayout(layout: string): Promise<string> {
    return this.#put('layouts', layout, 'json', 'application/json');
  }

  layout(hash: string): Promise<string> {
    return this.#get(`layouts/${hash}.json`, hash);
  }

  async #put(folder: string, body: string, ending: string, type: string): Promise<string> {
    const hash = sha256(body);
    await this.#objects.put(`${folder}/${hash}.${ending}`, body, type);
    return hash;
  }

  #get(key: string, hash: string): Promise<string> {
    const known = this.#kept.get(key);
    if (known) return known;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= KEPT) this.#kept.delete(oldest);
    const body = this.#read(key, hash);
    this.#kept.set(key, body);
    body.catch(() => this.#kept.delete(key));
    return body;
  }

  async #read(key: string, hash: string): Promise<string> {
    const body = await this.#objects.get(key);
    if (body === null) throw new Error(`object "${key}" is missing`);
    if (sha256(body) !== hash)
      throw new Error(`object "${key}" does not have the hash it is named by`);
    return body;
  }
}
