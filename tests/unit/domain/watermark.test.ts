import { describe, expect, it } from 'vitest';
import { raise, type Told, takeBack, type Watermark } from '../../../src/domain/index.ts';
import type { EditionId } from '../../../src/kernel/index.ts';

const START: Watermark = { through: 10, partial: [] };
const full = (through: number): Told => ({ kind: 'full', through });
const part = (name: string, through: number): Told => ({
  kind: 'partial',
  edition: name as EditionId,
  cut: 0,
  through,
});

describe('a watermark', () => {
  it('never moves down, and telling twice changes nothing', () => {
    expect(raise(START, full(9))).toBe(START);
    const once = raise(START, part('p', 15));
    expect(raise(once, part('p', 15))).toBe(once);
  });

  it('folds partial editions into the full one that covers them, and keeps one that reaches beyond', () => {
    const told = raise(raise(START, part('early', 15)), part('late', 30));
    expect(raise(told, full(20))).toMatchObject({ through: 20, partial: [{ edition: 'late' }] });
  });

  it('goes back after a bounce only while nothing later was told', () => {
    expect(takeBack(raise(START, full(20)), full(20), START)).toEqual(START);
    const later = raise(raise(START, full(20)), part('p', 25));
    expect(takeBack(later, full(20), START)).toBe(later);
  });
});
