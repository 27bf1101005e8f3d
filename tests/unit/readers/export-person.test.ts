import { beforeEach, describe, expect, it } from 'vitest';
import { deliverChunk, planEdition } from '../../../src/deliver/index.ts';
import type { SubscriberId } from '../../../src/kernel/index.ts';
import { eraseSubscriber, exportSubscriber, subscriberId } from '../../../src/readers/index.ts';
import { aSubscriber, aSubscription } from '../../support/samples/readers.ts';
import { aNewsletter } from '../../support/worlds/edition-world.ts';
import { type LedgerWorld, ledgerWorld } from '../../support/worlds/ledger-world.ts';
import { KEYS } from '../../support/worlds/reader-world.ts';

const ADDRESS = 'ann@example.org';
const ID = subscriberId(ADDRESS, KEYS);

let world: LedgerWorld;
const ports = () => ({
  ...world.ports,
  newsletters: [aNewsletter()],
  store: world.subscribers,
  keys: { keyRing: async () => KEYS },
});
const recordOf = (address: string) => exportSubscriber(address, ports());

/** One edition, planned and mailed to Ann and to two others. */
beforeEach(async () => {
  world = await ledgerWorld();
  const ann = { id: ID, address: ADDRESS, name: 'Ann' };
  await world.subscribers.saveSubscriber(aSubscriber('ann', ann), 0);
  const wishes = { subscriber: ID, topics: ['harbour'], version: 0 };
  await world.subscribers.saveSubscription(aSubscription('ann', wishes));
  await world.add('ben');
  await world.add('cem');
});
const mail = async () => {
  await planEdition(world.edition.id, world.ports, world.deadline);
  for (const chunk of world.deliverQueue.messages)
    await deliverChunk(chunk, world.ports, world.deadline);
};

describe("one person's record", () => {
  it('holds what is kept and, word for word, what they were told', async () => {
    await mail();
    const { subscriber, subscriptions, deliveries } = await recordOf('Ann@example.org');
    expect(subscriber).toMatchObject({ state: 'known', address: ADDRESS, name: 'Ann' });
    expect(subscriptions).toEqual([
      expect.objectContaining({
        newsletter: 'morning-wire',
        state: 'confirmed',
        topics: ['harbour'],
        consent: { at: '2026-01-01T00:00:00.000Z', how: 'sign-up', words: 'Send me the digest.' },
        watermark: { through: world.edition.through, partial: [] },
      }),
    ]);
    expect(deliveries).toEqual([
      {
        newsletter: 'morning-wire',
        edition: world.edition.id,
        number: 1,
        subject: world.edition.subject,
        slot: world.edition.slot,
        state: 'sent',
        reason: null,
        delivered: false,
        bounced: false,
        complained: false,
        told: [
          {
            story: 'quay',
            headline: 'Headline of quay',
            // Only the topic that Ann follows, and none of "dam".
            shown: expect.arrayContaining([
              'The harbour board of quay decided one.',
              'The harbour board of quay decided three.',
            ]),
            linked: [],
          },
        ],
        corrections: [],
      },
    ]);
  });

  it('tells of an edition that was not sent to them why, and nothing of its stories', async () => {
    await planEdition(world.edition.id, world.ports, world.deadline);
    const { subscription } = await world.subscribers.person(world.edition.newsletter, ID);
    if (subscription)
      await world.subscribers.saveSubscription({ ...subscription, state: 'unsubscribed' });
    for (const chunk of world.deliverQueue.messages)
      await deliverChunk(chunk, world.ports, world.deadline);
    const [delivery] = (await recordOf(ADDRESS)).deliveries;
    expect(delivery).toMatchObject({ state: 'skipped', reason: 'unsubscribed', told: [] });
  });

  it('of nobody, and of who was erased, is refused by name', async () => {
    await mail();
    await expect(recordOf('nobody@example.org')).rejects.toThrow(
      /nobody of this address is known/u,
    );
    await eraseSubscriber(ADDRESS, ports());
    await expect(recordOf(ADDRESS)).rejects.toThrow(/erased on 2026-03-02/u);
  });

  it('is gone with the person: the delivery counts stay, under the hash alone', async () => {
    await mail();
    const before = await world.states();
    await eraseSubscriber(ADDRESS, ports());
    expect(await world.states()).toEqual(before);
    const people = await world.ports.readership.recipients(world.edition.newsletter, [
      ID,
      'ben' as SubscriberId,
    ]);
    expect([...people.keys()]).toEqual(['ben']);
  });

  it('erased between planning and sending, they get nothing', async () => {
    await planEdition(world.edition.id, world.ports, world.deadline);
    await eraseSubscriber(ADDRESS, ports());
    for (const chunk of world.deliverQueue.messages)
      await deliverChunk(chunk, world.ports, world.deadline);
    expect(world.mailer.asked.map(({ to }) => to).sort()).toEqual([
      'ben@example.com',
      'cem@example.com',
    ]);
    expect((await world.states()).sort()).toEqual(['sent', 'sent', 'skipped:erased']);
  });
});
