import { ADDRESS_LENGTH } from '../limits.ts';
import { declaredInPage } from '../read/declared-encoding.ts';
import { decodeText } from '../read/decode-text.ts';
import { parseMarkup } from '../read/markup-text.ts';

/** RSS advisory board, "RSS Autodiscovery" (https://www.rssboard.org/rss-autodiscovery), and jsonfeed.org, "Discovery". */
const TYPES = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];
/** Some feeds are announced so; but so is much of what is none (WordPress: the page itself as data). */
const LESS_SURE = 'application/json';
/** Links stand in the head; a head that is longer holds pictures or programs. */
const HEAD_LETTERS = 500_000;

/** The address of the feed that a page names first, absolute; null where it names none. */
export const findFeedLink = (url: string, bytes: Uint8Array): string | null => {
  const html = decodeText(url, bytes, declaredInPage).slice(0, HEAD_LETTERS);
  const document = parseMarkup(url, html.replace(/<(?:\/head|body)\b[\s\S]*$/iu, ''));
  const stated = absolute(document.querySelector('base[href]')?.getAttribute('href'), url);
  // Each link is resolved against it, however long it is.
  const base = stated !== null && stated.length <= ADDRESS_LENGTH ? stated : url;
  const links = Array.from(document.querySelectorAll('link[href]')).flatMap((link) => {
    const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u);
    const type = (link.getAttribute('type') ?? '').replace(/;.*$/su, '').trim().toLowerCase();
    const address = absolute(link.getAttribute('href'), base);
    return relations.includes('alternate') && address !== null ? [{ type, address }] : [];
  });
  const named = links.find(({ type }) => TYPES.includes(type));
  return (named ?? links.find(({ type }) => type === LESS_SURE))?.address ?? null;
};

const absolute = (address: string | null | undefined, base: string): string | null =>
  address && URL.canParse(address.trim(), base) ? new URL(address.trim(), base).href : null;
