import { beforeEach, describe, expect, test } from 'vitest';
import { type FetchRequest, newFeed } from '../../../../src/domain/index.ts';
import { publicOnly } from '../../../../src/ingest/feeds/check-address.ts';
import { type FetchNowPorts, fetchNow, pollNow } from '../../../../src/ingest/feeds/fetch-now.ts';
import type { FeedStore } from '../../../../src/ingest/feeds/ports.ts';
import { type FeedId, iso, MINUTE } from '../../../../src/kernel/index.ts';
import { feedStore } from '../../../../src/store/feeds.ts';
import { MemoryTable } from '../../../../src/store/memory-table.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const feed = newFeed({ url: 'https://news.example/1', source: null, topics: [] }, START + 1e9);

let feeds: FeedStore;
let sent: FetchRequest[];
let ports: FetchNowPorts;
beforeEach(async () => {
  feeds = feedStore(new MemoryTable());
  sent = [];
  ports = {
    feeds,
    sendRequests: async (requests) => {
      sent.push(...requests);
    },
    allows: publicOnly,
    clock: { now: () => START, sleep: async () => {} },
  };
  await feeds.add(feed);
});

describe('polling feeds now', () => {
  test('asks for each once though it is not due, and names its report', async () => {
    await feeds.saveSeenEntries(feed.id, ['a']);
    const asked = await pollNow([feed.id, feed.id], ports);
    expect(asked).toEqual([{ feed: feed.id, url: feed.url, fetch: expect.any(String) }]);
    expect(sent).toMatchObject([
      { kind: 'feed', feed: feed.id, seen: ['a'], asked: asked[0]?.fetch },
    ]);
    // The schedule need not ask as well.
    expect(await feeds.get(feed.id)).toMatchObject({ nextPollAt: iso(START + 15 * MINUTE) });
  });

  test('asks for none where one is missing', async () => {
    const polled = pollNow([feed.id, 'gone' as FeedId], ports);
    await expect(polled).rejects.toMatchObject({ code: 'feed.missing' });
    expect(sent).toEqual([]);
  });

  test('asks though another poll came in between, and gives up after five', async () => {
    let races = 1;
    const racing: FeedStore = {
      ...feeds,
      claim: async (one, at) => {
        if (races > 0) await feeds.claim(one, iso(START + races));
        races -= 1;
        return feeds.claim(one, at);
      },
    };
    expect(await pollNow([feed.id], { ...ports, feeds: racing })).toHaveLength(1);
    races = 5;
    const polled = pollNow([feed.id], { ...ports, feeds: racing });
    await expect(polled).rejects.toMatchObject({ code: 'feed.contended' });
  });

  test('takes a thousand at once and no more', async () => {
    const ids = Array.from({ length: 1001 }, (_, n) => `id${n}` as FeedId);
    await expect(pollNow(ids, ports)).rejects.toThrow('1001 addresses at once; allowed are 1000');
  });
});

describe('fetching addresses once', () => {
  test('asks for each once, and names its report', async () => {
    const asked = await fetchNow(['https://News.example/a', 'https://news.example/a'], ports);
    expect(asked).toEqual([{ url: 'https://news.example/a', fetch: expect.any(String) }]);
    expect(sent).toEqual([
      {
        kind: 'address',
        url: 'https://news.example/a',
        source: null,
        topics: [],
        asked: asked[0]?.fetch,
      },
    ]);
  });

  test('asks for none where one is refused', async () => {
    const urls = ['https://news.example/a', 'http://10.0.0.1/'];
    await expect(fetchNow(urls, ports)).rejects.toMatchObject({ code: 'fetch.address' });
    expect(sent).toEqual([]);
  });
});
