import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Starts a TypeScript file in a process of its own and waits for its first line; the test's end kills it. */
export const startChild = async (
  file: string,
  argument: object,
): Promise<{ line: string; kill(): Promise<void> }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(argument)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => killed(child));
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  return { line: first.toString().trim(), kill: () => killed(child) };
};

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
};
