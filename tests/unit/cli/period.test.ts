import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../src/cli/commands/stream.ts';
import { DAY, HOUR } from '../../../src/kernel/index.ts';

describe('--every', () => {
  it.each([
    ['1d', DAY],
    ['12h', 12 * HOUR],
    ['7d', 7 * DAY],
    ['366d', 366 * DAY],
  ])('%s', (every, length) => {
    expect(periodOf(every)).toBe(length);
  });

  it.each(['', '0d', '1', 'd', '1.5d', '-1d', '367d', '1w', '1 d'])('refuses "%s"', (every) => {
    expect(() => periodOf(every)).toThrow(/^--every ".*": not a period; allowed are/u);
  });
});
