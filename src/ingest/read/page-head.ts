import { absoluteUrl, httpUrl } from '../clean/canonical-url.ts';
import type { LinkedArticle } from './linked-data.ts';
import type { MarkupDocument } from './markup-text.ts';
import { type PageDate, pageDate } from './page-dates.ts';

/** Facts that a page states of its article besides the text. */
export interface PageHead {
  readonly url: string | null;
  readonly language: string | null;
  readonly date: PageDate | null;
}

const attribute = (document: MarkupDocument, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null;

const meta = (document: MarkupDocument, name: string): string | null =>
  ['property', 'name', 'itemprop']
    .map((by) => attribute(document, `meta[${by}="${name}" i]`, 'content'))
    .find((content) => content !== null) ?? null;

/** Where all pages of a site name its front page as canonical, none of them is meant. */
const isFrontPage = (url: string): boolean => /^\/?$/u.test(new URL(url).pathname);

const addressOf = (
  document: MarkupDocument,
  linked: LinkedArticle | null,
  name: string,
): string | null => {
  const base =
    absoluteUrl(attribute(document, 'base[href]', 'href'), httpUrl(name)) ?? httpUrl(name);
  const stated = [
    attribute(document, 'link[rel="canonical" i]', 'href'),
    meta(document, 'og:url'),
    linked?.url ?? null,
  ].flatMap((address) => absoluteUrl(address, base) ?? []);
  return stated.find((url) => !isFrontPage(url)) ?? stated[0] ?? null;
};

/** `name`: what messages call the page; relative addresses start there, where it is an address. */
export const pageHead = (
  document: MarkupDocument,
  linked: LinkedArticle | null,
  name: string,
): PageHead => {
  const url = addressOf(document, linked, name);
  const language =
    document.documentElement?.getAttribute('lang')?.trim() ||
    document.documentElement?.getAttribute('xml:lang')?.trim() ||
    attribute(document, 'meta[http-equiv="content-language" i]', 'content') ||
    (linked?.language ?? meta(document, 'og:locale'));
  return { url, language, date: pageDate(document, linked, { language, address: url ?? name }) };
};
