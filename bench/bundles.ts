/**
 * The cost of a cold start before any work: each function's bundle, its size, and the processor time and memory that
 * importing it takes in a fresh process. The median of several; the first is left out, for it warms the disk.
 *   npm run bench:bundles [-- --runs 7 --json]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { bundle } from '../lib/bundle.ts';
import { FUNCTION_NAMES, type FunctionName } from '../src/app/functions.ts';
import { KILOBYTE, MEGABYTE } from '../src/kernel/index.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
});
const RUNS = Number(values.runs);

const PROGRAM = `
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(JSON.stringify([(user + system) / 1000, process.memoryUsage().rss - before]));`;

const importOnce = async (file: string): Promise<[milliseconds: number, bytes: number]> => {
  const args = ['--input-type=module', '--eval', PROGRAM, pathToFileURL(file).href];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as [number, number];
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const measure = async (name: FunctionName, folder: string) => {
  const target = join(folder, name);
  bundle({ name, configuration: '{}', folder: target });
  const file = join(target, 'index.mjs');
  const runs: (readonly [number, number])[] = [];
  for (let run = 0; run <= RUNS; run += 1) runs.push(await importOnce(file));
  const warm = runs.slice(1);
  return {
    function: name,
    kilobytes: Math.round((await stat(file)).size / KILOBYTE),
    milliseconds: Math.round(median(warm.map(([milliseconds]) => milliseconds))),
    megabytes: Math.round(median(warm.map(([, bytes]) => bytes)) / MEGABYTE),
  };
};

const folder = await mkdtemp(join(tmpdir(), 'bundles-'));
try {
  for (const name of FUNCTION_NAMES) {
    const row = await measure(name, folder);
    if (values.json) console.log(JSON.stringify(row));
    else
      console.log(
        `${row.function.padEnd(14)}${`${row.kilobytes}`.padStart(7)} KB${`${row.milliseconds}`.padStart(6)} ms of CPU to import${`${row.megabytes}`.padStart(5)} MB`,
      );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
