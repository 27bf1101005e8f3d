import type { Item, Range, Table } from '../src/store/table.ts';

/** A query reads a megabyte a call: about so many stories. */
const PAGE = 100;

export interface Counts {
  readonly calls: number;
  readonly itemsRead: number;
  readonly writes: number;
  /** CPU of the table behind, milliseconds. */
  readonly spent: number;
}

/** A table that counts what is asked of the one behind it. */
export class ReadsAndWrites implements Table {
  #calls = 0;
  #itemsRead = 0;
  #writes = 0;
  #spent = 0;
  readonly #table: Table;
  readonly #cpu: () => number;

  /** @param cpu milliseconds that this process has used: what the table behind spends is told apart */
  constructor(table: Table, cpu: () => number) {
    this.#table = table;
    this.#cpu = cpu;
  }

  /** The counts since the last take. */
  take(): Counts {
    const taken = {
      calls: this.#calls,
      itemsRead: this.#itemsRead,
      writes: this.#writes,
      spent: this.#spent,
    };
    this.#spent = 0;
    this.#calls = 0;
    this.#itemsRead = 0;
    this.#writes = 0;
    return taken;
  }

  async get(...given: Parameters<Table['get']>) {
    this.#read(1);
    return this.#timed(() => this.#table.get(...given));
  }
  async getMany(...given: Parameters<Table['getMany']>) {
    this.#read(given[0].length);
    return this.#timed(() => this.#table.getMany(...given));
  }
  async put(...given: Parameters<Table['put']>) {
    this.#write();
    return this.#timed(() => this.#table.put(...given));
  }
  async putNew(...given: Parameters<Table['putNew']>) {
    this.#write();
    return this.#timed(() => this.#table.putNew(...given));
  }
  async putOver(...given: Parameters<Table['putOver']>) {
    this.#write();
    return this.#timed(() => this.#table.putOver(...given));
  }
  async remove(...given: Parameters<Table['remove']>) {
    this.#write();
    return this.#timed(() => this.#table.remove(...given));
  }
  async change(...given: Parameters<Table['change']>) {
    this.#write();
    return this.#timed(() => this.#table.change(...given));
  }
  async *query(range: Range): AsyncGenerator<Item> {
    this.#calls += 1;
    const found = this.#table.query(range)[Symbol.asyncIterator]();
    for (let count = 1; ; count += 1) {
      const { value, done } = await this.#timed(() => found.next());
      if (done) return;
      this.#itemsRead += 1;
      if (count % PAGE === 0) this.#calls += 1;
      yield value as Item;
    }
  }

  async #timed<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const before = this.#cpu();
    try {
      return await ask();
    } finally {
      this.#spent += this.#cpu() - before;
    }
  }

  #read(items: number): void {
    this.#calls += 1;
    this.#itemsRead += items;
  }
  #write(): void {
    this.#calls += 1;
    this.#writes += 1;
  }
}
