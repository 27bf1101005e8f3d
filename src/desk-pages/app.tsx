import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { SignedIn } from '../desk/index.ts';
import { type Form, limitBody, readForm } from '../html/form.ts';
import { shield } from '../html/respond.tsx';
import { WritethruError } from '../kernel/index.ts';
import { OPERATIONS } from '../operations/contract/operations.ts';
import { ApiError, type Desk, mustHave, statusOf, wordsOf } from '../operations/index.ts';
import { auditPages } from './audit/routes.tsx';
import { correctionPages } from './corrections/routes.tsx';
import { draftPages } from './draft/routes.tsx';
import { editionPages } from './editions/routes.tsx';
import { feedPages } from './feeds/routes.tsx';
import { mustBeOwnForm } from './form-guard.ts';
import { keyPages } from './keys/routes.tsx';
import { deskPath, signInPath } from './paths.ts';
import type { DeskPagePorts } from './ports.ts';
import { showMessage } from './respond.tsx';
import { DESK_ROUTES, type DeskRoute, type DeskRouteName } from './routes-table.ts';
import { type DeskScript, deskScript } from './script.ts';
import { setAsidePages } from './set-aside/routes.tsx';
import { settingsPages } from './settings/routes.tsx';
import { DeskCookies, isRecent, type Session } from './sign-in/session.ts';
import { signInRoutes } from './sign-in/sign-in.tsx';
import { storyPages } from './stories/routes.tsx';
import { storyActs } from './stories/story-act-routes.ts';
import { subscriberPages } from './subscribers/routes.tsx';
import { todayPages } from './today/routes.tsx';
import type { DeskHandler, Visit } from './visit.ts';

/** A list of feeds or of people, as files that are uploaded. */
const UPLOAD_BYTES = 1_100_000;

const EMPTY: Form = {
  one: () => null,
  all: () => [],
  text: async () => null,
  bytes: async () => null,
};

/** What every page of the desk carries: it is for who asked alone. */
const guard: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  shield(headers);
  headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  // Not "no-referrer": forms would then come with `Origin: null`.
  headers.set('referrer-policy', 'same-origin');
};

/**
 * The desk's pages, made from their table: who is signed in and whether they may is settled first, by the same rule as
 * the API's, then the form is looked at, then the page asks the API's operations. They work without any script.
 */
export const createDeskPages = (deskOf: (editor: SignedIn) => Desk, ports: DeskPagePorts): Hono => {
  const cookies = new DeskCookies(ports);
  const handlers: Readonly<Record<DeskRouteName, DeskHandler>> = {
    ...todayPages(),
    ...editionPages(),
    ...draftPages(),
    ...storyPages(),
    ...storyActs(),
    ...correctionPages(),
    ...feedPages(),
    ...subscriberPages(),
    ...auditPages(),
    ...settingsPages(),
    ...keyPages(),
    ...setAsidePages(),
  };
  const script = deskScript(ports.htmx, ports.deskUrl);
  const desk = new Hono();
  // Whoever asks may have it and keep it: it is the same for all, and its address changes with it.
  desk.get(script.path, (c) => {
    c.header('cache-control', 'public, max-age=31536000, immutable');
    c.header('x-content-type-options', 'nosniff');
    return c.body(script.text, 200, { 'content-type': 'text/javascript; charset=utf-8' });
  });
  desk.use(guard);
  desk.use(
    limitBody(
      (c) => said(c, 413, 'What was sent is longer than any form of the desk.'),
      UPLOAD_BYTES,
    ),
  );
  signInRoutes(desk, cookies, ports);
  desk.get('/desk', (c) => {
    const [first] = ports.newsletters;
    return first
      ? c.redirect(deskPath(first.id), 303)
      : said(c, 404, 'No newsletter is configured.');
  });
  for (const [name, route] of Object.entries(DESK_ROUTES) as [DeskRouteName, DeskRoute][]) {
    desk.on(route.method.toUpperCase(), deskPath(':newsletter', route.path), async (c) => {
      const visit = await admit(c, route, { cookies, deskOf, ports, script });
      return visit instanceof Response ? visit : handlers[name](visit);
    });
  }
  desk.notFound((c) => said(c, 404, 'The address may be cut short, or the thing has gone.'));
  desk.onError((error, c) => failed(error, c, ports));
  return desk;
};

interface Door {
  readonly cookies: DeskCookies;
  readonly deskOf: (editor: SignedIn) => Desk;
  readonly ports: DeskPagePorts;
  readonly script: DeskScript;
}

/** Lets an editor in, or answers what they must do first. Throws `ApiError` for who may not. */
const admit = async (c: Context, route: DeskRoute, door: Door): Promise<Visit | Response> => {
  const { cookies, deskOf, ports, script } = door;
  const session = await cookies.session(c);
  if (!session && byScript(c)) return loadedAnew(c);
  if (!session) return route.method === 'get' ? toSignIn(c, false) : signedOut(c);
  const { editor } = session;
  mustHave(editor, OPERATIONS[route.as].roles);
  const newsletter = ports.newsletters.find(({ id }) => id === c.req.param('newsletter'));
  if (!newsletter) throw new ApiError(404, 'newsletter.missing', 'There is no such newsletter.');
  const form = route.method === 'post' ? await ownForm(c, session, ports) : EMPTY;
  if (route.recent && !isRecent(session, ports.clock))
    return route.method === 'get' ? toSignIn(c, true) : notRecent(c);
  return {
    c,
    session,
    newsletter,
    newsletters: ports.newsletters,
    siteUrl: ports.siteUrl,
    script,
    now: new Date(ports.clock.now()).toISOString(),
    form,
    desk: deskOf(editor),
  };
};

const ownForm = async (c: Context, session: Session, { deskUrl }: DeskPagePorts): Promise<Form> => {
  const form = await readForm(c);
  if (!form) throw new ApiError(415, 'desk.no-form', 'The desk takes what its own forms send.');
  mustBeOwnForm(c, form, session, deskUrl);
  return form;
};

const toSignIn = (c: Context, again: boolean): Response => {
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(signInPath(pathname + search, again), 303);
};

/** A part of a page that comes anew by itself, and no form, which an editor is told of. */
const byScript = ({ req }: Context): boolean =>
  req.method === 'GET' && req.header('hx-request') === 'true';

/** The page that runs the script is loaded whole, and by that leads to the sign-in and back. */
const loadedAnew = (c: Context): Response => {
  c.header('hx-refresh', 'true');
  return c.body(null, 401);
};

const signedOut = (c: Context): Response =>
  said(
    c,
    401,
    'Your sign-in had ended, and nothing was done. Sign in in another tab, come back, and press the button again.',
    [{ words: 'Sign in', href: signInPath('/desk') }],
  );

/** The page on which the form stands is where the browser says that it came from; else the desk. */
const notRecent = (c: Context): Response => {
  const referrer = c.req.header('referer');
  const to = referrer && URL.canParse(referrer) ? new URL(referrer).pathname : '/desk';
  return said(
    c,
    403,
    'What sends mail asks you to prove once more who you are. Nothing was done yet.',
    [{ words: 'Sign in again', href: signInPath(to, true) }],
  );
};

const TITLES: Readonly<Record<number, string>> = {
  401: 'You are signed out',
  403: 'You may not do this',
  404: 'There is no such page',
  409: 'This cannot be done now',
  503: 'Something behind the desk does not answer',
};

type Refused = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503;

const said = (
  c: Context,
  status: Refused,
  why: string,
  links = [{ words: 'To the desk', href: '/desk' }],
): Response =>
  showMessage(c, { title: TITLES[status] ?? 'That did not work', text: [why], links }, status);

/** Whatever was refused, in the API's own words; of what is our fault the log has the code, the page nothing. */
const failed = (error: Error, c: Context, { logger }: DeskPagePorts): Response => {
  const status = statusOf(error) as Refused;
  if (status >= 500) {
    const code = error instanceof WritethruError ? error.code : error.name;
    logger.error('desk.page-failed', { route: c.req.routePath, code });
  }
  return said(c, status, wordsOf(error));
};
