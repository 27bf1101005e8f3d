import { Readability } from '@mozilla/readability';
import type { RawArticle } from '../../domain/index.ts';
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
import { pageHead } from './page-head.ts';
import { plainArticle, type Reader } from './reader.ts';

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

/** A saved page: the article on it by Mozilla's Readability, its title and what its metadata state. */
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
  const head = pageHead(document, linked, name);
  const page = extract(document);
  const lines = fuller(name, page?.content ? linesOfElement(page.content) : [], linked);
  if (lines.length === 0) return [];
  return [
    {
      ...plainArticle(lines.join('\n')),
      url: head.url,
      title: orNull(page?.title) ?? linked?.title ?? null,
      source: orNull(page?.siteName) ?? linked?.source ?? null,
      author: orNull(page?.byline) ?? linked?.author ?? null,
      publishedAt: orNull(page?.publishedTime) ?? head.publishedAt,
      language: orNull(page?.lang) ?? head.language,
    },
  ];
};
