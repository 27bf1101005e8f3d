import { expect, test } from 'vitest';
import { type Feed, type FetchReport, newFeed } from '../../src/domain/index.ts';
import type { FetchId } from '../../src/kernel/index.ts';
import { feedStore } from '../../src/store/feeds.ts';
import { fetchReports } from '../../src/store/fetch-reports.ts';
import { eachTable } from '../support/stores/tables.ts';

const NOW = Date.parse('2024-10-26T07:00:00Z');
const feedAt = (name: string, due: number): Feed =>
  newFeed({ url: `https://${name}.example/feed`, source: null, topics: ['energy'] }, due);

eachTable('the feed store', (makeTable) => {
  const fresh = async () => feedStore((await makeTable()).table);

  test('gives back what was added, and adds it once', async () => {
    const feeds = await fresh();
    const feed = feedAt('one', NOW);
    expect(await feeds.get(feed.id)).toBeNull();
    expect(await feeds.add(feed)).toEqual(feed);
    expect(await feeds.add({ ...feed, source: 'Another' })).toBeNull();
    expect(await feeds.get(feed.id)).toEqual(feed);
  });

  test('saves a feed over the version that was read, and over no other', async () => {
    const feeds = await fresh();
    const feed = feedAt('one', NOW);
    await feeds.add(feed);
    const saved = await feeds.save({ ...feed, etag: '"v1"' });
    expect(saved).toEqual({ ...feed, etag: '"v1"', version: 1 });
    expect(await feeds.save({ ...feed, etag: '"v2"' })).toBeNull();
    expect(await feeds.get(feed.id)).toEqual(saved);
  });

  test('lists the feeds that are due, the longest due first, and no more than asked for', async () => {
    const feeds = await fresh();
    const [late, now, soon] = [
      feedAt('late', NOW - 1),
      feedAt('now', NOW),
      feedAt('soon', NOW + 1),
    ];
    for (const feed of [soon, now, late]) await feeds.add(feed);
    await feeds.saveSeenEntries(late.id, ['a']);
    expect(await feeds.due(NOW, 10)).toEqual([late, now]);
    expect(await feeds.due(NOW, 1)).toEqual([late]);
    expect(await feeds.due(NOW - 2, 10)).toEqual([]);
  });

  test('lets one of twenty polls claim a feed, which then is due at the time that it named', async () => {
    const feeds = await fresh();
    const feed = feedAt('one', NOW);
    await feeds.add(feed);
    const nextPollAt = '2024-10-26T07:15:00.000Z';
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => feeds.claim(feed, nextPollAt)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await feeds.due(NOW, 10)).toEqual([]);
    expect(await feeds.due(Date.parse(nextPollAt), 10)).toEqual([
      { ...feed, nextPollAt, version: 1 },
    ]);
    expect(await feeds.save(feed)).toBeNull();
  });

  test('lists all, whenever they are due', async () => {
    const feeds = await fresh();
    const made = [feedAt('one', NOW), feedAt('two', NOW + 1_000_000)];
    for (const feed of made) await feeds.add(feed);
    expect(await feeds.all(10)).toEqual(made);
    expect(await feeds.all(1)).toEqual(made.slice(0, 1));
  });

  test('takes a feed out, and lets it begin where it was when it is added again', async () => {
    const feeds = await fresh();
    const feed = feedAt('one', NOW);
    await feeds.add(feed);
    await feeds.saveSeenEntries(feed.id, ['a']);
    expect(await feeds.remove({ ...feed, version: 7 }, NOW + 1000)).toBe(false);
    expect(await feeds.remove(feed, NOW + 1000)).toBe(true);
    expect(await feeds.get(feed.id)).toBeNull();
    expect(await feeds.all(10)).toEqual([]);
    expect(await feeds.due(NOW, 10)).toEqual([]);
    // An outcome or a poll that was on its way does not bring it back.
    expect(await feeds.save(feed)).toBeNull();
    expect(await feeds.claim(feed, '2024-10-26T07:15:00.000Z')).toBe(false);

    const again = await feeds.add({ ...feed, source: 'Another' });
    expect(again).toEqual({ ...feed, source: 'Another', version: 2 });
    expect(await feeds.get(feed.id)).toEqual(again);
    expect(await feeds.all(10)).toEqual([again]);
    expect((await feeds.seenEntries([feed.id])).get(feed.id)).toEqual(['a']);
    expect(await feeds.add(feed)).toBeNull();
  });

  test('does not make a feed by claiming one that is gone', async () => {
    const feeds = await fresh();
    const gone = feedAt('gone', NOW);
    expect(await feeds.claim(gone, '2024-10-26T07:15:00.000Z')).toBe(false);
    expect(await feeds.get(gone.id)).toBeNull();
  });

  test('keeps the entries of each feed apart, and many of them', async () => {
    const feeds = await fresh();
    const made = Array.from({ length: 120 }, (_, n) => feedAt(`feed${n}`, NOW).id);
    expect(await feeds.seenEntries(made)).toEqual(new Map());
    await Promise.all(made.slice(1).map((id, n) => feeds.saveSeenEntries(id, [`entry${n}`])));
    const seen = await feeds.seenEntries(made);
    expect(seen.size).toBe(119);
    expect(made[0] && seen.get(made[0])).toBeUndefined();
    expect(made[119] && seen.get(made[119])).toEqual(['entry118']);
  });
});

eachTable('reports of fetches', (makeTable) => {
  test('are given back by id, many at once, and the first of an id stays', async () => {
    const reports = fetchReports((await makeTable()).table);
    const report = (n: number, passedOn = 0): FetchReport => ({
      id: `fetch${n}` as FetchId,
      url: `https://news.example/${n}`,
      at: '2024-10-26T07:00:00.000Z',
      result: { kind: 'read', articles: n, passedOn, movedTo: null },
    });
    const made = Array.from({ length: 120 }, (_, n) => report(n));
    for (const one of made) await reports.keep(one, NOW + 1000);
    await reports.keep(report(7, 7), NOW + 1000);
    const found = await reports.get([...made.map(({ id }) => id), 'other' as FetchId]);
    expect(found).toHaveLength(120);
    expect(found.find(({ id }) => id === 'fetch7')).toEqual(report(7));
  });
});
