import { access, mkdtemp, readdir, readFile, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { type Check, failed, ok, warning } from '../../desk/doctor/check.ts';
import { formatBytes, MEGABYTE } from '../../kernel/index.ts';
import { parseKeyRing } from '../../readers/index.ts';
import { isLocked } from '../data-folder.ts';
import { describeOwner, type FolderOwner, readOwner } from '../folder-owner.ts';
import { checkLocalSetAside } from './set-aside-check.ts';

/** A day of a hundred articles and as many mails takes a few megabytes. */
const SCARCE = 500 * MEGABYTE;
/** Below this a database that rewrites its files may stop in the middle. */
const TOO_LITTLE = 50 * MEGABYTE;

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

/** Opened for a moment, as every command would; only where it has been opened before. */
const checkLock = async (folder: string, owner: FolderOwner | null): Promise<Check> => {
  const store = new ClassicLevel(join(folder, 'queues'), { createIfMissing: false });
  try {
    await store.open();
    await store.close();
    return ok('lock', 'no process works in the data folder');
  } catch (error) {
    if (isLocked(error)) {
      const found = `in use by ${describeOwner(owner)}`;
      // That is the product at work, not a fault.
      if (owner?.command === 'writethru start') return ok('lock', found);
      return warning('lock', found, `wait for it, stop it, or ${ELSEWHERE}`);
    }
    const why = (error as { cause?: Error }).cause?.message ?? String(error);
    const mend = `put back a copy of ${join(folder, 'queues')}, or ${ELSEWHERE}`;
    return failed('lock', `its queues cannot be opened (${why})`, mend);
  }
};

/** Every part that a data folder may have, and what tells that it is one. */
const PARTS = [
  { name: 'queues', mark: 'queues/CURRENT' },
  { name: 'database', mark: 'database/CURRENT' },
  { name: 'ses', mark: 'ses/mail.jsonl' },
] as const;

const checkFormat = async (folder: string): Promise<Check> => {
  const broken: string[] = [];
  for (const { name, mark } of PARTS) {
    if ((await isThere(join(folder, name))) && !(await isThere(join(folder, mark))))
      broken.push(`${name} without ${mark}`);
  }
  const mend = `put back a copy of what is missing, or ${ELSEWHERE}`;
  return broken.length > 0
    ? failed('data format', broken.join(', '), mend)
    : ok('data format', 'queues, database and mails are whole folders');
};

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
 * Looks at a data folder without making or changing anything that lasts; at its lock, format and keys only where it
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
    yield await checkFormat(folder);
    yield await checkLock(folder, await readOwner(folder));
    yield await checkKeys(folder);
    yield* await checkLocalSetAside(folder);
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
