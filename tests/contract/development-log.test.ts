import { expect, test } from 'vitest';
import type { ArticleId } from '../../src/kernel/index.ts';
import { TableDevelopmentLog } from '../../src/store/development-log.ts';
import { all } from '../support/measures/streams.ts';
import { development } from '../support/samples/developments.ts';
import { eachTable } from '../support/stores/tables.ts';

const id = (at: number): ArticleId => `article-${String(at).padStart(4, '0')}` as ArticleId;

/** `count` developments of an article, some 1 KB each, so that pages roll after a dozen. */
const developments = (article: ArticleId, count: number) =>
  Array.from({ length: count }, (_, at) => development(article, `${at} ${'word '.repeat(150)}`));

eachTable('development log', (makeTable) => {
  const makeLog = async () => {
    const { table } = await makeTable();
    return new TableDevelopmentLog(table);
  };

  test('an empty log has head 0, page 1 and nothing to read', async () => {
    const log = await makeLog();
    expect(await log.head()).toBe(0);
    expect(await log.page()).toBe(1);
    expect(await all(log.read(0, 10))).toEqual([]);
  });

  test('gives places from 1 without gaps, in the order of appending', async () => {
    const log = await makeLog();
    const first = await log.append(id(1), developments(id(1), 2), 1);
    const second = await log.append(id(2), developments(id(2), 3), 1);
    expect(first.map(({ place }) => place)).toEqual([1, 2]);
    expect(second.map(({ place }) => place)).toEqual([3, 4, 5]);
    expect(await log.head()).toBe(5);
    expect(await all(log.read(0, 5))).toEqual([...first, ...second]);
    expect((await all(log.read(1, 3))).map(({ place }) => place)).toEqual([2, 3]);
  });

  test('no developments are no entry', async () => {
    const log = await makeLog();
    expect(await log.append(id(1), [], 1)).toEqual([]);
    expect(await log.head()).toBe(0);
  });

  test('appending again gives what stands there, whatever is brought', async () => {
    const log = await makeLog();
    const first = await log.append(id(1), developments(id(1), 2), 1);
    expect(await log.append(id(1), developments(id(1), 4), 1)).toEqual(first);
    expect(await log.head()).toBe(2);
  });

  test('a retry after pages have rolled finds the place of the first try', async () => {
    const log = await makeLog();
    const from = await log.page();
    const first = await log.append(id(0), developments(id(0), 3), from);
    for (let at = 1; at < 30; at += 1) {
      await log.append(id(at), developments(id(at), 4), await log.page());
    }
    expect(await log.page()).toBeGreaterThan(3);
    expect(await log.append(id(0), developments(id(0), 3), from)).toEqual(first);
    expect(await log.head()).toBe(3 + 29 * 4);
  });

  test('reads any range across pages', async () => {
    const log = await makeLog();
    for (let at = 0; at < 40; at += 1) {
      await log.append(id(at), developments(id(at), 2), await log.page());
    }
    for (const [after, through] of [
      [0, 80],
      [13, 14],
      [17, 53],
      [79, 80],
    ] as const) {
      const places = (await all(log.read(after, through))).map(({ place }) => place);
      expect(places).toEqual(Array.from({ length: through - after }, (_, at) => after + 1 + at));
    }
    expect(await all(log.read(80, 90))).toEqual([]);
    expect((await all(log.read(78, 90))).map(({ place }) => place)).toEqual([79, 80]);
  });

  test('100 at once: none lost, none twice, no gap, and every retry finds its place', async () => {
    const log = await makeLog();
    const articles = Array.from({ length: 100 }, (_, at) => id(at));
    const placed = await Promise.all(
      articles.map((article) => log.append(article, developments(article, 1), 1)),
    );
    for (const at of [0, 7, 50, 99]) {
      const again = await log.append(id(at), [development(id(at), 'again')], 1);
      expect(again).toEqual(placed[at]);
    }
    const total = placed.flat().length;
    expect(total).toBe(100);
    expect(await log.page()).toBeGreaterThan(3);
    expect(await log.head()).toBe(total);
    const entries = await all(log.read(0, total));
    expect(entries.map(({ place }) => place)).toEqual(
      Array.from({ length: total }, (_, at) => at + 1),
    );
    expect(entries).toEqual(placed.flat().sort((a, b) => a.place - b.place));
  });

  test('refuses what no item can hold', async () => {
    const log = await makeLog();
    const huge = [development(id(1), 'x'.repeat(250_000))];
    await expect(log.append(id(1), huge, 1)).rejects.toThrow(/article-0001: \d+ bytes/u);
  });
});
