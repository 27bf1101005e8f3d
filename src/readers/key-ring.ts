import * as z from 'zod';
import type { Random } from '../kernel/index.ts';
import { ReadersError } from './errors.ts';

/** A key that signs links, by the name that its tokens carry. */
export interface TokenKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

/** The keys of ids and of links. */
export interface KeyRing {
  /** Makes subscriber ids; never rotates, or everybody would be a stranger. */
  readonly ids: Uint8Array;
  /** Oldest first: all verify, the last one signs. */
  readonly tokens: readonly TokenKey[];
}

/** Where the key ring comes from; it may be asked for often and remembers its answer for a while. */
export interface KeySource {
  keyRing(): Promise<KeyRing>;
}

/** As long as the hash they key (RFC 2104, section 3, advises no less). */
const KEY_BYTES = 32;

/** Begins with a letter: JSON objects keep such names in the order written, numbers they sort. */
const kid = z
  .string()
  .regex(/^[a-z][a-z0-9]{0,15}$/u, 'a key id is a letter and up to 15 letters or digits');
const key = z
  .base64()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
  .refine((bytes) => bytes.length >= KEY_BYTES, `a key has at least ${KEY_BYTES} bytes, in base64`);
const keyRingSchema = z.strictObject({
  ids: z
    .record(kid, key)
    .refine(
      (keys) => Object.keys(keys).length === 1,
      'the ids key never rotates: there is exactly one',
    ),
  tokens: z
    .record(kid, key)
    .refine((keys) => Object.keys(keys).length > 0, 'at least one key must sign'),
});

/**
 * Reads `{"ids": {"<kid>": "<base64>"}, "tokens": {"<kid>": "<base64>", …}}`, newest token key last.
 * The message names `where` and the fault, never what was read. Throws `readers.keys`.
 */
export const parseKeyRing = (json: string, where: string): KeyRing => {
  const read = keyRingSchema.safeParse(jsonOrNull(json));
  if (!read.success) {
    const faults = read.error.issues.map(
      (issue) => `${issue.path.slice(0, 1).join('') || 'document'}: ${issue.message}`,
    );
    throw new ReadersError('unavailable', 'keys', `keys in ${where}: ${faults.join('; ')}`);
  }
  const { ids, tokens } = read.data;
  return {
    ids: Object.values(ids)[0] as Uint8Array,
    tokens: Object.entries(tokens).map(([id, secret]) => ({ id, secret })),
  };
};

const jsonOrNull = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** A fresh key ring in the form that `parseKeyRing` reads, with one key of each sort. */
export const freshKeys = (random: Random): string => {
  const fresh = () =>
    Buffer.from(Array.from({ length: KEY_BYTES }, () => Math.floor(random.next() * 256))).toString(
      'base64',
    );
  return `${JSON.stringify({ ids: { i1: fresh() }, tokens: { t1: fresh() } }, null, 2)}\n`;
};
