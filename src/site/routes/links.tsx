import type { Context, Hono } from 'hono';
import { sitePaths } from '../../domain/index.ts';
import { readForm } from '../../html/form.ts';
import { show } from '../../html/respond.tsx';
import {
  confirm,
  makeSigner,
  type Preferences,
  pauseReader,
  readConfirmation,
  readLeaving,
  readPreferences,
  readUndoing,
  resumeReader,
  savePreferences,
  undoUnsubscribe,
  unsubscribe,
} from '../../readers/index.ts';
import { confirmationReply } from '../pages/confirmation.tsx';
import { leavingReply, undoingReply } from '../pages/leaving.tsx';
import { preferencesReply } from '../pages/preferences.tsx';
import type { Reply } from '../pages/reply.tsx';
import { wishesOf } from '../pages/wish-fields.tsx';
import type { SitePorts } from '../ports.ts';
import { notAForm } from '../refusals.tsx';
import { namedStories } from '../stories.ts';

/** The pages behind the links of mails. A GET shows what a button would do; only its POST does it. */
export const linkRoutes = (site: Hono, ports: SitePorts): void => {
  const confirmPath = sitePaths.confirm(':token');
  site.get(confirmPath, async (c) =>
    answer(c, confirmationReply(await readConfirmation(tokenOf(c), ports))),
  );
  site.post(confirmPath, async (c) =>
    answer(c, confirmationReply(await confirm(tokenOf(c), ports))),
  );

  const unsubscribePath = sitePaths.unsubscribe(':token');
  site.get(unsubscribePath, async (c) =>
    answer(c, leavingReply(await readLeaving(tokenOf(c), ports))),
  );
  // RFC 8058: a mail program posts `List-Unsubscribe=One-Click` here, without cookie or login, and follows no
  // redirect. Whatever the body says, a POST with a genuine token means it.
  site.post(unsubscribePath, async (c) =>
    answer(c, leavingReply(await unsubscribe(tokenOf(c), ports, c.req.query('edition') ?? null))),
  );

  const undoPath = sitePaths.undo(':token');
  site.get(undoPath, async (c) => answer(c, undoingReply(await readUndoing(tokenOf(c), ports))));
  site.post(undoPath, async (c) =>
    answer(c, undoingReply(await undoUnsubscribe(tokenOf(c), ports))),
  );

  const preferencesPath = sitePaths.preferences(':token');
  site.get(preferencesPath, async (c) =>
    preferences(c, await readPreferences(tokenOf(c), ports), ports),
  );
  site.post(preferencesPath, async (c) => {
    const form = await readForm(c);
    if (!form) return notAForm(c);
    return preferences(c, await savePreferences(tokenOf(c), wishesOf(form), ports), ports);
  });
  site.post(sitePaths.pause(':token'), async (c) => {
    const form = await readForm(c);
    if (!form) return notAForm(c);
    const until = form.one('end') === 'day' ? (form.one('until') ?? '') : null;
    return settled(c, await pauseReader(tokenOf(c), { until }, ports), ports);
  });
  site.post(sitePaths.resume(':token'), async (c) =>
    settled(c, await resumeReader(tokenOf(c), ports), ports),
  );
};

const tokenOf = (c: Context): string => c.req.param('token') ?? '';

const answer = (c: Context, { page, status }: Reply): Response => show(c, page, { status });

/** What was done shows on the preferences page itself, which can then be loaded again without doing it again. */
const settled = async (c: Context, is: Preferences, ports: SitePorts): Promise<Response> =>
  is.state === 'open'
    ? c.redirect(sitePaths.preferences(tokenOf(c)), 303)
    : preferences(c, is, ports);

const preferences = async (c: Context, is: Preferences, ports: SitePorts): Promise<Response> => {
  const { followed, muted } = 'subscription' in is ? is.subscription : {};
  const named = {
    followed: await namedStories(followed, ports),
    muted: await namedStories(muted, ports),
  };
  const sign = makeSigner(await ports.keys.keyRing(), ports.clock);
  return answer(
    c,
    preferencesReply(is, ({ newsletter, subscription }) => ({
      token: tokenOf(c),
      ...named,
      unsubscribe: sitePaths.unsubscribe(
        sign('unsubscribe', newsletter.id, subscription.subscriber),
      ),
    })),
  );
};
