import { expect, test } from 'vitest';
import {
  type CorrectionCandidate,
  NO_TIES,
  type Story,
  type TimelinePart,
} from '../../src/domain/index.ts';
import type { ArticleId, DevelopmentId, StoryId } from '../../src/kernel/index.ts';
import { TableStories } from '../../src/store/stories.ts';
import type { StoryPlace } from '../../src/stories/index.ts';
import { all } from '../support/measures/streams.ts';
import { development } from '../support/samples/developments.ts';
import { eachTable } from '../support/stores/tables.ts';

const story = (id: string, over: Partial<Story> = {}): Story => ({
  id: id as StoryId,
  version: 0,
  language: 'en',
  state: 'developing',
  headline: `Story ${id}`,
  headlines: [],
  topics: ['coast'],
  startedAt: '2031-05-12T09:00:00.000Z',
  updatedAt: '2031-05-12T09:00:00.000Z',
  developedAt: '2031-05-12T09:00:00.000Z',
  articles: 1,
  developments: 1,
  sources: [{ name: null, articles: 1 }],
  cites: [],
  background: [],
  ties: NO_TIES,
  changes: [],
  signature: { any: ['thing', 1, null] },
  ...over,
});

const part = (article: string, publishedAt: string): TimelinePart => ({
  story: 'a' as StoryId,
  article: article as ArticleId,
  publishedAt,
  developments: [development(article as ArticleId, `what ${article} says`)],
  background: [],
});

eachTable('stories', (makeTable) => {
  const makeStore = async () => new TableStories((await makeTable()).table);

  test('saves a new story as version 1 and gives it back whole', async () => {
    const stories = await makeStore();
    expect(await stories.get('a' as StoryId)).toBeNull();
    const saved = await stories.save(story('a'));
    expect(saved).toEqual({ ...story('a'), version: 1 });
    expect(await stories.get('a' as StoryId)).toEqual(saved);
    expect(await stories.save(story('a'))).toBeNull();
  });

  test('saves over the version that was read, and over no other', async () => {
    const stories = await makeStore();
    const first = await stories.save(story('a'));
    const second = await stories.save({ ...(first as Story), articles: 2 });
    expect(second?.version).toBe(2);
    expect(await stories.save({ ...(first as Story), articles: 3 })).toBeNull();
    expect((await stories.get('a' as StoryId))?.articles).toBe(2);
  });

  test('lists the active stories of a language, oldest change first', async () => {
    const stories = await makeStore();
    await stories.save(story('late', { updatedAt: '2031-05-14T00:00:00.000Z' }));
    const early = await stories.save(story('early'));
    await stories.save(story('mid', { updatedAt: '2031-05-13T00:00:00.000Z' }));
    await stories.save(story('closed', { state: 'closed' }));
    await stories.save(story('de', { language: 'de' }));
    const ids = async (since: string | null) =>
      (await all(stories.active('en', since))).map(({ id }) => id);
    expect(await ids(null)).toEqual(['early', 'mid', 'late']);
    expect(await ids('2031-05-12T12:00:00.000Z')).toEqual(['mid', 'late']);
    const newest = await all(stories.newest('en', 2));
    expect(newest.map(({ id }) => id)).toEqual(['late', 'mid']);
    const [late, mid] = newest as [Story, Story];
    const before = async (limit: number, place: StoryPlace) =>
      (await all(stories.newest('en', limit, place))).map(({ id }) => id);
    expect(await before(1, late)).toEqual(['mid']);
    expect(await before(9, mid)).toEqual(['early']);
    // Where a story stood that has moved to the top since.
    expect(await before(1, { ...late, id: 'zz' as StoryId })).toEqual(['late']);
    await stories.save({ ...(early as Story), updatedAt: '2031-05-15T00:00:00.000Z' });
    expect(await ids('2031-05-12T12:00:00.000Z')).toEqual(['mid', 'late', 'early']);
    const closing = await stories.get('early' as StoryId);
    await stories.save({ ...(closing as Story), state: 'closed' });
    expect(await ids(null)).toEqual(['mid', 'late']);
  });

  test('keeps the parts of each text of an article, and moves them to another story', async () => {
    const stories = await makeStore();
    const [from, to] = [story('a'), story('b')];
    const first = part('x1', '2031-05-12T00:00:00.000Z');
    const later = { ...first, revision: { id: 'r', appendFrom: 1, corrections: [] } };
    const other = part('x12', first.publishedAt);
    for (const one of [other, later, first]) await stories.putTimelinePart(one);
    const x1 = { id: first.article, publishedAt: first.publishedAt };
    expect(await stories.partsOf(x1, from.id)).toEqual([first, later]);
    for (const one of [first, later, first]) await stories.moveTimelinePart(one, to.id);
    await stories.putTimelinePart(first);
    expect(await all(stories.timeline(from))).toEqual([other]);
    expect((await stories.partsOf(x1, to.id)).map(({ story: now }) => now)).toEqual(['b', 'b']);
    const merged = { ...from, ties: { ...NO_TIES, absorbed: [to.id] } };
    expect((await all(stories.timeline(merged))).map(({ article }) => article)).toEqual([
      'x1',
      'x12',
      'x1',
    ]);
  });

  test('keeps timeline parts by publication; putting one again changes nothing', async () => {
    const stories = await makeStore();
    const saved = (await stories.save(story('a'))) as Story;
    const second = part('x2', '2031-05-13T00:00:00.000Z');
    const first = part('x1', '2031-05-12T00:00:00.000Z');
    for (const one of [second, first, second]) await stories.putTimelinePart(one);
    expect(await all(stories.timeline(saved))).toEqual([first, second]);
    expect(await all(stories.timeline(story('b')))).toEqual([]);
  });

  test('keeps what was decided about each candidate, whoever decides about another meanwhile', async () => {
    const stories = await makeStore();
    const candidate = (name: string): CorrectionCandidate => ({
      development: name as DevelopmentId,
      article: 'one' as ArticleId,
      was: `was ${name}`,
      is: `is ${name}`,
      what: 'wording',
      noticedAt: '2031-05-12T09:00:00.000Z',
      state: 'open',
    });
    const revised: TimelinePart = {
      ...part('one', '2031-05-12T09:00:00.000Z'),
      revision: { id: 'r', appendFrom: 1, corrections: [candidate('a'), candidate('b')] },
    };
    await stories.putTimelinePart(part('two', '2031-05-12T09:00:00.000Z'));
    await stories.putTimelinePart(revised);
    expect(await stories.candidates(10)).toEqual([revised]);
    const decide = (name: string, as: 'issued' | 'dismissed') =>
      stories.decideCandidates(revised, name as DevelopmentId, as);
    expect(await Promise.all([decide('a', 'issued'), decide('b', 'dismissed')])).toEqual([
      true,
      true,
    ]);
    expect(await decide('a', 'dismissed')).toBe(false);
    const [kept] = await all(stories.timeline({ id: revised.story, ties: NO_TIES }));
    expect(kept?.revision?.corrections.map(({ state }) => state)).toEqual(['issued', 'dismissed']);
  });
});
