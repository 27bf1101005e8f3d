import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Key } from '../../../src/store/keys.ts';
import type { Item } from '../../../src/store/table.ts';

export const FIXTURES = 'tests/fixtures/stored';

/** What one version of the product wrote, one of each kind. */
export interface StoredFixture {
  readonly items: readonly (Item & Key)[];
  /** Bodies in the bucket, by key. */
  readonly objects: Readonly<Record<string, string>>;
  /** Bodies of queue messages and requests, by what they are and which arm of it. */
  readonly messages: Readonly<Record<string, unknown>>;
}

const BYTES = '$bytes';

/** JSON has no bytes: they stand as `{"$bytes": "<base64>"}`. */
export const toJson = (value: unknown): string =>
  JSON.stringify(
    value,
    // Not the value that it is given: a Buffer makes an object of its own of itself before that.
    function (this: Record<string, unknown>, name, held: unknown) {
      const whole = this[name];
      return whole instanceof Uint8Array
        ? { [BYTES]: Buffer.from(whole).toString('base64') }
        : held;
    },
    1,
  );

export const fromJson = <Value>(text: string): Value =>
  JSON.parse(text, (_, held) =>
    typeof held === 'object' && held !== null && BYTES in held
      ? new Uint8Array(Buffer.from(held[BYTES], 'base64'))
      : held,
  );

const PARTS = ['items', 'objects', 'messages'] as const;

export async function writeFixture(version: string, fixture: StoredFixture): Promise<void> {
  await mkdir(join(FIXTURES, version), { recursive: true });
  for (const part of PARTS)
    await writeFile(join(FIXTURES, version, `${part}.json`), `${toJson(fixture[part])}\n`);
}

export function readFixture(version: string): StoredFixture {
  const [items, objects, messages] = PARTS.map((part) =>
    fromJson<never>(readFileSync(join(FIXTURES, version, `${part}.json`), 'utf8')),
  );
  return { items, objects, messages } as unknown as StoredFixture;
}

const folderFile = (version: string): string => join(FIXTURES, version, 'data-folder.json.gz');

/** A whole data folder in one file: paths, and what is in them. */
export async function packFolder(
  version: string,
  files: Readonly<Record<string, Buffer>>,
): Promise<void> {
  const packed = Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, bytes.toString('base64')]),
  );
  await writeFile(folderFile(version), gzipSync(JSON.stringify(packed)));
}

export async function unpackFolder(version: string, into: string): Promise<void> {
  const packed: Record<string, string> = JSON.parse(
    gunzipSync(await readFile(folderFile(version))).toString('utf8'),
  );
  for (const [path, bytes] of Object.entries(packed)) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), Buffer.from(bytes, 'base64'), { mode: 0o600 });
  }
}
