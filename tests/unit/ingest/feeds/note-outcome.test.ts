import { fc, test as property } from '@fast-check/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Feed,
  type FeedOutcome,
  newFeed,
  pollDelay,
  SEEN_ENTRIES,
} from '../../../../src/domain/index.ts';
import { noteOutcome } from '../../../../src/ingest/feeds/note-outcome.ts';
import type { FeedStore } from '../../../../src/ingest/feeds/ports.ts';
import { DAY, HOUR, iso, MINUTE, silentLogger } from '../../../../src/kernel/index.ts';
import { feedStore } from '../../../../src/store/feeds.ts';
import { MemoryTable } from '../../../../src/store/memory-table.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const { id, ...fresh } = newFeed(
  { url: 'https://news.example/feed', source: null, topics: [] },
  START,
);
const failed = { kind: 'failed', error: { code: 'fetch.status', message: 'status 500' } } as const;
const read = (entries: string[], etag: string | null = null) =>
  ({ kind: 'read', etag, lastModified: null, entries }) as const;
const unchanged = { kind: 'unchanged' } as const;

let feeds: FeedStore;
beforeEach(async () => {
  feeds = feedStore(new MemoryTable());
  await feeds.add({ id, ...fresh });
});
const note = (minutes: number, result: FeedOutcome['result']) =>
  noteOutcome(
    { feed: id, at: iso(START + minutes * MINUTE), result },
    { feeds, logger: silentLogger },
  );
const feed = async (): Promise<Feed> => {
  const found = await feeds.get(id);
  if (!found) throw new Error('the feed is gone');
  return found;
};
const seen = async () => (await feeds.seenEntries([id])).get(id) ?? [];

describe('noting an outcome', () => {
  test('of a feed that was read keeps validators and entries, and polls again in 15 minutes', async () => {
    await note(1, read(['b', 'a'], '"v1"'));
    expect(await feed()).toMatchObject({
      etag: '"v1"',
      fetchedAt: iso(START + MINUTE),
      nextPollAt: iso(START + 16 * MINUTE),
      health: { state: 'well' },
    });
    expect(await seen()).toEqual(['b', 'a']);
  });

  test('of a feed that did not change leaves validators and entries as they are', async () => {
    await note(1, read(['a'], '"v1"'));
    await note(16, unchanged);
    expect(await feed()).toMatchObject({ etag: '"v1"', nextPollAt: iso(START + 31 * MINUTE) });
    expect(await seen()).toEqual(['a']);
  });

  test('remembers entries that the feed no longer lists, newest first, up to the limit', async () => {
    await note(1, read(['b', 'a']));
    await note(16, read(['c', 'b']));
    expect(await seen()).toEqual(['c', 'b', 'a']);
    const many = Array.from({ length: SEEN_ENTRIES - 1 }, (_, n) => `n${n}`);
    await note(31, read(many));
    expect(await seen()).toEqual([...many, 'c']);
  });

  test('of a failure doubles the wait up to a day, keeps validators, and knows since when', async () => {
    await note(0.5, read([], '"v1"'));
    const waits: number[] = [];
    for (let n = 1; n <= 9; n += 1) {
      await note(n, failed);
      waits.push(Date.parse((await feed()).nextPollAt) - (START + n * MINUTE));
    }
    expect(waits.map((wait) => wait / MINUTE)).toEqual([
      30, 60, 120, 240, 480, 960, 1440, 1440, 1440,
    ]);
    expect(await feed()).toMatchObject({
      etag: '"v1"',
      health: {
        state: 'failing',
        since: iso(START + MINUTE),
        failures: 9,
        lastError: { code: 'fetch.status' },
      },
    });
  });

  test('of a success after failures forgets them', async () => {
    await note(1, failed);
    await note(2, unchanged);
    expect(await feed()).toMatchObject({
      health: { state: 'well' },
      nextPollAt: iso(START + 17 * MINUTE),
    });
  });

  test('that comes twice or late does nothing', async () => {
    await note(2, failed);
    const after = await feed();
    await note(2, failed);
    await note(1, read(['a'], '"old"'));
    expect(await feed()).toEqual(after);
    expect(await seen()).toEqual([]);
  });

  test('of a feed that is gone does nothing', async () => {
    const other = { feed: 'gone' as typeof id, at: iso(START), result: unchanged };
    await expect(noteOutcome(other, { feeds, logger: silentLogger })).resolves.toBeUndefined();
    expect(await feeds.get(other.feed)).toBeNull();
  });

  test('keeps a poll that came in between from being undone, and gives up after five', async () => {
    let races = 1;
    const racing: FeedStore = {
      ...feeds,
      save: async (changed) => {
        if (races > 0) {
          races -= 1;
          await feeds.claim(await feed(), iso(START + HOUR));
        }
        return feeds.save(changed);
      },
    };
    const outcome = { feed: id, at: iso(START), result: unchanged };
    await noteOutcome(outcome, { feeds: racing, logger: silentLogger });
    expect(await feed()).toMatchObject({ fetchedAt: iso(START), version: 2 });
    races = 5;
    const later = { ...outcome, at: iso(START + MINUTE) };
    await expect(noteOutcome(later, { feeds: racing, logger: silentLogger })).rejects.toMatchObject(
      {
        code: 'feed.contended',
      },
    );
  });
});

property.prop([fc.nat({ max: 5000 })])('never waits less than before, nor more than a day', (n) => {
  expect(pollDelay(n + 1)).toBeGreaterThanOrEqual(pollDelay(n));
  expect(pollDelay(n)).toBeLessThanOrEqual(DAY);
});
