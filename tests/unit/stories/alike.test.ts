import { describe, expect, test } from 'vitest';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { closeStory, fileArticle, StoryIndex, splitStory } from '../../../src/stories/index.ts';
import { living, report, timelineOf, WORD } from '../../support/samples/story-moves.ts';
import { storiesWorld } from '../../support/worlds/stories-world.ts';

/** The headline of a report on its own, as many feeds give it. */
const headline = (number: number) => ({ ...report(0, number), paragraphs: [] });

/** One event told in two stories, as by a writer who saw nothing of the other. */
const twice = async () => {
  const table = new MemoryTable();
  const [first, second] = [headline(0), headline(1)];
  const { story: older } = await fileArticle(first, storiesWorld(table));
  const blind = storiesWorld(table);
  const index = new StoryIndex(blind.stories, blind.clock, { alone: true });
  index.of = async () =>
    new StoryIndex({ ...blind.stories, active: none, newest: none }, blind.clock).of('en');
  const { story: younger } = await fileArticle(second, { ...blind, index });
  expect(younger).not.toBe(older);
  return { table, older, younger };
};
async function* none(): AsyncGenerator<never> {}

describe('two stories of one event', () => {
  test('are merged once two articles fit both, the younger into the older', async () => {
    const { table, older, younger } = await twice();
    const world = storiesWorld(table);
    await fileArticle(headline(2), world);
    expect((await living(world, younger)).id).toBe(younger);
    expect((await fileArticle(headline(3), world)).story).toBe(older);
    const story = await living(world, younger);
    expect(story).toMatchObject({ id: older, articles: 4 });
    expect(story.changes).toMatchObject([{ what: 'merged', by: null, story: younger }]);
    expect(await timelineOf(world, story)).toHaveLength(4);
  });

  test('that an editor took apart stay apart', async () => {
    const table = new MemoryTable();
    const world = storiesWorld(table);
    const { story } = await fileArticle(headline(0), world);
    for (const number of [1, 2, 3]) await fileArticle(headline(number), world);
    const articles = [headline(1).id, headline(3).id];
    const made = await splitStory({ story, articles, word: WORD }, world);
    for (const number of [4, 5, 6, 7, 8]) await fileArticle(headline(number), world);
    expect((await living(world, story)).id).toBe(story);
    expect((await living(world, made.id)).id).toBe(made.id);
  });

  test('of which an editor closed one stay two, and the closed one takes no article', async () => {
    const { table, older, younger } = await twice();
    const world = storiesWorld(table);
    await world.index.of('en');
    await closeStory(younger, WORD, storiesWorld(table));
    for (const number of [2, 3, 4, 5]) await fileArticle(headline(number), world);
    expect(await living(world, younger)).toMatchObject({ articles: 1, state: 'closed' });
    expect((await living(world, older)).articles).toBe(5);
  });
});
