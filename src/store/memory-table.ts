import type { Key, ListingKey } from './keys.ts';
import type { Change, Item, Range, Table } from './table.ts';

type Stored = Item & Key & Partial<ListingKey>;

const holds = (item: Item | undefined, when: Change['when']): boolean => {
  for (const name of when?.absent ?? []) if (item?.[name] !== undefined) return false;
  for (const [name, value] of Object.entries(when?.equals ?? {}))
    if (item?.[name] !== value) return false;
  for (const [name, value] of Object.entries(when?.below ?? {})) {
    const found = item?.[name];
    if (typeof found !== 'number' || found >= value) return false;
  }
  return true;
};

const within = (sort: string, range: Range): boolean => {
  if (range.prefix !== undefined) return sort.startsWith(range.prefix);
  if (range.after !== undefined) return sort > range.after;
  if (range.between) return sort >= range.between[0] && sort <= range.between[1];
  return true;
};

/** The table in memory, for simulations: the same contract, every call one step of the event loop. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Map<string, Stored>>();

  async get(key: Key): Promise<Item | null> {
    const item = this.#partitions.get(key.pk)?.get(key.sk);
    return item ? structuredClone(item) : null;
  }

  async getMany(keys: readonly Key[]): Promise<Item[]> {
    const found = await Promise.all(keys.map((key) => this.get(key)));
    return found.filter((item) => item !== null);
  }

  async put(item: Stored): Promise<void> {
    this.#store(item);
  }

  async putNew(item: Stored): Promise<boolean> {
    if (this.#partitions.get(item.pk)?.has(item.sk)) return false;
    this.#store(item);
    return true;
  }

  async putOver(item: Stored, version: number): Promise<boolean> {
    if (this.#partitions.get(item.pk)?.get(item.sk)?.['version'] !== version) return false;
    this.#store(item);
    return true;
  }

  async remove(key: Key, version: number): Promise<boolean> {
    const partition = this.#partitions.get(key.pk);
    if (partition?.get(key.sk)?.['version'] !== version) return false;
    return partition.delete(key.sk);
  }

  async change(key: Key, change: Change): Promise<Item | null> {
    const before = this.#partitions.get(key.pk)?.get(key.sk);
    if (!holds(before, change.when)) return null;
    const after: Record<string, unknown> = { ...before, ...key, ...change.set };
    for (const [name, value] of Object.entries(change.add ?? {})) {
      after[name] = ((before?.[name] as number | undefined) ?? 0) + value;
    }
    for (const [name, value] of Object.entries(change.append ?? {})) {
      const list = before?.[name];
      if (!Array.isArray(list)) throw new TypeError(`append to "${name}": it is no list`);
      after[name] = [...list, ...value];
    }
    this.#store(after as Stored);
    return structuredClone(after);
  }

  async *query(range: Range): AsyncGenerator<Item> {
    const items = range.listing ? this.#listed(range.partition) : this.#partition(range.partition);
    const sort = range.listing ? 'ls' : 'sk';
    const wanted = items
      .filter((item) => within(item[sort] ?? '', range))
      .sort((a, b) => ((a[sort] ?? '') < (b[sort] ?? '') ? -1 : 1));
    if (range.backwards) wanted.reverse();
    for (const item of wanted.slice(0, range.limit)) yield structuredClone(item);
  }

  #partition(pk: string): Stored[] {
    return [...(this.#partitions.get(pk)?.values() ?? [])];
  }

  #listed(lk: string): Stored[] {
    return [...this.#partitions.values()].flatMap((partition) =>
      [...partition.values()].filter((item) => item.lk === lk),
    );
  }

  #store(item: Stored): void {
    const partition = this.#partitions.get(item.pk) ?? new Map<string, Stored>();
    partition.set(item.sk, structuredClone(item));
    this.#partitions.set(item.pk, partition);
  }
}
