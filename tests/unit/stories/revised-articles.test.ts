import { describe, expect, test } from 'vitest';
import type { Article, Story } from '../../../src/domain/index.ts';
import { type StoryId, seededRandom } from '../../../src/kernel/index.ts';
import { MemoryTable } from '../../../src/store/memory-table.ts';
import { fileArticle, mergeStories, splitStory } from '../../../src/stories/index.ts';
import {
  entriesOf,
  living,
  report,
  type StoriesWorld,
  texts,
  timelineOf,
  WORD,
} from '../../support/samples/story-moves.ts';
import { Crash, DyingTable } from '../../support/stores/dying-table.ts';
import { article, storiesWorld } from '../../support/worlds/stories-world.ts';

const TOLD = [
  'The road bridge over the Lenne in Altena collapsed on Sunday evening, killing four people.',
  'Mayor Ute Brandt ordered the evacuation of 200 residents below the dam.',
  'Divers recovered three cars from the river and searched for a missing lorry.',
];
const FIRST = article({
  title: 'Bridge over the Lenne collapses',
  url: 'https://courier.example/lenne',
  paragraphs: TOLD,
});
const ADDED =
  'Prosecutors in Hagen opened an investigation against two bridge inspectors on Monday.';

const later = (paragraphs: readonly string[]): Article => ({
  ...FIRST,
  paragraphs: [...paragraphs],
});

const storyOf = async (world: StoriesWorld): Promise<Story> => {
  const filed = (await world.articles.get(FIRST.id))?.filing.story as StoryId;
  return living(world, filed);
};

const candidatesOf = async (world: StoriesWorld) =>
  (await timelineOf(world, await storyOf(world))).flatMap(
    ({ revision }) => revision?.corrections ?? [],
  );

const toldIn = async (world: StoriesWorld) =>
  texts((await entriesOf(world)).map(({ development }) => development));

/** The bridge report filed, then fetched again with these texts, one after the other. */
const fetched = async (...versions: readonly (readonly string[])[]): Promise<StoriesWorld> => {
  const world = storiesWorld();
  await fileArticle(FIRST, world);
  expect(await toldIn(world)).toEqual([...TOLD].sort());
  for (const paragraphs of versions) await fileArticle(later(paragraphs), world);
  return world;
};

const [COLLAPSE = '', MAYOR = '', DIVERS = ''] = TOLD;

describe('an article that is fetched again', () => {
  test('with another figure gives a candidate for a correction, and no second development', async () => {
    const is = COLLAPSE.replace('four', 'five');
    const world = await fetched([is, MAYOR, DIVERS]);
    const [entry] = await entriesOf(world);
    expect(await candidatesOf(world)).toEqual([
      {
        development: entry?.development.id,
        article: FIRST.id,
        was: COLLAPSE,
        is,
        what: 'figure',
        noticedAt: '2031-05-14T07:00:00.000Z',
        state: 'open',
      },
    ]);
    expect(await toldIn(world)).toEqual([...TOLD].sort());
  });

  test('with another word gives one too', async () => {
    const world = await fetched([COLLAPSE, MAYOR.replace('below', 'above'), DIVERS]);
    expect(await candidatesOf(world)).toMatchObject([{ was: MAYOR, what: 'wording' }]);
  });

  test('with a sentence more gives a development', async () => {
    const world = await fetched([COLLAPSE, ADDED, MAYOR, DIVERS]);
    expect(await candidatesOf(world)).toEqual([]);
    expect(await toldIn(world)).toEqual([...TOLD, ADDED].sort());
    expect((await storyOf(world)).developments).toBe(4);
  });

  test.each([
    ['other spaces and punctuation', [COLLAPSE.replace(',', ' –'), ` ${MAYOR}`, DIVERS]],
    ['a sentence less', [COLLAPSE, DIVERS]],
    ['two sentences in one', [COLLAPSE, `${MAYOR.slice(0, -1)}; ${DIVERS}`]],
    ['another order', [DIVERS, COLLAPSE, MAYOR]],
    ['an excerpt in other words', ['A bridge in Altena fell, and some people were killed.']],
  ])('with %s changes nothing', async (_, paragraphs) => {
    const world = await fetched(paragraphs);
    expect(await candidatesOf(world)).toEqual([]);
    expect(await toldIn(world)).toEqual([...TOLD].sort());
  });

  test('again and again tells each change once', async () => {
    const changed = [COLLAPSE.replace('four', 'five'), MAYOR, DIVERS];
    const world = await fetched(changed, changed, [...changed, ADDED], changed, [
      ...changed,
      ADDED,
    ]);
    expect(await candidatesOf(world)).toHaveLength(1);
    expect(await toldIn(world)).toEqual([...TOLD, ADDED].sort());
  });

  test('after its story was merged, and split again, is found there', async () => {
    const world = await fetched();
    const { story: other } = await fileArticle(report(1, 0), world);
    const { id } = await storyOf(world);
    await mergeStories(id, other, WORD, world);
    await fileArticle(later([COLLAPSE.replace('four', 'five'), MAYOR, DIVERS]), world);
    expect((await storyOf(world)).id).toBe(other);
    expect(await candidatesOf(world)).toHaveLength(1);
    await splitStory({ story: other, articles: [FIRST.id], word: WORD }, world);
    await fileArticle(later([COLLAPSE, MAYOR, DIVERS, ADDED]), world);
    expect((await storyOf(world)).id).not.toBe(other);
    expect(await candidatesOf(world)).toHaveLength(1);
    expect((await storyOf(world)).developments).toBe(4);
  });

  test('any mix of small edits: only what was told and changed is a candidate', async () => {
    const random = seededRandom(7);
    for (let round = 0; round < 40; round += 1) {
      const changed: string[] = [];
      const sentences = TOLD.flatMap((text) => {
        const dice = random.next();
        if (dice < 0.15) return [];
        if (dice < 0.3) return [text.replace(/,? /u, '  ').replace(/\.$/u, '!')];
        if (dice < 0.6) return [text];
        const is = dice < 0.8 ? text.replace(/four|200|three/u, '17') : text.replace('e', 'eh');
        changed.push(is);
        return [is];
      });
      const more = random.next() < 0.5 ? [ADDED] : [];
      const world = await fetched([...sentences, ...more]);
      const kept = sentences.length > 1 || more.length > 0;
      const candidates = await candidatesOf(world);
      if (kept) expect(candidates.map(({ is }) => is).sort()).toEqual(changed.sort());
      const told = await toldIn(world);
      if (kept) expect(told).toEqual([...TOLD, ...more].sort());
      expect(told).toEqual([...new Set(told)]);
    }
  });

  test('when the process dies at any write, the same text again ends in the same state', async () => {
    const text = later([COLLAPSE.replace('four', 'five'), ADDED, MAYOR, DIVERS]);
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; at <= 8; at += 1) {
        const table = new MemoryTable();
        await fileArticle(FIRST, storiesWorld(table));
        await fileArticle(text, storiesWorld(new DyingTable(table, at, when))).catch((error) => {
          if (!(error instanceof Crash)) throw error;
        });
        const world = storiesWorld(table);
        await fileArticle(text, world);
        expect(await candidatesOf(world)).toHaveLength(1);
        expect(await toldIn(world)).toEqual([...TOLD, ADDED].sort());
        expect((await world.articles.get(FIRST.id))?.article.paragraphs).toEqual(text.paragraphs);
      }
    }
  });
});
