import { excerpt } from '../../kernel/index.ts';
import { httpUrl } from '../clean/canonical-url.ts';
import { holdsReport } from '../clean/clean-article.ts';
import { IngestError } from '../errors.ts';
import { declaredInXml } from './declared-encoding.ts';
import { decodeText } from './decode-text.ts';
import {
  articleOfEntry,
  authorOf,
  type FeedFacts,
  languageOfElement,
  pageOf,
  titleOf,
} from './feed-entry.ts';
import { checkEntries } from './feed-limits.ts';
import { cutToNewest } from './newest-entries.ts';
import type { FeedReader } from './reader.ts';
import { elementsIn, treeOf, type XmlElement } from './xml-tree.ts';

const ROOTS = new Set(['rss', 'rdf', 'feed']);

/** The root of the feed; what stands before it (a server's warnings, a comment) is passed over. */
const rootOf = (name: string, elements: readonly XmlElement[]): XmlElement => {
  const root = elements.find((element) => ROOTS.has(element.name));
  if (root !== undefined) return root;
  const [first] = elements;
  const got = first === undefined ? 'no XML element' : `"${excerpt(first.name, 40)}"`;
  throw new IngestError(
    'ingest.unreadable',
    `${name}: not a feed, its root is ${got}; allowed are RSS, RDF, Atom and JSON Feed`,
  );
};

/** Where RSS 2.0 has its entries, RSS 1.0 (RDF) and Atom theirs, and feeds that left the channel out. */
const entriesOf = (root: XmlElement, channel: XmlElement): readonly XmlElement[] =>
  [...new Set([...elementsIn(channel), ...elementsIn(root)])].filter(
    ({ name, space }) => space === '' && (name === 'item' || name === 'entry'),
  );

/** The entries of an RSS or Atom feed that have a title or a text; of a large one the newest. */
export const readXmlFeed: FeedReader = (name, bytes) => {
  const address = httpUrl(name);
  const { xml, leftOut } = cutToNewest(decodeText(name, bytes, declaredInXml));
  const root = rootOf(name, treeOf(name, xml, address));
  const channel = elementsIn(root).find((element) => element.name === 'channel') ?? root;
  const entries = entriesOf(root, channel);
  checkEntries(name, entries.length);
  const facts: FeedFacts = {
    name,
    title: titleOf(name, channel),
    language: languageOfElement(channel) ?? root.language,
    base: pageOf(channel, address) ?? address,
    // A feed's author is that of its entries in Atom (RFC 4287, 4.2.1); RSS names an editor or a webmaster.
    author: root.name === 'feed' ? authorOf(name, root) : null,
  };
  return {
    entries: entries.map((entry) => articleOfEntry(entry, facts)).filter(holdsReport),
    leftOut,
  };
};
