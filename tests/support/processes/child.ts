import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Starts a TypeScript file in a process of its own and waits for its first line; the test's end kills it. */
export const startChild = async (
  file: string,
  argument: object,
): Promise<{ line: string; lines(): string[]; kill(): Promise<void> }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(argument)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => killed(child));
  let printed = '';
  child.stdout.on('data', (some: Buffer) => {
    printed += some.toString();
  });
  const lines = () => printed.split('\n').slice(0, -1);
  while (lines().length === 0) await once(child.stdout, 'data');
  return { line: lines()[0] ?? '', lines, kill: () => killed(child) };
};

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
};
