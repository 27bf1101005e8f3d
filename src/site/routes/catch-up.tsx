import type { Hono } from 'hono';
import { sitePaths } from '../../domain/index.ts';
import { isoDay, isoInstant } from '../../domain/schema.ts';
import { catchUpCut, toldBy } from '../../editions/index.ts';
import { calendarDay } from '../../html/day.ts';
import { show, showMail } from '../../html/respond.tsx';
import { archivePage } from '../../render/index.ts';
import { nothingSincePage } from '../pages/catch-up.tsx';
import type { SitePorts } from '../ports.ts';
import { published } from '../published.ts';
import { notFound } from '../refusals.tsx';
import { withLaterCorrections } from './archive.tsx';
import { newsletterOf } from './newsletters.tsx';

/** Two editions a day for as long as an edition's window reaches back, and some by hand; what is older is beyond it. */
const EDITIONS = 100;

/** "Catch me up": what the editions since a day told, as one. */
export const catchUpRoutes = (site: Hono, ports: SitePorts): void => {
  site.get(sitePaths.catchUp(':newsletter'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    const asked = c.req.query('since');
    const day = isoDay.safeParse(asked).data;
    const moment = isoInstant.safeParse(asked).data;
    const since = day ?? (moment && calendarDay(moment, newsletter.zone));
    if (since === undefined) return c.redirect(sitePaths.archive(newsletter.id), 302);
    const editions = await published(newsletter, EDITIONS, ports);
    // A mail names its own moment; of a day that somebody names they have heard nothing.
    const told = toldBy(editions, (slot) =>
      moment ? slot <= moment : calendarDay(slot, newsletter.zone) < since,
    );
    const newest = editions.find(
      ({ chosen, through, after }) => chosen === null && through > after,
    );
    const content = newest && (await withLaterCorrections(newest, ports));
    const cut = content && catchUpCut(content, { told, day: since, heeds: newest.heeds });
    if (!content || !cut) return show(c, nothingSincePage(newsletter, since), { keep: 'minutes' });
    const layout = await ports.contents.layout(content.layout);
    const html = archivePage(layout, content, cut, newsletter, ports.siteUrl);
    return showMail(c, html, { keep: 'minutes' });
  });
};
