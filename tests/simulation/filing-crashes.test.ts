import { describe, expect, test } from 'vitest';
import { MemoryTable } from '../../src/store/memory-table.ts';
import type { Item, Table } from '../../src/store/table.ts';
import { fileArticle } from '../../src/stories/index.ts';
import { all } from '../support/measures/streams.ts';
import { Crash, DyingTable } from '../support/stores/dying-table.ts';
import { article, storiesWorld } from '../support/worlds/stories-world.ts';

const FIRST = article({
  title: 'Bridge over the Lenne collapses',
  paragraphs: [
    'The road bridge over the Lenne in Altena collapsed on Sunday evening, killing four people.',
    'Mayor Ute Brandt ordered the evacuation of 200 residents below the dam.',
  ],
});
const SECOND = article({
  title: 'Altena bridge: inspectors had warned of the Lenne crossing',
  publishedAt: '2031-05-12T15:00:00.000Z',
  source: 'Radio West',
  paragraphs: [
    'The road bridge over the Lenne in Altena collapsed on Sunday evening, killing four people.',
    'Prosecutors in Hagen opened an investigation against the bridge inspectors of the Lenne district.',
    'Divers recovered the body of a fifth victim from the Lenne below the collapsed Altena bridge.',
  ],
});

/** Everything that the two articles leave behind, for comparison. */
const contents = async (table: Table): Promise<unknown> => {
  const world = storiesWorld(table);
  const story = (await world.articles.get(FIRST.id))?.filing.story;
  if (!story) throw new Error('the first article was not filed');
  const entries = await all(world.log.read(0, await world.log.head()));
  const stored = await world.stories.get(story);
  if (!stored) throw new Error('there is no such story');
  const items: (Item | null)[] = [stored];
  for (const { id } of [FIRST, SECOND]) items.push({ ...(await world.articles.get(id)) });
  return { entries, items, parts: await all(world.stories.timeline(stored)) };
};

const undisturbed = async (): Promise<unknown> => {
  const table = new MemoryTable();
  for (const one of [FIRST, SECOND]) await fileArticle(one, storiesWorld(table));
  return contents(table);
};

/** No article makes more writes than this; a test below holds that the crashes reach past the last one. */
const WRITES = 12;
const POINTS = Array.from({ length: WRITES }, (_, at) => at + 1);

describe('a process that dies while it files', () => {
  for (const when of ['before', 'after'] as const) {
    test.each(POINTS)(`%i. write, ${when} it: the retry ends in the same state`, async (at) => {
      const table = new MemoryTable();
      for (const one of [FIRST, SECOND]) {
        const dying = new DyingTable(table, at, when);
        await fileArticle(one, storiesWorld(dying)).catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
        await fileArticle(one, storiesWorld(table));
      }
      expect(await contents(table)).toEqual(await undisturbed());
    });

    test.each(POINTS)(
      `%i. write, ${when} it: the next article comes first, and nothing is lost or told twice`,
      async (at) => {
        const table = new MemoryTable();
        await fileArticle(FIRST, storiesWorld(table));
        const dying = new DyingTable(table, at, when);
        await fileArticle(SECOND, storiesWorld(dying)).catch(() => {});
        const third = article({
          title: 'Altena bridge collapse: sixth victim found in the Lenne',
          publishedAt: '2031-05-13T08:00:00.000Z',
          paragraphs: [
            'Prosecutors in Hagen opened an investigation against the bridge inspectors of the Lenne district.',
            'Rescuers found a sixth victim in a lorry under the collapsed road bridge over the Lenne in Altena.',
          ],
        });
        await fileArticle(third, storiesWorld(table));
        await fileArticle(SECOND, storiesWorld(table));
        const { log } = storiesWorld(table);
        const entries = await all(log.read(0, await log.head()));
        const texts = entries.map(({ development }) =>
          development.text.replace(/\s?\[.*?\]/gu, ''),
        );
        expect([...texts].sort()).toEqual(
          [...new Set([FIRST, SECOND, third].flatMap(({ paragraphs }) => paragraphs))].sort(),
        );
        expect(entries.map(({ place }) => place)).toEqual(entries.map((_, at) => at + 1));
      },
    );
  }

  test('the crashes above reach past the last write', async () => {
    const counting = new DyingTable(new MemoryTable(), Number.POSITIVE_INFINITY, 'before');
    await fileArticle(FIRST, storiesWorld(counting));
    expect(counting.writes).toBeGreaterThan(4);
    expect(counting.writes).toBeLessThan(WRITES);
  });

  test('two processes that file the same two articles at once leave the same state', async () => {
    const table = new MemoryTable();
    await fileArticle(FIRST, storiesWorld(table));
    await Promise.all([1, 2, 3].map(() => fileArticle(SECOND, storiesWorld(table))));
    expect(await contents(table)).toEqual(await undisturbed());
  });
});
