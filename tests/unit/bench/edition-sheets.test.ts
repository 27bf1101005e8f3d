import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countSheet } from '../../../bench/eval/count-sheet.ts';
import { writeDaysSheet } from '../../../bench/eval/days-sheet.ts';
import { writeEditionSheet } from '../../../bench/eval/edition-sheet.ts';
import { ownReadable, ownReadableByKind } from '../../../bench/eval/readable.ts';
import { workFolder } from '../../support/processes/cli.ts';

let work: Awaited<ReturnType<typeof workFolder>>;
beforeAll(async () => {
  work = await workFolder();
});
afterAll(() => work.remove());

test('a sheet of editions is the same from the same seed, with the whole edition around a line', async () => {
  const drawn = async (name: string) => {
    const order = { count: 6, seed: 3, folder: work.path(name) };
    const written = await writeEditionSheet(order, ownReadableByKind(3));
    return {
      rows: written.rows,
      sheet: await readFile(written.sheet, 'utf8'),
      context: await readFile(written.context, 'utf8'),
      figures: await readFile(written.figures, 'utf8'),
    };
  };
  const one = await drawn('one');
  expect(one.rows).toBe(6);
  expect(await drawn('two')).toEqual(one);
  expect(one.sheet).toMatch(
    /^row,corpus,edition,date,headline,text,clear,worth,true,new,repeat,why$/mu,
  );
  expect(one.context).toMatch(/^### The edition's other lines: [1-9]/mu);
  expect(one.figures).toMatch(/^row,corpus,edition,figure,text,replaces,true,why$/mu);
  // The toll of our own ferry rises from 12 to 19.
  expect(one.figures).toMatch(/12 → 19/u);

  const filled = work.path('filled.csv');
  await writeFile(filled, one.sheet.replaceAll(/,,,,,,$/gmu, ',yes,yes,yes,yes,no,'));
  expect(countSheet(filled)).toEqual([
    ...['clear', 'worth', 'true', 'new'].map((question) => ({ question, yes: 6, of: 6 })),
    { question: 'repeat', yes: 0, of: 6 },
    { question: 'all four', yes: 6, of: 6 },
  ]);
});

test('a sheet of days has what came in, what was told apart, and counts what was missed', async () => {
  const order = { count: 5, seed: 1, folder: work.path('days') };
  const written = await writeDaysSheet(order, ownReadable());
  expect(written).toMatchObject({ days: 5, of: 5 });
  const input = await readFile(written.input, 'utf8');
  const edition = await readFile(written.edition, 'utf8');
  const day = /^## Day \d: ferry, 2031-05-13$/mu;
  expect(input).toMatch(day);
  expect(edition).toMatch(day);
  expect(input).toContain('The toll of the wreck of the Aurelia rises to 19.');
  expect(input).toMatch(/^- 2031-05-12: /mu);
  expect(edition).toMatch(/^- 2031-05-13: .*rises to 19\.$/mu);

  const filled = work.path('days.csv');
  await writeFile(
    filled,
    'day,corpus,date,item,told,why\n1,ferry,2031-05-13,arrest,yes,\n1,ferry,2031-05-13,toll,no,\n1,ferry,2031-05-13,,,\n',
  );
  expect(countSheet(filled)).toEqual([{ question: 'missed', yes: 1, of: 2 }]);
});
