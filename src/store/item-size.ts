import { WritethruError } from '../kernel/index.ts';

/** The most that DynamoDB stores as one item. */
export const ITEM_BYTES = 400 * 1024;

/** An item that is too large is at fault itself: no later try will store it. */
export function itemTooLarge(options?: ErrorOptions): WritethruError {
  return new WritethruError(
    'input',
    'store.item-too-large',
    'It is too large to store: an item of the table holds 400 KB at most',
    options,
  );
}

const LIST_BYTES = 3;
const numberBytes = (value: number): number => Math.ceil(String(value).length / 2) + 1;

/**
 * How large DynamoDB finds a value: texts and names by their bytes in UTF-8, a number by half of its digits, three bytes
 * more for each list and map, one for each thing in it.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
const valueBytes = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes(value);
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  const held = Array.isArray(value) ? value : Object.values(value);
  const names = Array.isArray(value) ? 0 : Buffer.byteLength(Object.keys(value).join(''));
  return held.reduce((sum, one) => sum + valueBytes(one) + 1, LIST_BYTES + names);
};

/** In bytes, as DynamoDB counts them. @example itemBytes({ pk: 'é', n: 100 }) // 2 + 2 + 1 + 3 */
export function itemBytes(item: Readonly<Record<string, unknown>>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  );
}
