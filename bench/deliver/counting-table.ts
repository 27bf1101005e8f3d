import type { Clock } from '../../src/kernel/index.ts';
import type { Key } from '../../src/store/keys.ts';
import type { Change, Item, Range, Table } from '../../src/store/table.ts';

/** What DynamoDB charges for: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html */
const READ_UNIT = 4096;
const WRITE_UNIT = 1024;

/** As DynamoDB counts it, nearly: names, and values as UTF-8 or as they are. */
const sizeOf = (value: unknown): number => {
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + 1 + sizeOf(one), 3);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), 3);
  return 8;
};
const units = (item: unknown, unit: number): number => Math.max(1, Math.ceil(sizeOf(item) / unit));

/** Counts the calls and units of a table, each call taking its time. */
export class CountingTable implements Table {
  calls = 0;
  readUnits = 0;
  writeUnits = 0;
  readonly #table: Table;
  readonly #clock: Clock;
  readonly #milliseconds: number;

  constructor(table: Table, clock: Clock, milliseconds: number) {
    this.#table = table;
    this.#clock = clock;
    this.#milliseconds = milliseconds;
  }

  async get(key: Key) {
    await this.#call();
    const item = await this.#table.get(key);
    this.readUnits += units(item, READ_UNIT);
    return item;
  }
  async getMany(keys: readonly Key[]) {
    await this.#call();
    const items = await this.#table.getMany(keys);
    // Each item of a batch is rounded up by itself.
    for (const item of items) this.readUnits += units(item, READ_UNIT);
    return items;
  }
  async put(item: Parameters<Table['put']>[0]) {
    await this.#write(item);
    return this.#table.put(item);
  }
  async putNew(item: Parameters<Table['putNew']>[0]) {
    await this.#write(item);
    return this.#table.putNew(item);
  }
  async putOver(item: Parameters<Table['putOver']>[0], version: number) {
    await this.#write(item);
    return this.#table.putOver(item, version);
  }
  async remove(key: Key, version: number) {
    await this.#write(await this.#table.get(key));
    return this.#table.remove(key, version);
  }
  async change(key: Key, change: Change) {
    await this.#call();
    const after = await this.#table.change(key, change);
    // A change whose condition fails is charged for all the same.
    this.writeUnits += units(after ?? (await this.#table.get(key)), WRITE_UNIT);
    return after;
  }
  async *query(range: Range): AsyncGenerator<Item> {
    await this.#call();
    let size = 0;
    for await (const item of this.#table.query(range)) {
      size += sizeOf(item);
      yield item;
    }
    this.readUnits += Math.max(1, Math.ceil(size / READ_UNIT));
  }

  async #write(item: unknown): Promise<void> {
    await this.#call();
    this.writeUnits += units(item, WRITE_UNIT);
  }

  #call(): Promise<void> {
    this.calls += 1;
    return this.#clock.sleep(this.#milliseconds);
  }
}
