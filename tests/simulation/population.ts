import { type Edition, type Subscription, shardOf } from '../../src/domain/index.ts';
import type { Random, SubscriberId } from '../../src/kernel/index.ts';
import { TableSubscribers } from '../../src/store/subscribers.ts';
import type { Table } from '../../src/store/table.ts';
import { aSubscriber, aSubscription } from '../support/readers.ts';

/** Most readers in two shards, so that their chunks need several claims; a few in any other. */
const CROWDED = [2, 9];
const READERS = 34;

const newName = (random: Random): string => {
  for (;;) {
    const name = random.token(12);
    if (CROWDED.includes(shardOf(name as SubscriberId)) || random.next() < 0.01) return name;
  }
};

const wishes = (random: Random, edition: Edition): Partial<Subscription> => {
  const kind = random.next();
  if (kind < 0.06) return { state: 'unsubscribed' };
  if (kind < 0.12) return { rhythm: 'weekly' };
  if (kind < 0.18) return { watermark: { through: edition.through, partial: [] } };
  if (kind < 0.3) return { watermark: { through: edition.through - 1, partial: [] } };
  if (kind < 0.5) return { topics: ['harbour'] };
  return {};
};

/** Some readers with different wishes; gives the names. */
export const populate = async (
  table: Table,
  edition: Edition,
  random: Random,
): Promise<readonly string[]> => {
  const names = Array.from({ length: READERS }, () => newName(random));
  for (const name of names) await join(table, name, wishes(random, edition));
  return names;
};

const join = async (table: Table, name: string, over: Partial<Subscription>): Promise<void> => {
  const store = new TableSubscribers(table);
  await store.saveSubscriber(aSubscriber(name), 0);
  await store.saveSubscription(aSubscription(name, { ...over, version: 0 }));
};

/** What readers do while an edition is on its way: join, leave, get suppressed, want something else. */
export const changeSomebody = async (
  table: Table,
  names: readonly string[],
  random: Random,
): Promise<void> => {
  const store = new TableSubscribers(table);
  const name = names[Math.floor(random.next() * names.length)] ?? '';
  const newsletter = aSubscription(name).newsletter;
  const { stored, subscription } = await store.person(newsletter, name as SubscriberId);
  if (!stored || !subscription) return;
  const { version, subscriber } = stored;
  const what = random.next();
  if (what < 0.3) await join(table, newName(random), {});
  else if (what < 0.55) await store.saveSubscription({ ...subscription, state: 'unsubscribed' });
  else if (what < 0.7) await store.saveSubscription({ ...subscription, topics: ['water'] });
  else if (what < 0.8 && subscriber.state === 'known') {
    const at = '2026-03-02T06:00:00.000Z';
    await store.saveSubscriber({ ...subscriber, state: 'suppressed', reason: 'desk', at }, version);
  } else if (what < 0.9) {
    const at = '2026-03-02T06:00:00.000Z';
    await store.saveSubscriber({ state: 'erased', id: subscriber.id, at }, version);
  }
};
