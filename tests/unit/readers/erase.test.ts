import { describe, expect, it } from 'vitest';
import type { NewsletterId } from '../../../src/kernel/index.ts';
import {
  confirm,
  eraseSubscriber,
  fileOf,
  importSubscribers,
  makeSigner,
  ReadersError,
  readPreferences,
  type SubscriberStore,
  signUp,
} from '../../../src/readers/index.ts';
import { aNewsletter } from '../../support/samples/edition-fixtures.ts';
import { KEYS, type ReaderWorld, readerWorld } from '../../support/worlds/reader-world.ts';

const ADDRESS = 'Ann.Sample@example.org';
const wishes = { topics: [], rhythm: 'daily', breaking: false, zone: null, language: null };

const load = (world: ReaderWorld, newsletter = world.newsletter) =>
  importSubscribers(
    fileOf(`email,name,consent\n${ADDRESS},Ann Sample,"Ann Sample, on paper"\n`),
    { newsletter, consent: null, how: 'import' },
    world.ports,
  );

/** The store with some of its methods behind others. */
const hidden = (store: SubscriberStore, others: Partial<SubscriberStore>): SubscriberStore =>
  new Proxy(store, {
    get: (target, name: keyof SubscriberStore) => others[name] ?? target[name].bind(target),
  });

/** Every item that was ever written, as it is now. */
const everything = async ({ table, writes }: ReaderWorld): Promise<string> => {
  const keys = [...new Set(writes)].map((line) => {
    const [pk = '', sk = ''] = line.split(' ');
    return { pk, sk };
  });
  return JSON.stringify(await table.getMany(keys));
};

describe('erase', () => {
  it('leaves the keyed hash of the address, and nothing else of the person', async () => {
    const weekly = aNewsletter({ id: 'weekly-wire' as NewsletterId });
    const world = readerWorld([aNewsletter(), weekly]);
    await signUp(
      { newsletter: world.newsletter, address: ADDRESS, wishes, network: '192.0.2.1' },
      world.ports,
    );
    const token = makeSigner(KEYS, world.ports.clock)(
      'confirm',
      world.newsletter.id,
      world.id(ADDRESS),
    );
    await confirm(token, world.ports);
    await load(world);
    await load(world, weekly);
    expect(await everything(world)).toMatch(/ann/iu);

    const at = '2026-03-02T06:00:00.000Z';
    const erasure = { id: world.id(ADDRESS), at, already: false, subscriptions: 2 };
    expect(await eraseSubscriber('ann.sample@EXAMPLE.org', world.ports)).toEqual(erasure);
    expect(await everything(world)).not.toMatch(/ann|sample|192\.0/iu);
    expect(await world.person(ADDRESS)).toEqual({
      stored: { subscriber: { state: 'erased', id: world.id(ADDRESS), at }, version: 3 },
      subscription: null,
    });
    const preferences = makeSigner(KEYS, world.ports.clock)(
      'preferences',
      world.newsletter.id,
      world.id(ADDRESS),
    );
    expect(await readPreferences(preferences, world.ports)).toEqual({ state: 'void' });
  });

  it('keeps the address from being imported again', async () => {
    const world = readerWorld();
    await load(world);
    await eraseSubscriber(ADDRESS, world.ports);
    const report = await load(world);
    expect(report).toMatchObject({ added: 0, updated: 0, refused: [{ line: 2 }] });
    expect(report.refused[0]?.reason).toMatch(/^the address was erased/u);
    expect((await world.person(ADDRESS)).subscription).toBeNull();
  });

  it('finishes what a crash broke off, and says when it was first', async () => {
    const world = readerWorld();
    await load(world);
    const { store } = world.ports;
    const dying = hidden(store, { removeSubscription: () => Promise.reject(new Error('dead')) });
    await expect(eraseSubscriber(ADDRESS, { ...world.ports, store: dying })).rejects.toThrow(
      'dead',
    );
    world.advance(86_400_000);
    const at = '2026-03-02T06:00:00.000Z';
    const second = await eraseSubscriber(ADDRESS, world.ports);
    expect(second).toMatchObject({ at, already: true, subscriptions: 1 });
    expect(await eraseSubscriber(ADDRESS, world.ports)).toMatchObject({ at, subscriptions: 0 });
  });

  it('names an address of which nothing is kept', async () => {
    const world = readerWorld();
    await expect(eraseSubscriber('nobody@example.org', world.ports)).rejects.toThrow(ReadersError);
    expect(world.writes).toEqual([]);
  });
});
