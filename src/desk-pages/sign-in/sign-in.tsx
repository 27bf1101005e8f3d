import type { Context, Hono } from 'hono';
import { DeskError, type SignedIn } from '../../desk/index.ts';
import { type Form, readForm } from '../../html/form.ts';
import { mustBeOwnForm } from '../form-guard.ts';
import { ownPath, signInPath } from '../paths.ts';
import type { DeskPagePorts } from '../ports.ts';
import { showMessage } from '../respond.tsx';
import { formKeyOf } from './seal.ts';
import { type DeskCookies, provedAtOf } from './session.ts';

const NO_FORM: Form = {
  one: () => null,
  all: () => [],
  text: async () => null,
  bytes: async () => null,
};

/** Signing in and out: the code flow with PKCE, by the issuer whose tokens the API takes. */
export const signInRoutes = (desk: Hono, cookies: DeskCookies, ports: DeskPagePorts): void => {
  desk.get('/desk/sign-in', async (c) => {
    const again = c.req.query('again') !== undefined;
    const { address, ...begun } = await ports.issuer.begin(callbackOf(ports), again);
    await cookies.keepSignIn(c, { ...begun, to: ownPath(c.req.query('to')) });
    return c.redirect(address, 303);
  });
  desk.get('/desk/callback', (c) => comeBack(c, cookies, ports));
  desk.post('/desk/sign-out', async (c) => {
    const session = await cookies.session(c);
    const form = (await readForm(c)) ?? NO_FORM;
    if (session) mustBeOwnForm(c, form, session, ports.deskUrl);
    cookies.endSession(c);
    return c.redirect('/desk/signed-out', 303);
  });
  desk.get('/desk/signed-out', async (c) => {
    const address = await ports.issuer.signOutAddress(`${ports.deskUrl}/desk/signed-out`);
    return showMessage(c, {
      title: 'You are signed out',
      text: ['This browser knows nobody at the desk any more.'],
      links: [
        { words: 'Sign in', href: signInPath('/desk') },
        ...(address ? [{ words: 'Sign out at the issuer too', href: address }] : []),
      ],
    });
  });
};

const callbackOf = ({ deskUrl }: DeskPagePorts): string => `${deskUrl}/desk/callback`;

const comeBack = async (
  c: Context,
  cookies: DeskCookies,
  ports: DeskPagePorts,
): Promise<Response> => {
  const waiting = await cookies.takeSignIn(c);
  if (!waiting) return failed(c, 'This sign-in was not begun here, or it took too long.');
  const { search } = new URL(c.req.url);
  try {
    const came = await ports.issuer.end(new URL(callbackOf(ports) + search), waiting);
    const editor = await ports.tokens.editor(came.accessToken);
    await cookies.keepSession(c, {
      editor: { ...editor, roles: [...editor.roles], name: nameOfDeeds(came.name, editor) },
      shownAs: came.name ?? editor.name,
      provedAt: provedAtOf(came.provedAt),
      formKey: await formKeyOf(editor.id, ports),
    });
    return c.redirect(waiting.to, 303);
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    ports.logger.warn('desk.sign-in-failed', { code: error.code });
    return failed(c, error.message);
  }
};

/** What they do is noted under the name that people know; never under an address. */
const nameOfDeeds = (known: string | null, { name }: SignedIn): string =>
  known === null || known.includes('@') ? name : known;

const failed = (c: Context, why: string): Response =>
  showMessage(
    c,
    {
      title: 'Signing in failed',
      text: [why],
      links: [{ words: 'Try again', href: signInPath('/desk') }],
    },
    400,
  );
