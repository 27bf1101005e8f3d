import { expect, it } from 'vitest';
import { TableAuditLog } from '../../src/store/audit-log.ts';
import { eachTable } from '../support/stores/tables.ts';

const entry = (at: string) => ({
  id: `${at.replace(/\D/gu, '')}-abcdefgh`,
  at,
  by: 'Paula',
  editor: 'paula',
  did: 'approveEdition',
  about: { edition: 'wire_m-1' },
});
const TIMES = [
  '2025-12-31T23:59:59.999Z',
  '2026-03-01T08:00:00.000Z',
  '2026-03-01T08:00:00.001Z',
  '2026-03-02T08:00:00.000Z',
];
const NOW = '2026-03-03T00:00:00.000Z';

eachTable('the audit log', (fresh) => {
  it('gives deeds newest first, page by page, over months and the turn of a year', async () => {
    const log = new TableAuditLog((await fresh()).table);
    expect(await log.page(2, null, NOW)).toEqual({ entries: [], next: null });
    for (const at of TIMES) await log.add(entry(at));
    const first = await log.page(2, null, NOW);
    expect(first.entries).toEqual(TIMES.slice(2).reverse().map(entry));
    const second = await log.page(2, first.next, NOW);
    expect(second).toEqual({ entries: TIMES.slice(0, 2).reverse().map(entry), next: null });
  });
});
