import { showPage } from '../respond.tsx';
import type { DeskHandler } from '../visit.ts';
import { auditPage } from './audit.tsx';

const PAGE = 100;

/** Who did what. */
export const auditPages = (): Readonly<Record<'audit', DeskHandler>> => ({
  audit: async (visit) => {
    const cursor = visit.c.req.query('cursor');
    const { entries, next } = await visit.desk.call('listAudit', {
      query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
    });
    return showPage(visit, auditPage(visit, entries, next));
  },
});
