import { type Edition, type Subscriber, type Subscription, shardOf } from '../domain/index.ts';
import { type Instant, iso, type Random, type SubscriberId } from '../kernel/index.ts';
import { TableSubscribers } from '../store/subscribers.ts';
import type { Table } from '../store/table.ts';
import { NEWSLETTER } from './sample-edition.ts';

/** Most readers in two shards, so that their chunks need several claims; a few in any other. */
const CROWDED = [2, 9];
const READERS = 34;

const SINCE = '2026-01-01T00:00:00.000Z';

/** The address under which SES sees a reader. */
export const addressOf = (id: string): string => `${id}@example.com`;

/** A known person; the address is made of the name. */
export const subscriberOf = (name: string): Subscriber => ({
  state: 'known',
  id: name as SubscriberId,
  address: addressOf(name),
  name: null,
  softBounces: 0,
});

/** A confirmed daily reader of every topic, told of nothing yet, but for `over`. */
export const subscriptionOf = (name: string, over: Partial<Subscription>): Subscription => ({
  subscriber: name as SubscriberId,
  newsletter: NEWSLETTER.id,
  state: 'confirmed',
  topics: [],
  rhythm: 'daily',
  breaking: false,
  language: 'en',
  zone: NEWSLETTER.zone,
  watermark: { through: 0, partial: [] },
  consent: { at: SINCE, how: 'sign-up', words: 'Send me the digest.' },
  since: SINCE,
  asked: [],
  version: 0,
  ...over,
});

const wishes = (random: Random, edition: Edition): Partial<Subscription> => {
  const kind = random.next();
  if (kind < 0.06) return { state: 'unsubscribed' };
  if (kind < 0.12) return { rhythm: 'weekly' };
  if (kind < 0.18) return { watermark: { through: edition.through, partial: [] } };
  if (kind < 0.3) return { watermark: { through: edition.through - 1, partial: [] } };
  if (kind < 0.5) return { topics: ['harbour'] };
  return {};
};

/** The readers of one world: who they are, what they do while an edition is on its way, and what that obliges to. */
export class Readers {
  /** By name: whoever the edition is due to and who has not changed a thing since. */
  readonly steady = new Set<string>();
  /** By name: when they left, were suppressed or erased. */
  readonly left = new Map<string, Instant>();
  readonly #table: Table;
  readonly #random: Random;
  readonly #names: string[] = [];

  constructor(table: Table, random: Random) {
    this.#table = table;
    this.#random = random;
  }

  async settle(edition: Edition): Promise<void> {
    for (let count = 0; count < READERS; count += 1) {
      const over = wishes(this.#random, edition);
      const name = await this.#join(over);
      this.#names.push(name);
      const told = over.watermark !== undefined && over.watermark.through >= edition.through;
      if (over.state === undefined && over.rhythm === undefined && !told) this.steady.add(name);
    }
  }

  /** One of them joins, leaves, gets suppressed or erased, or wants something else. */
  async change(now: Instant): Promise<void> {
    const what = this.#random.next();
    if (what < 0.3) {
      await this.#join({});
      return;
    }
    const name = this.#names[Math.floor(this.#random.next() * this.#names.length)] ?? '';
    this.steady.delete(name);
    const left = await this.#changeOne(name as SubscriberId, what, iso(now));
    if (left && !this.left.has(name)) this.left.set(name, now);
  }

  /** True where they are to get no mail any more. */
  async #changeOne(id: SubscriberId, what: number, at: string): Promise<boolean> {
    const store = new TableSubscribers(this.#table);
    const { stored, subscription } = await store.person(NEWSLETTER.id, id);
    if (!stored || !subscription) return false;
    const { version, subscriber } = stored;
    if (what < 0.45) return store.saveSubscription({ ...subscription, state: 'unsubscribed' });
    if (what < 0.55) return store.saveSubscription({ ...subscription, state: 'paused' });
    if (what < 0.7) {
      await store.saveSubscription({ ...subscription, topics: ['water'] });
      return false;
    }
    if (what >= 0.85) return store.saveSubscriber({ state: 'erased', id, at }, version);
    if (subscriber.state !== 'known') return false;
    return store.saveSubscriber(
      { ...subscriber, state: 'suppressed', reason: 'desk', at },
      version,
    );
  }

  async #join(over: Partial<Subscription>): Promise<string> {
    const store = new TableSubscribers(this.#table);
    const name = this.#newName();
    await store.saveSubscriber(subscriberOf(name), 0);
    await store.saveSubscription(subscriptionOf(name, over));
    return name;
  }

  /** A name's first letters decide its shard. */
  #newName(): string {
    for (;;) {
      const begin = this.#random.token(4);
      const crowded = CROWDED.includes(shardOf(begin as SubscriberId));
      if (crowded || this.#random.next() < 0.01) return `${begin}${this.#random.token(8)}`;
    }
  }
}
