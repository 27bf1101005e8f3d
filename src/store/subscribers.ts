import {
  hasAddress,
  SHARDS,
  type Subscriber,
  type Subscription,
  shardOf,
  subscriberSchema,
  subscriptionSchema,
} from '../domain/index.ts';
import { type Instant, type NewsletterId, SECOND, type SubscriberId } from '../kernel/index.ts';
import type {
  AddressListing,
  Limits,
  Person,
  Requests,
  StoredSubscriber,
  SubscriberStore,
} from '../readers/index.ts';
import {
  addressListing,
  type Key,
  leftListing,
  limitKey,
  requestKey,
  subscriberKey,
  subscriptionKey,
} from './keys.ts';
import { readStored } from './read-stored.ts';
import type { Item, Table } from './table.ts';
import { TABLE } from './table-definition.ts';

const keyOf = (newsletter: NewsletterId, id: SubscriberId) =>
  subscriptionKey(newsletter, shardOf(id), id);

/** Not part of a subscriber: the store counts its own writes. */
const VERSION = ['version'];

const readSubscriber = (item: Item): StoredSubscriber => ({
  subscriber: readStored(subscriberSchema, item, VERSION),
  version: Number(item['version']),
});

/** Who wants one page of a list gets it without the megabyte that DynamoDB reads unasked. */
const FIRST_LOOK = 150;

/** Subscribers and subscriptions in the table. */
export class TableSubscribers implements SubscriberStore, AddressListing {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async person(newsletter: NewsletterId, id: SubscriberId): Promise<Person> {
    const [subscriber, subscription] = await Promise.all([
      this.#table.get(subscriberKey(id)),
      this.#table.get(keyOf(newsletter, id)),
    ]);
    return {
      stored: subscriber && readSubscriber(subscriber),
      subscription: subscription && readStored(subscriptionSchema, subscription),
    };
  }

  async people(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Person>> {
    const [subscribers, subscriptions] = await Promise.all([
      this.#table.getMany(ids.map(subscriberKey)),
      this.#table.getMany(ids.map((id) => keyOf(newsletter, id))),
    ]);
    const people = new Map<SubscriberId, Person>(
      ids.map((id) => [id, { stored: null, subscription: null }]),
    );
    for (const stored of subscribers.map(readSubscriber)) {
      people.set(stored.subscriber.id, { stored, subscription: null });
    }
    for (const subscription of subscriptions.map((item) => readStored(subscriptionSchema, item))) {
      const stored = people.get(subscription.subscriber)?.stored ?? null;
      people.set(subscription.subscriber, { stored, subscription });
    }
    return people;
  }

  saveSubscriber(subscriber: Subscriber, version: number): Promise<boolean> {
    const listing = hasAddress(subscriber) ? addressListing(subscriber.address, subscriber.id) : {};
    return this.#save({ ...subscriberKey(subscriber.id), ...listing, ...subscriber }, version);
  }

  saveSubscription(subscription: Subscription): Promise<boolean> {
    const { newsletter, subscriber, state, left } = subscription;
    const listing =
      state === 'unsubscribed' && left?.edition ? leftListing(left.edition, subscriber) : {};
    const item = { ...keyOf(newsletter, subscriber), ...listing, ...subscription };
    return this.#save(item, subscription.version);
  }

  removeSubscription({ newsletter, subscriber, version }: Subscription): Promise<boolean> {
    return this.#table.remove(keyOf(newsletter, subscriber), version);
  }

  async *startingWith(prefix: string, limit: number): AsyncGenerator<Subscriber> {
    const { lk: partition, ls } = addressListing(prefix, null);
    const range = { partition, listing: true, prefix: ls, limit };
    for await (const item of this.#table.query(range))
      yield readStored(subscriberSchema, item, VERSION);
  }

  async *subscriptions(
    newsletter: NewsletterId,
    after: SubscriberId | null = null,
  ): AsyncGenerator<Subscription> {
    const first = after === null ? 0 : shardOf(after);
    for (let shard = first; shard < SHARDS; shard += 1) {
      let from = after !== null && shard === first ? after : null;
      let looked = 0;
      for await (const one of this.#inShard(newsletter, shard, from, FIRST_LOOK)) {
        looked += 1;
        from = one.subscriber;
        yield one;
      }
      if (looked === FIRST_LOOK) yield* this.#inShard(newsletter, shard, from);
    }
  }

  async *#inShard(
    newsletter: NewsletterId,
    shard: number,
    after: SubscriberId | null,
    limit?: number,
  ): AsyncGenerator<Subscription> {
    const { pk: partition } = subscriptionKey(newsletter, shard, '' as SubscriberId);
    const range = {
      partition,
      ...(after === null ? {} : { after }),
      ...(limit === undefined ? {} : { limit }),
    };
    for await (const item of this.#table.query(range)) yield readStored(subscriptionSchema, item);
  }

  #save(item: Item & Key, version: number): Promise<boolean> {
    const next = { ...item, version: version + 1 };
    return version === 0 ? this.#table.putNew(next) : this.#table.putOver(next, version);
  }
}

/** Counters in the table, one item a window; the table forgets them after their time. */
export class TableLimits implements Limits {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async count(scope: string, window: string, expiresAt: Instant): Promise<number> {
    const after = await this.#table.change(limitKey(scope, window), {
      add: { count: 1 },
      set: { [TABLE.expiry]: Math.ceil(expiresAt / SECOND) },
    });
    return Number(after?.['count']);
  }
}

/** Claims of requests in the table. */
export class TableRequests implements Requests {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async claim(scope: string, id: string, expiresAt: Instant): Promise<boolean> {
    const key = requestKey(scope, id);
    const set = { state: 'claimed', [TABLE.expiry]: Math.ceil(expiresAt / SECOND) };
    if (await this.#table.change(key, { set, when: { absent: ['pk'] } })) return true;
    return (
      (await this.#table.change(key, { set, when: { equals: { state: 'released' } } })) !== null
    );
  }

  async release(scope: string, id: string): Promise<void> {
    await this.#table.change(requestKey(scope, id), {
      set: { state: 'released' },
      when: { equals: { state: 'claimed' } },
    });
  }
}
