import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { parseKeyRing } from '../../readers/index.ts';
import { dataDamaged } from '../errors.ts';
import type { CheckedStore } from './checked-store.ts';

const SEAL = 'keys';

const keysSchema = z.object({
  ids: z.record(z.string(), z.string()),
  tokens: z.record(z.string(), z.string()),
});
type Keys = z.infer<typeof keysSchema>;

const hashed = (keys: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(keys).map(([id, key]) => [id, createHash('sha256').update(key).digest('hex')]),
  );

/** Known keys that are another now, or that stand under another name. A key of links may be added, and an old one go. */
const differing = (known: Keys, now: Keys): string | null => {
  for (const kind of ['ids', 'tokens'] as const) {
    for (const [id, hash] of Object.entries(known[kind])) {
      const found = Object.entries(now[kind]).find(([, other]) => other === hash)?.[0];
      const replaced = now[kind][id] !== undefined && now[kind][id] !== hash;
      if (replaced || (found !== undefined && found !== id) || (kind === 'ids' && found !== id))
        return `${kind}.${id}`;
    }
  }
  return null;
};

/**
 * Holds the keys of ids and links against those that the data was written with: with others, every reader would be a
 * stranger, and could be mailed again. Throws `local.data-damaged`, or `readers.keys` where they cannot be read.
 *
 * @param path of `secrets.json`
 */
export async function checkKeys(path: string, store: CheckedStore): Promise<void> {
  const text = await readFile(path, 'utf8');
  parseKeyRing(text, path);
  const { ids, tokens } = keysSchema.parse(JSON.parse(text));
  const now: Keys = { ids: hashed(ids), tokens: hashed(tokens) };
  const sealed = store.get(SEAL);
  if (sealed) {
    const key = differing(keysSchema.parse(JSON.parse(sealed.toString())), now);
    if (key !== null)
      throw dataDamaged(
        `${path}: key ${key} is not the one that this folder was written with; nothing was read or sent. Put back the former file`,
      );
  }
  const seal = JSON.stringify(now);
  if (sealed?.toString() !== seal) await store.write([{ key: SEAL, value: seal }]);
}
