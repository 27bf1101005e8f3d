import { XMLBuilder } from 'fast-xml-parser';
import { type Feed, type FeedOrder, MOST_FEEDS } from '../../domain/index.ts';
import { formatBytes } from '../../kernel/index.ts';
import { IngestError } from '../errors.ts';
import { LIST_BYTES } from '../limits.ts';
import { elementsIn, readXml, type XmlElement } from '../read/xml-tree.ts';

/**
 * The feeds of a list in OPML, each once, folders opened. `category` names topics, and a text that is no address the
 * publisher.
 *
 * @throws IngestError `ingest.too-large`, `ingest.unreadable`, `ingest.no-article`
 */
export const readFeedList = (name: string, bytes: Uint8Array): readonly FeedOrder[] => {
  if (bytes.length > LIST_BYTES) {
    throw new IngestError(
      'ingest.too-large',
      `${name}: a list of feeds of ${formatBytes(bytes.length)}; allowed are ${formatBytes(LIST_BYTES)}`,
    );
  }
  const feeds = [...new Map(feedsIn(parse(name, bytes)).map((feed) => [feed.url, feed])).values()];
  if (feeds.length === 0) {
    throw new IngestError(
      'ingest.no-article',
      `${name}: a list that names no feed; required is an outline with an xmlUrl`,
    );
  }
  if (feeds.length > MOST_FEEDS) {
    throw new IngestError(
      'ingest.too-large',
      `${name}: a list of ${feeds.length} feeds; allowed are ${MOST_FEEDS}`,
    );
  }
  return feeds;
};

/** The outlines of OPML 2.0 (http://opml.org/spec2.opml): with an `xmlUrl` a feed, else a folder of them. */
const parse = (name: string, bytes: Uint8Array): readonly XmlElement[] => {
  const opml = readXml(name, bytes, null).find((element) => element.name === 'opml');
  const body = opml && elementsIn(opml).find((element) => element.name === 'body');
  if (body !== undefined) return elementsIn(body);
  throw new IngestError(
    'ingest.unreadable',
    `${name}: not a list of feeds; allowed is OPML 2.0, <opml><body><outline xmlUrl="…"/>…`,
  );
};

const feedsIn = (found: readonly XmlElement[]): FeedOrder[] =>
  found.flatMap((outline) => {
    const { xmlurl, title, text, category } = outline.attributes;
    const url = xmlurl?.trim();
    const folded = feedsIn(elementsIn(outline));
    return url ? [orderOf(url, title || text, category), ...folded] : folded;
  });

const orderOf = (
  url: string,
  text: string | undefined,
  category: string | undefined,
): FeedOrder => {
  const named = text?.replace(/\s+/gu, ' ').trim() ?? '';
  return {
    url,
    source: named === '' || named.length > 200 || URL.canParse(named) ? null : named,
    topics: (category ?? '')
      .split(',')
      .map((topic) => topic.trim())
      .filter(Boolean),
  };
};

/** The feeds as a list in OPML 2.0; `readFeedList` reads the same feeds from it. */
export const writeFeedList = (
  feeds: readonly Pick<Feed, 'url' | 'source' | 'topics'>[],
  title: string,
): string => {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  const outline = feeds.map(({ url, source, topics }) => ({
    '@type': 'rss',
    '@text': source ?? url,
    '@xmlUrl': url,
    ...(topics.length > 0 ? { '@category': topics.join(',') } : {}),
  }));
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    opml: { '@version': '2.0', head: { title }, body: { outline } },
  });
};
