import { expect, test } from 'vitest';
import { type StoryId, seededRandom } from '../../src/kernel/index.ts';
import { fileArticle } from '../../src/stories/index.ts';
import { entriesOf, living, report, texts, timelineOf } from '../support/samples/story-moves.ts';
import { eachTable } from '../support/stores/tables.ts';
import { storiesWorld } from '../support/worlds/stories-world.ts';

/** Of each of four events. */
const REPORTS = 3;
const WRITERS = 3;

eachTable('several writers of one language', (makeTable) => {
  test.each([2])('seed %i: one story an event, no article and nothing told lost', async (seed) => {
    const { table } = await makeTable();
    const random = seededRandom(seed);
    const reports = [0, 1, 2, 3]
      .flatMap((event) => Array.from({ length: REPORTS }, (_, number) => report(event, number)))
      .map((one) => ({ one, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
    // Each takes the next one that nobody has; some are delivered to two of them at once.
    const queue = reports.flatMap((one) => (random.next() < 0.3 ? [one, one] : [one]));
    await Promise.all(
      Array.from({ length: WRITERS }, async () => {
        const world = storiesWorld(table);
        for (let next = queue.shift(); next; next = queue.shift()) {
          world.index.expire();
          await fileArticle(next, world);
        }
      }),
    );
    const world = storiesWorld(table);
    for (const event of [0, 1, 2, 3]) {
      const stories = new Set<StoryId>();
      for (const { id } of reports.filter(({ id }) => id.startsWith(`report-${event}-`))) {
        const filed = await world.articles.get(id);
        expect(filed?.filing.done).toBe(true);
        stories.add((await living(world, filed?.filing.story as StoryId)).id);
      }
      const [story] = [...stories];
      expect(stories.size).toBe(1);
      const parts = await timelineOf(world, await living(world, story as StoryId));
      expect(parts.map(({ article }) => article).sort()).toEqual(
        reports
          .map(({ id }) => id)
          .filter((id) => id.startsWith(`report-${event}-`))
          .sort(),
      );
    }
    const entries = await entriesOf(world);
    expect(entries.map(({ place }) => place)).toEqual(entries.map((_, at) => at + 1));
    const told = texts(entries.map(({ development }) => development));
    expect(told).toEqual(reports.flatMap(({ paragraphs }) => paragraphs).sort());
  });
});
