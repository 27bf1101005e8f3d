import { absoluteUrl, httpUrl } from '../clean/canonical-url.ts';
import { readDate } from '../clean/written-date.ts';
import { STATED_NAME } from '../limits.ts';
import { lineOfMarkup, markupOf } from './feed-text.ts';
import { isLinkList, linesOfMarkup } from './markup-text.ts';
import { type FeedEntry, plainArticle } from './reader.ts';
import { elementsIn, type XmlElement } from './xml-tree.ts';

/** What is known of a feed before its entries are read. */
export interface FeedFacts {
  /** What messages call it. */
  readonly name: string;
  readonly title: string | null;
  readonly language: string | null;
  /** Relative addresses start here, where no xml:base says otherwise. */
  readonly base: string | null;
  readonly author: string | null;
}

/** Words of a feed as "name" or "space:name", the better first. */
type Names = readonly string[];

const TITLES: Names = ['title', 'dc:title', 'media:title', 'itunes:title'];
/** Of what these hold, the longest is the text: which of them is the report, which a teaser, feeds do not agree on. */
const TEXTS: Names = [
  'content:encoded',
  'content',
  'xhtml:body',
  'body',
  'fullitem',
  'description',
  'summary',
  'dc:description',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
  'excerpt:encoded',
];
const DATES: Names = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dc:issued',
  'dc:created',
  'created',
  'date',
  'updated',
  'modified',
  'dc:modified',
];
const LANGUAGES: Names = ['language', 'dc:language'];
const IDS: Names = ['guid', 'id', 'dc:identifier'];

const nameOf = ({ name, space }: XmlElement): string => (space === '' ? name : `${space}:${name}`);

/** The children of an element that are called so, name by name; those of a media:group count as its own. */
const childrenNamed = (element: XmlElement, names: Names): readonly XmlElement[] => {
  const own = elementsIn(element);
  const grouped = own.filter((child) => nameOf(child) === 'media:group').flatMap(elementsIn);
  const all = [...own, ...grouped];
  return names.flatMap((name) => all.filter((child) => nameOf(child) === name));
};

/** The text of an element without any markup, in one line. */
const bareText = ({ children }: XmlElement): string =>
  children
    .map((child) => (typeof child === 'string' ? child : bareText(child)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

const textsOf = (element: XmlElement, names: Names): readonly string[] =>
  childrenNamed(element, names)
    .map(bareText)
    .filter((text) => text !== '');

/** The first of its titles that says something. */
export const titleOf = (name: string, element: XmlElement): string | null => {
  for (const title of childrenNamed(element, TITLES)) {
    const line = lineOfMarkup(name, markupOf(title));
    if (line !== null) return line;
  }
  return null;
};

const lengthOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + line.length, 0);

interface Body {
  readonly lines: readonly string[];
  readonly markup: string;
}

const bodyOf = (name: string, entry: XmlElement): Body => {
  let longest: Body = { lines: [], markup: '' };
  for (const element of childrenNamed(entry, TEXTS)) {
    const markup = markupOf(element);
    // Markup is never shorter than what it says.
    if (markup.length <= lengthOf(longest.lines)) continue;
    const lines = linesOfMarkup(name, markup);
    if (lengthOf(lines) > lengthOf(longest.lines)) longest = { lines, markup };
  }
  return longest;
};

/** `rel` of an Atom link is "alternate" where it is left out (RFC 4287, 4.2.7.2). */
const isAlternate = ({ attributes }: XmlElement): boolean =>
  /^(?:alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)$/iu.test(
    attributes['rel']?.trim() || 'alternate',
  );

const isPage = ({ attributes }: XmlElement): boolean => /html/iu.test(attributes['type'] ?? 'html');

/** The address of the page that an entry or a feed stands for. */
export const pageOf = (element: XmlElement, base: string | null): string | null => {
  const links = childrenNamed(element, ['feedburner:origlink', 'link']);
  const written = links.filter((link) => bareText(link) !== '');
  const alternates = links.filter((link) => 'href' in link.attributes && isAlternate(link));
  const addresses = [
    ...written.map((link) => absoluteUrl(bareText(link), link.base ?? base)),
    ...[...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))].map((link) =>
      absoluteUrl(link.attributes['href'], link.base ?? base),
    ),
  ];
  return addresses.find((address) => address !== null) ?? null;
};

/** An entry's name for itself, where that is its address: not if it says `isPermaLink="false"`. */
const permalinkOf = (entry: XmlElement): string | null => {
  const names = childrenNamed(entry, IDS)
    .filter(({ attributes }) => attributes['ispermalink']?.toLowerCase() !== 'false')
    .map(bareText);
  return (
    [...names, entry.attributes['rdf:about'] ?? '']
      .map(httpUrl)
      .find((address) => address !== null) ?? null
  );
};

/** An "@" with something on either side, and no bracket after it. */
const isMailAddress = (text: string): boolean => {
  const at = text.lastIndexOf('@', text.length - 2);
  return at > 0 && !/[\s>)]/u.test(text.slice(at + 1));
};

/**
 * "desk@example.org (Jane Doe)", "Jane Doe <desk@example.org>" and "Jane Doe (desk@example.org)": the name. Read by hand,
 * as patterns with two open ends try each pair of places.
 */
const nameOfPerson = (written: string): string => {
  const end = written.indexOf(' ');
  const [first, rest] = [written.slice(0, Math.max(0, end)), written.slice(end + 1)];
  if (isMailAddress(first) && rest.length > 2 && rest.startsWith('(') && rest.endsWith(')'))
    return rest.slice(1, -1);
  if (!/[>)]$/u.test(written)) return written;
  const last = written.lastIndexOf(' ') + 1;
  const open = written.slice(last).search(last === 0 ? /(?<!^)[(<]/u : /[(<]/u);
  if (open < 0 || !isMailAddress(written.slice(last + open + 1, -1))) return written;
  return written.slice(0, last + open).trimEnd();
};

/** More are a list of members. */
const PEOPLE = 50;

/** The authors' names, each once. An address alone is nobody's name. */
export const authorOf = (name: string, element: XmlElement): string | null => {
  const people = childrenNamed(element, ['author', 'dc:creator', 'itunes:author', 'dc:author'])
    .slice(0, PEOPLE)
    .map((person) => textsOf(person, ['name'])[0] ?? bareText(person))
    .map((person) => person.slice(0, STATED_NAME).replaceAll('<', '&lt;'))
    .map((person) => nameOfPerson(lineOfMarkup(name, person) ?? ''))
    .filter((person) => person !== '' && !person.includes('@') && httpUrl(person) === null);
  return people.length === 0 ? null : [...new Set(people)].join(', ');
};

/** The first date that can be read; else the first that is stated. */
const dateOf = (entry: XmlElement, language: string | null): string | null => {
  const dates = textsOf(entry, DATES).slice(0, DATES.length);
  return dates.find((date) => readDate(date, language) !== null) ?? dates[0] ?? null;
};

/** The language of an element: what it says, else what stands on it or above it. */
export const languageOfElement = (element: XmlElement): string | null => {
  const [text] = childrenNamed(element, TEXTS)
    .map(({ language }) => language)
    .filter(Boolean);
  return textsOf(element, LANGUAGES)[0] ?? (text || element.language || null);
};

/** An entry of a feed as an article. Where it was taken from elsewhere, the entry names its source; else it is the feed's. */
export const articleOfEntry = (entry: XmlElement, feed: FeedFacts): FeedEntry => {
  const { name } = feed;
  const [source] = childrenNamed(entry, ['source']);
  const sourceTitle = source && (titleOf(name, source) ?? lineOfMarkup(name, markupOf(source)));
  const [id] = textsOf(entry, IDS);
  const url = pageOf(entry, feed.base) ?? permalinkOf(entry);
  const title = titleOf(name, entry);
  const { lines, markup } = bodyOf(name, entry);
  const whole = lines.join('\n');
  const language = languageOfElement(entry) ?? feed.language;
  return {
    // A list of links to others is not the text of this one.
    ...plainArticle(isLinkList(name, markup, title) ? '' : whole),
    guid: id ?? null,
    whole,
    // Without an address the feed's own name for the entry must tell it from others.
    id: url === null ? (id?.slice(0, 200) ?? null) : null,
    title,
    url,
    source: sourceTitle ?? feed.title,
    author: authorOf(name, entry) ?? (source && authorOf(name, source)) ?? feed.author,
    publishedAt: dateOf(entry, language),
    language,
  };
};
