import { describe, expect, it } from 'vitest';
import { datedStream } from '../../../bench/eval/dated-stream.ts';
import { mixingOf } from '../../../bench/eval/mixing.ts';
import { scoresOf } from '../../../bench/story-scores.ts';
import { DAY } from '../../../src/kernel/index.ts';

const ROWS = Array.from({ length: 60 }, (_, at) => ({
  id: `a${at}`,
  story: `s${at % 6}`,
  text: `Report ${at}: a 4. 6-magnitude quake, $9. 3m of damage. Then 5. It ended.`,
}));
const days = (window: number): number[] =>
  datedStream(ROWS, { seed: 1, window }).map(({ publishedAt = '' }) =>
    Math.floor((Date.parse(publishedAt) - Date.parse('2012-05-01')) / DAY),
  );

describe('a dated stream', () => {
  it('is the same from the same seed, and another from another', () => {
    const one = datedStream(ROWS, { seed: 1, window: 8 });
    expect(datedStream(ROWS, { seed: 1, window: 8 })).toEqual(one);
    expect(datedStream(ROWS, { seed: 2, window: 8 })).not.toEqual(one);
  });

  it('is in the order of its times, within the window and the three days after', () => {
    const times = datedStream(ROWS, { seed: 3, window: 8 }).map(({ publishedAt }) => publishedAt);
    expect(times).toEqual(times.toSorted());
    expect(Math.max(...days(8))).toBeLessThanOrEqual(7 + 3);
    expect(Math.max(...days(60))).toBeGreaterThan(15);
  });

  it('keeps each story, hides its id and closes spaces inside numbers', () => {
    const made = datedStream(ROWS, { seed: 1, window: 8 });
    expect(made.filter(({ story }) => story === 's0')).toHaveLength(10);
    for (const { id, text, source } of made) {
      expect(id).toMatch(/^[0-9a-f]{12}$/u);
      expect(source).toBeTruthy();
      expect(text).toContain('a 4.6-magnitude quake, $9.3m of damage. Then 5. It ended.');
    }
  });
});

describe('mixing', () => {
  it('counts stories of two subjects, of two events, and the largest', () => {
    const events = ['1ecb', '1ecb', '1ecbplus', '1ecbplus', '2ecb', '1ecb', '3ecb'];
    const found = ['a', 'a', 'a', 'a', 'a', 'b', 'b'];
    expect(mixingOf(events, found)).toEqual({ ofTwoSubjects: 2, ofTwoEvents: 1, largest: 5 });
  });
});

describe('the scores of a part', () => {
  it('count strangers of the other part, and no mistakes that are only theirs', () => {
    const gold = ['x', 'x', 'y', 'y', 'y'];
    const found = ['a', 'a', 'a', 'b', 'c'];
    const { b3P, b3R, pairF1, stories } = scoresOf(gold, found, (story) => story === 'x');
    // Each x has the other x and one y beside it: 2 of 3. Three pairs were joined, one of them rightly.
    expect([b3P, b3R, stories]).toEqual([2 / 3, 1, 1]);
    expect(pairF1).toBeCloseTo(0.5);
    expect(scoresOf(gold, found, () => true)).toEqual(scoresOf(gold, found));
  });
});
