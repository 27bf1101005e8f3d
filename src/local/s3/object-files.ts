import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { dataDamaged } from '../errors.ts';

export interface StoredObject {
  readonly body: Buffer;
  readonly contentType: string;
  /** MD5 of the body in quotes, as S3 gives it to single-part objects. */
  readonly etag: string;
  readonly modified: Date;
}

const headSchema = z.object({ contentType: z.string(), etag: z.string(), modified: z.number() });

/** Tells an object's file from a folder of the same name. */
const SUFFIX = '.object';

/**
 * Letters, digits, `-` and `_` stand for themselves, and so does a dot inside a name; the rest is percent-encoded, so
 * that no key leaves its bucket's folder, and no two keys meet in one file (where file names tell A from a).
 */
const encodeSegment = (segment: string): string => {
  const safe = encodeURIComponent(segment)
    .replace(/[!'()*~]/gu, (c) => `%${c.charCodeAt(0).toString(16)}`)
    .replace(/^\.|\.$|\.(?=object$)/gu, '%2E');
  return safe === '' ? '%' : safe;
};

const MISSING = new Set(['ENOENT', 'ENOTDIR']);
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;

const whole = (path: string, file: Buffer): StoredObject => {
  const end = file.indexOf('\n');
  const body = file.subarray(end + 1);
  try {
    const head = headSchema.parse(JSON.parse(file.toString('utf8', 0, end)));
    if (head.etag === etagOf(body)) return { ...head, modified: new Date(head.modified), body };
  } catch {
    // Its first line is no head: told below.
  }
  throw dataDamaged(
    `${path}: damaged; it is not what was stored. Put back a copy with writethru data restore`,
  );
};

/** Objects as files, `<folder>/<bucket>/<key>.object`: a line of what is known of it, then the bytes. */
export class ObjectFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #path(bucket: string, key: string): string {
    const segments = key.split('/').map(encodeSegment);
    return `${join(this.#folder, encodeSegment(bucket), ...segments)}${SUFFIX}`;
  }

  /** All or nothing. With `onlyNew`, null and nothing written where the key is taken. */
  async put(
    bucket: string,
    key: string,
    body: Buffer,
    { contentType, onlyNew }: { readonly contentType: string; readonly onlyNew: boolean },
  ): Promise<{ etag: string } | null> {
    const path = this.#path(bucket, key);
    const etag = etagOf(body);
    const head = JSON.stringify({ contentType, etag, modified: Date.now() });
    const draft = join(this.#folder, `draft-${randomUUID()}`);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(draft, Buffer.concat([Buffer.from(`${head}\n`), body]), { mode: 0o600 });
    try {
      if (onlyNew) await link(draft, path);
      else await rename(draft, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return null;
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
    return { etag };
  }

  /** Null where there is none. Throws `local.data-damaged` where it is not what was stored. */
  async get(bucket: string, key: string): Promise<StoredObject | null> {
    try {
      return whole(this.#path(bucket, key), await readFile(this.#path(bucket, key)));
    } catch (error) {
      if (MISSING.has(codeOf(error))) return null;
      throw error;
    }
  }

  /** Deleting what is not there is no error, as in S3. */
  async delete(bucket: string, key: string): Promise<void> {
    await rm(this.#path(bucket, key), { force: true });
  }
}
