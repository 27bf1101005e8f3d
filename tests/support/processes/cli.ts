import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

export interface CliAnswer {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  readonly answer: Promise<CliAnswer>;
}

/** The built command line as a process of its own. */
export const startCli = (args: readonly string[], env: Record<string, string> = {}): RunningCli => {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (piece: Buffer) => {
    stdout += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    stderr += piece.toString();
  });
  const answer = new Promise<CliAnswer>((done) => {
    child.on('close', (exit) => done({ exit, stdout, stderr }));
  });
  return { process: child, answer };
};

export const cli = (
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CliAnswer> => startCli(args, env).answer;

/** JSON Lines, parsed. */
export const linesOf = <Line>(stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** A folder for one test, with a CSV writer; gone afterwards. */
export const workFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'writethru-'));
  return {
    path: (...parts: string[]) => join(folder, ...parts),
    write: async (name: string, text: string): Promise<string> => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    people: async (count: number): Promise<string> => {
      const rows = Array.from({ length: count }, (_, i) => `reader${i}@example.com`);
      const path = join(folder, `people-${count}.csv`);
      await writeFile(path, ['email', ...rows, ''].join('\n'));
      return path;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/** Who the embedded SES of a data folder took mails for, one entry a mail. */
export const acceptedBy = async (data: string): Promise<string[]> => {
  const folder = join(data, 'ses', 'mail');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const mails = names.filter((name) => name.endsWith('.eml'));
  const texts = await Promise.all(mails.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => /^To: .*?<?([^<>\s]+@[^<>\s]+)>?\r?$/mu.exec(text)?.[1] ?? '');
};
