import { expect, it } from 'vitest';
import type { SetAside } from '../../src/domain/index.ts';
import type { ArticleId } from '../../src/kernel/index.ts';
import { TableSetAside } from '../../src/store/set-aside.ts';
import { eachTable } from '../support/stores/tables.ts';

const CLOCK = { now: () => Date.parse('2026-03-01T08:00:00Z'), sleep: async () => {} };

const one = (article: string): Omit<SetAside, 'version'> => ({
  article: article as ArticleId,
  title: 'Sample: a bridge opens',
  source: 'Sample Gazette',
  url: null,
  code: 'filing.failed',
  reason: 'Reading it fails',
  at: '2026-03-01T08:00:00.000Z',
  arrivedAt: '2026-03-01T07:59:00.000Z',
  body: 'bodies/aside/one.json',
});

eachTable('articles that were set aside', (fresh) => {
  const store = async () => new TableSetAside((await fresh()).table, CLOCK);

  it('keeps each under its article, and lists them up to a limit', async () => {
    const aside = await store();
    expect(await aside.get('a' as ArticleId)).toBeNull();
    for (const article of ['a', 'b', 'c']) await aside.put(one(article));
    expect(await aside.get('b' as ArticleId)).toEqual({ ...one('b'), version: 1 });
    expect((await aside.list(10)).map(({ article }) => article)).toEqual(['a', 'b', 'c']);
    expect(await aside.list(2)).toHaveLength(2);
  });

  it('removes one, unless it was put anew since it was read', async () => {
    const aside = await store();
    await aside.put(one('a'));
    const read = (await aside.get('a' as ArticleId)) as SetAside;
    await aside.put({ ...one('a'), reason: 'Reading it fails again' });
    expect(await aside.remove(read)).toBe(false);
    const now = (await aside.get('a' as ArticleId)) as SetAside;
    expect(now).toMatchObject({ reason: 'Reading it fails again', version: 2 });
    expect(await aside.remove(now)).toBe(true);
    expect(await aside.list(10)).toEqual([]);
  });
});
