import type { Table } from '../../../src/store/table.ts';

/** What a process says that dies where a test has it die. */
export class Crash extends Error {}

/** A table whose process dies at its n-th write: before it reaches the table, or after, its answer lost. */
export class DyingTable implements Table {
  readonly #inner: Table;
  readonly #when: 'before' | 'after';
  #left: number;
  writes = 0;

  constructor(inner: Table, at: number, when: 'before' | 'after') {
    this.#inner = inner;
    this.#left = at;
    this.#when = when;
  }
  async #write<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    this.writes += 1;
    this.#left -= 1;
    if (this.#left < 0) throw new Crash('dead');
    if (this.#left > 0) return run();
    if (this.#when === 'after') await run();
    throw new Crash(`at write ${this.writes}`);
  }
  get: Table['get'] = (key) => this.#inner.get(key);
  getMany: Table['getMany'] = (keys) => this.#inner.getMany(keys);
  query: Table['query'] = (range) => this.#inner.query(range);
  put: Table['put'] = (item) => this.#write(() => this.#inner.put(item));
  putNew: Table['putNew'] = (item) => this.#write(() => this.#inner.putNew(item));
  putOver: Table['putOver'] = (item, version) =>
    this.#write(() => this.#inner.putOver(item, version));
  remove: Table['remove'] = (key, version) => this.#write(() => this.#inner.remove(key, version));
  change: Table['change'] = (key, change) => this.#write(() => this.#inner.change(key, change));
}
