import { fc, test as property } from '@fast-check/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Feed,
  type FetchOutcome,
  newFeed,
  pollDelay,
  SEEN_ENTRIES,
} from '../../../../src/domain/index.ts';
import { publicOnly } from '../../../../src/ingest/feeds/check-address.ts';
import { noteOutcome, type OutcomeOrder } from '../../../../src/ingest/feeds/note-outcome.ts';
import type { FeedStore, FetchReports } from '../../../../src/ingest/feeds/ports.ts';
import {
  DAY,
  type FetchId,
  HOUR,
  iso,
  MINUTE,
  silentLogger,
} from '../../../../src/kernel/index.ts';
import { feedStore } from '../../../../src/store/feeds.ts';
import { fetchReports } from '../../../../src/store/fetch-reports.ts';
import { MemoryTable } from '../../../../src/store/memory-table.ts';

const START = Date.parse('2024-10-26T07:00:00Z');
const { id, ...fresh } = newFeed(
  { url: 'https://news.example/feed', source: null, topics: [] },
  START,
);
const failed = { kind: 'failed', error: { code: 'fetch.status', message: 'status 500' } } as const;
const read = (entries: string[], etag: string | null = null, movedTo: string | null = null) => {
  const articles = entries.length;
  return {
    kind: 'read',
    etag,
    lastModified: null,
    entries,
    articles,
    passedOn: 1,
    movedTo,
  } as const;
};
const unchanged = { kind: 'unchanged' } as const;

let feeds: FeedStore;
let reports: FetchReports;
let logged: [string, unknown][];
beforeEach(async () => {
  const table = new MemoryTable();
  feeds = feedStore(table);
  reports = fetchReports(table);
  logged = [];
  await feeds.add({ id, ...fresh });
});
const order = (more: Partial<OutcomeOrder> = {}): OutcomeOrder => ({
  feeds,
  reports,
  allows: publicOnly,
  topics: ['energy'],
  clock: { now: () => START, sleep: async () => {} },
  logger: {
    ...silentLogger,
    error: (event, fields) => {
      logged.push([event, fields]);
    },
  },
  ...more,
});
const outcomeAt = (minutes: number, result: FetchOutcome['result']): FetchOutcome => ({
  feed: id,
  url: fresh.url,
  asked: null,
  at: iso(START + minutes * MINUTE),
  result,
});
const note = (minutes: number, result: FetchOutcome['result']) =>
  noteOutcome(outcomeAt(minutes, result), order());
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
    const gone = 'gone' as typeof id;
    const other = { ...outcomeAt(0, unchanged), feed: gone };
    await expect(noteOutcome(other, order())).resolves.toBeUndefined();
    expect(await feeds.get(gone)).toBeNull();
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
    await noteOutcome(outcomeAt(0, unchanged), order({ feeds: racing }));
    expect(await feed()).toMatchObject({ fetchedAt: iso(START), version: 2 });
    races = 5;
    const later = noteOutcome(outcomeAt(1, unchanged), order({ feeds: racing }));
    await expect(later).rejects.toMatchObject({ code: 'feed.contended' });
  });

  test('of a feed that moved asks there from now on, under the same id', async () => {
    await note(1, read(['a'], '"v1"', 'https://news.example/moved'));
    expect(await feed()).toMatchObject({ id, url: 'https://news.example/moved', passedOn: 1 });
    await note(2, read(['b', 'a'], '"v2"'));
    expect(await feed()).toMatchObject({ url: 'https://news.example/moved', passedOn: 2 });
  });

  test('of a page whose feed is followed already takes the page out, and leaves the feed alone', async () => {
    const known = newFeed(
      { url: 'https://news.example/rss', source: 'The Wire', topics: [] },
      START,
    );
    await feeds.add(known);
    await note(1, read(['a'], '"v1"', known.url));
    expect(await feeds.all(10)).toEqual([known]);
  });

  test('of a failure says so in the log where it has lasted for over a week', async () => {
    await note(0, failed);
    await note((7 * DAY) / MINUTE, failed);
    expect(logged).toEqual([]);
    await note((8 * DAY) / MINUTE, failed);
    expect(logged).toEqual([
      ['feed.failing', { feed: id, days: 8, failures: 3, code: 'fetch.status' }],
    ]);
  });

  test.each(['fetch.address', 'fetch.url'])(
    'of a feed that is refused (%s) when it is first fetched takes it out, and later it fails',
    async (code) => {
      const refused = { kind: 'failed', error: { code, message: 'refused' } } as const;
      await note(1, refused);
      expect(await feeds.get(id)).toBeNull();
      await feeds.add({ id, ...fresh });
      await note(2, unchanged);
      await note(3, refused);
      expect(await feed()).toMatchObject({ health: { state: 'failing', lastError: { code } } });
    },
  );

  test('of a list of feeds follows them, and takes out what was no feed', async () => {
    const one = { url: 'https://one.example/rss', source: 'One', topics: ['energy', 'Folder'] };
    const inward = { url: 'http://127.0.0.1/rss', source: null, topics: [] };
    const list = { kind: 'list', feeds: [one, inward], source: null, topics: [] } as const;
    const asked = 'ask-1' as FetchId;
    await noteOutcome(
      { ...outcomeAt(1, { ...list, feeds: [...list.feeds], topics: [] }), asked },
      order(),
    );
    expect(await feeds.get(id)).toBeNull();
    expect(await feeds.all(10)).toMatchObject([
      { url: one.url, source: 'One', topics: ['energy'] },
    ]);
    expect(await reports.get([asked])).toMatchObject([
      { result: { kind: 'list', feeds: 2, added: 1, refused: 1 } },
    ]);
  });

  test('that becomes a list of feeds after it was a feed fails, and follows nobody', async () => {
    await note(1, read(['a']));
    const feedsOfList = [{ url: 'https://one.example/rss', source: null, topics: [] }];
    await note(2, { kind: 'list', feeds: feedsOfList, source: null, topics: [] });
    expect(await feed()).toMatchObject({ health: { lastError: { code: 'feed.list' } } });
    expect(await feeds.all(10)).toHaveLength(1);
  });

  test('is reported to who asked, in the words of the first time', async () => {
    const asked = 'ask-1' as FetchId;
    await noteOutcome({ ...outcomeAt(1, read(['a', 'b'])), asked }, order());
    await noteOutcome({ ...outcomeAt(2, failed), asked }, order());
    await noteOutcome({ ...outcomeAt(3, failed), feed: null, asked: 'ask-2' as FetchId }, order());
    const found = await reports.get([asked, 'ask-2' as FetchId, 'ask-3' as FetchId]);
    expect(found.map(({ id: name, result }) => [name, result]).sort()).toEqual([
      ['ask-1', { kind: 'read', articles: 2, passedOn: 1, movedTo: null }],
      ['ask-2', failed],
    ]);
  });
});

property.prop([fc.nat({ max: 5000 })])('never waits less than before, nor more than a day', (n) => {
  expect(pollDelay(n + 1)).toBeGreaterThanOrEqual(pollDelay(n));
  expect(pollDelay(n)).toBeLessThanOrEqual(DAY);
});
