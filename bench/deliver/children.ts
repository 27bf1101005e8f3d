import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from '../../scripts/bundle-options.mjs';

const ENV = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

/** As deep as the sources' own folder, so that what a file finds by its own address it finds from here too. */
const BUILT = new URL('../.built/', import.meta.url);
const built = new Map<string, Promise<string>>();

/** What is measured is what ships: a bundle, and not a development loader's code with its own helpers in it. */
const bundle = async (file: string): Promise<string> => {
  const outfile = fileURLToPath(new URL(file.replace(/\.ts$/u, '.mjs'), BUILT));
  await build({
    ...BUNDLE,
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    outfile,
  });
  return outfile;
};

const bundled = (file: string): Promise<string> => {
  const outfile = built.get(file) ?? bundle(file);
  built.set(file, outfile);
  return outfile;
};

const start = async (file: string, argument: object, flags: readonly string[]) =>
  spawn(process.execPath, [...flags, await bundled(file), JSON.stringify(argument)], {
    env: ENV,
    stdio: ['pipe', 'pipe', 'inherit'],
  });

/** A server in a process of its own, whose first line is its address. It ends when its standard input does. */
export const startServer = async (
  file: string,
  argument: object = {},
): Promise<{ readonly endpoint: string; stop(): Promise<void> }> => {
  const child = await start(file, argument, []);
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
  const child = await start(file, order, flags);
  let printed = '';
  child.stdout.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  const [exit] = await once(child, 'close');
  if (exit !== 0) throw new Error(`${file} ended with ${exit}`);
  return JSON.parse(printed) as Result;
};
