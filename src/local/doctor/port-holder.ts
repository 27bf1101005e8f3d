import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A process that listens on a port. */
export interface Holder {
  readonly pid: number;
  readonly command: string;
}

/** A list of sockets or processes is no longer than this on a machine that one works at. */
const LOOKED_AT = 50_000;
const LSOF_MS = 2000;

/** State LISTEN in /proc/net/tcp (proc(5)). */
const LISTEN = '0A';

/** The sockets that listen on a port, by their inode. */
const listening = (table: string, port: number): string[] => {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table
    .split('\n')
    .slice(1, LOOKED_AT)
    .map((line) => line.trim().split(/\s+/u))
    .filter(([, local, , state]) => local?.endsWith(wanted) && state === LISTEN)
    .flatMap(([, , , , , , , , , inode]) => inode ?? []);
};

const holds = async (pid: string, sockets: ReadonlySet<string>): Promise<boolean> => {
  const folder = `/proc/${pid}/fd`;
  for (const name of await readdir(folder).catch(() => [])) {
    const target = await readlink(`${folder}/${name}`).catch(() => '');
    if (sockets.has(target)) return true;
  }
  return false;
};

/** Linux: by the tables of the kernel; processes of other users do not show theirs. */
const byProc = async (port: number): Promise<Holder | null> => {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')),
  );
  const inodes = tables.flatMap((table) => listening(table, port));
  if (inodes.length === 0) return null;
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).slice(0, LOOKED_AT);
  for (const pid of pids) {
    if (!(await holds(pid, sockets))) continue;
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return { pid: Number(pid), command: line.split('\0').filter(Boolean).join(' ') };
  }
  return null;
};

/** Elsewhere: by `lsof`, which macOS has. */
const byLsof = async (port: number): Promise<Holder | null> => {
  const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
  const { stdout } = await promisify(execFile)('lsof', args, { timeout: LSOF_MS });
  const pid = /^p(\d+)$/mu.exec(stdout)?.[1];
  return pid ? { pid: Number(pid), command: /^c(.*)$/mu.exec(stdout)?.[1] ?? '' } : null;
};

/** Who listens on a port of this machine; null where that cannot be told. */
export const portHolder = (port: number): Promise<Holder | null> =>
  (process.platform === 'linux' ? byProc(port) : byLsof(port)).catch(() => null);
