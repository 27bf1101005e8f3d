import { describe, expect, it } from 'vitest';
import { momentOf, UsageError } from '../../../src/cli/house.ts';

describe('--at', () => {
  it.each([
    ['2024-10-26T07:00:00Z', '2024-10-26T07:00:00.000Z'],
    ['2024-10-26T07:00+02:00', '2024-10-26T05:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('%s is a moment', (at, moment) => {
    expect(new Date(momentOf(at) ?? 0).toISOString()).toBe(moment);
  });

  it.each(['2024-02-31', '2023-02-29T07:00:00Z', '2024-10-26T25:00Z', '2024-10-26 soon', 'today'])(
    '%s is refused rather than taken for another day',
    (at) => {
      expect(() => momentOf(at)).toThrow(UsageError);
    },
  );
});
