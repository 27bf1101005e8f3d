import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import type { Article } from '../src/domain/index.ts';
import {
  cleanArticle,
  IngestError,
  isSelfTalk,
  readArticles,
  statedLanguage,
} from '../src/ingest/index.ts';
import type { Verdict } from './dated-pages.ts';
import { tokenF1, tokensOff } from './token-f1.ts';

const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');

const text = z.string().nullish();
const metadataSchema = z.object({
  title: text,
  byline: text,
  siteName: text,
  publishedTime: text,
  lang: text,
});
type Metadata = z.infer<typeof metadataSchema>;

export type Field = 'title' | 'author' | 'published' | 'language' | 'source';
export const FIELDS: readonly Field[] = ['title', 'author', 'published', 'language', 'source'];

export interface PageScore {
  readonly page: string;
  readonly f1: { readonly ours: number; readonly readability: number; readonly body: number };
  /** Tokens that are not expected, and expected ones that are not there. */
  readonly off: Readonly<Record<'ours' | 'readability' | 'body', ReturnType<typeof tokensOff>>>;
  /** Lines of the text in which the site speaks of itself. */
  readonly selfTalk: { readonly ours: number; readonly readability: number };
  /** The date that the expected metadata state, ours and Readability's; null: none is stated. */
  readonly dated: { readonly verdict: Verdict; readonly baseline: Verdict } | null;
  /** Fields that the expected metadata state, and whether ours agree. */
  readonly agrees: Partial<Record<Field, boolean>>;
  /** Null: read; else the line of the refusal. */
  readonly refused: string | null;
  readonly milliseconds: number;
}

interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DFN|EM|FONT|I|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR)$/u;
const CODE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD)$/u;

/** All text of a page as a browser would part it; code left out. */
const wholeText = (node: TextNode): string => {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === 3) return node.textContent ?? '';
  if (CODE.test(name)) return ' ';
  const inside = [...node.childNodes].map(wholeText).join('');
  return INLINE.test(name) ? inside : ` ${inside} `;
};

const documentOf = (html: string) =>
  parseHTML(html).document as unknown as {
    readonly documentElement: TextNode | null;
  };

const bodyText = (html: string): string => {
  const { documentElement } = documentOf(html);
  return documentElement === null ? '' : wholeText(documentElement);
};

const readabilityText = (html: string): string => {
  try {
    return new Readability(documentOf(html) as never).parse()?.textContent ?? '';
  } catch {
    return '';
  }
};

const read = (name: string, bytes: Buffer): Article | string => {
  try {
    const [raw] = readArticles(name, bytes);
    return raw ? cleanArticle(raw, ARRIVAL) : 'no article';
  } catch (error) {
    if (error instanceof IngestError) return error.message;
    throw error;
  }
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const same = (a: string | null, b: string): boolean => a !== null && plain(a) === plain(b);

/** A title agrees without the site's name at its end, too: it is the source, and said there. */
const sameTitle = ({ title, source }: Pick<Article, 'title' | 'source'>, stated: string): boolean =>
  same(title, stated) ||
  (source !== null &&
    [' - ', ' | ', ' – ', ' — '].some((mark) => same(`${title}${mark}${source}`, stated)));

/** "By", "Par" and whoever edited are no part of a name. */
const sameAuthor = (author: string | null, stated: string): boolean =>
  same(author, stated.replace(/^\s*(?:written )?(?:by|von|por|par)\s+|\s+edited by .*$/gisu, ''));

const agreements = (article: Article | null, stated: Metadata): PageScore['agrees'] => {
  const agrees: Partial<Record<Field, boolean>> = {};
  if (stated.title) agrees.title = article !== null && sameTitle(article, stated.title);
  if (stated.byline) agrees.author = sameAuthor(article?.author ?? null, stated.byline);
  if (stated.siteName) agrees.source = same(article?.source ?? null, stated.siteName);
  if (stated.lang) agrees.language = article?.language === statedLanguage(stated.lang);
  if (stated.publishedTime) {
    const at = Date.parse(stated.publishedTime);
    agrees.published =
      article?.publishedBasis === 'stated' && Date.parse(article.publishedAt) === at;
  }
  return agrees;
};

const selfTalkIn = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '' && isSelfTalk(line.trim())).length;

const verdictOf = (at: number, expected: number): Verdict =>
  at === expected ? 'right' : Number.isNaN(at) ? 'now' : 'wrong';

const datedBy = (
  { publishedTime }: Metadata,
  article: Article | null,
  html: string,
): PageScore['dated'] => {
  const expected = Date.parse(publishedTime ?? '');
  if (Number.isNaN(expected)) return null;
  const isKnown = article !== null && article.publishedBasis !== 'arrival';
  const ours = isKnown ? Date.parse(article.publishedAt) : Number.NaN;
  const theirs = Date.parse(
    new Readability(documentOf(html) as never).parse()?.publishedTime ?? '',
  );
  return { verdict: verdictOf(ours, expected), baseline: verdictOf(theirs, expected) };
};

const metadataOf = (folder: string): Metadata => {
  const path = join(folder, 'expected-metadata.json');
  return existsSync(path) ? metadataSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
};

/** Scores a saved page (`…/source.html`) by the expected text and metadata beside it. */
export const pageScore = (folder: string, file: string): PageScore => {
  const source = join(folder, file);
  const page = dirname(source);
  const bytes = readFileSync(source);
  const expected = bodyText(readFileSync(join(page, 'expected.html'), 'utf8'));
  const started = process.hrtime.bigint();
  const result = read(file, bytes);
  const milliseconds = Math.round(Number(process.hrtime.bigint() - started) / 1e6);
  const article = typeof result === 'string' ? null : result;
  const html = bytes.toString('utf8');
  const texts = {
    ours: article?.paragraphs.join('\n') ?? '',
    readability: readabilityText(html),
    body: bodyText(html),
  };
  const metadata = metadataOf(page);
  return {
    page: dirname(file),
    f1: {
      ours: tokenF1(texts.ours, expected),
      readability: tokenF1(texts.readability, expected),
      body: tokenF1(texts.body, expected),
    },
    off: {
      ours: tokensOff(texts.ours, expected),
      readability: tokensOff(texts.readability, expected),
      body: tokensOff(texts.body, expected),
    },
    selfTalk: { ours: selfTalkIn(texts.ours), readability: selfTalkIn(texts.readability) },
    dated: datedBy(metadata, article, html),
    agrees: agreements(article, metadata),
    refused: typeof result === 'string' ? result : null,
    milliseconds,
  };
};
