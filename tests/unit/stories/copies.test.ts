import { expect, test } from 'vitest';
import { copyScores } from '../../../bench/copies.ts';
import { seededRandom } from '../../../src/kernel/index.ts';

/** Reports made of our own words by chance: four a story, that share a paragraph as reports of one press conference do. */
const reports = () => {
  const random = seededRandom(5);
  const words = (count: number): string =>
    Array.from({ length: count }, () => `w${Math.floor(random.next() * 4000)}`).join(' ');
  return Array.from({ length: 6 }, (_, story) => {
    const quoted = words(30);
    return Array.from({ length: 4 }, (_, at) => ({
      id: `${story}-${at}`,
      story: `s${story}`,
      text: `${words(60)}\n${quoted}\n${words(60)}`,
    }));
  }).flat();
};

test('copies of every kind are found, and reports that share a quotation are none', () => {
  const { found, falseShare, pairs } = copyScores(reports());
  expect(Object.keys(found)).toHaveLength(6);
  for (const share of Object.values(found)) expect(share).toBeGreaterThanOrEqual(0.95);
  expect(pairs).toBe(36);
  expect(falseShare).toBe(0);
});
