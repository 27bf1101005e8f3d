import { Readability } from '@mozilla/readability';
import type { RawArticle } from '../../domain/index.ts';
import { IngestError } from '../errors.ts';
import { PAGE_DEPTH } from '../limits.ts';
import { declaredInPage } from './declared-encoding.ts';
import { decodeText } from './decode-text.ts';
import {
  linesOfElement,
  type MarkupDocument,
  type MarkupElement,
  type MarkupNode,
  parseMarkup,
} from './markup-text.ts';
import { plainArticle, type Reader } from './reader.ts';

const attribute = (document: MarkupDocument, selector: string, name: string): string | null => {
  const value = document.querySelector(selector)?.getAttribute(name)?.trim();
  return value ? value : null;
};

const META_DATES = ['article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate'];

/** Taken before Readability, which takes the page apart. */
const statedBy = (document: MarkupDocument) => ({
  url:
    attribute(document, 'link[rel="canonical"]', 'href') ??
    attribute(document, 'meta[property="og:url"]', 'content'),
  language: document.documentElement?.getAttribute('lang') ?? null,
  publishedAt:
    META_DATES.map(
      (name) =>
        attribute(document, `meta[property="${name}"]`, 'content') ??
        attribute(document, `meta[name="${name}"]`, 'content') ??
        attribute(document, `meta[itemprop="${name}"]`, 'content'),
    ).find((date) => date !== null) ?? attribute(document, 'time[datetime]', 'datetime'),
});

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** Told on the parsed page, since HTML leaves end tags out; without recursion, since it may be deep. */
const isTooDeep = (page: MarkupElement): boolean => {
  let level: MarkupNode[] = [page];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > PAGE_DEPTH) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return false;
};

const extract = (document: MarkupDocument) =>
  new Readability<MarkupElement>(document as never, {
    serializer: (node) => node as unknown as MarkupElement,
  }).parse();

/** A saved page: the article on it by Mozilla's Readability, its title and what its metadata state. */
export const readPage: Reader = (name, bytes): readonly RawArticle[] => {
  const document = parseMarkup(name, decodeText(name, bytes, declaredInPage));
  if (document.documentElement === null) return [];
  if (isTooDeep(document.documentElement)) {
    throw new IngestError(
      'ingest.unreadable',
      `${name}: elements nested deeper than ${PAGE_DEPTH}; allowed are ${PAGE_DEPTH}`,
    );
  }
  const stated = statedBy(document);
  const page = extract(document);
  const lines = page?.content ? linesOfElement(page.content) : [];
  if (!page || lines.length === 0) return [];
  return [
    {
      ...plainArticle(lines.join('\n')),
      ...stated,
      title: orNull(page.title),
      source: orNull(page.siteName),
      author: orNull(page.byline),
      publishedAt: orNull(page.publishedTime) ?? stated.publishedAt,
      language: orNull(page.lang) ?? stated.language,
    },
  ];
};
