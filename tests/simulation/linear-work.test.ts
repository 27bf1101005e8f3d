import { describe, expect, test } from 'vitest';
import { ALLOWED_EXPONENT, growthOf, isHarmful } from '../../bench/growth/measure.ts';
import { CORE_SHAPES, type Shape } from '../../bench/growth/shapes.ts';
import { CORE_SUBJECTS } from '../../bench/growth/subjects.ts';

/** `npm run bench:growth` prints the whole table, over five hundred shapes. */
describe('work on text from outside grows no faster than n^1.3', () => {
  test.each(CORE_SUBJECTS)('$name', async ({ work, longest }) => {
    const tooFast: string[] = [];
    for (const shape of CORE_SHAPES) {
      const growth = await growthOf(work, shape, longest);
      const { exponent, length, milliseconds } = growth;
      if (await isHarmful(growth, work, shape, longest))
        tooFast.push(`${shape.name}: n^${exponent.toFixed(2)}, ${milliseconds} ms from ${length}`);
    }
    expect(tooFast).toEqual([]);
  });
});

/** Quadratic work, as a loop over all pairs. */
const pairs = (text: string): number => {
  let same = 0;
  for (const a of text) for (const b of text) if (a === b) same += 1;
  return same;
};
const LETTERS: Shape = { name: 'letters', of: (length) => 'a'.repeat(length) };

/** Of three measures the greatest: what a busy machine adds to the shortest text hides growth, and makes none up. */
const found = async (work: (text: string) => unknown, shape: Shape, length: number) => {
  const exponents: number[] = [];
  for (let at = 0; at < 3; at += 1) exponents.push((await growthOf(work, shape, length)).exponent);
  return Math.max(...exponents);
};

describe('the measure', () => {
  test('finds work that takes quadratic time', async () => {
    expect(await found(pairs, LETTERS, 2048)).toBeGreaterThan(1.6);
  });

  test('finds a pattern that goes back through all of its text', async () => {
    const spaces: Shape = { name: 'spaces', of: (length) => `${' '.repeat(length)}x` };
    expect(await found((text) => /\s+$/u.test(text), spaces, 8192)).toBeGreaterThan(1.6);
  });

  test('lets work pass that takes linear time', async () => {
    const linear = (text: string): string[] => text.repeat(40).split('').sort();
    const { exponent } = await growthOf(linear, LETTERS, 64 * 1024);
    expect(exponent).toBeLessThan(ALLOWED_EXPONENT);
  });
});
