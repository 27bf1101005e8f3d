import { Readability } from '@mozilla/readability';
import type { RawArticle } from '../../domain/index.ts';
import { digest } from '../../kernel/index.ts';
import { absoluteUrl, httpUrl } from '../clean/canonical-url.ts';
import { IngestError } from '../errors.ts';
import { PAGE_DEPTH } from '../limits.ts';
import { completePage } from './complete-page.ts';
import { declaredInPage } from './declared-encoding.ts';
import { decodeText } from './decode-text.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';
import {
  linesOfElement,
  linesOfMarkup,
  type MarkupDocument,
  type MarkupElement,
  type MarkupNode,
  parseMarkup,
} from './markup-text.ts';
import { whyNoArticle } from './no-article.ts';
import { dateOfPart, type PageDate } from './page-dates.ts';
import { removeFurniture } from './page-furniture.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { plainArticle, type Reader } from './reader.ts';
import { type ArticlePart, severalArticles } from './several-articles.ts';

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

const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0);

/** The lines that the page shows; what it says in JSON-LD where that is far more (a page that a script fills). */
const fuller = (
  name: string,
  shown: readonly string[],
  linked: LinkedArticle | null,
): readonly string[] => {
  const body = linked?.body ?? '';
  return body.length > 2 * lengthOf(shown) ? linesOfMarkup(name, body) : shown;
};

/** Facts that a page states of its article, or articles. */
interface Stated {
  readonly head: PageHead;
  readonly linked: LinkedArticle | null;
}

const dated = (date: PageDate | null): Pick<RawArticle, 'publishedAt' | 'publishedFrom'> =>
  date === null ? { publishedAt: null } : { publishedAt: date.stated, publishedFrom: date.origin };

/** Names a part of a page: the page's address, or its title, alone is no name for one of several. */
const partId = (address: string, key: string): string => digest(['part', address, key], ID_LETTERS);
const ID_LETTERS = 24;

/** Each update of a live blog is a report of its own time. */
const liveArticles = (
  name: string,
  { linked, head }: Stated,
  title: string,
): readonly RawArticle[] =>
  (linked?.updates ?? []).map((update) => {
    const url = absoluteUrl(update.url, head.url ?? httpUrl(name)) ?? head.url;
    return {
      ...plainArticle(linesOfMarkup(name, update.body).join('\n')),
      id: partId(head.url ?? title, update.key),
      title: update.title ?? linked?.title ?? null,
      url,
      source: linked?.source ?? null,
      author: update.author ?? linked?.author ?? null,
      publishedAt: update.publishedAt ?? head.date?.stated ?? null,
      publishedFrom: 'json-ld',
      language: head.language,
    };
  });

/** Of several articles on a page the first that is titled as the page is has its address and date, the others their own. */
const partArticles = (
  name: string,
  parts: readonly ArticlePart[],
  { head, linked }: Stated,
  title: string,
): readonly RawArticle[] => {
  const own =
    parts.find((part) => title.includes(part.title)) ?? parts.find(({ url }) => url === null);
  return parts.map((part) => ({
    ...plainArticle(part.lines.join('\n')),
    id: part === own || part.url !== null ? null : partId(head.url ?? name, part.title),
    title: part.title,
    url: part === own ? head.url : (part.url ?? head.url),
    source: linked?.source ?? null,
    author: part === own ? (linked?.author ?? null) : null,
    ...dated(part === own ? head.date : dateOfPart(part.element, head.language)),
    language: head.language,
  }));
};

const headingsOf = (document: MarkupDocument): string[] =>
  Array.from(document.querySelectorAll('h1, h2'), ({ textContent }) => orNull(textContent))
    .filter((heading) => heading !== null)
    .slice(0, HEADINGS);
const HEADINGS = 3;

const refuse = (name: string, why: string): never => {
  throw new IngestError('ingest.no-article', `${name}: ${why}; required is a page with an article`);
};

/**
 * A saved page: the article on it by Mozilla's Readability, its title and what its metadata state. A live blog gives each
 * of its updates, a page with several articles each of them.
 *
 * @throws IngestError `ingest.no-article` for a robot check, a missing page or a bare wall of consent and offers
 */
export const readPage: Reader = (name, bytes): readonly RawArticle[] => {
  const document = parseMarkup(name, completePage(decodeText(name, bytes, declaredInPage)));
  if (document.documentElement === null) return [];
  if (isTooDeep(document.documentElement)) {
    throw new IngestError(
      'ingest.unreadable',
      `${name}: elements nested deeper than ${PAGE_DEPTH}; allowed are ${PAGE_DEPTH}`,
    );
  }
  // Before Readability, which takes the page apart.
  const linked = linkedArticle(document);
  removeFurniture(document);
  const stated = { linked, head: pageHead(document, linked, name) };
  const title = orNull(document.title) ?? '';
  const live = liveArticles(name, stated, title);
  if (live.length > 0) return live;
  const parts = severalArticles(document, stated.head.url ?? httpUrl(name));
  if (parts.length > 0) return partArticles(name, parts, stated, title);
  const headings = headingsOf(document);
  const shown = linesOfElement(document.body);
  const page = extract(document);
  const lines = fuller(name, page?.content ? linesOfElement(page.content) : [], linked);
  const why = whyNoArticle([title, ...headings], lines.length > 0 ? lines : shown);
  if (why !== null) refuse(name, why);
  if (lines.length === 0) return [];
  return [
    {
      ...plainArticle(lines.join('\n')),
      url: stated.head.url,
      title: orNull(page?.title) ?? linked?.title ?? null,
      source: orNull(page?.siteName) ?? linked?.source ?? null,
      author: orNull(page?.byline) ?? linked?.author ?? null,
      ...dated(stated.head.date),
      language: orNull(page?.lang) ?? stated.head.language,
    },
  ];
};
