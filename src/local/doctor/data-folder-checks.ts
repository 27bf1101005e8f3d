import { access, mkdtemp, readdir, readFile, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Check, failed, ok, warning } from '../../desk/doctor/check.ts';
import { checkSetAside } from '../../desk/doctor/work-checks.ts';
import { formatBytes, MEGABYTE, systemClock, WritethruError } from '../../kernel/index.ts';
import { parseKeyRing } from '../../readers/index.ts';
import { TableSetAside } from '../../store/set-aside.ts';
import { STORE } from '../data-folder.ts';
import { describeOwner, type FolderOwner, readOwner } from '../folder-owner.ts';
import { CheckedStore } from '../store/checked-store.ts';
import { LevelTable } from '../store/level-table.ts';

/** A day of a hundred articles and as many mails takes a few megabytes. */
const SCARCE = 500 * MEGABYTE;
/** Below this a database that rewrites its files may stop in the middle. */
const TOO_LITTLE = 50 * MEGABYTE;

const SET_ASIDE = 'set aside';
const ELSEWHERE = 'name another folder with --data';

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The nearest folder above, or the folder itself, that is there. */
const standing = async (path: string): Promise<string> =>
  (await isThere(path)) || dirname(path) === path ? path : standing(dirname(path));

/** Rights alone do not tell (read-only disks, quotas): something is written, and taken away again. */
const writeProblem = async (folder: string): Promise<string | null> => {
  try {
    await rmdir(await mkdtemp(join(folder, '.doctor-')));
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
};

const checkWritable = async (folder: string): Promise<Check> => {
  const base = await standing(folder);
  const problem = await writeProblem(base);
  if (problem !== null) {
    const mend = `let this user write in ${base}, or ${ELSEWHERE}`;
    return failed('data folder', `${folder}: ${base} cannot be written (${problem})`, mend);
  }
  return ok(
    'data folder',
    base === folder
      ? `${folder}, writable`
      : `${folder}: not there yet; the first command makes it`,
  );
};

const checkSpace = async (folder: string): Promise<Check> => {
  const { bavail, bsize } = await statfs(await standing(folder));
  const free = bavail * bsize;
  const found = `${formatBytes(free)} free`;
  const mend = `free some space, or ${ELSEWHERE} on another disk`;
  if (free < TOO_LITTLE) return failed('free space', found, mend);
  return free < SCARCE ? warning('free space', found, mend) : ok('free space', found);
};

/**
 * The store is opened for a moment, as every command would, and all of it looked at; then for articles that could not be
 * filed. At neither where a process works in it.
 */
async function* checkStore(folder: string, owner: FolderOwner | null): AsyncGenerator<Check> {
  let store: CheckedStore;
  try {
    store = await CheckedStore.open(join(folder, STORE));
  } catch (error) {
    if (!(error instanceof WritethruError)) throw error;
    if (error.code !== 'local.folder-in-use') {
      yield failed('store', error.message, `put back a copy with data restore, or ${ELSEWHERE}`);
      return;
    }
    const found = `in use by ${describeOwner(owner)}`;
    // That is the product at work, not a fault.
    if (owner?.command === 'writethru start') yield ok('lock', found);
    else yield warning('lock', found, `wait for it, stop it, or ${ELSEWHERE}`);
    yield ok(SET_ASIDE, 'not looked at while the data folder is in use; the desk shows them');
    return;
  }
  try {
    yield ok('lock', 'no process works in the data folder');
    yield ok('store', `whole: ${store.size} records, each with its checksum`);
    const table = new LevelTable(store);
    yield* await checkSetAside(new TableSetAside(table, systemClock()), null);
  } finally {
    await store.close();
  }
}

/** The keys of ids and links: readable, and by their owner alone. */
const checkKeys = async (folder: string): Promise<Check> => {
  const path = join(folder, 'secrets.json');
  const found = await stat(path).catch(() => null);
  if (!found) return ok('secrets', 'not there yet; the first command makes them');
  const mode = (found.mode & 0o777).toString(8).padStart(4, '0');
  // Windows keeps no such bits.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    return failed('secrets', `${path} has mode ${mode}; allowed is 0600`, `chmod 600 ${path}`);
  try {
    parseKeyRing(await readFile(path, 'utf8'), path);
    return ok('secrets', `mode ${mode}, one key of ids, and of links at least one`);
  } catch (error) {
    const mend = 'put back a copy of it: with other keys, readers are strangers and links are void';
    return failed('secrets', (error as Error).message, mend);
  }
};

/**
 * Looks at a data folder without making or changing anything that lasts; at its store and keys only where it
 * is one already.
 */
export async function* checkDataFolder(folder: string): AsyncGenerator<Check> {
  const found = await stat(folder).catch(() => null);
  if (found && !found.isDirectory()) {
    yield failed('data folder', `${folder} is a file`, ELSEWHERE);
    return;
  }
  yield await checkWritable(folder);
  yield await checkSpace(folder);
  if (!found) return;
  if (await isThere(join(folder, 'queues', 'CURRENT'))) {
    yield ok('store', 'as version 0.1 wrote it; the next command takes it over and keeps a copy');
    yield await checkKeys(folder);
    return;
  }
  if (await isThere(join(folder, STORE))) {
    yield* checkStore(folder, await readOwner(folder));
    yield await checkKeys(folder);
    return;
  }
  const others = await readdir(folder);
  if (others.length === 0) return;
  const shown = others.slice(0, 3).join(', ');
  yield warning(
    'data format',
    `not a data folder, and not empty: ${shown}`,
    `${ELSEWHERE}, so that the two do not mix`,
  );
}
