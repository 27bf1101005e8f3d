import type * as z from 'zod';
import type { Item } from './table.ts';
import { TABLE } from './table-definition.ts';

/** The attributes that belong to the table, not to what an item says: each write makes them anew. */
const OF_THE_TABLE: ReadonlySet<string> = new Set(['pk', 'sk', 'lk', 'ls', TABLE.expiry]);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Uint8Array);

/**
 * What a schema read, with the fields of `stored` that the schema has no name for put back, at every depth. They are
 * invisible to the types and travel along when a value is copied with a change, so that writing it keeps them.
 *
 * @example withRest({ a: 1, later: 2 }, { a: 1 }) // { a: 1, later: 2 }
 */
export function withRest<Value>(stored: unknown, read: Value): Value {
  if (stored === read) return read;
  if (Array.isArray(stored) && Array.isArray(read)) {
    if (stored.length !== read.length) return read;
    return read.map((one, place) => withRest(stored[place], one)) as Value;
  }
  if (!isFields(stored) || !isFields(read)) return read;
  const whole: Record<string, unknown> = { ...read };
  for (const [name, value] of Object.entries(stored)) {
    if (value === undefined) continue;
    whole[name] = name in read ? withRest(value, read[name]) : value;
  }
  return whole as Value;
}

/** An item without the attributes of the table, and without those that its adapter keeps beside the value. */
const contentOf = (item: Item, beside: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => !OF_THE_TABLE.has(name) && !beside.includes(name)),
  );

/**
 * Reads the value that an item holds. Fields that a later version wrote are kept unseen (docs/adr/0049).
 *
 * @param beside attributes that are not part of the value: the adapter reads and writes them itself
 * @throws ZodError where the item is none of this kind.
 */
export function readStored<Schema extends z.ZodType>(
  schema: Schema,
  item: Item,
  beside: readonly string[] = [],
): z.output<Schema> {
  return withRest(contentOf(item, beside), schema.parse(item));
}
