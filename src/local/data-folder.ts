import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { folderInUse, folderUnusable } from './errors.ts';
import { describeOwner, type FolderOwner, ownerFile, readOwner } from './folder-owner.ts';
import type { QueueStore } from './queues/shelf.ts';
import { writeWhole } from './write-whole.ts';

/** An opened data folder: this process alone may work in it until it is closed. */
export interface DataFolder {
  readonly path: string;
  /** Open; its lock is the folder's. */
  readonly queues: QueueStore;
  readonly database: string;
  readonly mail: string;
  readonly objects: string;
  /** `secrets.json`, mode 0600: the keys of ids and tokens. */
  readonly keys: string;
  /** Tells other processes where the desk of this one is. */
  announce(deskUrl: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens, and where needed makes, a data folder. `command` is what a second process is told of this one:
 * `writethru start`. Throws `local.folder-in-use`, `local.folder-unusable`.
 */
export const openDataFolder = async (path: string, command: string): Promise<DataFolder> => {
  const owner = ownerFile(path);
  const keys = join(path, 'secrets.json');
  await makeFolder(path);
  const queues = await lock(path);
  try {
    await writeOwner(path, { pid: process.pid, command });
    await keepKeys(keys);
  } catch (error) {
    await queues.close();
    throw error;
  }
  return {
    path,
    queues,
    database: join(path, 'database'),
    mail: join(path, 'ses'),
    objects: join(path, 's3'),
    keys,
    announce: (deskUrl) => writeOwner(path, { pid: process.pid, command, deskUrl }),
    close: async () => {
      await rm(owner, { force: true });
      await queues.close();
    },
  };
};

const writeOwner = (path: string, owner: FolderOwner): Promise<void> =>
  writeWhole(ownerFile(path), JSON.stringify(owner), 0o600);

const makeFolder = async (path: string): Promise<void> => {
  try {
    // Readers' addresses are in it.
    await mkdir(path, { recursive: true, mode: 0o700 });
    await mkdir(join(path, 'queues'), { recursive: true });
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw folderUnusable(`data folder ${path}: cannot be made or written (${why})`, {
      cause: error,
    });
  }
};

/** LevelDB locks its folder for one process; the kernel frees the lock however that process ends. */
const lock = async (path: string): Promise<QueueStore> => {
  const store: QueueStore = new ClassicLevel(join(path, 'queues'));
  try {
    await store.open();
    return store;
  } catch (error) {
    if (isLocked(error)) {
      const owner = await readOwner(path);
      const speak = owner?.deskUrl === undefined ? '' : ', speak to it with --stage local';
      throw folderInUse(
        `data folder ${path}: in use by ${describeOwner(owner)}; stop it${speak}, or name another folder with --data`,
        { cause: error },
      );
    }
    const why = (error as { cause?: Error }).cause?.message ?? String(error);
    throw folderUnusable(`data folder ${path}: its queues cannot be opened (${why})`, {
      cause: error,
    });
  }
};

/** Did opening a LevelDB fail because another process has it? */
export const isLocked = (error: unknown): boolean =>
  (error as { cause?: { code?: string } }).cause?.code === 'LEVEL_LOCKED';

/** Made once: ids and links of earlier runs stay good. */
const keepKeys = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => null);
  if (found) {
    if ((found.mode & 0o077) !== 0) await chmod(path, 0o600);
    return;
  }
  const key = () => randomBytes(32).toString('base64');
  await writeWhole(
    path,
    `${JSON.stringify({ ids: { k1: key() }, tokens: { k1: key() } })}\n`,
    0o600,
  );
};
