import type { SetAsideStore } from '../desk/index.ts';
import { type SetAside, setAsideSchema } from '../domain/index.ts';
import { type ArticleId, type Clock, DAY, SECOND } from '../kernel/index.ts';
import { asideKey } from './keys.ts';
import type { Table } from './table.ts';
import { TABLE } from './table-definition.ts';

/** Nobody tries an article again that has been old news for so long. */
const KEPT = 30 * DAY;

/** Articles that were set aside, one item each; few, in one partition. */
export class TableSetAside implements SetAsideStore {
  readonly #table: Table;
  readonly #clock: Clock;

  constructor(table: Table, clock: Clock) {
    this.#table = table;
    this.#clock = clock;
  }

  async put(one: Omit<SetAside, 'version'>): Promise<void> {
    const before = await this.get(one.article);
    await this.#table.put({
      ...asideKey(one.article),
      ...one,
      version: (before?.version ?? 0) + 1,
      [TABLE.expiry]: Math.ceil((this.#clock.now() + KEPT) / SECOND),
    });
  }

  async get(article: ArticleId): Promise<SetAside | null> {
    const item = await this.#table.get(asideKey(article));
    return item && setAsideSchema.parse(item);
  }

  async list(limit: number): Promise<SetAside[]> {
    const found: SetAside[] = [];
    for await (const item of this.#table.query({ partition: asideKey('').pk, limit }))
      found.push(setAsideSchema.parse(item));
    return found;
  }

  remove({ article, version }: SetAside): Promise<boolean> {
    return this.#table.remove(asideKey(article), version);
  }
}
