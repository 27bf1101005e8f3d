import { expect, test } from 'vitest';
import type { Edition } from '../../src/domain/index.ts';
import type { EditionId } from '../../src/kernel/index.ts';
import { TableEditions } from '../../src/store/editions.ts';
import { anEdition, anEditionContent } from '../support/samples/edition-fixtures.ts';
import { eachTable } from '../support/stores/tables.ts';

const CONTENT = anEditionContent([]);

/** Ten of one newsletter of which two were composed in the same moment. */
const some = async (editions: TableEditions): Promise<Edition[]> => {
  const made = Array.from({ length: 10 }, (_, at) =>
    anEdition(CONTENT, {
      id: `e${at}` as EditionId,
      composedAt: new Date(
        Date.parse('2026-03-02T06:00:00Z') + Math.min(at, 8) * 1000,
      ).toISOString(),
    }),
  );
  for (const edition of made) await editions.add(edition);
  return made;
};

eachTable('editions', (makeTable) => {
  test('are listed newest first, page after page, none twice and none left out', async () => {
    const editions = new TableEditions((await makeTable()).table);
    const made = await some(editions);
    const newsletter = made[0]?.newsletter ?? ('' as never);
    for (const limit of [1, 3, 9, 10, 11]) {
      const seen: string[] = [];
      let before: Edition | null = null;
      for (let page = 0; page < 12; page += 1) {
        const found: Edition[] = await editions.list(newsletter, limit, before);
        expect(found.length).toBeLessThanOrEqual(limit);
        seen.push(...found.map(({ id }) => id));
        before = found.at(-1) ?? null;
        if (!before) break;
      }
      expect(seen).toEqual(made.map(({ id }) => id).reverse());
    }
  });

  test('that come while somebody turns pages shift none of those before', async () => {
    const editions = new TableEditions((await makeTable()).table);
    const made = await some(editions);
    const newsletter = made[0]?.newsletter ?? ('' as never);
    const first = await editions.list(newsletter, 4);
    await editions.add(
      anEdition(CONTENT, { id: 'new' as EditionId, composedAt: '2026-03-03T06:00:00.000Z' }),
    );
    const second = await editions.list(newsletter, 4, first.at(-1));
    expect([...first, ...second].map(({ id }) => id)).toEqual(
      made
        .map(({ id }) => id)
        .reverse()
        .slice(0, 8),
    );
  });

  test('are added once, and saved over the version that was read', async () => {
    const editions = new TableEditions((await makeTable()).table);
    const edition = anEdition(CONTENT, { version: 0 });
    expect(await editions.get(edition.id)).toBeNull();
    const added = await Promise.all(Array.from({ length: 10 }, () => editions.add(edition)));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await editions.get(edition.id)).toEqual(edition);
    const saved = await Promise.all(
      Array.from({ length: 10 }, (_, at) => editions.save({ ...edition, subject: `try ${at}` })),
    );
    const [won] = saved.filter((one) => one !== null);
    expect(saved.filter((one) => one !== null)).toHaveLength(1);
    expect(won?.version).toBe(1);
    expect(await editions.get(edition.id)).toEqual(won);
    expect(await editions.list(edition.newsletter, 10)).toEqual([won]);
    expect(await editions.save({ ...edition, id: 'none' as EditionId, version: 3 })).toBeNull();
  });

  test("a newsletter's progress begins at nothing, and moves for one of those who read it", async () => {
    const editions = new TableEditions((await makeTable()).table);
    const { newsletter } = CONTENT;
    const start = await editions.progress(newsletter);
    expect(start).toMatchObject({ newsletter, lastNumber: 0, open: null, before: null });
    expect(Object.values(start.through)).toEqual([0, 0, 0, 0]);
    for (const number of [1, 2]) {
      const read = await editions.progress(newsletter);
      const open = `e${number}` as EditionId;
      const moved = { ...read, lastNumber: number, open, before: read.through };
      const saved = await Promise.all(
        Array.from({ length: 10 }, () => editions.saveProgress(moved)),
      );
      expect(saved.filter((one) => one !== null)).toHaveLength(1);
      expect(await editions.progress(newsletter)).toMatchObject({ lastNumber: number, open });
    }
    expect(await editions.saveProgress(start)).toBeNull();
  });
});
