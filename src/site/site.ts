import { Hono } from 'hono';
import { sitePaths } from '../domain/index.ts';
import { limitBody } from '../html/form.ts';
import { guard, unlessUnchanged } from '../html/respond.tsx';
import type { SitePorts } from './ports.ts';
import { failed, notFound, tooLong } from './refusals.tsx';
import { archiveRoutes } from './routes/archive.tsx';
import { catchUpRoutes } from './routes/catch-up.tsx';
import { dueRoutes } from './routes/due.ts';
import { linkRoutes } from './routes/links.tsx';
import { newsletterRoutes } from './routes/newsletters.tsx';
import { ownDataRoutes } from './routes/own-data.tsx';
import { robotsRoutes } from './routes/robots.ts';
import { storyWishRoutes } from './routes/story-wishes.tsx';

/**
 * The readers' site. Every GET (and HEAD) only shows; what changes anything is a POST. Wants API Gateway's event in
 * the bindings (hono/aws-lambda's `handle` puts it there): its source address feeds the limit per network.
 */
export const createSite = (ports: SitePorts): Hono => {
  const site = new Hono();
  site.use(guard);
  site.use(limitBody(tooLong));
  // What anybody may see and keep: all else is behind a reader's link.
  for (const path of [sitePaths.home(), `${sitePaths.newsletter(':newsletter')}/*`])
    site.use(path, unlessUnchanged);
  site.notFound(notFound);
  site.onError(failed(ports.logger));
  newsletterRoutes(site, ports);
  archiveRoutes(site, ports);
  dueRoutes(site, ports);
  catchUpRoutes(site, ports);
  linkRoutes(site, ports);
  storyWishRoutes(site, ports);
  ownDataRoutes(site, ports);
  robotsRoutes(site, ports);
  return site;
};
