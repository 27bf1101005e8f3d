import { changed, type Stored } from './changed-item.ts';
import type { Key } from './keys.ts';
import type { Change, Item, Range, Table } from './table.ts';

/** The first of some sorted keys for which this holds, and from which on it does. */
const firstOf = (sorted: readonly string[], holdsFrom: (key: string) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holdsFrom(sorted[middle] as string)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Where a range begins among sorted keys, and where what comes after it begins. */
const stretch = (sorted: readonly string[], range: Range): readonly [number, number] => {
  const { prefix, after, between } = range;
  const first = (holdsFrom: (key: string) => boolean) => firstOf(sorted, holdsFrom);
  if (prefix !== undefined)
    return [first((key) => key >= prefix), first((key) => key > prefix && !key.startsWith(prefix))];
  if (after !== undefined) return [first((key) => key > after), sorted.length];
  if (between) return [first((key) => key >= between[0]), first((key) => key > between[1])];
  return [0, sorted.length];
};

/** What a range takes of `values`, which stand in the order of their sorted keys. */
const taken = <Value>(
  values: readonly Value[],
  sorted: readonly string[],
  range: Range,
): Value[] => {
  const [start, end] = stretch(sorted, range);
  const { limit = end - start } = range;
  return range.backwards
    ? values.slice(Math.max(start, end - limit), end).reverse()
    : values.slice(start, Math.min(end, start + limit));
};

/** The items of one partition by sort key; kept in order as long as they come in order, as pages of a log do. */
class Partition {
  readonly #items = new Map<string, Stored>();
  #sorted: string[] | null = [];

  get(sort: string): Stored | undefined {
    return this.#items.get(sort);
  }

  set(sort: string, item: Stored): void {
    if (!this.#items.has(sort)) {
      if (this.#sorted && sort > (this.#sorted.at(-1) ?? '')) this.#sorted.push(sort);
      else this.#sorted = null;
    }
    this.#items.set(sort, item);
  }

  delete(sort: string): boolean {
    this.#sorted = null;
    return this.#items.delete(sort);
  }

  values(): Iterable<Stored> {
    return this.#items.values();
  }

  within(range: Range): Stored[] {
    this.#sorted ??= [...this.#items.keys()].sort();
    return taken(this.#sorted, this.#sorted, range).flatMap((key) => this.#items.get(key) ?? []);
  }
}

/** A copy of what an item may hold that nobody can change, but for its bytes, which cannot be frozen. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return value.slice() as Value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen)) as Value;
  const copy: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(value)) copy[name] = frozen(held);
  return Object.freeze(copy) as Value;
};

const holdsBytes = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (value instanceof Uint8Array || Object.values(value).some(holdsBytes));

/** The table in memory, for simulations: the same contract, every call one step of the event loop. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Partition>();
  /** Those that must be copied for each reader; all others are frozen and are handed out as they are. */
  readonly #withBytes = new WeakSet<Stored>();

  async get(key: Key): Promise<Item | null> {
    const item = this.#partitions.get(key.pk)?.get(key.sk);
    return item ? this.#given(item) : null;
  }

  async getMany(keys: readonly Key[]): Promise<Item[]> {
    const found = await Promise.all(keys.map((key) => this.get(key)));
    return found.filter((item) => item !== null);
  }

  async put(item: Stored): Promise<void> {
    this.#store(item);
  }

  async putNew(item: Stored): Promise<boolean> {
    if (this.#partitions.get(item.pk)?.get(item.sk)) return false;
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
    const after = changed(before, key, change);
    if (!after) return null;
    this.#store(after);
    return frozen(after);
  }

  async *query(range: Range): AsyncGenerator<Item> {
    const found = range.listing
      ? this.#listed(range)
      : (this.#partitions.get(range.partition)?.within(range) ?? []);
    for (const item of found) yield this.#given(item);
  }

  /** Everything that stands in it, in no order: for whoever copies it. */
  *items(): Generator<Item> {
    for (const partition of this.#partitions.values())
      for (const item of partition.values()) yield this.#given(item);
  }

  #listed(range: Range): Stored[] {
    const items = [...this.#partitions.values()]
      .flatMap((partition) => [...partition.values()])
      .filter((item) => item.lk === range.partition)
      .sort((a, b) => ((a.ls ?? '') < (b.ls ?? '') ? -1 : 1));
    return taken(
      items,
      items.map((item) => item.ls ?? ''),
      range,
    );
  }

  #store(item: Stored): void {
    const partition = this.#partitions.get(item.pk) ?? new Partition();
    const kept = frozen(item);
    if (holdsBytes(kept)) this.#withBytes.add(kept);
    partition.set(item.sk, kept);
    this.#partitions.set(item.pk, partition);
  }

  #given(item: Stored): Item {
    return this.#withBytes.has(item) ? frozen(item) : item;
  }
}
