/**
 * How good stories and developments are, on the corpora beside the project (our own fixtures where they are not there),
 * next to what a product without an engine would do.
 *   npm run eval [-- --json] [--only stories,streams,pairs,days,copies]
 *   npm run eval -- --sheet N --seed S [--to FOLDER]    writes a sheet of N developments to be judged blind
 *   npm run eval -- --sheet N --seed S --edition        the same of lines that default-limit editions show, and figure lines
 *   npm run eval -- --days N --seed S                   writes N days for an editor to list what should be told
 *   npm run eval -- --count FILE                        counts a sheet that was filled, of any kind
 * Exit code 1 where a floor does not hold.
 */
import { parseArgs } from 'node:util';
import { countSheet } from './eval/count-sheet.ts';
import { writeDaysSheet } from './eval/days-sheet.ts';
import { writeEditionSheet } from './eval/edition-sheet.ts';
import { floors } from './eval/floors.ts';
import { BLOCKS, type Block, measured } from './eval/measured.ts';
import { startProgress } from './eval/progress.ts';
import { type SheetOrder, writeSheet } from './eval/sheet.ts';
import { table } from './eval/table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: BLOCKS.join(',') },
    sheet: { type: 'string' },
    edition: { type: 'boolean', default: false },
    days: { type: 'string' },
    seed: { type: 'string', default: '1' },
    to: { type: 'string', default: '.eval' },
    count: { type: 'string' },
  },
});

const wholeNumber = (name: 'sheet' | 'seed' | 'days', given: string): number => {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} "${given}": not a number; allowed are whole numbers from 1`);
  process.exit(2);
};

const isBlock = (name: string): name is Block => BLOCKS.some((block) => block === name);

const blocksIn = (given: string): Block[] => {
  const names = given.split(',');
  if (names.every(isBlock)) return names;
  console.error(
    `--only "${given}": not all of it can be measured; allowed are ${BLOCKS.join(', ')}`,
  );
  process.exit(2);
};

const say = (result: object, lines: readonly string[]): void =>
  console.log(values.json ? JSON.stringify(result) : lines.join('\n'));

const sheetOrder = (name: 'sheet' | 'days', given: string): SheetOrder => ({
  count: wholeNumber(name, given),
  seed: wholeNumber('seed', values.seed),
  folder: values.to,
});

if (values.count !== undefined) {
  const counted = countSheet(values.count);
  say(
    counted,
    counted.map(({ question, yes, of }) => `${question.padEnd(8)} ${yes} of ${of}`),
  );
} else if (values.days !== undefined) {
  const written = await writeDaysSheet(sheetOrder('days', values.days));
  say(written, [
    `${written.days} of ${written.of} days`,
    `what came in, to be read first: ${written.input}`,
    `to be filled, one item a row: ${written.sheet}`,
    `what the editions told, to be opened last: ${written.edition}`,
  ]);
} else if (values.sheet !== undefined && values.edition) {
  const written = await writeEditionSheet(sheetOrder('sheet', values.sheet));
  say(written, [
    `${written.rows} of ${written.of} lines of editions`,
    `to be filled: ${written.sheet}`,
    `their context: ${written.context}`,
    `${written.figureLines} figure lines, to be filled: ${written.figures}`,
    `their context: ${written.figuresContext}`,
  ]);
} else if (values.sheet !== undefined) {
  const written = await writeSheet(sheetOrder('sheet', values.sheet));
  say(written, [
    `${written.rows} of ${written.of} developments`,
    `to be filled: ${written.sheet}`,
    `their context: ${written.context}`,
  ]);
} else {
  startProgress();
  const results = await measured(blocksIn(values.only));
  const held = floors(results);
  say({ ...results, floors: held }, [table(results, held)]);
  if (held.some(({ holds }) => holds === false)) process.exitCode = 1;
}
