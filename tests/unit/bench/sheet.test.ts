import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownReadable } from '../../../bench/eval/readable.ts';
import { writeSheet } from '../../../bench/eval/sheet.ts';
import { workFolder } from '../../support/processes/cli.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
beforeAll(async () => {
  work = await workFolder();
});
afterAll(() => work.remove());

const drawn = async (name: string) => {
  const { sheet, context, rows } = await writeSheet(
    { count: 5, seed: 11, folder: work.path(name) },
    ownReadable(),
  );
  return { rows, sheet: await readFile(sheet, 'utf8'), context: await readFile(context, 'utf8') };
};

test('a sheet is the same from the same seed, and is counted once it is filled', async () => {
  const one = await drawn('one');
  expect(one.rows).toBe(5);
  expect(await drawn('two')).toEqual(one);
  expect(one.context).toContain('### What the story told before: 0');
  const filled = work.path('filled.csv');
  // The four answers and the reason stand at the end of each line.
  await writeFile(filled, one.sheet.replaceAll(/,,,,,$/gmu, ',yes,no,yes,,trivia'));
  const count = ['--import', 'tsx', 'bench/eval.ts', '--count', filled];
  const { stdout } = await promisify(execFile)(process.execPath, count);
  expect(stdout.trim().split('\n')).toEqual([
    'clear    5 of 5',
    'worth    0 of 5',
    'true     5 of 5',
    'new      0 of 0',
  ]);
});
