import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { type Newsletter, sitePaths } from '../../domain/index.ts';
import { readForm } from '../../html/form.ts';
import { show } from '../../html/respond.tsx';
import { signUp } from '../../readers/index.ts';
import { embedPage } from '../pages/embed.tsx';
import { homePage } from '../pages/home.tsx';
import { checkYourMailPage, firstForm, newsletterPage } from '../pages/newsletter.tsx';
import { wishesOf } from '../pages/wish-fields.tsx';
import type { SitePorts } from '../ports.ts';
import { published } from '../published.ts';
import { notAForm, notFound } from '../refusals.tsx';
import { viewerZone } from '../viewer-zone.ts';

/** Editions on a newsletter's own page. */
const LATEST = 5;

/** Home, and each newsletter with its sign-up form. */
export const newsletterRoutes = (site: Hono, ports: SitePorts): void => {
  site.get(sitePaths.home(), async (c) => {
    const rows = ports.newsletters.map(async (newsletter) => ({
      newsletter,
      latest: (await published(newsletter, 1, ports))[0] ?? null,
    }));
    return show(c, homePage(await Promise.all(rows)), { keep: 'minutes' });
  });

  site.get(sitePaths.newsletter(':newsletter'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    const latest = await published(newsletter, LATEST, ports);
    const zone = viewerZone(c);
    return show(c, newsletterPage(newsletter, latest, ports.siteUrl, firstForm(zone)), {
      keep: zone === null ? 'minutes' : 'browser',
    });
  });

  site.get(sitePaths.embed(':newsletter'), (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    return show(c, embedPage(newsletter, ports.siteUrl), { keep: 'hour' });
  });

  site.post(sitePaths.newsletter(':newsletter'), async (c) => {
    const newsletter = newsletterOf(c, ports);
    if (!newsletter) return notFound(c);
    const form = await readForm(c);
    if (!form) return notAForm(c);
    const address = form.one('address') ?? '';
    const asked = wishesOf(form);
    // The form on other people's pages does not ask for it.
    const wishes = { ...asked, zone: asked.zone ?? viewerZone(c) };
    const answer = await signUp({ newsletter, address, wishes, network: networkOf(c) }, ports);
    if (answer.state === 'asked') return show(c, checkYourMailPage(newsletter));
    const page = newsletterPage(newsletter, [], ports.siteUrl, {
      address,
      chosen: wishes,
      fault: answer,
    });
    return show(c, page, { status: 422 });
  });
};

/** The newsletter that a path names. */
export const newsletterOf = (c: Context, { newsletters }: SitePorts): Newsletter | null =>
  newsletters.find(({ id }) => id === c.req.param('newsletter')) ?? null;

/** API Gateway's word for where the request came from; headers are the sender's own claim and count for nothing. */
const gatewaySchema = z.object({
  event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
});
const networkOf = (c: Context): string | null => {
  const read = gatewaySchema.safeParse(c.env);
  return read.success ? read.data.event.requestContext.http.sourceIp : null;
};
