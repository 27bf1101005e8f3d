import { ARTICLE_BYTES, type RawArticle } from '../../domain/index.ts';
import { bytesOf, formatBytes, MEGABYTE } from '../../kernel/index.ts';
import { IngestError } from '../errors.ts';
import { FILE_BYTES } from '../limits.ts';
import { readFeed } from './read-feed.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import type { Reader } from './reader.ts';

interface Kind {
  readonly read: Reader;
  readonly bytes: number;
}

const page: Kind = { read: readPage, bytes: FILE_BYTES.page };
const feed: Kind = { read: readFeed, bytes: FILE_BYTES.feed };
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.txt', { read: readText, bytes: FILE_BYTES.text }],
  ['.md', { read: readMarkdown, bytes: FILE_BYTES.text }],
  ['.html', page],
  ['.htm', page],
  ['.json', { read: readJson, bytes: FILE_BYTES.json }],
  ['.jsonl', { read: readJsonLines, bytes: FILE_BYTES.json }],
  ['.xml', feed],
  ['.rss', feed],
  ['.atom', feed],
]);

/** The endings of names that `readArticles` knows, with their dot. */
export const READABLE: readonly string[] = [...KINDS.keys()];

const kindOf = (name: string): Kind => {
  const path = name.replace(/[?#].*$/su, '');
  const ending = /\.[^./\\]+$/u.exec(path)?.[0].toLowerCase() ?? '';
  const kind = KINDS.get(ending);
  if (kind !== undefined) return kind;
  throw new IngestError(
    'ingest.unknown-kind',
    `${name}: ends in "${ending}"; allowed are ${READABLE.join(' ')}`,
  );
};

const tooLarge = (name: string, got: string, limit: number): IngestError =>
  new IngestError(
    'ingest.too-large',
    `${name}: ${got}; allowed are at most ${limit / MEGABYTE} MB`,
  );

/**
 * The articles of one file, as they came: what kind of file it is its name's ending says. Throws `IngestError`, one
 * line that names the input: an unknown ending, an empty or unreadable file, one that is too large, or (code
 * `ingest.no-article`) one that holds no article.
 */
export const readArticles = (name: string, bytes: Uint8Array): RawArticle[] => {
  const kind = kindOf(name);
  if (bytes.length === 0)
    throw new IngestError('ingest.empty', `${name}: empty; required is a text`);
  if (bytes.length > kind.bytes) throw tooLarge(name, formatBytes(bytes.length), kind.bytes);
  const articles = kind.read(name, bytes);
  if (articles.length === 0) {
    throw new IngestError(
      'ingest.no-article',
      `${name}: no article in it; required is at least one`,
    );
  }
  for (const { id, text } of articles) {
    const size = bytesOf(text);
    if (size <= ARTICLE_BYTES) continue;
    const which = articles.length === 1 || id === null ? name : `${name} article "${id}"`;
    throw tooLarge(which, `${formatBytes(size)} of text`, ARTICLE_BYTES);
  }
  return [...articles];
};
