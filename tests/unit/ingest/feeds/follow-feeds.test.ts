import { beforeEach, describe, expect, test } from 'vitest';
import { feedIdOf, MOST_FEEDS, newFeed } from '../../../../src/domain/index.ts';
import { publicOnly, thisMachineToo } from '../../../../src/ingest/feeds/check-address.ts';
import {
  addFeed,
  addFeeds,
  addList,
  type FollowPorts,
  findFeed,
  listFeeds,
  removeFeed,
} from '../../../../src/ingest/feeds/follow-feeds.ts';
import type { FeedStore } from '../../../../src/ingest/feeds/ports.ts';
import { type FeedId, iso, silentLogger } from '../../../../src/kernel/index.ts';
import { feedStore } from '../../../../src/store/feeds.ts';
import { MemoryTable } from '../../../../src/store/memory-table.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const order = (url: string, more: { source?: string; topics?: string[] } = {}) => ({
  url,
  source: null,
  topics: [],
  ...more,
});

let feeds: FeedStore;
let ports: FollowPorts;
beforeEach(() => {
  feeds = feedStore(new MemoryTable());
  ports = {
    feeds,
    allows: publicOnly,
    topics: ['energy', 'transport'],
    clock: { now: () => START, sleep: async () => {} },
    logger: silentLogger,
  };
});

describe('adding a feed', () => {
  test('gives it, due at once, and says that it is new', async () => {
    const given = order('https://News.example:443/feed#top', {
      source: 'The Wire',
      topics: ['energy'],
    });
    const { feed, isNew } = await addFeed(given, ports);
    expect(isNew).toBe(true);
    expect(feed).toMatchObject({
      url: 'https://news.example/feed',
      source: 'The Wire',
      topics: ['energy'],
      nextPollAt: iso(START),
      passedOn: 0,
      health: { state: 'well' },
    });
    expect(await feeds.get(feed.id)).toEqual(feed);
  });

  test('twice gives the first, by whichever of its addresses', async () => {
    const { feed } = await addFeed(order('https://news.example/'), ports);
    await feeds.save({ ...feed, url: 'https://news.example/found.xml' });
    for (const url of ['https://news.example/', 'https://news.example/found.xml']) {
      expect(await addFeed(order(url, { source: 'Another' }), ports)).toMatchObject({
        isNew: false,
        feed: { id: feed.id, source: null },
      });
    }
    expect(await feeds.all(10)).toHaveLength(1);
  });

  test.each([
    ['http://127.0.0.1:4000/feed', 'fetch.address'],
    ['http://localhost/feed', 'fetch.address'],
    ['http://a.localhost./feed', 'fetch.address'],
    ['http://[::ffff:10.0.0.1]/feed', 'fetch.address'],
    ['http://2130706433/feed', 'fetch.address'],
    ['https://news.example:8443/feed', 'fetch.url'],
    ['ftp://news.example/feed', 'fetch.url'],
    ['https://a:b@news.example/feed', 'fetch.url'],
    ['news.example', 'fetch.url'],
    [`https://news.example/${'x'.repeat(2000)}`, 'feed.order'],
  ])('%s is refused without asking anybody', async (url, code) => {
    await expect(addFeed(order(url), ports)).rejects.toMatchObject({ code });
    expect(await feeds.all(10)).toEqual([]);
  });

  test('of this machine is allowed where the local setting says so, and nothing else inward is', async () => {
    const local = { ...ports, allows: thisMachineToo };
    for (const url of ['http://127.0.0.1:4000/feed', 'http://localhost:4000/feed']) {
      expect(await addFeed(order(url), local)).toMatchObject({ isNew: true });
    }
    await expect(addFeed(order('http://10.0.0.1/feed'), local)).rejects.toMatchObject({
      code: 'fetch.address',
    });
  });

  test.each([
    [
      { topics: ['weather'] },
      'topic "weather": no newsletter has it; allowed are energy, transport',
    ],
    [
      { source: ' ' },
      'https://news.example/: source " "; allowed is a name of 1 to 200 characters',
    ],
    [{ source: 'a\u202Eb' }, 'allowed is a name'],
    [{ source: 'x'.repeat(201) }, 'allowed is a name'],
  ])('that says %o of its articles is refused', async (more, words) => {
    await expect(addFeed(order('https://news.example/', more), ports)).rejects.toThrow(words);
  });

  test('beyond a thousand is refused by name, and known ones are still known', async () => {
    for (let n = 0; n < MOST_FEEDS; n += 1) {
      await feeds.add(
        newFeed({ url: `https://news.example/${n}`, source: null, topics: [] }, START),
      );
    }
    await expect(addFeed(order('https://news.example/more'), ports)).rejects.toThrow(
      'https://news.example/more: 1000 feeds are followed already; allowed are 1000',
    );
    expect(await addFeed(order('https://news.example/7'), ports)).toMatchObject({ isNew: false });
  });
});

describe('adding many', () => {
  test('answers each in order, and one that is refused keeps no other from it', async () => {
    const urls = [
      'https://a.example/',
      'http://10.0.0.1/',
      'https://b.example/',
      'https://a.example/',
    ];
    const done = await addFeeds(
      urls.map((url) => order(url)),
      ports,
    );
    expect(done).toMatchObject([
      { isNew: true },
      { url: 'http://10.0.0.1/', problem: { code: 'fetch.address' } },
      { isNew: true },
      { isNew: false },
    ]);
  });

  test('of a list passes over categories that are no topics, and puts the order above the list', async () => {
    const list = [order('https://a.example/', { source: 'A', topics: ['energy', '/Folder'] })];
    await addList(list, { source: null, topics: ['transport'] }, ports);
    expect(await feeds.all(10)).toMatchObject([{ source: 'A', topics: ['transport', 'energy'] }]);
    const [other] = await addList(
      [order('https://b.example/', { source: 'B' })],
      { source: 'All', topics: [] },
      ports,
    );
    expect(other).toMatchObject({ feed: { source: 'All' } });
  });
});

describe('feeds that are followed', () => {
  test('are listed in pages, each once, whatever is polled in between', async () => {
    const urls = Array.from({ length: 25 }, (_, n) => `https://news.example/${n}`);
    await addFeeds(
      urls.map((url) => order(url)),
      ports,
    );
    const listed: string[] = [];
    let after: FeedId | null = null;
    do {
      const page = await listFeeds({ after, limit: 10 }, ports);
      listed.push(...page.feeds.map(({ url }) => url));
      for (const feed of page.feeds) await feeds.claim(feed, iso(START + 1e6));
      after = page.next;
    } while (after !== null);
    expect(listed).toHaveLength(25);
    expect(listed.sort()).toEqual(urls.sort());
  });

  test('are found by id and by address, the one given and the one found', async () => {
    const { feed } = await addFeed(order('https://news.example/'), ports);
    await feeds.save({ ...feed, url: 'https://news.example/found.xml' });
    for (const name of [feed.id, 'https://news.example/#x', 'https://news.example/found.xml']) {
      expect(await findFeed(name, ports)).toMatchObject({ id: feed.id });
    }
    for (const name of ['nothing', 'https://other.example/']) {
      await expect(findFeed(name, ports)).rejects.toMatchObject({ code: 'feed.missing' });
    }
  });

  test('are removed, and are missing then', async () => {
    const { feed } = await addFeed(order('https://news.example/'), ports);
    expect(await removeFeed(feed.id, ports)).toEqual(feed);
    expect(await listFeeds({ after: null, limit: 10 }, ports)).toEqual({ feeds: [], next: null });
    await expect(removeFeed(feed.id, ports)).rejects.toMatchObject({ code: 'feed.missing' });
    expect(await addFeed(order('https://news.example/'), ports)).toMatchObject({ isNew: true });
  });

  test('are removed though a poll was quicker, and not where five were', async () => {
    const { feed } = await addFeed(order('https://news.example/'), ports);
    let races = 5;
    const racing: FeedStore = {
      ...feeds,
      remove: async (one, expiresAt) => {
        if (races > 0) await feeds.claim(one, iso(START + races));
        races -= 1;
        return feeds.remove(one, expiresAt);
      },
    };
    const order5 = { ...ports, feeds: racing };
    await expect(removeFeed(feed.id, order5)).rejects.toMatchObject({ code: 'feed.contended' });
    races = 1;
    expect(await removeFeed(feed.id, order5)).toMatchObject({ id: feedIdOf(feed.url) });
  });
});
