import { absoluteUrl, httpUrl } from '../clean/canonical-url.ts';
import { readDate } from '../clean/written-date.ts';
import type { LinkedArticle } from './linked-data.ts';
import type { MarkupDocument } from './markup-text.ts';

/** What the head of a page, and its times, state of the article. */
export interface PageHead {
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
}

/** By name, property or itemprop of a `meta`, the surer first. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'publish_date',
  'publish-date',
  'pubdate',
  'publication_date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
];
/** Times of the article; other times on a page may be those of comments and of other articles. */
const TIMES = [
  'time[itemprop="datePublished" i][datetime]',
  'time[pubdate][datetime]',
  'article header time[datetime]',
  'article time[datetime]',
  'time[datetime]',
];

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

/** The first date that can be read; else the first that is stated. */
const dateOf = (document: MarkupDocument, linked: LinkedArticle | null): string | null => {
  const dates = [
    linked?.publishedAt ?? null,
    ...DATES.map((name) => meta(document, name)),
    ...TIMES.map((selector) => attribute(document, selector, 'datetime')),
  ].filter((date) => date !== null);
  return dates.find((date) => readDate(date) !== null) ?? dates[0] ?? null;
};

/** `name`: what messages call the page; relative addresses start there, where it is an address. */
export const pageHead = (
  document: MarkupDocument,
  linked: LinkedArticle | null,
  name: string,
): PageHead => ({
  url: addressOf(document, linked, name),
  language:
    document.documentElement?.getAttribute('lang')?.trim() ||
    document.documentElement?.getAttribute('xml:lang')?.trim() ||
    attribute(document, 'meta[http-equiv="content-language" i]', 'content') ||
    (linked?.language ?? meta(document, 'og:locale')),
  publishedAt: dateOf(document, linked),
});
