import type { Hono } from 'hono';
import { sitePaths } from '../../domain/index.ts';
import { showFeed } from '../../html/respond.tsx';
import type { SitePorts } from '../ports.ts';
import { published } from '../published.ts';

/** Pages behind a reader's link: each is one reader's, and is answered with "noindex" too. */
const BEHIND_LINKS = ['confirm', 'unsubscribe', 'preferences', 'stories', 'data', 'undo'];

/** Editions of one newsletter that search engines are told of; more than a year of daily ones. */
const LISTED = 400;

/** For search engines (RFC 9309; sitemaps.org): what they may read, and where it is. */
export const robotsRoutes = (site: Hono, ports: SitePorts): void => {
  const { siteUrl, newsletters } = ports;
  site.get('/robots.txt', (c) => {
    const lines = [
      'User-agent: *',
      ...BEHIND_LINKS.map((path) => `Disallow: /${path}/`),
      '',
      `Sitemap: ${siteUrl}/sitemap.xml`,
      '',
    ];
    return showFeed(c, lines.join('\n'), 'text/plain');
  });
  site.get('/sitemap.xml', async (c) => {
    const lists = await Promise.all(
      newsletters.map(async (newsletter) => {
        const editions = await published(newsletter, LISTED, ports);
        return [
          sitePaths.newsletter(newsletter.id),
          sitePaths.archive(newsletter.id),
          ...editions.map(({ id }) => sitePaths.edition(newsletter.id, id)),
        ];
      }),
    );
    // Ids and configured hosts hold no character that XML would want escaped.
    const urls = [sitePaths.home(), ...lists.flat()].map(
      (path) => `<url><loc>${siteUrl}${path}</loc></url>`,
    );
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
    return showFeed(c, xml, 'application/xml');
  });
};
