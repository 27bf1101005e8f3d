import type { MachineKeyId } from '../../kernel/index.ts';
import { deskPath } from '../paths.ts';
import { showPage } from '../respond.tsx';
import type { DeskHandler, Visit } from '../visit.ts';
import { keysPage } from './keys.tsx';

const shown = async (visit: Visit, made: { readonly token: string } | null): Promise<Response> => {
  const { keys } = await visit.desk.call('listKeys');
  return showPage(visit, keysPage({ visit, keys, made: made?.token ?? null }));
};

/** Keys with which programs post articles: made, told once, revoked. */
export const keyPages = (): Readonly<Record<'keys' | 'makeKey' | 'revokeKey', DeskHandler>> => ({
  keys: (visit) => shown(visit, null),
  // Answered at once: a page that could be loaded again would tell it again.
  makeKey: async (visit) =>
    shown(
      visit,
      await visit.desk.call('makeKey', { body: { name: visit.form.one('name') ?? '' } }),
    ),
  revokeKey: async (visit) => {
    const key = (visit.c.req.param('key') ?? '') as MachineKeyId;
    await visit.desk.call('revokeKey', { path: { key } });
    return visit.c.redirect(deskPath(visit.newsletter.id, '/settings/keys'), 303);
  },
});
