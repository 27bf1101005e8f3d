import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../lib/bundle.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../src/app/functions.ts';
import { KILOBYTE } from '../../src/kernel/index.ts';
import { ROOT } from './deployed.ts';

const CONFIGURATION = '{"newsletters":[{"id":"of-the-test"}]}';

interface Bundle {
  readonly file: string;
  readonly text: string;
  /** Paths of what is really in it, after tree shaking. */
  readonly holds: readonly string[];
  /** What it leaves to the runtime. */
  readonly asks: readonly string[];
}

const bundles = new Map<FunctionName, Bundle>();
let folder: string;

const make = (name: FunctionName): Bundle => {
  const target = join(folder, name);
  const { outputs } = bundle({ name, configuration: CONFIGURATION, folder: target });
  const [, output] = Object.entries(outputs).find(([path]) => path.endsWith('.mjs')) ?? [];
  if (!output) throw new Error(`${name}: no output`);
  const file = join(target, 'index.mjs');
  return {
    file,
    text: readFileSync(file, 'utf8'),
    holds: Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
    asks: output.imports.filter(({ external }) => external).map(({ path }) => path),
  };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundles-'));
  for (const name of FUNCTION_NAMES) bundles.set(name, make(name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (name: FunctionName): Bundle => {
  const made = bundles.get(name);
  if (!made) throw new Error(`${name} was not bundled`);
  return made;
};

test('each loads as Lambda loads it, and exports its handler', async () => {
  const program = `
    for (const file of process.argv.slice(1)) {
      const { handler } = await import(file);
      process.stdout.write(typeof handler + '\\n');
    }`;
  const files = FUNCTION_NAMES.map((name) => pathToFileURL(get(name).file).href);
  const args = ['--input-type=module', '--eval', program, ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout.trim().split('\n')).toEqual(FUNCTION_NAMES.map(() => 'function'));
});

test.each(FUNCTION_NAMES)(
  '%s asks the runtime for nothing but Node: the AWS SDK is inside',
  (name) => {
    // mjml's and linkedom's code asks for these two, and goes on without.
    const optional = ['typescript', 'canvas'];
    const foreign = get(name).asks.filter(
      (path) => !path.startsWith('node:') && !isBuiltin(path) && !optional.includes(path),
    );
    expect(foreign).toEqual([]);
  },
);

test.each(FUNCTION_NAMES)('%s carries the configuration', (name) => {
  expect(get(name).text).toContain('of-the-test');
  expect(get(name).text).not.toContain('process.env.WRITETHRU_CONFIGURATION');
});

/**
 * The most that a bundle may weigh, in KB, and what it weighs for: a function starts slower with every megabyte that it
 * loads. Some 15 % above what it was when the line was written; a new package that goes past it is to be meant.
 */
const BUDGETS: Readonly<Record<FunctionName, readonly [number, string]>> = {
  'poll-feeds': [950, 'the clients of DynamoDB and SQS'],
  'fetch-feed': [
    3950,
    'the readers of pages (readability, linkedom) and feeds, and the clients of S3 and SQS',
  ],
  'feed-outcome': [950, 'the client of DynamoDB, zod'],
  'file-article': [
    8900,
    'the language model (3.9 MB), English dates, the languages that are told apart, what words of eight languages mean (0.7 MB)',
  ],
  compose: [
    7400,
    'mjml with its HTML and CSS parsers, what words of eight languages mean (0.7 MB)',
  ],
  count: [1500, 'the clients of DynamoDB, S3 and SQS'],
  plan: [1500, 'the clients of DynamoDB, S3 and SQS'],
  deliver: [1500, 'the clients of DynamoDB, S3, SQS and SES, the press'],
  feedback: [950, 'the client of DynamoDB, zod'],
  sweep: [1100, 'the clients of DynamoDB, SQS and SES'],
  notify: [
    1280,
    'the clients of DynamoDB, S3, Secrets Manager and SES, templates, a welcome’s stories',
  ],
  site: [
    1760,
    'the pages, time zones, the public suffix list (0.1 MB), the clients of DynamoDB, S3, SQS and Secrets Manager',
  ],
  desk: [
    11_000,
    'the language model (3.9 MB) and what words of eight languages mean (0.7 MB), for a story that is split is read anew; the encodings of subscribers’ files (1.7 MB, loaded where one is not Unicode), the languages that are told apart, English dates, the API with its schemas, the pages, the clients',
  ],
};

test.each(FUNCTION_NAMES)('%s weighs no more than it may', (name) => {
  const [most, reason] = BUDGETS[name];
  const kilobytes = Math.round(Buffer.byteLength(get(name).text) / KILOBYTE);
  expect(kilobytes, `${kilobytes} KB, for ${reason}`).toBeLessThanOrEqual(most);
  // A budget far above the bundle holds nothing.
  expect(kilobytes).toBeGreaterThan(most / 2);
});

test('the desk finds the script of its pages beside it, as in its package', () => {
  const [path] = /htmx\.org\/[\w/.-]+/u.exec(get('desk').text) ?? [];
  expect(createRequire(get('desk').file).resolve(path ?? 'none')).toBe(
    join(folder, 'desk', 'node_modules', path ?? 'none'),
  );
});

describe('what only one function needs is in its bundle alone', () => {
  const holders = (name: string) =>
    FUNCTION_NAMES.filter((one) =>
      get(one).holds.some((path) => path.startsWith(`node_modules/${name}`)),
    );

  test('mjml: compose', () => expect(holders('mjml')).toEqual(['compose']));
  test('the language model: file-article, and desk, which splits stories', () =>
    expect(holders('wink-eng-lite-web-model')).toEqual(['file-article', 'desk']));
  test('no function holds what runs the line on a laptop', () => {
    for (const name of ['dynalite', 'classic-level', 'jiti', 'commander']) {
      expect([name, holders(name)]).toEqual([name, []]);
    }
  });
});

test('templates lie beside those who fill them, and nowhere else', async () => {
  const expected = (await readdir(join(ROOT, 'templates'))).sort();
  const beside: string[] = [];
  for (const name of FUNCTION_NAMES) {
    const files = await readdir(join(folder, name));
    if (!files.includes('templates')) continue;
    beside.push(name);
    expect((await readdir(join(folder, name, 'templates'))).sort()).toEqual(expected);
  }
  expect(beside).toEqual(['compose', 'notify']);
});
