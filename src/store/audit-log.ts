import * as z from 'zod';
import type { AuditEntry, AuditLog } from '../desk/index.ts';
import { auditKey, auditMonth } from './keys.ts';
import type { Table } from './table.ts';

/** Months without a deed that one page goes back over. */
const MONTHS = 24;

const entrySchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  editor: z.string(),
  did: z.string(),
  about: z.record(z.string(), z.string()),
});

/** `202611` → `202610` */
const monthBefore = (month: string): string => {
  const [year, of] = [Number(month.slice(0, 4)), Number(month.slice(4))];
  return of === 1 ? `${year - 1}12` : `${year}${String(of - 1).padStart(2, '0')}`;
};

/** Deeds in the table, a partition a month. */
export class TableAuditLog implements AuditLog {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async add(entry: AuditEntry): Promise<void> {
    await this.#table.put({ ...auditKey(entry.id), ...entry });
  }

  async page(limit: number, before: string | null, now: string) {
    const entries: AuditEntry[] = [];
    let month = (before ?? now.replace(/\D/gu, '')).slice(0, 6);
    for (let looked = 0; looked < MONTHS; looked += 1) {
      const range = {
        partition: auditMonth(month),
        backwards: true,
        limit: limit + 1 - entries.length,
        ...(before === null ? {} : { between: ['0', before] as const }),
      };
      for await (const item of this.#table.query(range)) {
        const entry = entrySchema.parse(item);
        if (entry.id !== before) entries.push(entry);
        if (entries.length > limit)
          return { entries: entries.slice(0, limit), next: entries[limit - 1]?.id ?? null };
      }
      month = monthBefore(month);
    }
    return { entries, next: null };
  }
}
