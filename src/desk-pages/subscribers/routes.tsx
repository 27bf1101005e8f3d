import { linesIn } from '../../operations/index.ts';
import { csvHeader, csvLine } from '../../readers/index.ts';
import { deskPath } from '../paths.ts';
import { showMessage, showPage } from '../respond.tsx';
import type { DeskHandler, Visit } from '../visit.ts';
import { counted } from '../words.ts';
import { erasePage } from './erase.tsx';
import { personPage } from './person.tsx';
import { subscribersPage } from './subscribers.tsx';

type Name =
  | 'subscribers'
  | 'searchSubscribers'
  | 'person'
  | 'addSubscriber'
  | 'importSubscribers'
  | 'exportSubscribers'
  | 'suppressSubscriber'
  | 'askErase'
  | 'eraseSubscriber';

const PAGE = 50;
/** Lines of one CSV: with some hundred bytes each they fit into what a function may answer. */
const CSV_LINES = 20_000;

const pathOf = ({ newsletter }: Visit) => ({ newsletter: newsletter.id });
const emailIn = ({ form }: Visit): string => form.one('email')?.trim() ?? '';

/** People: found, added, suppressed, erased. Their addresses come by forms: no address of a page holds one. */
export const subscriberPages = (): Readonly<Record<Name, DeskHandler>> => ({
  subscribers: async (visit) => {
    const cursor = visit.c.req.query('cursor');
    const { subscribers, next } = await visit.desk.call('listSubscribers', {
      path: pathOf(visit),
      query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
    });
    return showPage(visit, subscribersPage({ visit, people: subscribers, next, sought: null }));
  },
  searchSubscribers: async (visit) => {
    const prefix = visit.form.one('prefix')?.trim() ?? '';
    const { subscribers } = await visit.desk.call('searchSubscribers', {
      path: pathOf(visit),
      body: { prefix },
    });
    return showPage(
      visit,
      subscribersPage({ visit, people: subscribers, next: null, sought: prefix }),
    );
  },
  person: async (visit) => {
    const record = await visit.desk.call('findSubscriber', { body: { email: emailIn(visit) } });
    return showPage(visit, personPage(visit, record));
  },
  addSubscriber: async (visit) => {
    const { form } = visit;
    const { outcome } = await visit.desk.call('addSubscriber', {
      path: pathOf(visit),
      body: {
        email: emailIn(visit),
        name: form.one('name')?.trim() || null,
        consent: form.one('consent')?.trim() ?? '',
      },
    });
    return said(visit, `The subscriber is ${outcome}`);
  },
  importSubscribers,
  exportSubscribers,
  suppressSubscriber: async (visit) => {
    await visit.desk.call('suppressSubscriber', { body: { email: emailIn(visit) } });
    return said(visit, 'No mail goes to this address any more');
  },
  askErase: async (visit) => showPage(visit, erasePage(visit, emailIn(visit), null)),
  eraseSubscriber: async (visit) => {
    const typed = visit.form.one('typed')?.trim() ?? '';
    const email = emailIn(visit);
    if (typed.toLowerCase() !== email.toLowerCase())
      return showPage(visit, erasePage(visit, email, typed), 422);
    await visit.desk.call('eraseSubscriber', { body: { email } });
    return said(visit, 'The person is erased');
  },
});

const said = (visit: Visit, title: string, text: readonly string[] = []): Response =>
  showMessage(visit.c, {
    title,
    text,
    links: [{ words: 'To the subscribers', href: deskPath(visit.newsletter.id, '/subscribers') }],
  });

/** Reasons that one page tells. */
const TOLD = 50;

async function importSubscribers(visit: Visit): Promise<Response> {
  const csv = Buffer.from((await visit.form.bytes('csv')) ?? []).toString('base64');
  const consent = visit.form.one('consent')?.trim() || null;
  const done = await visit.desk.call('importSubscribers', {
    path: pathOf(visit),
    body: { csv, base64: true, consent },
  });
  const { added, updated, unchanged, suppressed, refused, reasons } = done;
  return said(visit, `${counted(added, 'person', 'people')} added`, [
    `${updated} updated, ${unchanged} unchanged, ${suppressed} suppressed, ${refused} refused.`,
    ...reasons.slice(0, TOLD).map(({ line, reason }) => `Line ${line}: ${reason}`),
  ]);
}

async function exportSubscribers(visit: Visit): Promise<Response> {
  const lines = [csvHeader()];
  let cursor = visit.c.req.query('cursor') ?? null;
  do {
    const page = await visit.desk.file('exportSubscribers', {
      path: pathOf(visit),
      query: cursor === null ? {} : { cursor },
    });
    const { items, next } = linesIn('exportSubscribers', page);
    for (const person of items) lines.push(csvLine(person));
    cursor = next;
  } while (cursor !== null && lines.length < CSV_LINES);
  if (cursor !== null) visit.c.header('link', `<?${new URLSearchParams({ cursor })}>; rel="next"`);
  visit.c.header('content-type', 'text/csv; charset=utf-8');
  visit.c.header(
    'content-disposition',
    `attachment; filename="${visit.newsletter.id}-subscribers.csv"`,
  );
  return visit.c.body(`${lines.join('\r\n')}\r\n`);
}
