import { expect, test } from 'vitest';
import type { StoryId } from '../../src/kernel/index.ts';
import { TableArticles } from '../../src/store/articles.ts';
import { MemoryObjects } from '../../src/store/objects.ts';
import { eachTable } from '../support/stores/tables.ts';
import { article } from '../support/worlds/stories-world.ts';

const ONE = article({
  title: 'Ferry runs aground',
  paragraphs: ['A ferry ran aground off Bornholm.'],
});
const UNFILED = { story: null, copyOf: null, appendFrom: null, placed: null, done: false };

eachTable('articles', (makeTable) => {
  const makeStore = async () => {
    const { table } = await makeTable();
    return new TableArticles(table, new MemoryObjects());
  };

  test('adds an article once, unfiled', async () => {
    const articles = await makeStore();
    expect(await articles.get(ONE.id)).toBeNull();
    expect(await articles.add(ONE)).toBe(true);
    expect(await articles.add({ ...ONE, title: 'Another' })).toBe(false);
    expect(await articles.get(ONE.id)).toEqual({ article: ONE, filing: UNFILED, version: 1 });
  });

  test('keeps what became of it, under the version that was read', async () => {
    const articles = await makeStore();
    await articles.add(ONE);
    const filing = {
      ...UNFILED,
      story: 's1' as StoryId,
      appendFrom: 3,
      placed: { first: 7, count: 2 },
      done: true,
    };
    expect(await articles.file(ONE.id, filing, 1)).toBe(true);
    expect(await articles.file(ONE.id, UNFILED, 1)).toBe(false);
    expect(await articles.get(ONE.id)).toEqual({ article: ONE, filing, version: 2 });
  });

  test.each([
    ['short', 'Six people were hurt.'],
    ['long', 'Größe '.repeat(60_000)],
  ])('puts a later text in the place of the stored one, a %s one', async (_, text) => {
    const articles = await makeStore();
    await articles.add(ONE);
    const later = { ...ONE, paragraphs: [...ONE.paragraphs, text] };
    expect(await articles.revise(later, 1)).toBe(true);
    expect(await articles.revise(ONE, 1)).toBe(false);
    expect(await articles.get(ONE.id)).toEqual({ article: later, filing: UNFILED, version: 2 });
  });

  test('does not file an article that is not there', async () => {
    const articles = await makeStore();
    expect(await articles.file(ONE.id, UNFILED, 1)).toBe(false);
    expect(await articles.get(ONE.id)).toBeNull();
  });

  test('keeps a megabyte of text whole', async () => {
    const articles = await makeStore();
    const long = article({
      title: 'The whole report',
      paragraphs: Array.from({ length: 1000 }, (_, at) => `${at} ${'Größe '.repeat(145)}`),
    });
    expect(await articles.add(long)).toBe(true);
    expect(await articles.add({ ...long, paragraphs: ['other'] })).toBe(false);
    expect((await articles.get(long.id))?.article).toEqual(long);
  });
});
