import { hasAddress } from '../../../src/domain/index.ts';
import type {
  ArticleId,
  ChunkId,
  CorrectionId,
  EditionId,
  FeedId,
  FetchId,
  MachineKeyId,
  NewsletterId,
  StoryId,
  SubscriberId,
} from '../../../src/kernel/index.ts';
import { TableArticles } from '../../../src/store/articles.ts';
import { TableAuditLog } from '../../../src/store/audit-log.ts';
import { TableCorrections } from '../../../src/store/corrections.ts';
import { TableCounts } from '../../../src/store/counts.ts';
import { TableDevelopmentLog } from '../../../src/store/development-log.ts';
import { TableEditions } from '../../../src/store/editions.ts';
import { feedStore } from '../../../src/store/feeds.ts';
import { fetchReports } from '../../../src/store/fetch-reports.ts';
import type { Key, Kind } from '../../../src/store/keys.ts';
import { TableLedger } from '../../../src/store/ledger.ts';
import { TableMachineKeys } from '../../../src/store/machine-keys.ts';
import type { MemoryTable } from '../../../src/store/memory-table.ts';
import type { Objects } from '../../../src/store/objects.ts';
import { TablePace } from '../../../src/store/pace.ts';
import { TableProbes } from '../../../src/store/probes.ts';
import { TableSetAside } from '../../../src/store/set-aside.ts';
import { TableStories } from '../../../src/store/stories.ts';
import { TableSubscribers } from '../../../src/store/subscribers.ts';
import type { Item } from '../../../src/store/table.ts';

/** Kinds that only name a listing: no item has them as its own. */
type Listing =
  | 'feeds'
  | 'active'
  | 'corrections'
  | 'candidates'
  | 'editions'
  | 'doubt'
  | 'addresses'
  | 'left';

export interface Tables {
  /** Holds the fixture. */
  readonly from: MemoryTable;
  /** Empty, but for the item itself where its next version is saved over it. */
  readonly to: MemoryTable;
  readonly bodies: Objects;
}

/** Reads an item by today's adapter from one table, and writes what was read into the other. */
export type Rewrite = (item: Item & Key, tables: Tables) => Promise<unknown>;

interface HowStored {
  /** `anew`: written where there was nothing. `over`: saved over what was read, as its next version. */
  readonly how: 'anew' | 'over';
  readonly rewrite: Rewrite;
}

const has = <Value>(value: Value | null | undefined, what: string): Value => {
  if (value === null || value === undefined) throw new Error(`${what} was not read`);
  return value;
};

const [AFTER_KIND, AFTER_NEXT] = [1, 2];
const part = (item: Key, at: number): string => item.pk.split('#')[at] ?? '';
const id = <Id extends string>(item: Key, at = AFTER_KIND): Id => part(item, at) as Id;
const expiry = (item: Item): number => Number(item['expires']) * 1000;
const clockOf = (item: Item, kept: number) => ({
  now: () => expiry(item) - kept,
  sleep: async () => {},
});
const DAY = 86_400_000;

/** Requests and limits are only ever counted and claimed by conditional changes: nothing of them is read and written back. */
const onlyChanged: HowStored = { how: 'anew', rewrite: (item, { to }) => to.put(item) };

const ledgerKinds = {
  cut: {
    how: 'anew',
    rewrite: async (item, { from, to }) =>
      new TableLedger(to).addCut(
        has(await new TableLedger(from).cut(id<EditionId>(item), Number(item.sk)), 'cut'),
      ),
  },
  roster: {
    how: 'anew',
    rewrite: async (item, { from, to }) =>
      new TableLedger(to).addChunk(
        has(await new TableLedger(from).roster(id(item), item.sk as ChunkId), 'roster'),
      ),
  },
  chunk: {
    how: 'over',
    rewrite: async (item, { from, to }) => {
      const state = has(await new TableLedger(from).state(id(item), item.sk as ChunkId), 'chunk');
      return new TableLedger(to).advance({ ...state, version: state.version + 1 });
    },
  },
  receipt: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const chunk = item.sk.split('#')[0] as ChunkId;
      for await (const receipt of new TableLedger(from).receipts(id(item), chunk))
        await new TableLedger(to).addReceipt(receipt);
    },
  },
  feedback: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const marks = await new TableLedger(from).feedback(id(item), item.sk as ChunkId);
      await new TableLedger(to).mergeFeedback(id(item), item.sk as ChunkId, marks);
    },
  },
  cursor: {
    how: 'anew',
    rewrite: async (item, { from, to }) =>
      new TableLedger(to).saveCursor(
        has(await new TableLedger(from).cursor(id(item), Number(item.sk)), 'cursor'),
      ),
  },
  edition: {
    how: 'over',
    rewrite: async (item, { from, to }) =>
      new TableEditions(to).save(has(await new TableEditions(from).get(id(item)), 'edition')),
  },
  newsletter: {
    how: 'over',
    rewrite: async (item, { from, to }) =>
      new TableEditions(to).saveProgress(await new TableEditions(from).progress(id(item))),
  },
} as const satisfies Partial<Record<Kind, HowStored>>;

const storyKinds = {
  article: {
    how: 'anew',
    rewrite: async (item, { from, to, bodies }) => {
      const read = has(await new TableArticles(from, bodies).get(id<ArticleId>(item)), 'article');
      const articles = new TableArticles(to, bodies);
      await to.put({ ...item, filing: {} });
      // A long text stays the object that it is.
      if (item['body'] === null) await articles.revise(read.article, read.version);
      const version = read.version + (item['body'] === null ? 1 : 0);
      await articles.file(read.article.id, read.filing, version);
    },
  },
  story: {
    how: 'over',
    rewrite: async (item, { from, to }) => {
      if (item.sk === 'story')
        await new TableStories(to).save(has(await new TableStories(from).get(id(item)), 'story'));
      const story = has(await new TableStories(from).get(id<StoryId>(item)), 'story');
      if (item.sk !== 'story')
        for await (const one of new TableStories(from).timeline(story))
          await new TableStories(to).putTimelinePart(one);
    },
  },
  log: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const entries = item['entries'] as readonly { readonly article: ArticleId }[];
      const read = [];
      for await (const entry of new TableDevelopmentLog(from).read(0, entries.length))
        read.push(entry);
      for (const article of new Set(entries.map((entry) => entry.article))) {
        const own = read.filter((_, at) => entries[at]?.article === article);
        await new TableDevelopmentLog(to).append(
          article,
          own.map(({ development }) => development),
          1,
        );
      }
    },
  },
  correction: {
    how: 'anew',
    rewrite: async (item, { from, to }) =>
      new TableCorrections(to).add(
        has(await new TableCorrections(from).get(item.sk as CorrectionId), 'correction'),
      ),
  },
  feed: {
    how: 'over',
    rewrite: async (item, { from, to }) => {
      const feed = id<FeedId>(item);
      if (item.sk === 'feed')
        return feedStore(to).save(has(await feedStore(from).get(feed), 'feed'));
      const seen = has((await feedStore(from).seenEntries([feed])).get(feed), 'seen entries');
      return feedStore(to).saveSeenEntries(feed, seen);
    },
  },
  fetch: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const [report] = await fetchReports(from).get([id<FetchId>(item)]);
      await fetchReports(to).keep(has(report, 'report'), expiry(item));
    },
  },
  aside: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const clock = clockOf(item, 30 * DAY);
      const read = has(await new TableSetAside(from, clock).get(item.sk as ArticleId), 'aside');
      await new TableSetAside(to, clock).put(read);
    },
  },
} as const satisfies Partial<Record<Kind, HowStored>>;

const peopleKinds = {
  subscriber: {
    how: 'over',
    rewrite: async (item, { from, to }) => {
      const read = await new TableSubscribers(from).person('' as NewsletterId, id(item));
      const { subscriber, version } = has(read.stored, 'subscriber');
      if (subscriber.state === 'known' && !hasAddress(subscriber)) throw new Error('no address');
      return new TableSubscribers(to).saveSubscriber(subscriber, version);
    },
  },
  subscription: {
    how: 'over',
    rewrite: async (item, { from, to }) => {
      const person = item.sk as SubscriberId;
      const read = await new TableSubscribers(from).person(id(item), person);
      return new TableSubscribers(to).saveSubscription(has(read.subscription, 'subscription'));
    },
  },
  audit: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const { entries } = await new TableAuditLog(from).page(9, null, String(item['at']));
      for (const entry of entries) await new TableAuditLog(to).add(entry);
    },
  },
  machine: {
    how: 'over',
    rewrite: async (item, { from, to }) =>
      new TableMachineKeys(to).save(
        has(await new TableMachineKeys(from).get(item.sk as MachineKeyId), 'machine key'),
      ),
  },
  count: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const subject = { of: 'results', edition: id<EditionId>(item, AFTER_NEXT) } as const;
      const read = has(await new TableCounts(from).get(subject), 'count');
      await new TableCounts(to).begin(subject, read, 0);
    },
  },
  probe: {
    how: 'anew',
    rewrite: async (item, { from, to }) => {
      const clock = clockOf(item, DAY);
      for (const event of await new TableProbes(from, clock).noted(id(item)))
        await new TableProbes(to, clock).note(event);
    },
  },
  pace: {
    how: 'anew',
    rewrite: async (_, { from, to }) => {
      const { next } = await new TablePace(from).read();
      await to.change({ pk: 'pace', sk: 'ses' }, { set: { next } });
    },
  },
  request: onlyChanged,
  limit: onlyChanged,
} as const satisfies Partial<Record<Kind, HowStored>>;

/** How each kind of item is read and written; a kind that is added to the keys and not here does not compile. */
export const STORED: Readonly<Record<Exclude<Kind, Listing>, HowStored>> = {
  ...ledgerKinds,
  ...storyKinds,
  ...peopleKinds,
};
