import type { ArticleId } from '../../kernel/index.ts';
import { deskPath } from '../paths.ts';
import { showPage } from '../respond.tsx';
import type { DeskHandler, Visit } from '../visit.ts';
import { setAsidePage } from './set-aside.tsx';

const articleIn = ({ c }: Visit) => ({ article: (c.req.param('article') ?? '') as ArticleId });

const toList = (visit: Visit): Response =>
  visit.c.redirect(deskPath(visit.newsletter.id, '/set-aside'), 303);

/** Articles that could not be filed: tried again, or dropped. */
export const setAsidePages = (): Readonly<
  Record<'setAside' | 'trySetAsideAgain' | 'dropSetAside', DeskHandler>
> => ({
  setAside: async (visit) =>
    showPage(visit, setAsidePage({ visit, ...(await visit.desk.call('listSetAside')) })),
  trySetAsideAgain: async (visit) => {
    await visit.desk.call('trySetAsideAgain', { path: articleIn(visit) });
    return toList(visit);
  },
  dropSetAside: async (visit) => {
    await visit.desk.call('dropSetAside', { path: articleIn(visit) });
    return toList(visit);
  },
});
