import { open, readFile, stat } from 'node:fs/promises';
import type { Random } from '../kernel/index.ts';
import {
  freshKeys,
  type KeyRing,
  type KeySource,
  parseKeyRing,
  ReadersError,
} from '../readers/index.ts';

/** The key ring of a local pipeline: a file that only its owner may read, made on first need. */
export class FileKeys implements KeySource {
  readonly #path: string;
  readonly #random: Random;
  #kept: Promise<KeyRing> | null = null;

  constructor(path: string, random: Random) {
    this.#path = path;
    this.#random = random;
  }

  keyRing(): Promise<KeyRing> {
    this.#kept ??= this.#read().catch((error: unknown) => {
      this.#kept = null;
      throw error;
    });
    return this.#kept;
  }

  async #read(): Promise<KeyRing> {
    await this.#makeIfAbsent();
    const { mode } = await stat(this.#path);
    // Windows keeps no such bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      const got = (mode & 0o777).toString(8);
      throw new ReadersError(
        'refused',
        'keys',
        `keys in ${this.#path}: mode ${got}; allowed is 600`,
      );
    }
    return parseKeyRing(await readFile(this.#path, 'utf8'), this.#path);
  }

  async #makeIfAbsent(): Promise<void> {
    try {
      const file = await open(this.#path, 'wx', 0o600);
      try {
        await file.writeFile(freshKeys(this.#random));
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
