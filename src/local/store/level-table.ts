import { changed, type Stored } from '../../store/changed-item.ts';
import type { Key } from '../../store/keys.ts';
import type { Change, Item, Range, Table } from '../../store/table.ts';
import { type CheckedStore, END, type Stretch, type Change as Written } from './checked-store.ts';
import { fromRecord, isListed, toRecord } from './item-record.ts';

/** Begins the key of an item, and that of an item's place in a listing. */
const ITEM = 'item';
const LISTED = 'listed';
/** Between the parts of a key; sorts before every other character, so that `a` and what begins with `a` stay apart. */
const BETWEEN = '\0';

const joined = (...parts: readonly string[]): string => parts.join(BETWEEN);

const itemKey = ({ pk, sk }: Key): string => {
  if (pk.includes(BETWEEN)) throw new TypeError(`key ${JSON.stringify(pk)}: it has a NUL in it`);
  return joined(ITEM, pk, sk);
};

const listedKey = ({ pk, sk, lk, ls }: Partial<Stored>): string =>
  joined(LISTED, lk ?? '', ls ?? '', pk ?? '', sk ?? '');

const stretchOf = ({ partition, listing, prefix, after, between, ...rest }: Range): Stretch => {
  const begin = joined(listing ? LISTED : ITEM, partition, '');
  // In a listing each place goes on with the item's own key: what stands at a place is up to the next character.
  const past = (sort: string) => begin + sort + (listing ? BETWEEN + END : BETWEEN);
  const ends = { backwards: rest.backwards ?? false, limit: rest.limit ?? -1 };
  if (prefix !== undefined) return { from: begin + prefix, to: begin + prefix + END, ...ends };
  if (after !== undefined) return { from: past(after), to: begin + END, ...ends };
  if (between) return { from: begin + between[0], to: past(between[1]), ...ends };
  return { from: begin, to: begin + END, ...ends };
};

/** What writes an item that was not there: itself, and its place in a listing. */
export function placed(item: Item): Written[] {
  const key = itemKey(item as Stored);
  const put = { key, value: toRecord(item) };
  return item['lk'] === undefined ? [put] : [put, { key: listedKey(item), value: key }];
}

/** The one table in a store of this machine, and its listing, which never lags. */
export class LevelTable implements Table {
  readonly #store: CheckedStore;

  constructor(store: CheckedStore) {
    this.#store = store;
  }

  async get(key: Key): Promise<Item | null> {
    const record = this.#store.get(itemKey(key));
    await this.#store.settled(itemKey(key));
    return record ? fromRecord(record) : null;
  }

  async getMany(keys: readonly Key[]): Promise<Item[]> {
    if (keys.length === 0) return [];
    const names = keys.map(itemKey);
    const records = names.map((name) => this.#store.get(name));
    await this.#store.settled(...names);
    return records.flatMap((record) => (record ? [fromRecord(record)] : []));
  }

  async put(item: Stored): Promise<void> {
    await this.#put(item);
  }

  async putNew(item: Stored): Promise<boolean> {
    const before = this.#store.get(itemKey(item));
    await (before ? this.#store.settled(itemKey(item)) : this.#put(item));
    return !before;
  }

  async putOver(item: Stored, version: number): Promise<boolean> {
    const isIt = this.#hasVersion(item, version);
    await (isIt ? this.#put(item) : this.#store.settled(itemKey(item)));
    return isIt;
  }

  async remove(key: Key, version: number): Promise<boolean> {
    const isIt = this.#hasVersion(key, version);
    const gone = { key: itemKey(key), value: null };
    await (isIt
      ? this.#store.write([gone, ...this.#unlisted(key)])
      : this.#store.settled(itemKey(key)));
    return isIt;
  }

  async change(key: Key, change: Change): Promise<Item | null> {
    const record = this.#store.get(itemKey(key));
    const after = changed(record && fromRecord(record), key, change);
    await (after ? this.#put(after) : this.#store.settled(itemKey(key)));
    return after;
  }

  async *query(range: Range): AsyncGenerator<Item> {
    for await (const [, record] of this.#store.entries(stretchOf(range))) {
      if (!range.listing) yield fromRecord(record);
      else {
        const item = this.#store.get(record.toString());
        // It may have been written anew since this query began, and stand elsewhere now.
        const found = item && fromRecord(item);
        if (found && found['lk'] === range.partition) yield found;
      }
    }
  }

  /** Everything that stands in it, in order of key: for whoever compares it. */
  async *items(): AsyncGenerator<Item> {
    const range = { from: joined(ITEM, ''), to: joined(ITEM, END) };
    for await (const [, record] of this.#store.entries(range)) yield fromRecord(record);
  }

  #hasVersion(key: Key, version: number): boolean {
    const record = this.#store.get(itemKey(key));
    return record !== undefined && fromRecord(record)['version'] === version;
  }

  /** With its place in a listing, and without the one that it had. */
  #put(item: Stored): Promise<void> {
    return this.#store.write([...this.#unlisted(item), ...placed(item)]);
  }

  #unlisted(key: Key): Written[] {
    const record = this.#store.get(itemKey(key));
    if (!record || !isListed(record)) return [];
    return [{ key: listedKey(fromRecord(record) as Stored), value: null }];
  }
}
