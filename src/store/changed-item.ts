import type { Key, ListingKey } from './keys.ts';
import type { Change, Item } from './table.ts';

/** An item with the keys that it stands under. */
export type Stored = Item & Key & Partial<ListingKey>;

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

/** What DynamoDB makes of an item by a conditional change; null where the condition does not hold. */
export function changed(before: Item | undefined, key: Key, change: Change): Stored | null {
  if (!holds(before, change.when)) return null;
  const after: Record<string, unknown> = { ...before, ...key, ...change.set };
  for (const [name, value] of Object.entries(change.add ?? {}))
    after[name] = ((before?.[name] as number | undefined) ?? 0) + value;
  for (const [name, value] of Object.entries(change.append ?? {})) {
    const list = before?.[name];
    if (!Array.isArray(list)) throw new TypeError(`append to "${name}": it is no list`);
    after[name] = [...list, ...value];
  }
  return after as Stored;
}
