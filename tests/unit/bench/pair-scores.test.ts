import { describe, expect, it } from 'vitest';
import {
  aucOf,
  bestThreshold,
  classCounts,
  type JudgedPair,
  ratesOf,
} from '../../../bench/eval/pair-scores.ts';

const pair = (
  kind: JudgedPair['kind'],
  score: number,
  taken: JudgedPair['taken'] = score >= 0.6 ? 'same' : 'different',
): JudgedPair => ({ kind, class: kind === 'same' ? 'light' : 'figure', score, taken });

const PAIRS = [
  pair('same', 0.9),
  pair('same', 0.5),
  pair('same', 0.3),
  pair('different', 0.5),
  pair('different', 0.2),
  pair('update', 0.8),
  pair('update', 0.1, 'update'),
];

describe('AUC', () => {
  it('is the share of same pairs above others, ties half, updates among the others', () => {
    // 0.9 beats four of four; 0.5 beats 0.2 and 0.1 and ties with 0.5; 0.3 beats 0.2 and 0.1.
    expect(aucOf(PAIRS)).toBeCloseTo((4 + 2.5 + 2) / 12);
  });

  it('is a half where there is nothing to rank', () => {
    expect(aucOf([pair('same', 1)])).toBe(0.5);
  });
});

describe('rates', () => {
  it('count what is told twice, suppressed and recognised', () => {
    expect(ratesOf(PAIRS)).toEqual({
      same: 3,
      others: 4,
      updates: 2,
      toldTwice: 2 / 3,
      suppressed: 1 / 4,
      recognised: 1 / 2,
    });
  });

  it('of no pairs are 0', () => {
    expect(ratesOf([])).toMatchObject({ toldTwice: 0, suppressed: 0, recognised: 0 });
  });

  it('are counted by kind and class', () => {
    expect(classCounts(PAIRS)).toEqual([
      { kind: 'different', class: 'figure', wrong: 0, of: 2 },
      { kind: 'same', class: 'light', wrong: 2, of: 3 },
      { kind: 'update', class: 'figure', wrong: 1, of: 2 },
    ]);
  });
});

it('the best threshold catches most and suppresses least', () => {
  // At 0.3 all same pairs are caught and two of four others with them; higher thresholds lose a third for a quarter.
  expect(bestThreshold(PAIRS)).toBe(0.3);
});
