import * as z from 'zod';
import type { KnownRequest, RequestBook } from '../desk/index.ts';
import { digest, type Instant, SECOND } from '../kernel/index.ts';
import { requestKey } from './keys.ts';
import type { Item, Table } from './table.ts';
import { TABLE } from './table-definition.ts';

/** A caller's key may be of any characters and long; as a hash it fits a table key. 160 bits. */
const KEY_LENGTH = 32;

const requestSchema = z.object({ fingerprint: z.string(), answer: z.string().nullable() });

const keyOf = (scope: string, key: string) => requestKey(scope, digest([key], KEY_LENGTH));
const read = (item: Item): KnownRequest => requestSchema.parse(item);

/** Requests of the desk's API in the table, one item each; the table forgets them after their time. */
export class TableRequestBook implements RequestBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async open(
    scope: string,
    key: string,
    fingerprint: string,
    expiresAt: Instant,
  ): Promise<KnownRequest> {
    const item = {
      ...keyOf(scope, key),
      fingerprint,
      answer: null,
      state: 'open',
      [TABLE.expiry]: Math.ceil(expiresAt / SECOND),
    };
    if (await this.#table.putNew(item)) return read(item);
    // Expired between the two: whoever asks again later finds the place free.
    return (await this.find(scope, key)) ?? read(item);
  }

  async find(scope: string, key: string): Promise<KnownRequest | null> {
    const item = await this.#table.get(keyOf(scope, key));
    return item && read(item);
  }

  async close(scope: string, key: string, answer: string): Promise<string> {
    const closed = await this.#table.change(keyOf(scope, key), {
      set: { answer, state: 'closed' },
      when: { equals: { state: 'open' } },
    });
    if (closed) return answer;
    return (await this.find(scope, key))?.answer ?? answer;
  }
}
