import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { sitePaths } from '../../domain/index.ts';
import { Frame, type Page } from '../../html/layout.tsx';
import { HOUSE_ACCENTS, styleOf } from '../../html/stylesheet.ts';
import { type EditionId, excerpt, type NewsletterId } from '../../kernel/index.ts';
import type { AcceptedMail } from '../ses/mail.ts';
import type { MailStore } from '../ses/mail-store.ts';
import { listPage, mailPage, missingPage, type NextDay, nextDayPage, startPage } from './pages.tsx';
import { framedHtml, readMail } from './read-mail.ts';
import { MAILBOX_CSS } from './stylesheet.ts';

export interface MailboxOptions {
  /** Null where mail goes to an outside SES. */
  readonly mails: MailStore | null;
  readonly siteUrl: string;
  /** Lets the next day's articles arrive; its message is shown. */
  onNextDay(): Promise<{ readonly message: string }>;
}

/** How many mails stand on one page. */
const PAGE = 100;

/** The local pages: where to begin, the mails that were kept, and the button that lets a day pass. */
export const createMailbox = (options: MailboxOptions): Hono => {
  const app = new Hono();
  app.use(onlyThisMachine, csrf());
  app.get('/mailbox.css', (c) =>
    c.body(MAILBOX_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/', async (c) => show(c, startPage(await startOf(options))));
  addNextDay(app, options);
  if (options.mails) addMails(app, options.mails);
  app.notFound((c) => show(c, missingPage(), 404));
  return app;
};

/** A page elsewhere whose name was made to point here (DNS rebinding) comes with that name. */
const onlyThisMachine: MiddlewareHandler = async (c, next) => {
  const { hostname } = new URL(c.req.url);
  if (hostname === '127.0.0.1' || hostname === 'localhost') return next();
  return c.text('Not here.', 421);
};

const startOf = async ({ mails, siteUrl }: MailboxOptions) => {
  const all = (await mails?.list()) ?? null;
  const newest = all?.findLast(({ tags }) => tags['edition']);
  return {
    siteUrl,
    kept: all?.length ?? null,
    latest: newest ? { subject: newest.subject, url: `${siteUrl}${editionPath(newest)}` } : null,
  };
};

/** An edition's id begins with its newsletter's, up to the first underscore. */
const editionPath = ({ tags }: AcceptedMail): string => {
  const edition = (tags['edition'] ?? '') as EditionId;
  return sitePaths.edition((edition.split('_')[0] ?? '') as NewsletterId, edition);
};

const addNextDay = (app: Hono, { onNextDay }: MailboxOptions): void => {
  let day: NextDay = { state: 'idle' };
  app.get('/next-day', (c) => {
    if (day.state === 'running') c.header('Refresh', '2');
    return show(c, nextDayPage(day));
  });
  app.post('/next-day', (c) => {
    if (day.state !== 'running') {
      day = { state: 'running' };
      void onNextDay().then(
        ({ message }) => {
          day = { state: 'done', message };
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          day = { state: 'failed', message: excerpt(message, 300) };
        },
      );
    }
    return c.redirect('/next-day', 303);
  });
};

const addMails = (app: Hono, mails: MailStore): void => {
  app.get('/mails', async (c) => {
    const before = Number(c.req.query('before') ?? Number.POSITIVE_INFINITY);
    const all = (await mails.list()).filter(({ n }) => n < before).reverse();
    const shown = all.slice(0, PAGE);
    const older = all.length > PAGE ? (shown.at(-1)?.n ?? null) : null;
    return show(c, listPage({ mails: shown, older }));
  });
  app.get('/mails/:file{[0-9]+\\.eml}', async (c) => {
    const n = Number.parseInt(c.req.param('file'), 10);
    if (!(await mails.get(n))) return c.notFound();
    const raw = new Uint8Array(await mails.raw(n));
    return c.body(raw, 200, {
      'content-type': 'message/rfc822',
      'x-content-type-options': 'nosniff',
    });
  });
  app.get('/mails/:n{[0-9]+}', async (c) => {
    const n = Number(c.req.param('n'));
    const [mail, read] = await Promise.all([mails.get(n), readMail(mails, n)]);
    return mail && read ? show(c, mailPage(mail, read)) : c.notFound();
  });
  app.get('/mails/:n{[0-9]+}/html', async (c) => {
    const read = await readMail(mails, Number(c.req.param('n')));
    if (!read?.html) return c.notFound();
    c.header('Content-Security-Policy', MAIL_POLICY);
    return c.html(framedHtml(read.html));
  });
};

/** A mail's own styles and pictures, and nothing else; the sandbox holds also where it is opened by itself. */
const MAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src https: data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

const show = (c: Context, page: Page, status: 200 | 404 = 200): Response => {
  const style = styleOf(HOUSE_ACCENTS).source;
  const policy = [
    "default-src 'none'",
    `style-src 'self' ${style}`,
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  c.header('Content-Security-Policy', policy.join('; '));
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
  return c.html(`<!doctype html>${String(<Frame page={page} />)}`, status);
};
