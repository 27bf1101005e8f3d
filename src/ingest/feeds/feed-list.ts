import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import * as z from 'zod';
import { type Feed, type FeedOrder, MOST_FEEDS } from '../../domain/index.ts';
import { formatBytes } from '../../kernel/index.ts';
import { IngestError } from '../errors.ts';
import { LIST_BYTES } from '../limits.ts';
import { decodeText } from '../read/decode-text.ts';
import { guardXml } from '../read/guard-xml.ts';

/** OPML 2.0 (http://opml.org/spec2.opml): outlines with an `xmlUrl` are feeds, others are folders of them. */
interface Outline {
  readonly xmlurl?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly category?: string | undefined;
  readonly outline: readonly Outline[];
}

const attribute = z.string().optional().catch(undefined);
const outlines: z.ZodType<readonly Outline[]> = z.lazy(() =>
  z.array(outlineSchema).catch([]).default([]),
);
const outlineSchema: z.ZodType<Outline> = z.object({
  xmlurl: attribute,
  title: attribute,
  text: attribute,
  category: attribute,
  outline: outlines,
});
const opmlSchema = z.object({ opml: z.object({ body: z.object({ outline: outlines }) }) });

/** Names in small letters: writers differ in them (`xmlUrl`, `xmlURL`). */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  transformTagName: (name) => name.toLowerCase(),
  transformAttributeName: (name) => name.toLowerCase(),
  isArray: (name) => name === 'outline',
});

const declared = (head: string): string | null =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/u.exec(head)?.[1] ?? null;

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

const parse = (name: string, bytes: Uint8Array): readonly Outline[] => {
  const xml = guardXml(name, decodeText(name, bytes, declared));
  try {
    return opmlSchema.parse(parser.parse(xml)).opml.body.outline;
  } catch (cause) {
    throw new IngestError(
      'ingest.unreadable',
      `${name}: not a list of feeds; allowed is OPML 2.0, <opml><body><outline xmlUrl="…"/>…`,
      { cause },
    );
  }
};

const feedsIn = (found: readonly Outline[]): FeedOrder[] =>
  found.flatMap(({ xmlurl, title, text, category, outline }) => {
    const url = xmlurl?.trim();
    const folded = feedsIn(outline);
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
