import { parseFeed } from '@rowanmanning/feed-parser';
import type { RawArticle } from '../../domain/index.ts';
import { httpUrl } from '../clean/canonical-url.ts';
import { IngestError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { checkFeedShape } from './feed-shape.ts';
import { linesOfMarkup } from './markup-text.ts';
import { plainArticle, type Reader } from './reader.ts';

type ParsedFeed = ReturnType<typeof parseFeed>;
type FeedItem = ParsedFeed['items'][number];

const declaredEncoding = (head: string): string | null =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/u.exec(head)?.[1] ?? null;

const parse = (name: string, xml: string): ParsedFeed => {
  try {
    return parseFeed(xml);
  } catch (cause) {
    throw new IngestError(
      'ingest.unreadable',
      `${name}: not a feed that can be read; allowed are RSS, Atom and JSON Feed`,
      { cause },
    );
  }
};

const oneLine = (markup: string | null): string | null => {
  const line = linesOfMarkup(markup ?? '').join(' ');
  return line === '' ? null : line;
};

/** As written: the parser's own reading takes a time without a zone for the time of the machine that runs it. */
const dateOf = (item: FeedItem): string | null => {
  for (const name of ['pubdate', 'published', 'issued', 'date', 'updated', 'modified']) {
    const written = item.element.findElementWithName(name)?.textContentNormalized;
    if (written) return written;
  }
  return null;
};

/** Where the entry itself was taken from elsewhere it names its source; else it is the feed's. */
const sourceOf = (item: FeedItem, feed: ParsedFeed): string | null => {
  const named = item.element.findElementWithName('source');
  const title = named?.findElementWithName('title') ?? named;
  return oneLine(title?.textContentNormalized ?? null) ?? oneLine(feed.title);
};

const authorOf = (item: FeedItem): string | null => {
  const names = item.authors.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? null : names.join(', ');
};

const articleOf = (item: FeedItem, feed: ParsedFeed): RawArticle => {
  const url = httpUrl(item.url) ?? httpUrl(item.id);
  return {
    ...plainArticle(linesOfMarkup(item.content ?? item.description ?? '').join('\n')),
    // Without an address the feed's own name for the entry must tell it from others.
    id: url === null ? (item.id?.slice(0, 200) ?? null) : null,
    title: oneLine(item.title),
    url,
    source: sourceOf(item, feed),
    author: authorOf(item),
    publishedAt: dateOf(item),
    language: feed.language,
  };
};

/** The entries of an RSS or Atom feed. */
export const readXmlFeed: Reader = (name, bytes) => {
  const xml = decodeText(name, bytes, declaredEncoding);
  checkFeedShape(name, xml);
  const feed = parse(name, xml);
  return feed.items.map((item) => articleOf(item, feed));
};
