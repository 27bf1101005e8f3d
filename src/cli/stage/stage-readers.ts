import type { Subscription } from '../../domain/index.ts';
import type { ImportReport, PersonRecord } from '../../readers/index.ts';
import type { ReaderDesk } from '../door/reader-desk.ts';
import { cutCsv } from './cut-csv.ts';
import type { DeskClient } from './desk-client.ts';
import { throughPages } from './pages.ts';

type Rhythm = Subscription['rhythm'];

/** People of one page. */
const PAGE = 1000;

/** Subscribers of a stage. */
export const stageReaders = (client: DeskClient): ReaderDesk => ({
  add: async ({ id: newsletter }, wish, consent) => {
    const topics = (wish.topics ?? '').split(';').flatMap((topic) => topic.trim() || []);
    // The desk says which there are.
    const rhythm = wish.rhythm as Rhythm | null;
    const body = { ...wish, rhythm, topics, consent };
    const { outcome } = await client.call('addSubscriber', { path: { newsletter }, body });
    return outcome;
  },
  import: async ({ id: newsletter }, csv, consent, onDone) => {
    let report: ImportReport = NOBODY;
    const parts = cutCsv(csv);
    const all = parts.reduce((sum, { lines }) => sum + lines.length, 0);
    let done = 0;
    for (const { text, lines } of parts) {
      const body = { csv: text, consent };
      const {
        reasons,
        refused: _,
        ...counts
      } = await client.call('importSubscribers', {
        path: { newsletter },
        body,
      });
      const refused = reasons.map(({ line, reason }) => ({
        line: lines[line - 2] ?? line,
        reason,
      }));
      report = added(report, { ...counts, refused });
      done += lines.length;
      onDone(done, all);
    }
    return report;
  },
  list: ({ id: newsletter }) =>
    throughPages(async (cursor) => {
      const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
      const page = await client.call('listSubscribers', { path: { newsletter }, query });
      return { items: page.subscribers, next: page.next };
    }),
  export: ({ id: newsletter }) =>
    throughPages(async (cursor) => {
      const query = cursor === undefined ? {} : { cursor };
      return client.lines('exportSubscribers', { path: { newsletter }, query });
    }),
  find: async (email) => {
    const record = await client.call('findSubscriber', { path: {}, body: { email } });
    // Ids and states come as plain text: they are shown, and nothing is done by them.
    return record as unknown as PersonRecord;
  },
  erase: (email) => client.call('eraseSubscriber', { path: {}, body: { email } }),
});

const NOBODY: ImportReport = { added: 0, updated: 0, unchanged: 0, suppressed: 0, refused: [] };

const added = (a: ImportReport, b: ImportReport): ImportReport => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  suppressed: a.suppressed + b.suppressed,
  refused: [...a.refused, ...b.refused],
});
