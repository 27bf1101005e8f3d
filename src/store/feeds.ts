import * as z from 'zod';
import { type Feed, feedSchema } from '../domain/index.ts';
import type { FeedStore } from '../ingest/index.ts';
import { type FeedId, type Instant, iso, SECOND } from '../kernel/index.ts';
import { feedKey, feedListing, KINDS, seenEntriesKey } from './keys.ts';
import { readStored } from './read-stored.ts';
import type { Item, Range, Table } from './table.ts';
import { TABLE } from './table-definition.ts';

const seenSchema = z.object({ id: z.string(), entries: z.array(z.string()) });

const itemOf = (feed: Feed) => ({
  ...feedKey(feed.id),
  ...feedListing(feed.nextPollAt, feed.id),
  ...feed,
});

/** A feed that was taken out keeps its item for a while, out of the listing, so that its version never falls. */
const isRemoved = (item: Item): boolean => item[TABLE.expiry] !== undefined;

/** Feeds in the table: one item each, and one for the entries that were passed on. */
export const feedStore = (table: Table): FeedStore => ({
  async get(id) {
    const item = await table.get(feedKey(id));
    return item && !isRemoved(item) ? readStored(feedSchema, item) : null;
  },

  async add(feed) {
    if (await table.putNew(itemOf(feed))) return feed;
    const item = await table.get(feedKey(feed.id));
    if (!item || !isRemoved(item)) return null;
    const { version } = feedSchema.parse(item);
    const again = { ...feed, version: version + 1 };
    if (!(await table.putOver(itemOf(again), version))) return null;
    // What it passed on expires no longer.
    const [seen] = await seenIn(table, [feed.id]);
    if (seen) await table.put({ ...seenEntriesKey(feed.id), ...seen });
    return again;
  },

  async save(feed) {
    const next = { ...feed, version: feed.version + 1 };
    return (await table.putOver(itemOf(next), feed.version)) ? next : null;
  },

  async remove(feed, expiresAt) {
    const expiry = { [TABLE.expiry]: Math.ceil(expiresAt / SECOND) };
    const removed = { ...feedKey(feed.id), ...feed, version: feed.version + 1, ...expiry };
    if (!(await table.putOver(removed, feed.version))) return false;
    const { id } = feed;
    await table.change(seenEntriesKey(id), { set: expiry, when: { equals: { id } } });
    return true;
  },

  due: (now, limit) => listed(table, { between: upTo(now), limit }),
  all: (limit) => listed(table, { limit }),

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
    return new Map((await seenIn(table, ids)).map(({ id, entries }) => [id as FeedId, entries]));
  },

  saveSeenEntries: (id, entries) => table.put({ ...seenEntriesKey(id), id, entries }),
});

const seenIn = async (table: Table, ids: readonly FeedId[]) =>
  (await table.getMany(ids.map(seenEntriesKey))).map((item) => readStored(seenSchema, item));

const listed = async (table: Table, range: Pick<Range, 'between' | 'limit'>): Promise<Feed[]> => {
  const feeds: Feed[] = [];
  for await (const item of table.query({ partition: KINDS.feeds, listing: true, ...range })) {
    feeds.push(readStored(feedSchema, item));
  }
  return feeds;
};

/** From the first listing to the last one due: DynamoDB takes no empty bound, and `~` sorts after every id. */
const upTo = (now: Instant): readonly [string, string] => ['0', `${iso(now)}#~`];
