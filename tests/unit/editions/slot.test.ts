import { describe, expect, it } from 'vitest';
import { composeEdition, freezeEdition, runSlot, sendDue } from '../../../src/editions/index.ts';
import { type EditionId, MINUTE } from '../../../src/kernel/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/edition-world.ts';

const NEWSLETTER = aNewsletter();
const SLOT = '2026-03-02T06:00:00.000Z';
const DAILY = { newsletter: NEWSLETTER.id, kind: 'daily', slot: SLOT } as const;
const BY_HAND = { kind: 'manual', slot: SLOT, chosen: null, note: null } as const;

const slotWorld = () => {
  const world = editionWorld();
  world.add(aDevelopment('quay', 'one'));
  const woken: EditionId[] = [];
  const wakePlan = async (id: EditionId): Promise<void> => void woken.push(id);
  const ports = { ...world.ports, wakePlan };
  const listed = () => world.editions.list(NEWSLETTER.id, 10);
  return { ...world, ports, woken, listed };
};

describe('a slot', () => {
  it('that fires several times at once is one edition, on its way once', async () => {
    const { ports, listed, woken, editions } = slotWorld();
    await Promise.all(Array.from({ length: 4 }, () => runSlot(DAILY, NEWSLETTER, ports)));
    const all = await listed();
    expect(all.map(({ id, state, number }) => [id, state, number])).toEqual([
      ['morning-wire_20260302T0600Z-daily', 'frozen', 1],
    ]);
    expect(new Set(woken)).toEqual(new Set([all[0]?.id]));
    expect((await editions.progress(NEWSLETTER.id)).open).toBe(all[0]?.id);
  });

  it('and an editor at the same minute are two editions of which one waits for the other', async () => {
    const { ports, listed, editions } = slotWorld();
    const byHand = async () => {
      const draft = await composeEdition(NEWSLETTER, { ...BY_HAND, key: 'click' }, ports);
      return draft && freezeEdition(draft.id, NEWSLETTER, ports);
    };
    const clicks = await Promise.allSettled([
      runSlot(DAILY, NEWSLETTER, ports),
      byHand(),
      byHand(),
    ]);
    for (const click of clicks)
      if (click.status === 'rejected') expect(click.reason).toMatchObject({ kind: 'conflict' });
    const all = await listed();
    expect(all).toHaveLength(2);
    const frozen = all.filter(({ state }) => state === 'frozen');
    expect(frozen).toHaveLength(1);
    expect((await editions.progress(NEWSLETTER.id)).open).toBe(frozen[0]?.id);
    // Both hold the same range: whoever got the first has a watermark by which the second holds nothing for them.
    expect(all.map(({ after, through }) => [after, through])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('that comes later than the newsletter allows is cut and shown, and not sent by itself', async () => {
    const { ports, listed, woken, advance } = slotWorld();
    advance((NEWSLETTER.latenessMinutes + 1) * MINUTE);
    await runSlot(DAILY, NEWSLETTER, ports);
    await sendDue(NEWSLETTER, ports);
    const [late] = await listed();
    expect([late?.state, woken]).toEqual(['draft', []]);
    if (late) expect((await freezeEdition(late.id, NEWSLETTER, ports)).state).toBe('frozen');
  });

  it('is in time until then', async () => {
    const { ports, woken, advance } = slotWorld();
    advance(NEWSLETTER.latenessMinutes * MINUTE);
    await runSlot(DAILY, NEWSLETTER, ports);
    expect(woken).toHaveLength(1);
  });
});
