import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ENV = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

const start = (file: string, argument: object, flags: readonly string[]) =>
  spawn(
    process.execPath,
    [
      ...flags,
      '--import',
      'tsx',
      fileURLToPath(new URL(file, import.meta.url)),
      JSON.stringify(argument),
    ],
    { env: ENV, stdio: ['pipe', 'pipe', 'inherit'] },
  );

/** A server in a process of its own, whose first line is its address. It ends when its standard input does. */
export const startServer = async (
  file: string,
  argument: object = {},
): Promise<{ readonly endpoint: string; stop(): Promise<void> }> => {
  const child = start(file, argument, []);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    endpoint: line.toString().trim(),
    stop: async () => {
      const ended = once(child, 'close');
      child.stdin.end();
      await ended;
    },
  };
};

/** Runs a process to its end and reads the JSON that it printed. */
export const measured = async <Result>(
  file: string,
  order: object,
  flags: readonly string[] = [],
): Promise<Result> => {
  const child = start(file, order, flags);
  let printed = '';
  child.stdout.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  const [exit] = await once(child, 'close');
  if (exit !== 0) throw new Error(`${file} ended with ${exit}`);
  return JSON.parse(printed) as Result;
};
