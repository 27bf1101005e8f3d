import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/kernel/index.ts';
import { TablePace } from '../../src/store/pace.ts';
import { eachTable } from '../support/stores/tables.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');

eachTable('PaceStore', (makeTable) => {
  const fresh = async () => new TablePace((await makeTable()).table);

  describe('advance', () => {
    it('starts from now, goes on from there, and starts again after a rest', async () => {
      const store = await fresh();
      expect(await store.read()).toEqual({ next: 0, share: 1, changedAt: 0, full: null });
      expect((await store.advance(NOON, 500)).next).toBe(NOON + 500);
      expect((await store.advance(NOON + 1, 500.125)).next).toBe(NOON + 1000.125);
      expect((await store.advance(NOON + 60_000, 250)).next).toBe(NOON + 60_250);
    });

    it('starts from now where the account was leased by a clock that was far ahead', async () => {
      const store = await fresh();
      await store.advance(NOON + 400 * DAY, 500);
      expect((await store.advance(NOON, 500)).next).toBe(NOON + 500);
      expect((await store.advance(NOON, 500)).next).toBe(NOON + 1000);
    });

    it('gives every racing worker a stretch of its own', async () => {
      const store = await fresh();
      const leased = await Promise.all(Array.from({ length: 30 }, () => store.advance(NOON, 100)));
      const ends = leased.map((state) => state.next).sort((a, b) => a - b);
      expect(new Set(ends).size).toBe(30);
      // A first race may leave stretches unused, never use one twice.
      expect(ends.every((end, index) => end >= NOON + 100 * (index + 1))).toBe(true);
    });
  });

  describe('setShare', () => {
    it('is for the one who saw the last change', async () => {
      const store = await fresh();
      await store.advance(NOON, 10);
      expect(await store.setShare(0.9, NOON, 0)).toBe(true);
      expect(await store.setShare(0.8, NOON + 1, 0)).toBe(false);
      expect(await store.setShare(0.8, NOON + 1, NOON)).toBe(true);
      expect(await store.read()).toMatchObject({
        next: NOON + 10,
        share: 0.8,
        changedAt: NOON + 1,
      });
      expect(await store.advance(NOON, 10)).toMatchObject({ share: 0.8 });
    });
  });

  describe('setFull', () => {
    it('is read by every worker, beside what was leased, and replaces the note before', async () => {
      const store = await fresh();
      await store.setFull({ at: NOON, figures: null });
      const full = { at: NOON + 1, figures: { max24Hours: 200, sentLast24Hours: 190 } };
      await store.setFull(full);
      expect(await store.advance(NOON, 10)).toMatchObject({ full, share: 1 });
      expect(await store.read()).toMatchObject({ next: NOON + 10, full });
    });
  });
});
