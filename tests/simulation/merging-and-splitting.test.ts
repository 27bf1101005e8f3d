import { describe, expect, test } from 'vitest';
import { type ArticleId, type StoryId, seededRandom } from '../../src/kernel/index.ts';
import { MemoryTable } from '../../src/store/memory-table.ts';
import type { Table } from '../../src/store/table.ts';
import { fileArticle, mergeStories, showStory, splitStory } from '../../src/stories/index.ts';
import {
  entriesOf,
  living,
  report,
  texts,
  timelineOf,
  WORD,
} from '../support/samples/story-moves.ts';
import { Crash, DyingTable } from '../support/stores/dying-table.ts';
import { storiesWorld } from '../support/worlds/stories-world.ts';

/** Files the first reports of some events, by one process; gives the story of each event. */
const filed = async (table: Table, ...counts: readonly number[]): Promise<StoryId[]> => {
  const world = storiesWorld(table);
  const stories: StoryId[] = [];
  for (const [event, count] of counts.entries()) {
    for (let number = 0; number < count; number += 1) {
      const { story } = await fileArticle(report(event, number), world);
      if (number === 0) stories.push(story);
      expect(story).toBe(stories[event]);
    }
  }
  return stories;
};

const ids = (event: number, ...numbers: readonly number[]): ArticleId[] =>
  numbers.map((number) => report(event, number).id);

describe('merging', () => {
  test('keeps every development with its id and place, and leads from the one to the other', async () => {
    const table = new MemoryTable();
    const [bridge, fire] = (await filed(table, 3, 2)) as [StoryId, StoryId];
    const world = storiesWorld(table);
    const before = await entriesOf(world);
    const merged = await mergeStories(fire, bridge, WORD, world);
    expect(merged).toMatchObject({ id: bridge, articles: 5, developments: 5, state: 'developing' });
    expect(merged.changes).toEqual([{ ...WORD, what: 'merged', story: fire }]);
    expect(await entriesOf(world)).toEqual(before);
    expect((await living(world, fire)).id).toBe(bridge);
    const shown = await showStory(fire, world.stories, world.clock);
    expect(shown.story.id).toBe(bridge);
    expect(texts(shown.timeline)).toEqual(texts(before.map((entry) => entry.development)));
    expect(shown.parts.map(({ publishedAt }) => publishedAt)).toEqual(
      shown.parts.map(({ publishedAt }) => publishedAt).toSorted(),
    );
  });

  test('an article that would have joined the one joins the other, in every process', async () => {
    const table = new MemoryTable();
    const [bridge, fire] = (await filed(table, 3, 2)) as [StoryId, StoryId];
    const other = storiesWorld(table);
    await other.index.of('en');
    await mergeStories(fire, bridge, WORD, storiesWorld(table));
    // Its memory of the stories is of before.
    expect((await fileArticle(report(1, 2), other)).story).toBe(bridge);
    other.index.expire();
    expect((await fileArticle(report(1, 3), other)).story).toBe(bridge);
    expect((await fileArticle(report(1, 4), storiesWorld(table))).story).toBe(bridge);
    expect((await living(other, fire)).articles).toBe(8);
    expect(await timelineOf(other, await living(other, fire))).toHaveLength(8);
  });

  test('merging what is one has no effect', async () => {
    const table = new MemoryTable();
    const [bridge, fire] = (await filed(table, 2, 2)) as [StoryId, StoryId];
    const world = storiesWorld(table);
    const merged = await mergeStories(fire, bridge, WORD, world);
    expect(await mergeStories(fire, bridge, WORD, world)).toEqual(merged);
    expect(await mergeStories(bridge, fire, WORD, world)).toEqual(merged);
  });

  test('stories of two languages are refused', async () => {
    const table = new MemoryTable();
    const world = storiesWorld(table);
    const { story: here } = await fileArticle(report(0, 0), world);
    const { story: there } = await fileArticle({ ...report(1, 0), language: 'pt' }, world);
    await expect(mergeStories(there, here, WORD, world)).rejects.toThrow(/"en".*"pt"/u);
  });

  test('two editors who merge the two both ways at once make one story', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const table = new MemoryTable();
      const [bridge, fire] = (await filed(table, 2, 2)) as [StoryId, StoryId];
      const random = seededRandom(seed);
      await Promise.allSettled(
        [
          [fire, bridge],
          [bridge, fire],
          [fire, bridge],
        ].map(async ([from, into]) => {
          for (let wait = Math.floor(random.next() * 12); wait > 0; wait -= 1)
            await Promise.resolve();
          return mergeStories(from as StoryId, into as StoryId, WORD, storiesWorld(table));
        }),
      );
      const world = storiesWorld(table);
      const merged = await mergeStories(bridge, fire, WORD, world);
      expect(merged.articles).toBe(4);
      expect((await living(world, bridge)).id).toBe((await living(world, fire)).id);
      expect(await timelineOf(world, merged)).toHaveLength(4);
    }
  });
});

describe('splitting', () => {
  test('gives the articles, their developments and what they are about to a new story', async () => {
    const table = new MemoryTable();
    const [bridge] = (await filed(table, 5)) as [StoryId];
    const world = storiesWorld(table);
    const before = await entriesOf(world);
    const articles = ids(0, 1, 3);
    const made = await splitStory({ story: bridge, articles, word: WORD }, world);
    const rest = await living(world, bridge);
    expect(made).toMatchObject({ articles: 2, developments: 2, state: 'developing' });
    expect(rest).toMatchObject({ id: bridge, articles: 3, developments: 3 });
    expect(await entriesOf(world)).toEqual(before);
    const [left, stayed] = [await timelineOf(world, made), await timelineOf(world, rest)];
    expect(left.map(({ article }) => article)).toEqual(articles);
    expect(stayed.map(({ article }) => article)).toEqual(ids(0, 0, 2, 4));
    const all = [...left, ...stayed].flatMap(({ developments }) => developments);
    expect(all.map(({ id }) => id).sort()).toEqual(
      before.map(({ development }) => development.id).sort(),
    );
    for (const id of articles) expect((await world.articles.get(id))?.filing.story).toBe(made.id);
  });

  test('the same again gives the same story', async () => {
    const table = new MemoryTable();
    const [bridge] = (await filed(table, 4)) as [StoryId];
    const order = { story: bridge, articles: ids(0, 2, 3), word: WORD };
    const made = await splitStory(order, storiesWorld(table));
    expect(await splitStory(order, storiesWorld(table))).toEqual(made);
  });

  test('what was merged by mistake can be taken apart again', async () => {
    const table = new MemoryTable();
    const [bridge, fire] = (await filed(table, 3, 2)) as [StoryId, StoryId];
    const world = storiesWorld(table);
    await mergeStories(fire, bridge, WORD, world);
    const made = await splitStory({ story: bridge, articles: ids(1, 0, 1), word: WORD }, world);
    expect((await fileArticle(report(1, 2), storiesWorld(table))).story).toBe(made.id);
    expect((await fileArticle(report(0, 3), storiesWorld(table))).story).toBe(bridge);
    expect((await living(world, fire, report(1, 0).id)).id).toBe(made.id);
  });

  test.each([
    ['an article of another story', (): ArticleId[] => ids(1, 0), /report-1-0 is none of its own/u],
    ['all of them', () => ids(0, 0, 1), /nothing would be left/u],
    ['none', () => [], /0 articles; allowed are 1 to 100/u],
  ])('%s is refused', async (_, articles, message) => {
    const table = new MemoryTable();
    const [bridge] = (await filed(table, 2, 1)) as [StoryId];
    const order = { story: bridge, articles: articles(), word: WORD };
    await expect(splitStory(order, storiesWorld(table))).rejects.toThrow(message);
  });
});

/** All that can be seen of the stories. */
const seen = async (table: Table) => {
  const world = storiesWorld(table);
  const entries = await entriesOf(world);
  const of = [];
  for (const { place, development } of entries) {
    const [source] = development.sources;
    const story = await living(world, development.story, source?.article ?? null);
    const timeline = await timelineOf(world, story);
    const { articles, developments, ties, state, headline } = story;
    of.push({ place, id: development.id, articles, developments, state, headline });
    expect([ties.absorbing, ties.splitting]).toEqual([null, null]);
    expect(timeline).toHaveLength(articles);
    expect(timeline.flatMap((part) => part.developments.map(({ id }) => id))).toContain(
      development.id,
    );
  }
  return of;
};

/** No merge or split of so few articles makes more writes; a test below holds that the crashes reach past the last. */
const POINTS = Array.from({ length: 16 }, (_, at) => at + 1);

describe('a process that dies while it', () => {
  const merge = (table: Table, [bridge, fire]: readonly StoryId[]) =>
    mergeStories(fire as StoryId, bridge as StoryId, WORD, storiesWorld(table));
  const split = (table: Table, [bridge]: readonly StoryId[]) =>
    splitStory(
      { story: bridge as StoryId, articles: ids(0, 1, 2), word: WORD },
      storiesWorld(table),
    );

  for (const [name, act] of [
    ['merges', merge],
    ['splits', split],
  ] as const) {
    for (const when of ['before', 'after'] as const) {
      test(`${name} leaves, ${when} each write, what trying again brings to the same end`, async () => {
        const whole = new MemoryTable();
        await act(whole, await filed(whole, 4, 2));
        const wanted = await seen(whole);
        for (const at of POINTS) {
          const table = new MemoryTable();
          const stories = await filed(table, 4, 2);
          await act(new DyingTable(table, at, when), stories).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          await act(table, stories);
          expect(await seen(table)).toEqual(wanted);
        }
      });

      test(`${name}, ${when} each write: the next articles go on from there`, async () => {
        for (const at of POINTS) {
          const table = new MemoryTable();
          const stories = await filed(table, 4, 2);
          await act(new DyingTable(table, at, when), stories).catch(() => {});
          const world = storiesWorld(table);
          for (const [event, number] of [
            [0, 4],
            [1, 2],
          ] as const)
            await fileArticle(report(event, number), world);
          expect(await seen(table)).toHaveLength(8);
        }
      });
    }
    test(`${name}: the crashes reach past the last write`, async () => {
      const table = new MemoryTable();
      const stories = await filed(table, 4, 2);
      const counting = new DyingTable(table, Number.POSITIVE_INFINITY, 'before');
      await act(counting, stories);
      expect(counting.writes).toBeGreaterThan(2);
      expect(counting.writes).toBeLessThan(POINTS.length);
    });
  }
});

describe('any mix of articles, merges and splits', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'seed %i: each article, and all it told, stands where it was put',
    async (seed) => {
      const random = seededRandom(seed);
      const pick = <Value>(values: readonly Value[]): Value =>
        values[Math.floor(random.next() * values.length)] as Value;
      const world = storiesWorld();
      const where = new Map<ArticleId, StoryId>();
      const held = (story: StoryId) => [...where].flatMap(([id, at]) => (at === story ? id : []));
      const counts = [0, 0, 0, 0];
      for (let step = 0; step < 70; step += 1) {
        const now = [...new Set(where.values())];
        const dice = random.next();
        if (now.length < 2 || dice < 0.4) {
          const event = Math.floor(random.next() * counts.length);
          const one = report(event, counts[event] ?? 0);
          counts[event] = (counts[event] ?? 0) + 1;
          where.set(one.id, (await fileArticle(one, world)).story);
          // The engine merges too, of its own accord.
          for (const [id, story] of where) where.set(id, (await living(world, story)).id);
        } else if (dice < 0.7) {
          const [from, into] = [pick(now), pick(now)];
          const { id } = await mergeStories(from, into, WORD, world);
          expect(id).toBe(into);
          for (const article of held(from)) where.set(article, into);
        } else {
          const story = pick(now);
          const articles = held(story).filter(() => random.next() < 0.5);
          if (articles.length === 0 || articles.length === held(story).length) continue;
          const { id } = await splitStory({ story, articles, word: WORD }, world);
          for (const article of articles) where.set(article, id);
        }
      }
      const entries = await entriesOf(world);
      expect(entries.map(({ place }) => place)).toEqual(entries.map((_, at) => at + 1));
      for (const { development } of entries) {
        const told = development.sources[0]?.article as ArticleId;
        expect((await living(world, development.story, told)).id).toBe(where.get(told));
      }
      for (const story of new Set(where.values())) {
        const stored = await living(world, story);
        expect(stored.id).toBe(story);
        const parts = await timelineOf(world, stored);
        expect(parts.map(({ article }) => article).sort()).toEqual(held(story).sort());
        expect(stored.articles).toBe(parts.length);
        expect(stored.developments).toBe(parts.flatMap((part) => part.developments).length);
      }
      for (const [article, story] of where) {
        const filing = (await world.articles.get(article))?.filing;
        expect((await living(world, filing?.story as StoryId)).id).toBe(story);
      }
    },
  );
});
