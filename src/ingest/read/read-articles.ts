import { ARTICLE_BYTES, type RawArticle } from '../../domain/index.ts';
import { bytesOf, formatBytes, MEGABYTE } from '../../kernel/index.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { IngestError } from '../errors.ts';
import { FILE_BYTES } from '../limits.ts';
import { entriesAsArticles } from './entry-identity.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import { readXmlFeed } from './read-xml-feed.ts';

/** Told how many older entries of a large feed were left out. */
export type OnLeftOut = (entries: number) => void;

interface Kind {
  readonly read: (name: string, bytes: Uint8Array, onLeftOut: OnLeftOut) => readonly RawArticle[];
  readonly bytes: number;
}

const page: Kind = { read: readPage, bytes: FILE_BYTES.page };
const feed: Kind = {
  read: (name, bytes, onLeftOut) => {
    const { entries, leftOut } = readXmlFeed(name, bytes);
    if (leftOut > 0) onLeftOut(leftOut);
    return entriesAsArticles(entries);
  },
  bytes: FILE_BYTES.feed,
};
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

/** What a library throws at a hostile or broken file (a stack that ran out) is the file's fault, and told as such. */
const readWith = (
  { read }: Kind,
  name: string,
  bytes: Uint8Array,
  onLeftOut: OnLeftOut,
): readonly RawArticle[] => {
  try {
    return read(name, bytes, onLeftOut);
  } catch (cause) {
    if (cause instanceof IngestError) throw cause;
    throw new IngestError(
      'ingest.unreadable',
      `${name}: cannot be read; allowed is what its ending says, of ordinary depth and size`,
      { cause },
    );
  }
};

/**
 * The articles of one file, as they came: what kind of file it is its name's ending says. Throws `IngestError`, one
 * line that names the input: an unknown ending, an empty or unreadable file, one that is too large, or (code
 * `ingest.no-article`) one that holds no article.
 */
export const readArticles = (
  name: string,
  bytes: Uint8Array,
  onLeftOut: OnLeftOut = () => {},
): RawArticle[] => {
  const kind = kindOf(name);
  if (bytes.length === 0)
    throw new IngestError('ingest.empty', `${name}: empty; required is a text`);
  if (bytes.length > kind.bytes) throw tooLarge(name, formatBytes(bytes.length), kind.bytes);
  // A sender who names an article gets an answer for it, whatever is in it.
  const articles = readWith(kind, name, bytes, onLeftOut).filter(
    (raw) => raw.id !== null || holdsReport(raw),
  );
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
  return articles;
};
