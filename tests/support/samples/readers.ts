import type { Subscriber, Subscription } from '../../../src/domain/index.ts';
import { type NewsletterId, type SubscriberId, seededRandom } from '../../../src/kernel/index.ts';
import { TableSubscribers } from '../../../src/store/subscribers.ts';
import type { Table } from '../../../src/store/table.ts';

/** A known person; the address is made of the name. */
export const aSubscriber = (
  name: string,
  over: Partial<Extract<Subscriber, { state: 'known' }>> = {},
): Subscriber => ({
  state: 'known',
  id: name as SubscriberId,
  address: `${name}@example.com`,
  name: null,
  softBounces: 0,
  ...over,
});

/** A confirmed daily reader of every topic, told of nothing yet. */
export const aSubscription = (name: string, over: Partial<Subscription> = {}): Subscription => ({
  subscriber: name as SubscriberId,
  newsletter: 'morning-wire' as NewsletterId,
  state: 'confirmed',
  topics: [],
  rhythm: 'daily',
  breaking: false,
  language: 'en',
  zone: 'Europe/Berlin',
  watermark: { through: 0, partial: [] },
  consent: { at: '2026-01-01T00:00:00.000Z', how: 'sign-up', words: 'Send me the digest.' },
  since: '2026-01-01T00:00:00.000Z',
  asked: [],
  version: 1,
  ...over,
});

/** Confirmed readers of a newsletter, `reader-000000@example.com` and so on. */
export const addReaders = async (
  table: Table,
  newsletter: NewsletterId,
  count: number,
): Promise<void> => {
  const subscribers = new TableSubscribers(table);
  for (let at = 0; at < count; at += 1) {
    const id = seededRandom(at).token(26) as SubscriberId;
    const address = `reader-${String(at).padStart(6, '0')}@example.com`;
    await subscribers.saveSubscriber(aSubscriber(id, { address }), 0);
    await subscribers.saveSubscription(aSubscription(id, { newsletter, version: 0 }));
  }
};
