import { ITEM_BYTES, itemBytes, itemTooLarge } from '../../store/item-size.ts';
import type { Item } from '../../store/table.ts';

/** What the first byte of a record says of the JSON after it. */
const HAS_BYTES = 1;
const IS_LISTED = 2;

/** JSON has no bytes: they stand as a map with this one name, in base64. */
const BYTES = '\0bytes';

/** Does a value hold bytes? Throws where it holds a number that DynamoDB would refuse. */
const holdsBytes = (value: unknown): boolean => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`the number ${value} cannot be stored`);
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Uint8Array) return true;
  let found = false;
  for (const name in value) if (holdsBytes((value as Record<string, unknown>)[name])) found = true;
  return found;
};

/** Not the value that JSON hands over: a Buffer makes an object of its own of itself before that. */
function withoutBytes(this: Record<string, unknown>, name: string, held: unknown): unknown {
  const whole = this[name];
  return whole instanceof Uint8Array ? { [BYTES]: Buffer.from(whole).toString('base64') } : held;
}

const withBytes = (_: string, held: unknown): unknown => {
  const bytes = typeof held === 'object' && held !== null ? Object.entries(held)[0] : undefined;
  return bytes?.[0] === BYTES ? new Uint8Array(Buffer.from(String(bytes[1]), 'base64')) : held;
};

/** An item as a record's bytes. Throws `store.item-too-large` where DynamoDB would not take it. */
export function toRecord(item: Item): Buffer {
  const bytes = holdsBytes(item);
  const json = JSON.stringify(item, bytes ? withoutBytes : undefined);
  const record = Buffer.allocUnsafe(1 + Buffer.byteLength(json));
  // JSON is never the smaller of the two, but for base64, which is a third larger.
  if (record.length > ITEM_BYTES && itemBytes(item) > ITEM_BYTES) throw itemTooLarge();
  record[0] = (bytes ? HAS_BYTES : 0) | (item['lk'] === undefined ? 0 : IS_LISTED);
  record.write(json, 1);
  return record;
}

export function fromRecord(record: Uint8Array): Item {
  const json = Buffer.from(record.buffer, record.byteOffset + 1, record.length - 1).toString();
  return JSON.parse(json, (record[0] ?? 0) & HAS_BYTES ? withBytes : undefined) as Item;
}

/** Does the item of a record stand in a listing? */
export function isListed(record: Uint8Array): boolean {
  return ((record[0] ?? 0) & IS_LISTED) !== 0;
}
