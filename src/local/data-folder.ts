import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderInUse, folderUnusable, LocalError } from './errors.ts';
import { describeOwner, type FolderOwner, ownerFile, readOwner } from './folder-owner.ts';
import { CheckedStore } from './store/checked-store.ts';
import { takeOverFormer } from './store/former-stores.ts';
import { checkKeys } from './store/keys-seal.ts';
import { writeWhole } from './write-whole.ts';

/** An opened data folder: this process alone may work in it until it is closed. */
export interface DataFolder {
  readonly path: string;
  /** The table and the queues; its lock is the folder's. */
  readonly store: CheckedStore;
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
 * `writethru start`. Throws `local.folder-in-use`, `local.folder-unusable`, `local.data-damaged`.
 */
export const openDataFolder = async (path: string, command: string): Promise<DataFolder> => {
  const owner = ownerFile(path);
  const keys = join(path, 'secrets.json');
  await makeFolder(path);
  const store = await openStore(path);
  try {
    await writeOwner(path, { pid: process.pid, command });
    await keepKeys(keys);
    await checkKeys(keys, store);
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    path,
    store,
    mail: join(path, 'ses'),
    objects: join(path, 's3'),
    keys,
    announce: (deskUrl) => writeOwner(path, { pid: process.pid, command, deskUrl }),
    close: async () => {
      await rm(owner, { force: true });
      await store.close();
    },
  };
};

const writeOwner = (path: string, owner: FolderOwner): Promise<void> =>
  writeWhole(ownerFile(path), JSON.stringify(owner), 0o600);

const makeFolder = async (path: string): Promise<void> => {
  try {
    // Readers' addresses are in it.
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw folderUnusable(`data folder ${path}: cannot be made or written (${why})`, {
      cause: error,
    });
  }
};

/** Where the store stands in a data folder. */
export const STORE = 'store';

/** LevelDB locks its folder for one process; the kernel frees the lock however that process ends. */
const openStore = async (path: string): Promise<CheckedStore> => {
  const store = join(path, STORE);
  try {
    await takeOverFormer(path, store);
    return await CheckedStore.open(store);
  } catch (error) {
    if (error instanceof LocalError && error.code === 'local.folder-in-use') {
      const owner = await readOwner(path);
      const speak = owner?.deskUrl === undefined ? '' : ', speak to it with --stage local';
      throw folderInUse(
        `data folder ${path}: in use by ${describeOwner(owner)}; stop it${speak}, or name another folder with --data`,
        { cause: error },
      );
    }
    throw error;
  }
};

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
