import { describe, expect, it } from 'vitest';
import { composeEdition, freezeEdition, runSlot, sendDue } from '../../../src/editions/index.ts';
import { type EditionId, MINUTE } from '../../../src/kernel/index.ts';
import { aDevelopment, aNewsletter, editionWorld } from '../../support/worlds/edition-world.ts';

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

describe('a slot for breaking stories', () => {
  const at = (minute: number) => `2026-03-02T06:${String(minute).padStart(2, '0')}:00.000Z`;
  const look = (slot: string) => ({ newsletter: NEWSLETTER.id, kind: 'breaking', slot }) as const;
  const breaks = { state: 'breaking', developedAt: '2026-03-02T05:50:00.000Z' } as const;

  it('cuts an edition of what breaks, once a story, and of nothing else', async () => {
    const { ports, add, listed, advance } = slotWorld();
    advance(10 * MINUTE);
    expect(await runSlot(look(at(0)), NEWSLETTER, ports)).toBeNull();
    add(aDevelopment('dam', 'one'), breaks);
    add(aDevelopment('old', 'one'), { ...breaks, developedAt: '2026-03-01T05:50:00.000Z' });
    const edition = await runSlot(look(at(5)), NEWSLETTER, ports);
    expect(edition).toMatchObject({ kind: 'breaking', chosen: ['dam'], state: 'frozen' });
    add(aDevelopment('dam', 'two'), breaks);
    expect(await runSlot(look(at(10)), NEWSLETTER, ports)).toBeNull();
    expect(await listed()).toHaveLength(1);
  });

  it('leaves alone what a full edition has had, and waits for a publisher where the rule says so', async () => {
    const { ports, add, editions } = slotWorld();
    add(aDevelopment('dam', 'one'), breaks);
    const progress = await editions.progress(NEWSLETTER.id);
    const through = { ...progress.through, daily: 2 };
    await editions.saveProgress({ ...progress, through });
    expect(await runSlot(look(at(5)), NEWSLETTER, ports)).toBeNull();
    add(aDevelopment('dam', 'two'), breaks);
    const asks = aNewsletter({ approval: 'approved' });
    expect(await runSlot(look(at(10)), asks, ports)).toMatchObject({ state: 'draft' });
  });

  it('cuts three a day at most, by the newsletter’s own day', async () => {
    const { ports, add, listed } = slotWorld();
    for (const minute of [0, 5, 10, 15, 20]) {
      add(aDevelopment(`story-${minute}`, 'one'), breaks);
      await runSlot(look(at(minute)), NEWSLETTER, ports);
    }
    expect((await listed()).map(({ chosen }) => chosen)).toEqual([
      ['story-10'],
      ['story-5'],
      ['story-0'],
    ]);
    const midnight = '2026-03-02T23:00:00.000Z';
    const still = { ...breaks, developedAt: '2026-03-02T22:00:00.000Z' };
    add(aDevelopment('night', 'one'), still);
    expect(await runSlot(look('2026-03-02T22:55:00.000Z'), NEWSLETTER, ports)).toBeNull();
    expect(await runSlot(look(midnight), NEWSLETTER, ports)).toMatchObject({ chosen: ['night'] });
  });
});

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
