import { expect, it } from 'vitest';
import type { CountSubject } from '../../src/domain/index.ts';
import type { EditionId } from '../../src/kernel/index.ts';
import { TableCounts } from '../../src/store/counts.ts';
import { eachTable } from '../support/stores/tables.ts';

const subjectOf = (hash: string): CountSubject => ({
  of: 'audience',
  edition: 'e1' as EditionId,
  hash,
});
const [FIRST, LATER] = ['2031-05-12T09:00:00.000Z', '2031-05-12T10:00:00.000Z'];

eachTable('counts over all readers', (fresh) => {
  it('are begun by the quickest, and noted part by part', async () => {
    const counts = new TableCounts((await fresh()).table);
    const subject = subjectOf('h1');
    expect(await counts.get(subject)).toBeNull();
    const parts = new Map([[0, { gets: 3 }]]);
    expect(await counts.begin(subject, { begunAt: FIRST, parts }, 0)).toBe(true);
    expect(await counts.begin(subject, { begunAt: LATER, parts: new Map() }, 0)).toBe(false);
    await counts.note(subject, FIRST, 15, { gets: 4 });
    expect(await counts.get(subject)).toEqual({
      begunAt: FIRST,
      version: 1,
      parts: new Map([
        [0, { gets: 3 }],
        [15, { gets: 4 }],
      ]),
    });
    expect(await counts.get(subjectOf('h2'))).toBeNull();
  });

  it('are begun anew over what was read, and parts of the count before are left out', async () => {
    const counts = new TableCounts((await fresh()).table);
    const subject = subjectOf('h1');
    await counts.begin(subject, { begunAt: FIRST, parts: new Map([[1, { gets: 1 }]]) }, 0);
    expect(await counts.begin(subject, { begunAt: LATER, parts: new Map() }, 1)).toBe(true);
    expect(await counts.begin(subject, { begunAt: LATER, parts: new Map() }, 1)).toBe(false);
    await counts.note(subject, FIRST, 2, { gets: 2 });
    expect(await counts.get(subject)).toEqual({ begunAt: LATER, version: 2, parts: new Map() });
  });

  it('are not made by a part that comes late', async () => {
    const counts = new TableCounts((await fresh()).table);
    await counts.note(subjectOf('h1'), FIRST, 2, { gets: 2 });
    expect(await counts.get(subjectOf('h1'))).toBeNull();
  });
});
