import { parseFeed } from '@rowanmanning/feed-parser';
import type { RawArticle } from '../../domain/index.ts';
import { httpUrl } from '../clean/canonical-url.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { IngestError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { guardXml } from './guard-xml.ts';
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

/** Titles hold markup now and then, escaped or not. */
const oneLine = (name: string, markup: string | null): string | null => {
  const line = linesOfMarkup(name, markup ?? '').join(' ');
  return line === '' ? null : line;
};

// An item's own `url`, `authors` and dates are not used: they walk the whole feed again for each item, and read a time
// without a zone as one of the machine that runs it.
type Element = FeedItem['element'];

const textOf = (element: Element, names: readonly string[]): string | null => {
  for (const name of names) {
    const text = element.findElementWithName(name)?.textContentNormalized;
    if (text) return text;
  }
  return null;
};

const DATES = ['pubdate', 'published', 'issued', 'date', 'updated', 'modified'];

const linkOf = (element: Element): string | null => {
  const links = element.findElementsWithName('link');
  const [alternate] = links.filter((link) => {
    const relation = link.getAttribute('rel');
    return link.getAttribute('href') !== null && (relation === null || relation === 'alternate');
  });
  return (
    alternate?.getAttributeAsUrl('href') ??
    links.find((link) => link.textContentNormalized)?.textContentAsUrl ??
    null
  );
};

const authorOf = (element: Element): string | null => {
  const names = ['author', 'creator'].flatMap((name) =>
    element
      .findElementsWithName(name)
      .map((author) => textOf(author, ['name']) ?? author.textContentNormalized)
      // "desk@example.org (Jane Doe)": RSS puts the address first.
      .map((author) => /^\S+@\S+ \((.+)\)$/u.exec(author)?.[1] ?? author)
      .filter((author) => author !== '' && !author.includes('@')),
  );
  return names.length === 0 ? null : names.join(', ');
};

/** Where the entry itself was taken from elsewhere it names its source; else it is the feed's. */
const sourceOf = (element: Element, feed: FeedFacts): string | null => {
  const named = element.findElementWithName('source');
  const title = named?.findElementWithName('title') ?? named;
  return oneLine(feed.name, title?.textContentNormalized ?? null) ?? feed.title;
};

interface FeedFacts {
  /** What messages call it. */
  readonly name: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

const absolute = (address: string | null, feed: FeedFacts): string | null => {
  if (address === null || feed.url === null || URL.canParse(address)) return httpUrl(address);
  return httpUrl(URL.canParse(address, feed.url) ? new URL(address, feed.url).href : null);
};

const articleOf = (item: FeedItem, feed: FeedFacts): RawArticle => {
  const id = textOf(item.element, ['guid', 'id']);
  const url = absolute(linkOf(item.element), feed) ?? httpUrl(id);
  return {
    ...plainArticle(linesOfMarkup(feed.name, item.content ?? item.description ?? '').join('\n')),
    // Without an address the feed's own name for the entry must tell it from others.
    id: url === null ? (id?.slice(0, 200) ?? null) : null,
    title: oneLine(feed.name, item.title),
    url,
    source: sourceOf(item.element, feed),
    author: authorOf(item.element),
    publishedAt: textOf(item.element, DATES),
    language: feed.language,
  };
};

/** The entries of an RSS or Atom feed that have a title or a text. */
export const readXmlFeed: Reader = (name, bytes) => {
  const feed = parse(name, guardXml(name, decodeText(name, bytes, declaredEncoding)));
  const { language, url } = feed;
  const facts: FeedFacts = { name, title: oneLine(name, feed.title), language, url };
  return feed.items.map((item) => articleOf(item, facts)).filter(holdsReport);
};
