import { describe, expect, it } from 'vitest';
import { backFrom, type Subscription, takesMail } from '../../../src/domain/index.ts';
import { DAY } from '../../../src/kernel/index.ts';
import {
  makeSigner,
  pauseReader,
  readPreferences,
  resumeReader,
  undoUnsubscribe,
  unsubscribe,
} from '../../../src/readers/index.ts';
import { aSubscriber, aSubscription } from '../../support/samples/readers.ts';
import { KEYS, type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

const ANN = 'ann@example.org';
const sign = (world: ReaderWorld) => makeSigner(KEYS, world.ports.clock);

/** A daily reader in Berlin, told up to place 7; it is 07:00 there on Monday 2 March 2026. */
const reader = async () => {
  const world = readerWorld();
  const id = world.id(ANN);
  const given = { subscriber: id, version: 0, watermark: { through: 7, partial: [] } };
  await world.ports.store.saveSubscriber({ ...aSubscriber('ann'), id }, 0);
  await world.ports.store.saveSubscription(aSubscription('ann', given));
  const link = (purpose: Parameters<ReturnType<typeof makeSigner>>[0]) =>
    sign(world)(purpose, world.newsletter.id, id);
  const subscription = async () => (await world.person(ANN)).subscription as Subscription;
  return { ...world, link, subscription };
};

describe('a pause', () => {
  it('lasts until the reader’s own midnight, over the clock change, without anybody ending it', async () => {
    const world = await reader();
    const shown = await pauseReader(
      world.link('preferences'),
      { until: '2026-04-01' },
      world.ports,
    );
    expect(shown).toMatchObject({ paused: { since: '2026-03-02', until: '2026-04-01' } });
    const paused = await world.subscription();
    expect(paused).toMatchObject({
      state: 'paused',
      away: { since: '2026-03-02', until: '2026-03-31T22:00:00.000Z', through: 7 },
    });
    expect(takesMail(paused, '2026-03-31T21:59:59.999Z')).toBe(false);
    expect(backFrom(paused, '2026-03-31T21:59:59.999Z')).toBeNull();
    expect(takesMail(paused, '2026-03-31T22:00:00.000Z')).toBe(true);
    expect(backFrom(paused, '2026-04-01T05:00:00.000Z')?.since).toBe('2026-03-02');
    const caughtUp = { ...paused, watermark: { through: 9, partial: [] } };
    expect(backFrom(caughtUp, '2026-04-01T05:00:00.000Z')).toBeNull();
    world.advance(31 * DAY);
    expect(await readPreferences(world.link('preferences'), world.ports)).toMatchObject({
      state: 'open',
      paused: null,
    });
  });

  it('without an end lasts until the reader comes back', async () => {
    const world = await reader();
    await pauseReader(world.link('preferences'), { until: null }, world.ports);
    expect(takesMail(await world.subscription(), '2999-01-01T00:00:00.000Z')).toBe(false);
    world.advance(3 * DAY);
    await resumeReader(world.link('preferences'), world.ports);
    expect(await world.subscription()).toMatchObject({
      state: 'confirmed',
      away: { since: '2026-03-02', until: '2026-03-05T06:00:00.000Z', through: 7 },
    });
    // Off again before a mail could come: it is one time away.
    await pauseReader(world.link('preferences'), { until: null }, world.ports);
    expect((await world.subscription()).away).toMatchObject({ since: '2026-03-02', until: null });
  });

  it.each(['2026-03-02', '2025-01-01', '2027-03-05', 'tomorrow', ''])(
    'ends on no such day as "%s"',
    async (until) => {
      const world = await reader();
      const before = await world.subscription();
      expect(await pauseReader(world.link('preferences'), { until }, world.ports)).toMatchObject({
        state: 'refused',
        reason: `day "${until}" cannot end a pause: allowed are 2026-03-03 to 2027-03-03`,
      });
      expect(await world.subscription()).toEqual(before);
    },
  );

  it('goes on for who leaves and takes it back', async () => {
    const world = await reader();
    await pauseReader(world.link('preferences'), { until: null }, world.ports);
    await unsubscribe(world.link('unsubscribe'), world.ports);
    await undoUnsubscribe(world.link('undo'), world.ports);
    expect((await world.subscription()).state).toBe('paused');
  });

  it('is not begun or ended by a link of another purpose', async () => {
    const world = await reader();
    const before = await world.subscription();
    expect((await pauseReader(world.link('undo'), { until: null }, world.ports)).state).toBe(
      'void',
    );
    expect((await resumeReader(world.link('confirm'), world.ports)).state).toBe('void');
    expect(await world.subscription()).toEqual(before);
  });
});
