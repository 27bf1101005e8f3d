import { fetchReportSchema } from '../domain/index.ts';
import type { FetchReports } from '../ingest/index.ts';
import { SECOND } from '../kernel/index.ts';
import { fetchKey } from './keys.ts';
import type { Table } from './table.ts';
import { TABLE } from './table-definition.ts';

/** Reports of fetches in the table: one item each, which expires. */
export const fetchReports = (table: Table): FetchReports => ({
  async keep(report, expiresAt) {
    const expiry = { [TABLE.expiry]: Math.ceil(expiresAt / SECOND) };
    await table.putNew({ ...fetchKey(report.id), ...report, ...expiry });
  },

  async get(ids) {
    const items = await table.getMany(ids.map(fetchKey));
    return items.map((item) => fetchReportSchema.parse(item));
  },
});
