import type { Context, MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { Frame, type Page } from './layout.tsx';
import { HOUSE_ACCENTS, styleOf } from './stylesheet.ts';

/** How long others may keep a page. Pages behind a reader's link are never kept. */
export type Keeping = 'private' | 'browser' | 'minutes' | 'hour';

const CACHE: Readonly<Record<Keeping, string>> = {
  private: 'no-store',
  // Made for who asked, and harmless: for their own browser, and for nothing that stands between.
  browser: 'private, max-age=120',
  // What stands between may show the old page while it fetches the new one, and where the site does not answer.
  minutes: 'public, max-age=120, stale-while-revalidate=600, stale-if-error=86400',
  hour: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
};

export interface Answer {
  readonly status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 500 | 503;
  readonly keep?: Keeping;
}

/** Which pages of ours may hold a page, which it may hold, and the one script that it runs: none, if nothing is said. */
export interface Allowed {
  readonly within?: "'self'";
  readonly holds?: "'self'";
  /** Its address; it may ask our own host. */
  readonly runs?: string;
}

/** Only the named style, pictures, and forms to ourselves, and what is allowed beside; nothing else. */
export const pagePolicy = (style: string, { within, holds, runs }: Allowed = {}): string =>
  [
    "default-src 'none'",
    `style-src ${style}`,
    'img-src https: data:',
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${within ?? "'none'"}`,
    ...(holds ? [`frame-src ${holds}`] : []),
    ...(runs ? [`script-src ${runs}`, "connect-src 'self'"] : []),
  ].join('; ');

/**
 * Answers 304 to who has the page as it is, by its ETag. A 304's headers replace those that were kept with the page, so
 * the page's own policy goes along: the strict one, which every answer without its own is given, would take its style away.
 */
export const unlessUnchanged: MiddlewareHandler = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'content-security-policy'],
});

/** Writes a page of ours. */
export const show = (c: Context, page: Page, answer: Answer = {}): Response => {
  c.header('Content-Security-Policy', pagePolicy(styleOf(page.accents ?? HOUSE_ACCENTS).source));
  return write(c, `<!doctype html>${<Frame page={page} />}`, answer);
};

/**
 * Writes an edition's archive page, which is the mail's own HTML: its styles stand in attributes, which only
 * 'unsafe-inline' lets in. Scripts stay shut out, and no text of an article can make an element.
 */
export const showMail = (
  c: Context,
  html: string,
  answer: Answer = {},
  allowed: Allowed = {},
): Response => {
  c.header('Content-Security-Policy', pagePolicy("'unsafe-inline'", allowed));
  return write(c, html, answer);
};

/** Leads to where a page stands now, for good; what it was asked for goes along. */
export const leadOn = (c: Context, path: string): Response => {
  c.header('Cache-Control', CACHE.minutes);
  return c.redirect(`${path}${new URL(c.req.url).search}`, 301);
};

/** Writes a feed of the archive. */
export const showFeed = (c: Context, feed: string, type: string): Response => {
  c.header('Cache-Control', CACHE.minutes);
  return c.body(feed, 200, { 'Content-Type': `${type}; charset=utf-8` });
};

/** Hands out JSON as a file, for the one who asked only. */
export const showFile = (c: Context, json: string, name: string): Response => {
  c.header('Cache-Control', CACHE.private);
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  return c.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8' });
};

const write = (c: Context, html: string, { status = 200, keep = 'private' }: Answer): Response => {
  c.header('Cache-Control', CACHE[keep]);
  if (keep === 'private') c.header('X-Robots-Tag', 'noindex');
  return c.html(html, status);
};

/** What every answer to a browser carries, of the site and of the desk: it runs nothing that it does not name. */
export const shield = (headers: Headers): void => {
  if (!headers.has('Content-Security-Policy'))
    headers.set('Content-Security-Policy', pagePolicy("'none'"));
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
};

/** What every answer of the site carries, pages and refusals alike. */
export const guard: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  shield(headers);
  // Links carry tokens: no page tells another where its reader came from.
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Permissions-Policy', 'interest-cohort=(), browsing-topics=()');
};
