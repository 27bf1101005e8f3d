import { normaliseAddress, type RawArticle } from '../../src/domain/index.ts';
import { parseEvent } from '../../src/feedback/event.ts';
import { readDate } from '../../src/ingest/clean/written-date.ts';
import { bodyKind } from '../../src/ingest/feeds/body-kind.ts';
import { findFeedLink } from '../../src/ingest/feeds/find-feed-link.ts';
import { asLabelled } from '../../src/ingest/feeds/labelled-text.ts';
import { newEntries } from '../../src/ingest/feeds/new-entries.ts';
import {
  articleIdOf,
  articleLanguage,
  cleanArticle,
  holdsReport,
  readArticles,
  readFeed,
  readFeedList,
} from '../../src/ingest/index.ts';
import { type FeedId, KILOBYTE, silentLogger } from '../../src/kernel/index.ts';
import { fileOf, openPeople } from '../../src/readers/index.ts';
import { oneLine } from '../../src/render/plain-text.ts';
import { encodeQuotedPrintable } from '../../src/render/quoted-printable.ts';
import { fileArticle, openComparator } from '../../src/stories/index.ts';
import { storiesWorld } from '../../tests/support/worlds/stories-world.ts';
import type { Work } from './measure.ts';

/** A function that takes text from outside, and up to which length it is measured, in UTF-16 units. */
export interface Subject {
  readonly name: string;
  readonly work: Work;
  readonly longest: number;
}

/** A pattern that takes quadratic time takes a second over so much, one that takes linear time a millisecond. */
const LONGEST = 32 * KILOBYTE;
/** Filing costs a hundred times what cleaning does. */
const LONGEST_FILED = 8 * KILOBYTE;

const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');
const FEED = 'https://a.example/feed';
const REPORT = 'The ferry Aurelia ran aground off Ronne with 212 passengers.';
const RAW: RawArticle = {
  id: null,
  title: 'The ferry Aurelia ran aground off Ronne',
  text: REPORT,
  url: null,
  source: null,
  author: null,
  publishedAt: null,
  language: 'en',
  topics: [],
};

const readPeople = async (text: string): Promise<void> => {
  const order = { map: [], from: null, everybody: null };
  const { rows } = await openPeople(fileOf(text), order, ARRIVAL);
  for await (const _ of rows);
};

const subject = (name: string, work: Work): Subject => ({ name, work, longest: LONGEST });

/** A file of this ending, written around the text. */
const file = (ending: string, where: string, write: (text: string) => string): Subject =>
  subject(`read .${ending}: ${where}`, (text) =>
    readArticles(`a.${ending}`, Buffer.from(write(text))),
  );

const cleaned = (what: string, raw: (text: string) => Partial<RawArticle>): Subject =>
  subject(`clean ${what}`, (text) => cleanArticle({ ...RAW, ...raw(text) }, ARRIVAL));

/** Lines of a page, as short as boilerplate is. */
const inLines = (text: string): string => text.replace(/[^\n]{60}/gu, '$&\n');
/** Sentences as long as judges read them. */
const inSentences = (text: string): string =>
  text.replace(/[^\n]{1,800}/gu, 'The mayor of Ronne said that $& was so.\n');

const filed = (language: string, how: string, write: (text: string) => string): Subject => ({
  name: `file ${language}: ${how}`,
  longest: LONGEST_FILED,
  work: async (text) => {
    const raw = { ...RAW, language, text: `${REPORT}\n${write(text)}` };
    await fileArticle(cleanArticle(raw, ARRIVAL), storiesWorld());
  },
});

/** A report that comes after another of the same event, or of the same article. */
const filedAfter = (how: string, second: Partial<RawArticle>): Subject => ({
  name: `file en: ${how}`,
  longest: LONGEST_FILED,
  work: async (text) => {
    const world = storiesWorld();
    const first = { ...RAW, id: 'a', text: `${REPORT}\n${text}` };
    await fileArticle(cleanArticle(first, ARRIVAL), world);
    const later = { ...first, ...second, text: `${first.text} and more\nMore` };
    await fileArticle(cleanArticle(later, ARRIVAL), world);
  },
});

const inXml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const element = (name: string) => (text: string) => entry(`<${name}>${inXml(text)}</${name}>`);
const entry = (inside: string): string =>
  `<rss><channel><title>S</title><item><title>T</title><description>Words of it.</description>${inside}</item></channel></rss>`;

const PARAGRAPHS = `<p>${REPORT} The coast guard said so.</p>`.repeat(4);
const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article><h1>T</h1>${PARAGRAPHS}${body}</article></body></html>`;
const linkedData = (text: string): string => {
  const data = {
    '@type': 'NewsArticle',
    headline: text,
    author: { name: text },
    datePublished: text,
    articleBody: `${REPORT.repeat(20)}${text}`,
  };
  return page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
};
const jsonFeed = (text: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: text,
    items: [
      { id: text, title: text, content_html: text, authors: [{ name: text }] },
      { content_text: text },
    ],
  });
const sesEvent = (text: string): string => {
  const tags = {
    [text]: [text],
    edition: [text],
    chunk: [text],
    delivery: [text],
    attempt: [text],
  };
  return JSON.stringify({
    Type: 'Notification',
    Message: JSON.stringify({ eventType: text, mail: { tags } }),
  });
};

const READING: readonly Subject[] = [
  file('txt', 'a text', (text) => `T\n\n${text}`),
  file('md', 'a text', (text) => text),
  file('md', 'a front matter', (text) => `---\ntitle: ${text}\n---\nWords.`),
  file('html', 'a page', (text) => text),
  file('html', 'a paragraph', (text) => page('', `<p>${text}</p>`)),
  file('html', 'the head', (text) => page(text)),
  file('html', 'a title', (text) => page(`<title>${text}</title>`)),
  file('html', 'attributes', (text) =>
    page(`<meta name="author" content="${text}">`, `<p class="${text}">a</p>`),
  ),
  file('html', 'JSON-LD', linkedData),
  file('xml', 'a feed', (text) => text),
  file('xml', 'an entry', entry),
  file('xml', 'a description', element('description')),
  file('xml', 'a title', element('title')),
  file('xml', 'an author', element('author')),
  file('xml', 'a date', element('pubDate')),
  file('xml', 'a link', element('link')),
  file('xml', 'a source', element('source')),
  file('xml', 'attributes', (text) => entry(`<link ${text}/>`)),
  file('json', 'a document', (text) => text),
  file('json', 'an article', (text) =>
    JSON.stringify({ id: 'a', text, title: text, author: text }),
  ),
  subject('read a JSON feed', (text) => readFeed(FEED, Buffer.from(jsonFeed(text)))),
  subject('read a list of feeds', (text) =>
    readFeedList('a.opml', Buffer.from(`<opml><body>${text}</body></opml>`)),
  ),
  subject('find a feed’s link', (text) => findFeedLink(FEED, Buffer.from(text))),
  subject('tell what a body is', (text) => bodyKind(Buffer.from(text), text)),
  subject('tell a body’s encoding', (text) =>
    asLabelled(Buffer.from(`\u00e9${text}`, 'latin1'), `text/html;${text}`),
  ),
  subject('choose new entries', (text) =>
    newEntries(
      [{ ...RAW, text, title: text, publishedAt: text, url: text, guid: text, whole: text }],
      { feed: 'f' as FeedId, seen: [], source: null, topics: [], identity: 'guid', appeared: null },
      silentLogger,
    ),
  ),
];

const CLEANING: readonly Subject[] = [
  cleaned('a text', (text) => ({ text })),
  cleaned('lines', (text) => ({ text: inLines(text) })),
  cleaned('a text of an unknown language', (text) => ({ text, language: null })),
  cleaned('a text in German', (text) => ({ text, language: 'de' })),
  cleaned('a text without a title', (text) => ({ text, title: null })),
  cleaned('a reference', (text) => ({ text: `${REPORT}\nReferences\n- 2024 ${text}` })),
  cleaned('many references', (text) => ({
    text: `${REPORT}\nReferences\n- 2024 ${inLines(text).replaceAll('\n', '\n- 2024 ')}`,
  })),
  cleaned('a title', (text) => ({ title: text })),
  cleaned('an author', (text) => ({ author: text })),
  cleaned('a source', (text) => ({ source: text })),
  cleaned('an address', (text) => ({ url: `http://a.b/${text}` })),
  cleaned('a date', (text) => ({ publishedAt: text })),
  cleaned('a language', (text) => ({ language: text })),
  cleaned('an id', (text) => ({ id: text })),
  subject('name an article', (text) => articleIdOf({ ...RAW, text, title: text, language: null })),
  subject('tell whether it holds a report', (text) =>
    holdsReport({ ...RAW, text: inLines(text), title: null }),
  ),
  subject('tell its language', (text) => articleLanguage(text, text)),
  subject('read a date', readDate),
];

const FILING: readonly Subject[] = [
  ...['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar'].map((language) =>
    filed(language, 'one line', (text) => text),
  ),
  filed('en', 'short lines', inLines),
  filed('en', 'long sentences', inSentences),
  filedAfter('a second report', { id: 'b', title: `${RAW.title} on Monday` }),
  filedAfter('a changed text', {}),
  ...['en', 'de', 'zh', 'ar'].map((language) =>
    subject(`compare ${language}`, async (text) => {
      const comparator = await openComparator(language);
      comparator.compare(comparator.read(text), comparator.read(`${text} More.`));
    }),
  ),
];

const OTHERS: readonly Subject[] = [
  subject('a reader’s address', normaliseAddress),
  subject('the domain of an address', (text) => normaliseAddress(`a@${text}`)),
  subject('a subscribers’ file', readPeople),
  subject('a cell of a subscribers’ file', (text) => readPeople(`email,name\na@b.example,${text}`)),
  subject('an SES event', (text) => parseEvent(sesEvent(text))),
  subject('a message that is no SES event', parseEvent),
  subject('a line of a mail', oneLine),
  subject('a mail’s body', (text) => encodeQuotedPrintable(text)),
];

/** Every function that takes text from outside, and the whole way of an article to its story. */
export const SUBJECTS: readonly Subject[] = [...READING, ...CLEANING, ...FILING, ...OTHERS];

/** Languages that are read by the code of another one here. */
const ALIKE = /^file (?:fr|es|ru|ja):/u;

/** The functions that the tests measure. */
export const CORE_SUBJECTS: readonly Subject[] = SUBJECTS.filter(({ name }) => !ALIKE.test(name));
