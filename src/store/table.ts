import type { Key, ListingKey } from './keys.ts';

/** An item as it stands in the table, its keys included. */
export type Item = Readonly<Record<string, unknown>>;

/** Which items of one partition (or of one listing), in order of sort key. */
export interface Range {
  /** `pk`, or `lk` when `listing` is set. */
  readonly partition: string;
  readonly listing?: boolean;
  /** Sort keys that begin with this. */
  readonly prefix?: string;
  /** Sort keys greater than this. */
  readonly after?: string;
  /** Sort keys from this up to and with that. */
  readonly between?: readonly [string, string];
  readonly backwards?: boolean;
  readonly limit?: number;
}

/** One conditional change of one item; makes the item where there is none. */
export interface Change {
  readonly set?: Readonly<Record<string, unknown>>;
  /** Numbers to add; an absent attribute counts as 0. */
  readonly add?: Readonly<Record<string, number>>;
  /** Lists to lengthen; the attribute must be there. */
  readonly append?: Readonly<Record<string, readonly unknown[]>>;
  readonly when?: {
    /** Attributes that must not be there. `pk` means: no such item. */
    readonly absent?: readonly string[];
    readonly equals?: Readonly<Record<string, string | number>>;
    /** Numbers that must be there and be smaller. */
    readonly below?: Readonly<Record<string, number>>;
  };
}

/**
 * All that the house does with its table: single-item consistent reads, single-item conditional writes, and
 * queries by key. There is no scan, and no transaction. DynamoDB and memory keep the same contract.
 */
export interface Table {
  get(key: Key): Promise<Item | null>;
  /** Consistent reads, in no particular order; keys without an item are left out. */
  getMany(keys: readonly Key[]): Promise<Item[]>;
  /** Writes whatever was there before: for items that every writer makes the same way. */
  put(item: Item & Key & Partial<ListingKey>): Promise<void>;
  /** False, and nothing written, where the key is taken. */
  putNew(item: Item & Key & Partial<ListingKey>): Promise<boolean>;
  /** Replaces the item whose attribute `version` is still `version`; false, and nothing written, where it is not. */
  putOver(item: Item & Key & Partial<ListingKey>, version: number): Promise<boolean>;
  /** Takes away the item whose attribute `version` is still `version`; false, and nothing done, where it is not. */
  remove(key: Key, version: number): Promise<boolean>;
  /** The item as it is after the change; null, and nothing changed, where the condition does not hold. */
  change(key: Key, change: Change): Promise<Item | null>;
  /** Queries of a listing may lag behind by a moment; others are consistent. */
  query(range: Range): AsyncIterable<Item>;
}
