import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/store/table.ts';
import { all } from '../support/measures/streams.ts';
import { eachTable } from '../support/stores/tables.ts';

const KEY = { pk: 'k', sk: 'a' };

eachTable('table', (makeTable) => {
  describe('single items', () => {
    test('gives back what was put, and null where there is nothing', async () => {
      const { table } = await makeTable();
      const item = { ...KEY, text: 'Ærø', list: [1, { deep: null }], flag: true };
      await table.put(item);
      expect(await table.get(KEY)).toEqual(item);
      expect(await table.get({ pk: 'k', sk: 'b' })).toBeNull();
    });

    test('gives many, without those that are not there, past a hundred', async () => {
      const { table } = await makeTable();
      const keys = Array.from({ length: 120 }, (_, at) => ({ pk: 'm', sk: String(at) }));
      for (const key of keys.slice(1)) await table.put({ ...key, n: Number(key.sk) });
      const found = await table.getMany(keys);
      const numbers = found.map((item) => item['n'] as number).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 119 }, (_, at) => at + 1));
    });

    test('puts a new one once', async () => {
      const { table } = await makeTable();
      expect(await table.putNew({ ...KEY, by: 'first' })).toBe(true);
      expect(await table.putNew({ ...KEY, by: 'second' })).toBe(false);
      expect(await table.get(KEY)).toEqual({ ...KEY, by: 'first' });
    });

    test('puts over the version that was read, and over no other', async () => {
      const { table } = await makeTable();
      expect(await table.putOver({ ...KEY, version: 2 }, 1)).toBe(false);
      await table.putNew({ ...KEY, version: 1, old: true });
      expect(await table.putOver({ ...KEY, version: 2 }, 1)).toBe(true);
      expect(await table.putOver({ ...KEY, version: 2 }, 1)).toBe(false);
      expect(await table.get(KEY)).toEqual({ ...KEY, version: 2 });
    });

    test('keeps bytes as bytes, at any depth, and apart from what was handed in', async () => {
      const { table } = await makeTable();
      const marks = new Uint8Array([0, 255, 7]);
      await table.put({ ...KEY, marks, list: [{ deep: new Uint8Array([1]) }], text: '$bytes' });
      marks[0] = 9;
      const item = await table.get(KEY);
      expect(item?.['marks']).toEqual(new Uint8Array([0, 255, 7]));
      expect(item).toMatchObject({ list: [{ deep: new Uint8Array([1]) }], text: '$bytes' });
    });

    test('of fifty racing writers over one version one wins', async () => {
      const { table } = await makeTable();
      await table.putNew({ ...KEY, version: 1 });
      const won = await Promise.all(
        Array.from({ length: 50 }, (_, by) => table.putOver({ ...KEY, version: 2, by }, 1)),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('removal', () => {
    test('takes the version that was read, and no other', async () => {
      const { table } = await makeTable();
      expect(await table.remove(KEY, 1)).toBe(false);
      await table.put({ ...KEY, version: 2 });
      await table.put({ pk: 'k', sk: 'b', version: 2 });
      expect(await table.remove(KEY, 1)).toBe(false);
      expect(await table.get(KEY)).toEqual({ ...KEY, version: 2 });
      expect(await table.remove(KEY, 2)).toBe(true);
      expect(await table.remove(KEY, 2)).toBe(false);
      expect(await all(table.query({ partition: 'k' }))).toEqual([
        { pk: 'k', sk: 'b', version: 2 },
      ]);
    });

    test('leaves nothing that a late writer could go on from', async () => {
      const { table } = await makeTable();
      await table.put({ ...KEY, version: 1, lk: 'l', ls: '1' });
      await table.remove(KEY, 1);
      expect(await table.putOver({ ...KEY, version: 2 }, 1)).toBe(false);
      const change = { set: { version: 2 }, when: { equals: { version: 1 } } };
      expect(await table.change(KEY, change)).toBeNull();
      expect(await all(table.query({ partition: 'l', listing: true }))).toEqual([]);
      expect(await table.putNew({ ...KEY, version: 1 })).toBe(true);
    });
  });

  describe('changes', () => {
    test('sets, adds and appends in one, and gives the item as it is then', async () => {
      const { table } = await makeTable();
      await table.put({ ...KEY, list: ['a'], n: 1, kept: 'yes' });
      const after = { ...KEY, list: ['a', 'b', 'c'], n: 3, kept: 'yes', mark: 'm', fresh: 5 };
      const changed = await table.change(KEY, {
        set: { mark: 'm' },
        add: { n: 2, fresh: 5 },
        append: { list: ['b', 'c'] },
      });
      expect(changed).toEqual(after);
      expect(await table.get(KEY)).toEqual(after);
    });

    test('makes the item where there is none', async () => {
      const { table } = await makeTable();
      expect(await table.change(KEY, { add: { n: 1 } })).toEqual({ ...KEY, n: 1 });
    });

    const refused: readonly [string, Item | null, Parameters<typeof check>[1]][] = [
      ['absent, and it is there', { a: 1 }, { absent: ['a'] }],
      ['absent pk, and the item is there', { a: 1 }, { absent: ['pk'] }],
      ['equals another', { a: 1 }, { equals: { a: 2 } }],
      ['equals, and nothing is there', null, { equals: { a: 2 } }],
      ['below, and it is the same', { a: 16 }, { below: { a: 16 } }],
      ['below, and nothing is there', null, { below: { a: 16 } }],
      ['one of two holds', { a: 1, b: 1 }, { absent: ['c'], equals: { b: 2 } }],
    ];
    const check = async (
      before: Item | null,
      when: NonNullable<Parameters<typeof changeOf>[0]>,
      table: Awaited<ReturnType<typeof makeTable>>['table'],
    ): Promise<void> => {
      if (before) await table.put({ ...KEY, ...before });
      expect(await table.change(KEY, changeOf(when))).toBeNull();
      expect(await table.get(KEY)).toEqual(before && { ...KEY, ...before });
    };
    const changeOf = (when: {
      absent?: readonly string[];
      equals?: Readonly<Record<string, string | number>>;
      below?: Readonly<Record<string, number>>;
    }) => ({ set: { mark: 'set' }, when });

    test.each(refused)('are refused: %s', async (_, before, when) => {
      const { table } = await makeTable();
      await check(before, when, table);
    });

    test('are made where all that is asked holds', async () => {
      const { table } = await makeTable();
      await table.put({ ...KEY, a: 1, b: 'x' });
      const when = { absent: ['c'], equals: { b: 'x' }, below: { a: 2 } };
      expect(await table.change(KEY, { set: { c: 1 }, when })).toEqual({
        ...KEY,
        a: 1,
        b: 'x',
        c: 1,
      });
    });

    test('a hundred at once lose nothing', async () => {
      const { table } = await makeTable();
      await table.put({ ...KEY, n: 0, list: [] });
      const numbers = Array.from({ length: 100 }, (_, at) => at);
      await Promise.all(
        numbers.map((at) => table.change(KEY, { add: { n: 1 }, append: { list: [at] } })),
      );
      const item = (await table.get(KEY)) as { n: number; list: number[] };
      expect(item.n).toBe(100);
      expect([...item.list].sort((a, b) => a - b)).toEqual(numbers);
    });
  });

  describe('queries', () => {
    const filled = async () => {
      const { table } = await makeTable();
      for (const sk of ['b#1', 'a#2', 'a#1', 'c#1']) {
        await table.put({ pk: 'p', sk, ...(sk.startsWith('a') ? { lk: 'l', ls: `9-${sk}` } : {}) });
      }
      await table.put({ pk: 'q', sk: 'a#1' });
      const keys = async (range: Omit<Parameters<typeof table.query>[0], 'partition'>) =>
        (await all(table.query({ partition: 'p', ...range }))).map((item) => item['sk']);
      return { table, keys };
    };

    test('give one partition in order of sort key, forwards and backwards', async () => {
      const { keys } = await filled();
      expect(await keys({})).toEqual(['a#1', 'a#2', 'b#1', 'c#1']);
      expect(await keys({ backwards: true, limit: 2 })).toEqual(['c#1', 'b#1']);
    });

    test('give a prefix, what comes after, what lies between', async () => {
      const { keys } = await filled();
      expect(await keys({ prefix: 'a#' })).toEqual(['a#1', 'a#2']);
      expect(await keys({ after: 'a#2' })).toEqual(['b#1', 'c#1']);
      expect(await keys({ between: ['a#2', 'b#1'] })).toEqual(['a#2', 'b#1']);
    });

    test('give a listing, without the items that are not in it', async () => {
      const { table } = await filled();
      const listed = await all(table.query({ partition: 'l', listing: true, after: '9-a#1' }));
      expect(listed.map((item) => item['sk'])).toEqual(['a#2']);
    });

    test('an item put again without its listing key leaves the listing', async () => {
      const { table } = await filled();
      await table.put({ pk: 'p', sk: 'a#1' });
      const listed = await all(table.query({ partition: 'l', listing: true }));
      expect(listed.map((item) => item['sk'])).toEqual(['a#2']);
    });

    test('go on past the megabyte that one answer holds', async () => {
      const { table } = await makeTable();
      const text = 'x'.repeat(300_000);
      for (const sk of ['1', '2', '3', '4', '5']) await table.put({ pk: 'big', sk, text });
      const found = await all(table.query({ partition: 'big' }));
      expect(found.map((item) => item['sk'])).toEqual(['1', '2', '3', '4', '5']);
    });
  });
});
