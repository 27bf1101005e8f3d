import * as z from 'zod';
import { type Feed, feedSchema } from '../domain/index.ts';
import type { FeedStore } from '../ingest/index.ts';
import { type FeedId, type Instant, iso } from '../kernel/index.ts';
import { feedKey, feedListing, KINDS, seenEntriesKey } from './keys.ts';
import type { Table } from './table.ts';

const seenSchema = z.object({ id: z.string(), entries: z.array(z.string()) });

const itemOf = (feed: Feed) => ({
  ...feedKey(feed.id),
  ...feedListing(feed.nextPollAt, feed.id),
  ...feed,
});

/** Feeds in the table: one item each, and one for the entries that were passed on. */
export const feedStore = (table: Table): FeedStore => ({
  async get(id) {
    const item = await table.get(feedKey(id));
    return item && feedSchema.parse(item);
  },

  add: (feed) => table.putNew(itemOf(feed)),

  async save(feed) {
    const next = { ...feed, version: feed.version + 1 };
    return (await table.putOver(itemOf(next), feed.version)) ? next : null;
  },

  async due(now, limit) {
    const feeds: Feed[] = [];
    const range = { partition: KINDS.feeds, listing: true, between: upTo(now), limit };
    for await (const item of table.query(range)) feeds.push(feedSchema.parse(item));
    return feeds;
  },

  async claim(feed, nextPollAt) {
    const { ls } = feedListing(nextPollAt, feed.id);
    const claimed = await table.change(feedKey(feed.id), {
      set: { nextPollAt, ls },
      // An outcome that was read before this must not be written over it.
      add: { version: 1 },
      when: { equals: { version: feed.version } },
    });
    return claimed !== null;
  },

  async seenEntries(ids) {
    const items = await table.getMany(ids.map(seenEntriesKey));
    const seen = items.map((item) => seenSchema.parse(item));
    return new Map(seen.map(({ id, entries }) => [id as FeedId, entries]));
  },

  saveSeenEntries: (id, entries) => table.put({ ...seenEntriesKey(id), id, entries }),
});

/** From the first listing to the last one due: DynamoDB takes no empty bound, and `~` sorts after every id. */
const upTo = (now: Instant): readonly [string, string] => ['0', `${iso(now)}#~`];
