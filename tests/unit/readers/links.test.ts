import { describe, expect, it } from 'vitest';
import type { TokenPurpose } from '../../../src/domain/index.ts';
import { DAY, HOUR } from '../../../src/kernel/index.ts';
import {
  confirm,
  makeSigner,
  readConfirmation,
  readLeaving,
  readPreferences,
  savePreferences,
  signUp,
  undoUnsubscribe,
  unsubscribe,
} from '../../../src/readers/index.ts';
import { KEYS, type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

const ANN = 'ann@example.org';
const wishes = { topics: [], rhythm: 'daily', breaking: false, zone: null, language: null };
const link = (world: ReaderWorld, purpose: TokenPurpose, address = ANN) =>
  makeSigner(KEYS, world.ports.clock)(purpose, world.newsletter.id, world.id(address));
const ask = (world: ReaderWorld) =>
  signUp({ newsletter: world.newsletter, address: ANN, wishes, network: null }, world.ports);
const subscriptionOf = async (world: ReaderWorld) => (await world.person(ANN)).subscription;

const reader = async () => {
  const world = readerWorld();
  await ask(world);
  await confirm(link(world, 'confirm'), world.ports);
  world.sent.length = 0;
  return world;
};

describe('confirm', () => {
  it('begins at what is new from now on, records the consent and welcomes', async () => {
    const world = readerWorld();
    await ask(world);
    world.advance(HOUR);
    world.proceed(77);
    expect((await confirm(link(world, 'confirm'), world.ports)).state).toBe('confirmed');
    expect(await subscriptionOf(world)).toMatchObject({
      state: 'confirmed',
      since: '2026-03-02T07:00:00.000Z',
      watermark: { through: 77, partial: [] },
      consent: {
        at: '2026-03-02T07:00:00.000Z',
        how: 'sign-up form (2026-03-02T06:00:00.000Z), confirmed by the link in the mail',
      },
      asked: [],
    });
    expect(world.sent.at(-1)).toMatchObject({ kind: 'welcome' });
  });

  it('works once: later presses, old links included, change nothing', async () => {
    const world = readerWorld();
    await ask(world);
    const old = link(world, 'confirm');
    await confirm(old, world.ports);
    const before = await subscriptionOf(world);
    world.proceed(99);
    expect((await confirm(old, world.ports)).state).toBe('already');
    expect(await subscriptionOf(world)).toEqual(before);
    expect(world.sent.filter(({ kind }) => kind === 'welcome')).toHaveLength(1);
  });

  it('does not bring back who has left, not even when they are asked again', async () => {
    const world = readerWorld();
    await ask(world);
    const old = link(world, 'confirm');
    await confirm(old, world.ports);
    await unsubscribe(link(world, 'unsubscribe'), world.ports);
    expect((await confirm(old, world.ports)).state).toBe('void');
    world.advance(2 * DAY);
    await ask(world);
    expect((await confirm(old, world.ports)).state).toBe('void');
    expect((await confirm(link(world, 'confirm'), world.ports)).state).toBe('confirmed');
  });

  it('runs out after seven days', async () => {
    const world = readerWorld();
    await ask(world);
    const old = link(world, 'confirm');
    world.advance(7 * DAY);
    expect((await confirm(old, world.ports)).state).toBe('expired');
    expect((await subscriptionOf(world))?.state).toBe('pending');
  });

  it('cures a bounce, and not a complaint', async () => {
    for (const [reason, state] of [
      ['bounce', 'known'],
      ['complaint', 'suppressed'],
    ] as const) {
      const world = readerWorld();
      await ask(world);
      const { stored } = await world.person(ANN);
      await world.ports.store.saveSubscriber(
        {
          state: 'suppressed',
          id: world.id(ANN),
          address: ANN,
          name: null,
          reason,
          at: '2026-01-01T00:00:00.000Z',
        },
        stored?.version ?? 0,
      );
      await confirm(link(world, 'confirm'), world.ports);
      expect((await world.person(ANN)).stored?.subscriber.state).toBe(state);
    }
  });

  it('keeps what others write meanwhile', async () => {
    const world = readerWorld();
    await ask(world);
    const { store } = world.ports;
    let raced = false;
    const racing = {
      ...world.ports,
      store: {
        person: store.person.bind(store),
        people: store.people.bind(store),
        subscriptions: store.subscriptions.bind(store),
        saveSubscriber: store.saveSubscriber.bind(store),
        removeSubscription: store.removeSubscription.bind(store),
        saveSubscription: async (next: Parameters<typeof store.saveSubscription>[0]) => {
          const current = await subscriptionOf(world);
          if (!raced && current) await store.saveSubscription({ ...current, rhythm: 'weekly' });
          raced = true;
          return store.saveSubscription(next);
        },
      },
    };
    expect((await confirm(link(world, 'confirm'), racing)).state).toBe('confirmed');
    expect(await subscriptionOf(world)).toMatchObject({ state: 'confirmed', rhythm: 'weekly' });
  });
});

describe('unsubscribe', () => {
  it('leaves at once by a link of any age, says goodbye once, and again is no error', async () => {
    const world = await reader();
    const old = link(world, 'unsubscribe');
    world.advance(4000 * DAY);
    expect(await unsubscribe(old, world.ports)).toMatchObject({
      state: 'left',
      undo: expect.any(String),
    });
    expect((await unsubscribe(old, world.ports)).state).toBe('left');
    expect((await subscriptionOf(world))?.state).toBe('unsubscribed');
    expect(world.sent.map(({ kind }) => kind)).toEqual(['goodbye']);
  });

  it('can be undone within a week, with nothing lost', async () => {
    const world = await reader();
    const before = await subscriptionOf(world);
    const left = await unsubscribe(link(world, 'unsubscribe'), world.ports);
    if (left.state !== 'left' || !left.undo) throw new Error('no way back');
    world.advance(7 * DAY - 1000);
    expect((await undoUnsubscribe(left.undo, world.ports)).state).toBe('back');
    expect(await subscriptionOf(world)).toEqual({ ...before, version: expect.any(Number) });
    await unsubscribe(link(world, 'unsubscribe'), world.ports);
    world.advance(1000);
    expect((await undoUnsubscribe(left.undo, world.ports)).state).toBe('expired');
    expect((await subscriptionOf(world))?.state).toBe('unsubscribed');
  });

  it('notes by which edition of the newsletter, and forgets it when it is undone', async () => {
    const world = await reader();
    const edition = 'morning-wire_20260302T0600Z-daily';
    const left = await unsubscribe(link(world, 'unsubscribe'), world.ports, edition);
    expect((await subscriptionOf(world))?.left).toEqual({ at: expect.any(String), edition });
    if (left.state !== 'left' || !left.undo) throw new Error('no way back');
    await undoUnsubscribe(left.undo, world.ports);
    expect((await subscriptionOf(world))?.left).toBeUndefined();
    for (const odd of ['other-wire_x', 'morning-wire_a/../b', `morning-wire_${'a'.repeat(200)}`]) {
      await unsubscribe(link(world, 'unsubscribe'), world.ports, odd);
      expect((await subscriptionOf(world))?.left?.edition).toBeNull();
      await undoUnsubscribe(left.undo, world.ports);
    }
  });

  it('offers no way back to who had never confirmed', async () => {
    const world = readerWorld();
    await ask(world);
    expect(await unsubscribe(link(world, 'unsubscribe'), world.ports)).toMatchObject({
      undo: null,
    });
    expect((await undoUnsubscribe(link(world, 'undo'), world.ports)).state).toBe('void');
    expect((await subscriptionOf(world))?.state).toBe('unsubscribed');
    expect((await readConfirmation(link(world, 'confirm'), world.ports)).state).toBe('void');
  });

  it('says nothing of people who are not there', async () => {
    const world = readerWorld();
    expect(
      await readLeaving(link(world, 'unsubscribe', 'nobody@example.org'), world.ports),
    ).toEqual({ state: 'void' });
  });
});

describe('preferences', () => {
  it('stores the wishes and nothing else', async () => {
    const world = await reader();
    const before = await subscriptionOf(world);
    const input = {
      topics: ['energy'],
      rhythm: 'weekly',
      breaking: true,
      zone: 'Asia/Seoul',
      language: null,
    };
    const saved = await savePreferences(link(world, 'preferences'), input, world.ports);
    expect(saved).toMatchObject({ state: 'saved', address: 'a…@example.org' });
    expect(await subscriptionOf(world)).toEqual({
      ...before,
      topics: ['energy'],
      rhythm: 'weekly',
      breaking: true,
      zone: 'Asia/Seoul',
      version: expect.any(Number),
    });
  });

  it('refuses what is not offered', async () => {
    const world = await reader();
    const saved = await savePreferences(
      link(world, 'preferences'),
      { ...wishes, rhythm: 'never' },
      world.ports,
    );
    expect(saved).toMatchObject({ state: 'refused', reason: expect.stringContaining('"never"') });
  });

  it('has nothing to set for who has left', async () => {
    const world = await reader();
    await unsubscribe(link(world, 'unsubscribe'), world.ports);
    expect((await readPreferences(link(world, 'preferences'), world.ports)).state).toBe('left');
    expect((await savePreferences(link(world, 'preferences'), wishes, world.ports)).state).toBe(
      'left',
    );
  });
});
