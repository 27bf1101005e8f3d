import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** A file of the product, changed so that two lists no longer agree; `as` it is, it must compile. */
interface Plant {
  readonly of: string;
  readonly was: string;
  readonly is: string;
}

const PLANTS: Readonly<Record<string, Plant>> = {
  'a reason of a skipped delivery without a code': {
    of: 'src/domain/delivery.ts',
    was: "| 'erased' | 'cancelled';",
    is: "| 'erased' | 'cancelled' | 'on-holiday';",
  },
  'a delivery state without a code': {
    of: 'src/domain/delivery.ts',
    was: "  | { readonly state: 'held' };",
    is: "  | { readonly state: 'held' }\n  | { readonly state: 'deferred' };",
  },
  'a code that no delivery has': {
    of: 'src/domain/delivery.ts',
    was: '  held: 3,\n',
    is: '  held: 3,\n  deferred: 13,\n',
  },
  'a mark of feedback without a bit': {
    of: 'src/store/ledger-packing.ts',
    was: '  complained: 16,\n',
    is: '',
  },
  'a kind of edition that a newsletter has no place for': {
    of: 'src/store/editions.ts',
    was: '  breaking: place,\n',
    is: '',
  },
  'a change to a story that the desk has no words for': {
    of: 'src/desk-pages/stories/stories.tsx',
    was: "  filed: 'given topics by the desk',\n",
    is: '',
  },
  'a kind of item that no fixture reads': {
    of: 'tests/support/stored/rewrite.ts',
    was: '  limit: onlyChanged,\n',
    is: '',
  },
};

/** Outside its folder, what a file imports is named in full. */
const plantedText = async ({ of, was, is }: Plant): Promise<string> => {
  const text = await readFile(join(root, of), 'utf8');
  if (!text.includes(was)) throw new Error(`${of} has no ${JSON.stringify(was)} any more`);
  const folder = dirname(join(root, of));
  return text
    .replace(was, is)
    .replace(/from '(\.[^']+)'/gu, (_, path) => `from '${resolve(folder, path)}'`);
};

const compile = async (folder: string, files: readonly string[]): Promise<string> => {
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: true, typeRoots: [join(root, 'node_modules/@types')] },
    include: [],
    files,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = promisify(execFile)(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: root,
  });
  return run.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
};

describe('lists that must agree', () => {
  let folder: string;
  let said: readonly string[];
  const fileOf = (name: string): string =>
    `${name.replaceAll(' ', '-')}.${PLANTS[name]?.of.split('.').at(-1)}`;

  beforeAll(async () => {
    // Inside the repository, so that packages are found as they are from every other file.
    folder = await mkdtemp(join(root, 'node_modules/.lists-'));
    const files: string[] = [];
    for (const [name, plant] of Object.entries(PLANTS)) {
      const [planted, untouched] = [fileOf(name), `untouched-${fileOf(name)}`];
      await writeFile(join(folder, planted), await plantedText(plant));
      await writeFile(join(folder, untouched), await plantedText({ ...plant, is: plant.was }));
      files.push(planted, untouched);
    }
    said = (await compile(folder, files)).split('\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const errorsIn = (file: string): readonly string[] =>
    said.filter((line) => line.includes(`/${file}(`));

  it.each(Object.keys(PLANTS))('do not compile with %s', (name) => {
    expect(errorsIn(fileOf(name))).not.toEqual([]);
    expect(errorsIn(`untouched-${fileOf(name)}`)).toEqual([]);
  });
});
