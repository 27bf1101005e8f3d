import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { KILOBYTE } from '../kernel/index.ts';

/** The longest honest form: an address and every topic. */
const FORM_BYTES = 16 * KILOBYTE;
/** More fields than any form of ours has. */
const FIELDS = 200;

/** A form's fields; of a repeated one all values. */
export interface Form {
  one(name: string): string | null;
  all(name: string): readonly string[];
  /** The text of an uploaded file, or of a field of this name; null where there is none. */
  text(name: string): Promise<string | null>;
  /** The bytes of an uploaded file, as they are; null where there is none. */
  bytes(name: string): Promise<Uint8Array | null>;
}

/** Refuses bodies that are too long, before they are read whole. */
export const limitBody = (
  refuse: (c: Context) => Response,
  maxSize = FORM_BYTES,
): MiddlewareHandler => bodyLimit({ maxSize, onError: refuse });

/** The posted form; null where the body is none. */
export const readForm = async (c: Context): Promise<Form | null> => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') return null;
  const fields = await c.req.formData().catch(() => null);
  if (!fields) return null;
  const entries = [...fields.entries()].slice(0, FIELDS);
  const all = (name: string) =>
    entries.flatMap(([key, value]) => (key === name && typeof value === 'string' ? [value] : []));
  const text = async (name: string): Promise<string | null> => {
    const found = entries.find(([key]) => key === name)?.[1];
    return found === undefined || typeof found === 'string' ? (found ?? null) : found.text();
  };
  const bytes = async (name: string): Promise<Uint8Array | null> => {
    const found = entries.find(([key]) => key === name)?.[1];
    if (found === undefined) return null;
    return typeof found === 'string'
      ? Buffer.from(found)
      : new Uint8Array(await found.arrayBuffer());
  };
  return { all, one: (name) => all(name)[0] ?? null, text, bytes };
};
