import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import * as z from 'zod';
import { folderUnusable } from '../errors.ts';

/** As Cognito signs. */
export const ALGORITHM = 'RS256';

const fileSchema = z.object({
  kid: z.string().min(1),
  privateKey: z.looseObject({ kty: z.literal('RSA'), d: z.string() }),
  publicKey: z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string() }),
});
type KeyFile = z.infer<typeof fileSchema>;

/** The key with which a data folder's tokens are signed. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** The same, for a provider that signs by itself. */
  readonly privateJwk: JWK;
  /** The JWKS that whoever checks tokens reads (RFC 7517). */
  readonly jwks: { readonly keys: readonly JWK[] };
}

/**
 * The data folder's signing key, made where there is none: `editor-keys.json`, mode 0600. Needs no lock on the folder;
 * of two processes that make one at the same time, both get that of the first.
 */
export const signingKey = async (data: string): Promise<SigningKey> => {
  const path = join(data, 'editor-keys.json');
  const { kid, privateKey, publicKey } =
    (await readKeyFile(path)) ?? (await makeKeyFile(data, path));
  const key = await importJWK(privateKey as JWK, ALGORITHM);
  if (key instanceof Uint8Array) throw folderUnusable(`${path}: holds no private RSA key`);
  return {
    kid,
    privateKey: key,
    privateJwk: { ...(privateKey as JWK), kid, alg: ALGORITHM, use: 'sig' },
    jwks: { keys: [{ ...(publicKey as JWK), kid, alg: ALGORITHM, use: 'sig' }] },
  };
};

const readKeyFile = async (path: string): Promise<KeyFile | null> => {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if ((found.mode & 0o077) !== 0) await chmod(path, 0o600);
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw folderUnusable(`${path}: is no key file; remove it, and a new one is made`, {
      cause: error,
    });
  }
};

const makeKeyFile = async (data: string, path: string): Promise<KeyFile> => {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const made = {
    kid: randomUUID(),
    privateKey: await exportJWK(pair.privateKey),
    publicKey: await exportJWK(pair.publicKey),
  };
  const draft = `${path}.${made.kid}`;
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
    await writeFile(draft, `${JSON.stringify(made)}\n`, { mode: 0o600 });
    // Unlike a rename, a link leaves a file alone that another process has made meanwhile.
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(draft);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw folderUnusable(`data folder ${data}: the editors' key cannot be written (${why})`, {
      cause: error,
    });
  }
  const stands = await readKeyFile(path);
  if (!stands) throw folderUnusable(`${path}: was removed as soon as it was made`);
  return stands;
};
