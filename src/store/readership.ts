import * as z from 'zod';
import type { Readership, Recipient } from '../deliver/index.ts';
import {
  SOFT_BOUNCE_LIMIT,
  type Subscriber,
  type Subscription,
  shardOf,
  subscriberSchema,
  subscriptionSchema,
  type Watermark,
} from '../domain/index.ts';
import type { Reputation } from '../feedback/index.ts';
import type { EditionId, NewsletterId, SubscriberId } from '../kernel/index.ts';
import { type Key, leftListing, subscriberKey, subscriptionKey } from './keys.ts';
import { readStored } from './read-stored.ts';
import type { Table } from './table.ts';

const versionSchema = z.object({ version: z.number().int() });

/** A reader changes their wishes while a watermark moves: rarely once, never ten times. */
const MOVE_TRIES = 10;

/** Whoever read the item before must read it again before writing it. */
const NEXT_VERSION = { add: { version: 1 } } as const;

const keyOf = (newsletter: NewsletterId, id: SubscriberId): Key =>
  subscriptionKey(newsletter, shardOf(id), id);

/** Subscribers and subscriptions as delivery and feedback see them. */
export class TableReadership implements Readership, Reputation {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async subscriptions(
    newsletter: NewsletterId,
    shard: number,
    after: SubscriberId | null,
    limit: number,
  ): Promise<Subscription[]> {
    const { pk } = subscriptionKey(newsletter, shard, '' as SubscriberId);
    const range = { partition: pk, limit, ...(after === null ? {} : { after }) };
    const found: Subscription[] = [];
    for await (const item of this.#table.query(range))
      found.push(readStored(subscriptionSchema, item));
    return found;
  }

  async recipients(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Recipient>> {
    const keys = ids.flatMap((id) => [subscriberKey(id), keyOf(newsletter, id)]);
    const subscribers = new Map<SubscriberId, Subscriber>();
    const subscriptions = new Map<SubscriberId, Subscription>();
    for (const item of await this.#table.getMany(keys)) {
      if (item['sk'] === 'subscriber') {
        const subscriber = subscriberSchema.parse(item);
        subscribers.set(subscriber.id, subscriber);
      } else {
        const subscription = readStored(subscriptionSchema, item);
        subscriptions.set(subscription.subscriber, subscription);
      }
    }
    const people = new Map<SubscriberId, Recipient>();
    for (const [id, subscriber] of subscribers) {
      const subscription = subscriptions.get(id);
      if (subscription) people.set(id, { subscriber, subscription });
    }
    return people;
  }

  async watermarks(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Watermark>> {
    const marks = new Map<SubscriberId, Watermark>();
    for (const item of await this.#table.getMany(ids.map((id) => keyOf(newsletter, id)))) {
      const { subscriber, watermark } = readStored(subscriptionSchema, item);
      marks.set(subscriber, watermark);
    }
    return marks;
  }

  async countLeft(edition: EditionId): Promise<number> {
    const { lk } = leftListing(edition, '' as SubscriberId);
    let left = 0;
    for await (const _ of this.#table.query({ partition: lk, listing: true })) left += 1;
    return left;
  }

  async moveWatermark(
    newsletter: NewsletterId,
    id: SubscriberId,
    change: (mark: Watermark) => Watermark,
    seen?: Subscription,
  ): Promise<void> {
    const key = keyOf(newsletter, id);
    for (let tries = 0; tries < MOVE_TRIES; tries += 1) {
      const stands = tries === 0 && seen ? seen : await this.#subscription(key);
      if (!stands) return;
      const { watermark, version } = stands;
      const moved = change(watermark);
      if (moved === watermark) return;
      const set = { watermark: moved, version: version + 1 };
      if (await this.#table.change(key, { set, when: { equals: { version } } })) return;
    }
    throw new Error(`watermark of ${id} in ${newsletter}: ${MOVE_TRIES} writers were quicker`);
  }

  async #subscription(key: Key): Promise<Subscription | null> {
    const item = await this.#table.get(key);
    return item && readStored(subscriptionSchema, item);
  }

  async suppress(id: SubscriberId, reason: 'bounce' | 'complaint', at: string): Promise<void> {
    await this.#table.change(subscriberKey(id), {
      set: { state: 'suppressed', reason, at },
      ...NEXT_VERSION,
      when: { equals: { state: 'known' } },
    });
  }

  async addSoftBounce(id: SubscriberId, edition: EditionId): Promise<number> {
    const key = subscriberKey(id);
    for (let tries = 0; tries < MOVE_TRIES; tries += 1) {
      const item = await this.#table.get(key);
      const subscriber = item && subscriberSchema.parse(item);
      if (subscriber?.state !== 'known') return 0;
      const { softBounces, softBouncedIn = [] } = subscriber;
      if (softBouncedIn.includes(edition)) return softBounces;
      const { version } = versionSchema.parse(item);
      const set = {
        softBounces: softBounces + 1,
        softBouncedIn: [...softBouncedIn, edition].slice(-SOFT_BOUNCE_LIMIT),
        version: version + 1,
      };
      if (await this.#table.change(key, { set, when: { equals: { version } } }))
        return softBounces + 1;
    }
    throw new Error(`soft bounce of ${id}: ${MOVE_TRIES} writers were quicker`);
  }

  async resetSoftBounces(ids: readonly SubscriberId[]): Promise<void> {
    for (const item of await this.#table.getMany([...new Set(ids)].map(subscriberKey))) {
      const subscriber = subscriberSchema.parse(item);
      if (subscriber.state !== 'known' || subscriber.softBounces === 0) continue;
      await this.#table.change(subscriberKey(subscriber.id), {
        set: { softBounces: 0 },
        ...NEXT_VERSION,
        when: { equals: { state: 'known' } },
      });
    }
  }
}
