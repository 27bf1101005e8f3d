import { beforeEach, describe, expect, test } from 'vitest';
import { type FeedRequest, newFeed } from '../../../../src/domain/index.ts';
import { type PollOrder, pollFeeds } from '../../../../src/ingest/feeds/poll-feeds.ts';
import type { FeedStore } from '../../../../src/ingest/feeds/ports.ts';
import { iso, MINUTE, silentLogger } from '../../../../src/kernel/index.ts';
import { feedStore } from '../../../../src/store/feeds.ts';
import { MemoryTable } from '../../../../src/store/memory-table.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const feedAt = (n: number, due: number) =>
  newFeed({ url: `https://news.example/${n}`, source: 'The Wire', topics: ['energy'] }, due);

let feeds: FeedStore;
let sent: FeedRequest[];
beforeEach(() => {
  feeds = feedStore(new MemoryTable());
  sent = [];
});
const orderAt = (now: number, more: Partial<PollOrder> = {}): PollOrder => ({
  feeds,
  sendRequests: async (requests) => {
    sent.push(...requests.filter((request) => request.kind === 'feed'));
  },
  clock: { now: () => now, sleep: async () => {} },
  logger: silentLogger,
  ...more,
});

describe('polling', () => {
  test('asks for each feed that is due, with all that fetching needs, and puts its next poll off', async () => {
    const [due, later] = [feedAt(1, START), feedAt(2, START + 1)];
    await feeds.add({ ...due, etag: '"v1"', lastModified: 'yesterday' });
    await feeds.add(later);
    await feeds.saveSeenEntries(due.id, ['b', 'a']);
    expect(await pollFeeds(orderAt(START))).toBe(1);
    expect(sent).toEqual([
      {
        kind: 'feed',
        feed: due.id,
        url: 'https://news.example/1',
        source: 'The Wire',
        topics: ['energy'],
        asked: null,
        etag: '"v1"',
        lastModified: 'yesterday',
        seen: ['b', 'a'],
      },
    ]);
    expect(await feeds.get(due.id)).toMatchObject({ nextPollAt: iso(START + 15 * MINUTE) });
    expect(await feeds.get(later.id)).toEqual(later);
  });

  test('asks once where two schedules fire at the same moment', async () => {
    for (let n = 0; n < 60; n += 1) await feeds.add(feedAt(n, START));
    const asked = await Promise.all([pollFeeds(orderAt(START)), pollFeeds(orderAt(START))]);
    expect(asked.reduce((sum, n) => sum + n)).toBe(60);
    expect(new Set(sent.map(({ feed }) => feed)).size).toBe(60);
    expect(sent).toHaveLength(60);
  });

  test('asks again after the interval, even where no outcome came', async () => {
    await feeds.add(feedAt(1, START));
    for (const minutes of [0, 5, 10, 15, 20, 25, 30])
      await pollFeeds(orderAt(START + minutes * MINUTE));
    expect(sent).toHaveLength(3);
  });

  test('takes a thousand at most, the longest due first', async () => {
    for (let n = 0; n < 1003; n += 1) await feeds.add(feedAt(n, START - n));
    expect(await pollFeeds(orderAt(START))).toBe(1000);
    const urls = sent.map(({ url }) => url);
    expect(urls[0]).toBe('https://news.example/1002');
    expect(urls).not.toContain('https://news.example/2');
    expect(await pollFeeds(orderAt(START))).toBe(3);
  });

  test('fails where the queue cannot be reached, and has put off no more than it was about to ask for', async () => {
    for (let n = 0; n < 120; n += 1) await feeds.add(feedAt(n, START));
    const failing = pollFeeds(
      orderAt(START, { sendRequests: () => Promise.reject(new Error('SQS refused')) }),
    );
    await expect(failing).rejects.toThrow('SQS refused');
    expect(await pollFeeds(orderAt(START))).toBe(70);
  });
});
