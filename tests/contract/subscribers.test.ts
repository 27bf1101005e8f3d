import { expect, it } from 'vitest';
import { hasAddress, type Subscription } from '../../src/domain/index.ts';
import type { NewsletterId, SubscriberId } from '../../src/kernel/index.ts';
import { TableLimits, TableRequests, TableSubscribers } from '../../src/store/subscribers.ts';
import { eachTable } from '../support/stores/tables.ts';

const newsletter = 'morning-wire' as NewsletterId;
const idOf = (name: string) => name.padEnd(26, 'a') as SubscriberId;

const known = (name: string) =>
  ({
    state: 'known',
    id: idOf(name),
    address: `${name}@example.org`,
    name: null,
    softBounces: 0,
  }) as const;
const wish = (name: string, version = 0): Subscription => ({
  subscriber: idOf(name),
  newsletter,
  state: 'confirmed',
  topics: ['energy'],
  rhythm: 'daily',
  breaking: false,
  language: 'en',
  zone: 'Europe/Berlin',
  watermark: { through: 3, partial: [{ edition: 'e' as never, cut: 1, through: 5 }] },
  consent: { at: '2026-03-02T06:00:00.000Z', how: 'import', words: 'paper' },
  since: '2026-03-02T06:00:00.000Z',
  asked: [],
  version,
});

eachTable('the subscriber store', (fresh) => {
  const store = async () => new TableSubscribers((await fresh()).table);

  it('gives a person as far as it is there', async () => {
    const subscribers = await store();
    expect(await subscribers.person(newsletter, idOf('ann'))).toEqual({
      stored: null,
      subscription: null,
    });
    expect(await subscribers.saveSubscriber(known('ann'), 0)).toBe(true);
    expect(await subscribers.saveSubscription(wish('ann'))).toBe(true);
    expect(await subscribers.person(newsletter, idOf('ann'))).toEqual({
      stored: { subscriber: known('ann'), version: 1 },
      subscription: wish('ann', 1),
    });
  });

  it('adds once', async () => {
    const subscribers = await store();
    const added = await Promise.all(
      Array.from({ length: 20 }, () => subscribers.saveSubscriber(known('ann'), 0)),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await subscribers.saveSubscription(wish('ann'))).toBe(true);
    expect(await subscribers.saveSubscription(wish('ann'))).toBe(false);
  });

  it('writes only over the version that was read', async () => {
    const subscribers = await store();
    await subscribers.saveSubscription(wish('ann'));
    const saved = await Promise.all(
      Array.from({ length: 20 }, () =>
        subscribers.saveSubscription({ ...wish('ann', 1), rhythm: 'weekly' }),
      ),
    );
    expect(saved.filter(Boolean)).toHaveLength(1);
    expect((await subscribers.person(newsletter, idOf('ann'))).subscription).toEqual({
      ...wish('ann', 2),
      rhythm: 'weekly',
    });
    expect(await subscribers.saveSubscription(wish('bob', 4))).toBe(false);
  });

  it('keeps nothing of who was erased but the id', async () => {
    const subscribers = await store();
    await subscribers.saveSubscriber(known('ann'), 0);
    const erased = { state: 'erased', id: idOf('ann'), at: '2026-03-02T06:00:00.000Z' } as const;
    expect(await subscribers.saveSubscriber(erased, 1)).toBe(true);
    const { stored } = await subscribers.person(newsletter, idOf('ann'));
    expect(stored).toEqual({ subscriber: erased, version: 2 });
  });

  it('finds people by the beginning of their address, but nobody who was erased', async () => {
    const subscribers = await store();
    for (const name of ['ann', 'andy', 'bob', 'Anton'])
      await subscribers.saveSubscriber(known(name), 0);
    const found = async (prefix: string, limit = 10) => {
      const names: string[] = [];
      for await (const one of subscribers.startingWith(prefix, limit))
        if (hasAddress(one)) names.push(one.address);
      return names;
    };
    expect(await found('an')).toEqual(['andy@example.org', 'ann@example.org', 'Anton@example.org']);
    expect(await found('ann@')).toEqual(['ann@example.org']);
    expect(await found('an', 2)).toHaveLength(2);
    expect(await found('c')).toEqual([]);
    const erased = { state: 'erased', id: idOf('andy'), at: '2026-03-02T06:00:00.000Z' } as const;
    await subscribers.saveSubscriber(erased, 1);
    expect(await found('andy')).toEqual([]);
  });

  it('takes a subscription away at the version that was read', async () => {
    const subscribers = await store();
    await subscribers.saveSubscriber(known('ann'), 0);
    await subscribers.saveSubscription(wish('ann'));
    await subscribers.saveSubscription(wish('ann', 1));
    expect(await subscribers.removeSubscription(wish('ann', 1))).toBe(false);
    expect(await subscribers.removeSubscription(wish('ann', 2))).toBe(true);
    expect(await subscribers.removeSubscription(wish('ann', 2))).toBe(false);
    expect(await subscribers.saveSubscription(wish('ann', 2))).toBe(false);
    expect(await subscribers.person(newsletter, idOf('ann'))).toEqual({
      stored: { subscriber: known('ann'), version: 1 },
      subscription: null,
    });
  });

  it('reads many at once, each with its entry, and walks all of a newsletter', async () => {
    const subscribers = await store();
    const names = Array.from(
      { length: 130 },
      (_, n) => `r${String.fromCharCode(97 + (n % 26))}${'x'.repeat(Math.floor(n / 26))}`,
    );
    await Promise.all(names.map((name) => subscribers.saveSubscriber(known(name), 0)));
    await Promise.all(names.slice(1).map((name) => subscribers.saveSubscription(wish(name))));
    const people = await subscribers.people(newsletter, [...names, 'nobody'].map(idOf));
    expect(people.size).toBe(131);
    expect(people.get(idOf('nobody'))).toEqual({ stored: null, subscription: null });
    expect(people.get(idOf(names[0] ?? ''))).toMatchObject({
      stored: { version: 1 },
      subscription: null,
    });
    expect(people.get(idOf(names[1] ?? ''))).toMatchObject({ subscription: { version: 1 } });
    const walked: string[] = [];
    for await (const { subscriber } of subscribers.subscriptions(newsletter))
      walked.push(subscriber);
    expect(walked.sort()).toEqual(names.slice(1).map(idOf).sort());
  });
});

eachTable('limits', (fresh) => {
  it('count each scope and window by itself, and lose none of a race', async () => {
    const limits = new TableLimits((await fresh()).table);
    const sums = await Promise.all(
      Array.from({ length: 20 }, () => limits.count('a', 'monday', 1e12)),
    );
    expect(sums.sort((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect(await limits.count('a', 'tuesday', 1e12)).toBe(1);
    expect(await limits.count('b', 'monday', 1e12)).toBe(1);
  });
});

eachTable('requests', (fresh) => {
  it('are claimed by one, and again after a release', async () => {
    const requests = new TableRequests((await fresh()).table);
    const claim = () => requests.claim('notify', 'a#1', 1e12);
    const race = async () =>
      (await Promise.all(Array.from({ length: 20 }, claim))).filter(Boolean).length;
    expect(await race()).toBe(1);
    expect(await race()).toBe(0);
    await requests.release('notify', 'a#1');
    await requests.release('notify', 'never-claimed');
    expect(await race()).toBe(1);
    expect(await requests.claim('notify', 'never-claimed', 1e12)).toBe(true);
  });
});
