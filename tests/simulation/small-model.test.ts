import { describe, expect, it } from 'vitest';
import { exploreModel } from '../../src/simulate/index.ts';

/** Smaller than what `writethru simulate --exhaustive` walks through; a failure names its history. */
const SIZES = [
  { workers: 2, recipients: 2, crashes: 2, losses: 0, sweep: false },
  { workers: 2, recipients: 2, crashes: 0, losses: 1, sweep: false },
  { workers: 1, recipients: 2, crashes: 1, losses: 0, sweep: true },
];

describe('every history of a small model', () => {
  it.each(SIZES)('keeps the promises: %o', async (size) => {
    const report = await exploreModel('ledger', size);
    expect(report.violations).toEqual([]);
    expect(report.states).toBeGreaterThan(400);
    // Doubt is met, and shown.
    expect(report.heldEnds).toBeGreaterThan(0);
  });

  it('holds nobody where nothing goes wrong', async () => {
    const size = { workers: 2, recipients: 3, crashes: 0, losses: 0, sweep: false };
    expect(await exploreModel('ledger', size)).toMatchObject({ heldEnds: 0, violations: [] });
  });

  it.each([
    ['mark-after', 'a second mail'],
    ['mark-before', 'counts as sent, and SES never took it'],
  ] as const)('catches %s at one crash', async (design, what) => {
    const size = { workers: 1, recipients: 2, crashes: 1, losses: 0, sweep: false };
    const { violations } = await exploreModel(design, size);
    expect(violations[0]?.what).toContain(what);
  });
});
