import { chmod, mkdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { writeWhole } from '../../local/write-whole.ts';
import { tokensUnusable } from './errors.ts';

const signInSchema = z.object({
  issuer: z.string(),
  client: z.string(),
  accessToken: z.string(),
  /** Null where the issuer gave none: then signing in lasts as long as the access token. */
  refreshToken: z.string().nullable(),
  /** Of the access token. */
  expiresAt: z.iso.datetime(),
});
/** What a sign-in gave. */
export type SignIn = z.infer<typeof signInSchema>;

const fileSchema = z.record(z.string(), signInSchema);

/** Sign-ins by the desk's address: a token never goes to another one that has the same stage's name. */
export interface TokenFile {
  read(deskUrl: string): Promise<SignIn | null>;
  /** Null forgets it. */
  write(deskUrl: string, signIn: SignIn | null): Promise<void>;
}

/** Where the user's sign-ins are kept (XDG Base Directory Specification). */
export const tokenPath = (variables: Readonly<Record<string, string | undefined>>): string =>
  join(variables['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'writethru', 'tokens.json');

/** A file of sign-ins that its owner alone can read. */
export const tokenFile = (path: string): TokenFile => ({
  read: async (deskUrl) => (await readAll(path))[deskUrl] ?? null,
  write: async (deskUrl, signIn) => {
    const { [deskUrl]: _, ...others } = await readAll(path);
    const all = signIn ? { ...others, [deskUrl]: signIn } : others;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeWhole(path, `${JSON.stringify(all, null, 2)}\n`, 0o600);
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
      throw tokensUnusable(`${path}: cannot be written (${why})`, { cause: error });
    }
  },
});

const readAll = async (path: string): Promise<z.infer<typeof fileSchema>> => {
  const found = await stat(path).catch(() => null);
  if (!found) return {};
  if ((found.mode & 0o077) !== 0) await chmod(path, 0o600);
  try {
    return fileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw tokensUnusable(`${path}: holds no sign-ins; remove it, and sign in again`, {
      cause: error,
    });
  }
};
