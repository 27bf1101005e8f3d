import { describe, expect, test } from 'vitest';
import { digest } from '../../src/kernel/index.ts';
import { requestKey } from '../../src/store/keys.ts';
import { TableRequestBook } from '../../src/store/request-book.ts';
import { eachTable } from '../support/stores/tables.ts';

const LATER = Date.parse('2026-03-09T06:00:00Z');

eachTable('requests by idempotency key', (makeTable) => {
  const book = async () => {
    const { table } = await makeTable();
    return { table, requests: new TableRequestBook(table) };
  };

  describe('opening', () => {
    test('the first of a key stands, whatever comes after it', async () => {
      const { requests } = await book();
      const first = { fingerprint: 'one', answer: null };
      expect(await requests.open('send', 'k', 'one', LATER)).toEqual(first);
      expect(await requests.open('send', 'k', 'two', LATER)).toEqual(first);
      expect(await requests.open('compose', 'k', 'two', LATER)).toMatchObject({
        fingerprint: 'two',
      });
    });

    test('one of twenty at once makes it', async () => {
      const { requests } = await book();
      const opened = await Promise.all(
        Array.from({ length: 20 }, (_, at) => requests.open('send', 'k', `f${at}`, LATER)),
      );
      expect(new Set(opened.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    });

    test('takes keys of any length and letters', async () => {
      const { requests } = await book();
      for (const key of ['#', 'x'.repeat(5000), '\u0000', 'request#send'])
        expect(await requests.open('send', key, key.slice(0, 9), LATER)).toMatchObject({
          fingerprint: key.slice(0, 9),
        });
    });
  });

  describe('closing', () => {
    test('the first answer stands', async () => {
      const { requests } = await book();
      await requests.open('send', 'k', 'one', LATER);
      expect(await requests.close('send', 'k', '"first"')).toBe('"first"');
      expect(await requests.close('send', 'k', '"second"')).toBe('"first"');
      expect(await requests.open('send', 'k', 'one', LATER)).toEqual({
        fingerprint: 'one',
        answer: '"first"',
      });
    });

    test('of a request that the table has forgotten gives its own answer back', async () => {
      const { requests } = await book();
      expect(await requests.close('send', 'gone', '"mine"')).toBe('"mine"');
    });
  });

  test('says when the table may forget it', async () => {
    const { requests, table } = await book();
    await requests.open('send', 'k', 'one', LATER);
    const item = await table.get(requestKey('send', digest(['k'], 32)));
    expect(item).toMatchObject({ expires: LATER / 1000 });
  });
});
