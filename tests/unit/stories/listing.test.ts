import { describe, expect, test } from 'vitest';
import type { Story, StoryState } from '../../../src/domain/index.ts';
import { DAY, HOUR, iso, type StoryId } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { TableStories } from '../../../src/store/stories.ts';
import type { Range } from '../../../src/store/table.ts';
import { listStories, type StoryFilter, type StoryPlace } from '../../../src/stories/index.ts';
import { aStory } from '../../support/worlds/edition-world.ts';

const NOW = Date.parse('2031-05-20T12:00:00Z');
const clock = { now: () => NOW, sleep: async () => {} };

/** Counts what the listings give. */
class CountedTable extends MemoryTable {
  given = 0;
  override async *query(range: Range) {
    for await (const item of super.query(range)) {
      this.given += 1;
      yield item;
    }
  }
}

/** As many stories as there are ages, each of a language by turns, changed when it developed. */
const house = async (ages: readonly number[]) => {
  const table = new CountedTable();
  const stories = new TableStories(table);
  for (const [at, age] of ages.entries()) {
    const when = iso(NOW - age);
    const language = at % 2 === 0 ? 'en' : 'de';
    const times = { startedAt: iso(NOW - 30 * DAY), updatedAt: when, developedAt: when };
    await stories.save(aStory(`s${at}`, { version: 0, language, ...times }));
  }
  return { table, stories };
};

const page = (over: Partial<StoryFilter>): StoryFilter => ({
  languages: ['en', 'de', 'en'],
  state: null,
  limit: 10,
  before: null,
  ...over,
});

const ids = (stories: readonly Story[]): string[] => stories.map(({ id }) => id);

describe('the stories that are not closed', () => {
  test('are listed page by page over languages, none twice and none left out', async () => {
    const { stories } = await house(
      Array.from({ length: 25 }, (_, at) => Math.floor(at / 3) * HOUR),
    );
    const pages: string[][] = [];
    let before: StoryPlace | null = null;
    do {
      const { stories: listed, next } = await listStories(page({ before }), stories, clock);
      pages.push(ids(listed));
      before = next;
    } while (before && pages.length < 9);
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(new Set(pages.flat()).size).toBe(25);
    expect(pages[0]?.slice(0, 4)).toEqual(['s0', 's1', 's2', 's3']);
  });

  test('stand by their newest development, whatever was changed in them since', async () => {
    const { stories } = await house([HOUR, 2 * HOUR]);
    const older = (await stories.get('s1' as StoryId)) as Story;
    await stories.save({ ...older, updatedAt: iso(NOW) });
    const { stories: listed, next } = await listStories(page({ limit: 2 }), stories, clock);
    expect([ids(listed), next]).toEqual([['s0', 's1'], null]);
  });

  test('of one state are looked for among those that changed last, with a limit', async () => {
    const fresh = Array.from({ length: 600 }, () => HOUR);
    const { stories } = await house([...fresh, 4 * DAY, 70 * DAY]);
    const quiet = { state: 'quiet' as StoryState };
    const first = await listStories(page(quiet), stories, clock);
    expect([ids(first.stories), first.next === null]).toEqual([[], false]);
    const second = await listStories(page({ ...quiet, before: first.next }), stories, clock);
    expect([ids(second.stories), second.next]).toEqual([['s600'], null]);
  });

  test('cost a page of them, however many there are', async () => {
    const { stories, table } = await house(Array.from({ length: 900 }, () => HOUR));
    const { next } = await listStories(page({}), stories, clock);
    expect(table.given).toBe(22);
    await listStories(page({ before: next }), stories, clock);
    expect(table.given).toBeLessThanOrEqual(22 + 24);
  });
});
