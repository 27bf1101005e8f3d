/**
 * How the processor time of everything that takes text from outside grows with the text, over hostile shapes: of each
 * function the shape with the worst growth, its time at n, 2n and 4n, and the power of n that this is.
 *   npm run bench:growth [-- --core --only WORDS --json]
 * `--core`: the shapes of the tests alone; `--only`: functions whose name holds these words. Exits with 1 where one grows
 * faster than n^1.3.
 */
import { parseArgs } from 'node:util';
import { ALLOWED_EXPONENT, type Growth, growthOf } from './growth/measure.ts';
import { CORE_SHAPES, SHAPES } from './growth/shapes.ts';
import { SUBJECTS, type Subject } from './growth/subjects.ts';

const { values } = parseArgs({
  options: {
    core: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const shapes = values.core ? CORE_SHAPES : SHAPES;
const subjects = SUBJECTS.filter(({ name }) => name.includes(values.only));

const worstOf = async ({ work, longest }: Subject): Promise<Growth> => {
  let worst: Growth | null = null;
  for (const shape of shapes) {
    const growth = await growthOf(work, shape, longest);
    if (worst === null || isWorse(growth, worst)) worst = growth;
  }
  if (worst === null) throw new Error('no shape to measure');
  return worst;
};

/** By growth; where both cost too little to be told, by cost. */
const isWorse = (a: Growth, b: Growth): boolean =>
  a.exponent === b.exponent ? a.milliseconds[2] > b.milliseconds[2] : a.exponent > b.exponent;

const shown = (value: number): string => value.toFixed(1);

if (!values.json) {
  console.log(`| function | worst of ${shapes.length} shapes | n | ms at n, 2n, 4n | grows as |`);
  console.log('| --- | --- | --- | --- | --- |');
}
let failed = 0;
for (const subject of subjects) {
  const worst = await worstOf(subject);
  if (worst.exponent > ALLOWED_EXPONENT) failed += 1;
  if (values.json) console.log(JSON.stringify({ function: subject.name, ...worst }));
  else
    console.log(
      `| ${subject.name} | ${worst.shape.replaceAll('|', '\\|')} | ${worst.length} | ${worst.milliseconds.map(shown).join(', ')} | ${worst.exponent === 0 ? 'too quick to tell' : `n^${worst.exponent.toFixed(2)}`} |`,
    );
}
console.error(
  `${subjects.length} functions, ${shapes.length} shapes: ${failed} grow faster than n^${ALLOWED_EXPONENT}`,
);
process.exitCode = failed > 0 ? 1 : 0;
