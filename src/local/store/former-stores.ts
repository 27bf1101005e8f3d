import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import type { Item } from '../../store/table.ts';
import { QUEUE } from '../queues/shelf.ts';
import { type Change, CheckedStore, refuse } from './checked-store.ts';
import { placed } from './level-table.ts';

/** Folders that version 0.1 kept its table and its queues in, each a LevelDB without checksums. */
const DATABASE = 'database';
const QUEUES = 'queues';
/** Where they stand after they were taken over, for whoever must go back. */
export const FORMER = 'before-0.2';

/** How the embedded database of version 0.1 began the keys of the table's items. */
const ITEMS = 'item-writethru~';
/** Records that are written together: some megabytes. */
const AT_ONCE = 500;

/** A value as DynamoDB writes it in JSON. */
type Typed = Readonly<Record<string, unknown>>;

/** @example plain({ L: [{ N: '1' }, { S: 'a' }] }) // [1, 'a'] */
const plain = (typed: Typed): unknown => {
  const [type, value] = Object.entries(typed)[0] ?? [];
  switch (type) {
    case 'S':
    case 'BOOL':
      return value;
    case 'N':
      return Number(value);
    case 'NULL':
      return null;
    case 'B':
      return new Uint8Array(Buffer.from(String(value), 'base64'));
    case 'L':
      return (value as readonly Typed[]).map(plain);
    case 'M':
      return plainItem(value as Readonly<Record<string, Typed>>);
    default:
      throw new TypeError(
        `a stored value of type ${type}: only S, N, B, BOOL, NULL, L and M are known`,
      );
  }
};

const plainItem = (item: Readonly<Record<string, Typed>>): Item =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]));

type Former = ClassicLevel<string, string>;

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Throws `local.folder-in-use`: the locks of version 0.1 keep its processes out while its data is read. */
const openFormer = async (path: string): Promise<Former | null> => {
  if (!(await isFolder(path))) return null;
  const level: Former = new ClassicLevel(path, { createIfMissing: false });
  await level.open().catch((error: unknown) => refuse(path, error));
  return level;
};

const copyInto = async (
  store: CheckedStore,
  former: Former,
  change: (key: string, value: string) => readonly Change[],
): Promise<void> => {
  let waiting: Change[] = [];
  for await (const [key, value] of former.iterator()) {
    waiting.push(...change(key, value));
    if (waiting.length < AT_ONCE) continue;
    await store.write(waiting);
    waiting = [];
  }
  if (waiting.length > 0) await store.write(waiting);
};

const tableChanges = (key: string, value: string): readonly Change[] =>
  key.startsWith(ITEMS) ? placed(plainItem(JSON.parse(value))) : [];

const queueChanges = (key: string, value: string): readonly Change[] => [
  { key: `${QUEUE}!${key}`, value },
];

const NOTE = `Version 0.2 keeps its data in the folder "store". This file keeps older versions from beginning anew here.
Data that an older version left is in "${FORMER}". To go back to it, remove "store" and this file, and move
"${FORMER}/${DATABASE}" and "${FORMER}/${QUEUES}" here. What was sent since is not known to it, and could be sent again.
`;

/**
 * Takes the data of version 0.1 over into `store`, once: copies it beside, puts the copy in place in one step, and moves
 * the former folders to `before-0.2`. Whenever the process ends, the next one goes on. A file keeps older versions out, in
 * a folder without such data as well. Throws `local.folder-in-use`.
 *
 * @param folder the data folder
 * @param store where the store is to stand in it
 */
export async function takeOverFormer(folder: string, store: string): Promise<void> {
  const [database, queues] = [join(folder, DATABASE), join(folder, QUEUES)];
  const hasFormer = (await isFolder(database)) || (await isFolder(queues));
  if (hasFormer && !(await isFolder(store))) await copyFormer(database, queues, store);
  for (const name of [DATABASE, QUEUES]) {
    if (!(await isFolder(join(folder, name)))) continue;
    await mkdir(join(folder, FORMER), { recursive: true, mode: 0o700 });
    await rename(join(folder, name), join(folder, FORMER, name));
  }
  await writeFile(queues, NOTE, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

const copyFormer = async (database: string, queues: string, store: string): Promise<void> => {
  const draft = `${store}.new`;
  const formers: Former[] = [];
  try {
    for (const [path, change] of [
      [queues, queueChanges],
      [database, tableChanges],
    ] as const) {
      const former = await openFormer(path);
      if (!former) continue;
      formers.push(former);
      if (formers.length === 1) await rm(draft, { recursive: true, force: true });
      const copy = await CheckedStore.open(draft);
      try {
        await copyInto(copy, former, change);
      } finally {
        await copy.close();
      }
    }
    await rename(draft, store);
  } finally {
    for (const former of formers) await former.close();
  }
};
