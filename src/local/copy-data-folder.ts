import { copyFile, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { STORE } from './data-folder.ts';
import { dataDamaged, folderUnusable, LocalError } from './errors.ts';
import { CheckedStore, WITNESS } from './store/checked-store.ts';

/** What was copied. */
export interface CopiedData {
  /** Records of the table, its listing and the queues. */
  readonly records: number;
  /** Files of mails, contents and keys. */
  readonly files: number;
}

/** What lies beside the store; logs and the note of who has the folder are not data. */
const BESIDE = ['s3', 'ses', 'secrets.json', 'editor-keys.json'] as const;
/** A store that is written all the time is whole at one of the first tries; one that never is, is damaged. */
const TRIES = 10;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** In the order in which a copy of a store that is being written is most often whole: what names files before the files. */
const rank = (file: string): number => {
  if (file === WITNESS) return 0;
  if (file.startsWith('MANIFEST')) return 1;
  return file.endsWith('.log') ? 2 : 3;
};

const copyFiles = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true, mode: 0o700 });
  const files = (await readdir(from)).filter((file) => !/^(?:LOCK|LOG.*)$/u.test(file));
  for (const file of files.sort((a, b) => rank(a) - rank(b)))
    await copyFile(join(from, file), join(to, file));
};

/**
 * Copies a store, in use or not: file by file, and then all of it is looked at as at any opening. Its witness is copied
 * first, so the copy has every write that was acknowledged before the copying began, or is made again.
 */
const copyStore = async (from: string, to: string): Promise<number> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await copyFiles(from, to);
      const copy = await CheckedStore.open(to);
      await copy.close();
      return copy.size;
    } catch (error) {
      const mayPass =
        isMissing(error) || (error instanceof LocalError && error.code === 'local.data-damaged');
      if (!mayPass) throw error;
      if (tries === TRIES)
        throw dataDamaged(
          `${from}: no whole copy of it could be made in ${TRIES} tries; doctor says whether it is damaged`,
          { cause: error },
        );
    }
  }
};

const copyBeside = async (from: string, to: string): Promise<number> => {
  let files = 0;
  for (const name of BESIDE) {
    const found = await stat(join(from, name)).catch(() => null);
    if (!found) continue;
    await cp(join(from, name), join(to, name), {
      recursive: true,
      filter: async (path) => {
        // Files that are being written have another name until they are whole.
        if (/^draft-|\.new$/u.test(basename(path))) return false;
        files += (await stat(path)).isFile() ? 1 : 0;
        return true;
      },
    });
  }
  return files;
};

const isEmptyOrMissing = async (path: string): Promise<boolean> => {
  const found = await readdir(path).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return found.length === 0;
};

/**
 * Copies a data folder to where there is none, while it is in use or not. The copy is there when all of it is, or not
 * at all. First the store, then what it names: contents and mails that came meanwhile do no harm.
 *
 * @throws LocalError `local.folder-unusable` where `from` is no data folder or `to` is not empty; `local.data-damaged`
 */
export async function copyDataFolder(from: string, to: string): Promise<CopiedData> {
  if (!(await stat(join(from, STORE)).catch(() => null)))
    throw folderUnusable(
      `${from}: no data folder; allowed is one that a command of this version has opened`,
    );
  if (!(await isEmptyOrMissing(to)))
    throw folderUnusable(
      `${to}: not empty; allowed is a folder that is not there yet, or is empty`,
    );
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.new`;
  try {
    const records = await copyStore(join(from, STORE), join(draft, STORE));
    const files = await copyBeside(from, draft);
    await rm(to, { recursive: true, force: true });
    await rename(draft, to);
    return { records, files };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
