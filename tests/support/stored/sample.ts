import { decideHeld, deliverChunk, planEdition, settleNow } from '../../../src/deliver/index.ts';
import {
  correctionId,
  type DeliverMessage,
  type IssuedCorrection,
  type MachineKey,
  newFeed,
  type Subscription,
} from '../../../src/domain/index.ts';
import { recordEvents } from '../../../src/feedback/index.ts';
import type {
  ArticleId,
  DevelopmentId,
  FetchId,
  MachineKeyId,
  StoryId,
  SubscriberId,
} from '../../../src/kernel/index.ts';
import { TableArticles } from '../../../src/store/articles.ts';
import { TableAuditLog } from '../../../src/store/audit-log.ts';
import { HashedContents } from '../../../src/store/contents.ts';
import { TableCorrections } from '../../../src/store/corrections.ts';
import { TableCounts } from '../../../src/store/counts.ts';
import { feedStore } from '../../../src/store/feeds.ts';
import { fetchReports } from '../../../src/store/fetch-reports.ts';
import { TableMachineKeys } from '../../../src/store/machine-keys.ts';
import type { MemoryTable } from '../../../src/store/memory-table.ts';
import type { Objects } from '../../../src/store/objects.ts';
import { TablePace } from '../../../src/store/pace.ts';
import { TableProbes } from '../../../src/store/probes.ts';
import { TableRequestBook } from '../../../src/store/request-book.ts';
import { TableSetAside } from '../../../src/store/set-aside.ts';
import { TableLimits, TableRequests } from '../../../src/store/subscribers.ts';
import { fileArticle } from '../../../src/stories/index.ts';
import { bounceEvent, sesEvent } from '../samples/ses-event.ts';
import { inOneShard, type LedgerWorld, ledgerWorld } from '../worlds/ledger-world.ts';
import { article, storiesWorld } from '../worlds/stories-world.ts';
import type { StoredFixture } from './files.ts';
import { messagesOf } from './messages.ts';

/** Sample data, invented for this project. */
const AT = '2026-03-02T06:00:00.000Z';
const EXPIRES = Date.parse('2026-04-01T06:00:00Z');

const STRIKE = [
  'Dock workers at Saltmere voted on Monday to strike from 9 May 2031 over pay, their union said.',
  'The port of Saltmere handles 4,000 containers a day, the harbour board said.',
];
const LATER = [
  'Dock workers at Saltmere began their strike over pay on 9 May 2031, their union said.',
  'The harbour board said that 6,000 containers were waiting at the port of Saltmere.',
];

/** More than an item may hold: the text of this article is an object of its own. */
const LONG = Array.from(
  { length: 3000 },
  (_, line) => `Line ${line} of the minutes of the harbour board, read aloud and agreed.`,
);

class KeptObjects implements Objects {
  readonly bodies = new Map<string, string>();
  async put(key: string, body: string): Promise<void> {
    this.bodies.set(key, body);
  }
  async get(key: string): Promise<string | null> {
    return this.bodies.get(key) ?? null;
  }
}

/** One of each outcome: sent and delivered, bounced, held, sent again, counted as sent, unsubscribed before it went. */
const deliver = async (world: LedgerWorld): Promise<void> => {
  for (let index = 0; index < 6; index += 1) await world.add(inOneShard(index));
  await planEdition(world.edition.id, world.ports, world.deadline);
  const [chunk] = world.deliverQueue.messages as [DeliverMessage];
  await world.change(inOneShard(5), {
    state: 'unsubscribed',
    left: { at: AT, edition: world.edition.id },
  });
  world.mailer.answer = ({ tags }, count) =>
    ['2', '3'].includes(tags['delivery'] ?? '')
      ? { kind: 'unknown', detail: 'reset' }
      : { kind: 'accepted', id: `ses-${count}` };
  await deliverChunk(chunk, world.ports, world.deadline);
  await settleNow(world.edition.id, world.ports);
  const to = `${inOneShard(3)}@example.com`;
  const order = { edition: world.edition.id, choice: 'count-as-sent', to, by: 'Ada' } as const;
  await decideHeld(order, world.ports);
  await recordEvents(
    [
      sesEvent('Delivery', { ...chunk, place: 0 }),
      bounceEvent('Transient', { ...chunk, place: 1 }),
      bounceEvent('Permanent', { ...chunk, place: 4 }),
    ],
    world.ports,
  );
};

const fileStories = async (table: MemoryTable, bodies: Objects): Promise<void> => {
  const ports = { ...storiesWorld(table), articles: new TableArticles(table, bodies) };
  const at = (day: string) => ({ publishedAt: `${day}T09:00:00.000Z`, source: 'The Courier' });
  const title = 'Saltmere dockers to strike over pay';
  await fileArticle(article({ title, paragraphs: STRIKE, ...at('2031-05-05') }), ports);
  await fileArticle(
    article({ title: 'Saltmere dockers strike over pay', paragraphs: LATER, ...at('2031-05-09') }),
    ports,
  );
  await ports.articles.add(article({ title: 'Minutes', paragraphs: LONG, ...at('2031-05-09') }));
};

const readers = async ({ table, subscribers, add }: LedgerWorld): Promise<void> => {
  const away: Partial<Subscription> = {
    state: 'paused',
    away: { since: '2026-03-01', until: null, through: 0 },
    followed: ['story-a' as StoryId],
    topics: ['harbour'],
    quietLine: true,
  };
  await add('away', away);
  await subscribers.saveSubscriber(
    {
      state: 'suppressed',
      id: 'left-elsewhere' as SubscriberId,
      address: 'left@example.org',
      name: 'Lee',
      reason: 'desk',
      at: AT,
      elsewhere: { left: true, at: null, words: 'unsubscribed' },
    },
    0,
  );
  await subscribers.saveSubscriber({ state: 'erased', id: 'erased' as SubscriberId, at: AT }, 0);
  await new TableLimits(table).count('signup', '2026-03-02T06', EXPIRES);
  await new TableRequests(table).claim('notify', 'confirm-1', EXPIRES);
};

const feeds = async (table: MemoryTable): Promise<void> => {
  const store = feedStore(table);
  const asked = { url: 'https://courier.example/feed', source: 'The Courier', topics: ['harbour'] };
  const feed = await store.add(newFeed(asked, Date.parse(AT)));
  if (!feed) throw new Error('the sample feed was there before');
  await store.save({
    ...feed,
    identity: 'guid',
    dates: { entries: 1, example: 'yesterday-ish' },
    health: {
      state: 'failing',
      since: AT,
      failures: 2,
      lastError: { code: 'timeout', message: 'no answer within 20 s' },
    },
  });
  await store.saveSeenEntries(feed.id, ['a1b2c3d4e5']);
  await fetchReports(table).keep(
    {
      id: 'fetch-1' as FetchId,
      url: asked.url,
      at: AT,
      result: { kind: 'read', articles: 12, passedOn: 3, movedTo: null },
    },
    EXPIRES,
  );
};

const deskItems = async ({ table, edition, clock }: LedgerWorld): Promise<void> => {
  const story = 'story-a' as StoryId;
  const development = 'story-a-1' as DevelopmentId;
  const correction: IssuedCorrection = {
    id: correctionId(story, development, 'order-1'),
    kind: 'changed',
    place: 1,
    story,
    text: 'It is 400 containers a day.',
    at: AT,
    development,
    was: 'It is 4,000 containers a day.',
    by: 'Ada',
  };
  await new TableCorrections(table).add(correction);
  await new TableAuditLog(table).add({
    id: '20260302060000000-1',
    at: AT,
    by: 'Ada',
    editor: 'issuer-ada',
    did: 'approveEdition',
    about: { edition: edition.id },
  });
  const key: MachineKey = {
    id: 'newsroom' as MachineKeyId,
    name: 'Newsroom',
    hash: '0'.repeat(64),
    madeBy: 'Ada',
    madeAt: AT,
    usedOn: '2026-03-02',
    revokedAt: null,
    version: 0,
  };
  await new TableMachineKeys(table).save(key);
  await new TableRequestBook(table).open('api', 'key-1', 'print', EXPIRES);
  const counts = new TableCounts(table);
  const parts = new Map([[0, { people: 3 }]]);
  await counts.begin({ of: 'results', edition: edition.id }, { begunAt: AT, parts }, 0);
  await new TableProbes(table, clock).note({
    probe: 'abcdefghijklmnop',
    of: 'success',
    event: 'Delivery',
  });
  await new TablePace(table).advance(Date.parse(AT), 10);
  await new TableSetAside(table, clock).put({
    article: 'aside-1' as ArticleId,
    title: 'Tide tables',
    source: null,
    url: null,
    code: 'stories.too-large',
    reason: 'article aside-1: 2 MB of text, at most 1 MB',
    at: AT,
    arrivedAt: AT,
    body: 'bodies/aside/1.json',
  });
};

/** Everything that this version of the product stores, one of each kind or a few. */
export async function storedSample(): Promise<StoredFixture> {
  const world = await ledgerWorld();
  const { table, content } = world;
  const objects = new KeptObjects();
  await deliver(world);
  await fileStories(table, objects);
  await readers(world);
  await feeds(table);
  await deskItems(world);
  const contents = new HashedContents(objects);
  await contents.putContent(content);
  await contents.putLayout('<html></html>');
  // What counts is that it is found where its item says; its length is not the matter here.
  for (const key of objects.bodies.keys())
    if (key.startsWith('bodies/articles/')) objects.bodies.set(key, '["Shortened."]');
  const items = [...table.items()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return {
    items: items as unknown as StoredFixture['items'],
    objects: Object.fromEntries(objects.bodies),
    messages: messagesOf(world.edition),
  };
}

const nameOf = (item: Readonly<Record<string, unknown>>): string => `${item['pk']} ${item['sk']}`;
