import { describe, expect, it } from 'vitest';
import { type Subscriber, type Subscription, shardOf } from '../../src/domain/index.ts';
import type { EditionId, NewsletterId, SubscriberId } from '../../src/kernel/index.ts';
import { TableReadership } from '../../src/store/readership.ts';
import { TableSubscribers } from '../../src/store/subscribers.ts';
import { aSubscriber, aSubscription } from '../support/samples/readers.ts';
import { eachTable } from '../support/stores/tables.ts';

const newsletter = 'morning-wire' as NewsletterId;
const id = (name: string): SubscriberId => name as SubscriberId;
const at = '2026-03-02T06:00:00.000Z';
const monday = 'monday' as EditionId;
const tuesday = 'tuesday' as EditionId;

eachTable('Readership', (makeTable) => {
  const fresh = async () => {
    const { table } = await makeTable();
    const subscribers = new TableSubscribers(table);
    const add = async (name: string, over: Partial<Subscription> = {}) => {
      await subscribers.saveSubscriber(aSubscriber(name), 0);
      await subscribers.saveSubscription(aSubscription(name, { version: 0, ...over }));
    };
    const subscriber = async (name: string): Promise<Subscriber | undefined> =>
      (await subscribers.person(newsletter, id(name))).stored?.subscriber;
    const watermark = async (name: string) =>
      (await subscribers.person(newsletter, id(name))).subscription?.watermark;
    return { readership: new TableReadership(table), subscribers, add, subscriber, watermark };
  };

  describe('subscriptions', () => {
    it('come in key order, by pages, from one shard', async () => {
      const { readership, add } = await fresh();
      const names = Array.from({ length: 60 }, (_, index) => `reader${index}`);
      for (const name of names) await add(name);
      const shard = shardOf(id('reader0'));
      const wanted = names.filter((name) => shardOf(id(name)) === shard).sort();
      const first = await readership.subscriptions(newsletter, shard, null, 2);
      expect(first.map((reader) => reader.subscriber)).toEqual(wanted.slice(0, 2));
      const rest = await readership.subscriptions(
        newsletter,
        shard,
        first.at(-1)?.subscriber ?? null,
        100,
      );
      expect(rest.map((reader) => reader.subscriber)).toEqual(wanted.slice(2));
      expect(await readership.subscriptions(newsletter, shard, id('zzzz'), 10)).toEqual([]);
    });
  });

  describe('who left by an edition', () => {
    it('is counted by its link, and no more once they are back', async () => {
      const { readership, subscribers, add } = await fresh();
      const edition = 'morning-wire_m-abc' as EditionId;
      for (const name of ['anna', 'bert', 'carl']) {
        const left = { at, edition: name === 'carl' ? null : edition };
        await add(name, { state: 'unsubscribed', left });
      }
      await add('dora');
      expect(await readership.countLeft(edition)).toBe(2);
      await readership.moveWatermark(newsletter, id('anna'), () => ({ through: 1, partial: [] }));
      expect(await readership.countLeft(edition)).toBe(2);
      const { subscription } = await subscribers.person(newsletter, id('anna'));
      if (subscription) await subscribers.saveSubscription({ ...subscription, state: 'confirmed' });
      expect(await readership.countLeft(edition)).toBe(1);
    });
  });

  describe('recipients', () => {
    it('have both items; who has only one is left out', async () => {
      const { readership, subscribers, add } = await fresh();
      await add('anna');
      await subscribers.saveSubscriber(aSubscriber('bert'), 0);
      await subscribers.saveSubscription(aSubscription('carl', { version: 0 }));
      const ids = ['anna', 'bert', 'carl', 'dora'].map(id);
      const people = await readership.recipients(newsletter, ids);
      expect([...people.keys()]).toEqual(['anna']);
      expect(people.get(id('anna'))?.subscriber).toEqual(aSubscriber('anna'));
    });

    it('may be more than one batch read holds', async () => {
      const { readership, add } = await fresh();
      const names = Array.from({ length: 70 }, (_, index) => `reader${index}`);
      await Promise.all(names.map((name) => add(name)));
      expect((await readership.recipients(newsletter, names.map(id))).size).toBe(70);
      expect((await readership.watermarks(newsletter, names.map(id))).size).toBe(70);
    });
  });

  describe('watermarks', () => {
    it('lose no move when several come at once, and go past the version', async () => {
      const { readership, subscribers, add, watermark } = await fresh();
      await add('anna', { watermark: { through: 1, partial: [] } });
      const before = (await subscribers.person(newsletter, id('anna'))).subscription;
      await Promise.all(
        Array.from({ length: 5 }, () =>
          readership.moveWatermark(newsletter, id('anna'), (mark) => ({
            ...mark,
            through: mark.through + 1,
          })),
        ),
      );
      expect(await watermark('anna')).toEqual({ through: 6, partial: [] });
      expect(before && (await subscribers.saveSubscription(before))).toBe(false);
    });

    it('of nobody are not made', async () => {
      const { readership, watermark } = await fresh();
      await readership.moveWatermark(newsletter, id('nobody'), (mark) => ({ ...mark, through: 3 }));
      expect(await watermark('nobody')).toBeUndefined();
      expect(await readership.watermarks(newsletter, [id('nobody')])).toEqual(new Map());
    });
  });

  describe('suppression', () => {
    it('happens once, and whoever read before has to read again', async () => {
      const { readership, subscribers, add, subscriber } = await fresh();
      await add('anna');
      const before = (await subscribers.person(newsletter, id('anna'))).stored;
      await readership.suppress(id('anna'), 'bounce', at);
      await readership.suppress(id('anna'), 'complaint', '2026-04-02T06:00:00.000Z');
      expect(await subscriber('anna')).toMatchObject({ state: 'suppressed', reason: 'bounce', at });
      expect(before && (await subscribers.saveSubscriber(before.subscriber, before.version))).toBe(
        false,
      );
    });

    it('of nobody, or of an erased one, changes nothing', async () => {
      const { readership, subscribers, subscriber } = await fresh();
      const erased = { state: 'erased', id: id('anna'), at } as const;
      await subscribers.saveSubscriber(erased, 0);
      await readership.suppress(id('anna'), 'bounce', at);
      await readership.suppress(id('nobody'), 'bounce', at);
      expect(await readership.addSoftBounce(id('nobody'), monday)).toBe(0);
      expect(await subscriber('anna')).toEqual(erased);
      expect(await subscriber('nobody')).toBeUndefined();
    });
  });

  describe('soft bounces', () => {
    it('add up, one an edition, until they are set back', async () => {
      const { readership, add, subscriber } = await fresh();
      await add('anna');
      expect(await readership.addSoftBounce(id('anna'), monday)).toBe(1);
      expect(await readership.addSoftBounce(id('anna'), tuesday)).toBe(2);
      // The event comes again, and finds another edition's counted since.
      expect(await readership.addSoftBounce(id('anna'), monday)).toBe(2);
      await readership.resetSoftBounces([id('anna'), id('anna'), id('nobody')]);
      expect(await subscriber('anna')).toMatchObject({ state: 'known', softBounces: 0 });
    });
  });
});
