import type { RawArticle } from '../../src/domain/index.ts';
import { normaliseAddress } from '../../src/domain/index.ts';
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
import { silentLogger } from '../../src/kernel/index.ts';
import { readCsv } from '../../src/readers/import-csv.ts';
import { fileArticle, openComparator } from '../../src/stories/index.ts';
import { storiesWorld } from '../../tests/support/stories-world.ts';
import type { Work } from './measure.ts';

/** A function that takes text from outside, and up to which length it is measured. */
export interface Subject {
  readonly name: string;
  readonly work: Work;
  readonly longest: number;
}

const KB = 1024;
const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');
const FEED = 'https://a.example/feed';

const RAW: RawArticle = {
  id: null,
  title: 'The ferry Aurelia ran aground off Ronne',
  text: 'The ferry Aurelia ran aground off Ronne with 212 passengers.',
  url: null,
  source: null,
  author: null,
  publishedAt: null,
  language: 'en',
  topics: [],
};

const inLines = (text: string): string => text.replace(/[^\n]{60}/gu, '$&\n');

const file = (ending: string, write: (text: string) => string, longest = 32 * KB): Subject => ({
  name: `read ${ending.replace('$', '')}`,
  longest,
  work: (text) => readArticles(`a.${ending.split(' ')[0]}`, Buffer.from(write(text))),
});
const cleaned = (
  name: string,
  raw: (text: string) => Partial<RawArticle>,
  longest = 32 * KB,
): Subject => ({
  name: `clean ${name}`,
  longest,
  work: (text) => cleanArticle({ ...RAW, ...raw(text) }, ARRIVAL),
});
const filed = (
  language: string,
  write: (text: string) => string,
  name: string,
  longest = 16 * KB,
): Subject => ({
  name: `file ${language}, ${name}`,
  longest,
  work: async (text) => {
    const raw = { ...RAW, language, text: `${RAW.text}\n${write(text)}` };
    await fileArticle(cleanArticle(raw, ARRIVAL), storiesWorld());
  },
});
const entry = (inside: string): string =>
  `<rss><channel><title>S</title><item><title>T</title><description>Words of it.</description>${inside}</item></channel></rss>`;
const page = (head: string, body: string): string =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article><h1>T</h1>${'<p>The ferry Aurelia ran aground off Ronne with 212 passengers, the coast guard said.</p>'.repeat(4)}${body}</article></body></html>`;
const escaped = (text: string): string =>
  text.replace(/["\\\n\r\t]/gu, (one) => `\\${{ '\n': 'n', '\r': 'r', '\t': 't' }[one] ?? one}`);
const inXml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

export const SUBJECTS: readonly Subject[] = [
  file('txt', (text) => `T\n\n${text}`),
  file('txt without a title', (text) => text),
  file('md', (text) => text),
  file('md in a front matter', (text) => `---\ntitle: ${text}\n---\nWords.`),
  file('html alone', (text) => text),
  file('html in a paragraph', (text) => page('', `<p>${text}</p>`)),
  file('html in the head', (text) => page(text, '')),
  file('html in a title', (text) => page(`<title>${text}</title>`, '')),
  file('html in an attribute', (text) =>
    page(
      `<meta name="author" content="${text}"><meta property="article:published_time" content="${text}">`,
      `<p class="${text}">a</p>`,
    ),
  ),
  file('html in JSON-LD', (text) =>
    page(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${escaped(text)}","author":{"name":"${escaped(text)}"},"datePublished":"${escaped(text)}","articleBody":"${escaped(text)}${escaped(text)}"}</script>`,
      '',
    ),
  ),
  file('html bare JSON-LD', (text) =>
    page(`<script type="application/ld+json">${text}</script>`, ''),
  ),
  file('xml alone', (text) => text),
  file('xml in an entry', (text) => entry(text)),
  file('xml in a description', (text) => entry(`<description>${inXml(text)}</description>`)),
  file('xml in a title', (text) => entry(`<title>${inXml(text)}</title>`)),
  file('xml in an author', (text) => entry(`<author>${inXml(text)}</author>`)),
  file('xml in a date', (text) => entry(`<pubDate>${inXml(text)}</pubDate>`)),
  file('xml in a link', (text) => entry(`<link>${inXml(text)}</link><guid>${inXml(text)}</guid>`)),
  file('xml in attributes', (text) => entry(`<link ${text}/>`)),
  file('xml in a source', (text) => entry(`<source>${inXml(text)}</source>`)),
  file('xml in base64', (text) =>
    entry(`<content mode="base64">${Buffer.from(text).toString('base64')}</content>`),
  ),
  file('json', (text) => text),
  file('json in a text', (text) => JSON.stringify({ id: 'a', text, title: text, author: text })),
  file('jsonl', (text) => text),
  { name: 'read a feed', longest: 32 * KB, work: (text) => readFeed(FEED, Buffer.from(text)) },
  {
    name: 'read a JSON feed',
    longest: 32 * KB,
    work: (text) =>
      readFeed(
        FEED,
        Buffer.from(
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            title: text,
            items: [
              { id: text, title: text, content_html: text, authors: [{ name: text }] },
              { content_text: text },
            ],
          }),
        ),
      ),
  },
  {
    name: 'read a list of feeds',
    longest: 32 * KB,
    work: (text) => readFeedList('a.opml', Buffer.from(`<opml><body>${text}</body></opml>`)),
  },
  {
    name: 'find a feed link',
    longest: 32 * KB,
    work: (text) => findFeedLink(FEED, Buffer.from(text)),
  },
  { name: 'tell a body', longest: 32 * KB, work: (text) => bodyKind(Buffer.from(text), text) },
  {
    name: 'tell a label',
    longest: 32 * KB,
    work: (text) => asLabelled(Buffer.from(`\xe9${text}`, 'latin1'), `text/html;${text}`),
  },
  {
    name: 'new entries',
    longest: 32 * KB,
    work: (text) =>
      newEntries(
        [{ ...RAW, text, title: text, publishedAt: text, url: text }],
        { feed: 'f' as never, seen: [], source: null, topics: [] },
        silentLogger,
      ),
  },
  cleaned('a text', (text) => ({ text })),
  cleaned('lines', (text) => ({ text: inLines(text) })),
  cleaned('a text, language unknown', (text) => ({ text, language: null })),
  cleaned('a text in German', (text) => ({ text, language: 'de' })),
  cleaned('a text without a title', (text) => ({ text, title: null })),
  cleaned('references', (text) => ({ text: `${RAW.text}\nReferences\n- 2024 ${text}` })),
  cleaned('many references', (text) => ({
    text: `${RAW.text}\nReferences\n- 2024 ${inLines(text).replaceAll('\n', '\n- 2024 ')}`,
  })),
  cleaned('a title', (text) => ({ title: text })),
  cleaned('an author', (text) => ({ author: text })),
  cleaned('a source', (text) => ({ source: text })),
  cleaned('an address', (text) => ({ url: `http://a.b/${text}` })),
  cleaned('a date', (text) => ({ publishedAt: text })),
  cleaned('a language', (text) => ({ language: text })),
  cleaned('an id', (text) => ({ id: text })),
  {
    name: 'article id',
    longest: 32 * KB,
    work: (text) => articleIdOf({ ...RAW, text, title: text, language: null }),
  },
  {
    name: 'holds report',
    longest: 32 * KB,
    work: (text) => holdsReport({ ...RAW, text: inLines(text), title: null }),
  },
  { name: 'language', longest: 32 * KB, work: (text) => articleLanguage(text, text) },
  { name: 'date', longest: 32 * KB, work: (text) => readDate(text) },
  ...['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar'].flatMap((language) => [
    filed(language, (text) => text, 'one line'),
  ]),
  filed('en', inLines, 'lines'),
  filed('zh', inLines, 'lines'),
  {
    name: 'file en, a second report',
    longest: 16 * KB,
    work: async (text) => {
      const world = storiesWorld();
      const raw = { ...RAW, text: `${RAW.text}\n${text}` };
      await fileArticle(cleanArticle(raw, ARRIVAL), world);
      await fileArticle(
        cleanArticle(
          { ...raw, title: `${RAW.title} on Monday`, text: `${raw.text}\nMore` },
          ARRIVAL,
        ),
        world,
      );
    },
  },
  {
    name: 'file en, changed',
    longest: 16 * KB,
    work: async (text) => {
      const world = storiesWorld();
      const raw = { ...RAW, id: 'a', text: `${RAW.text}\n${text}` };
      await fileArticle(cleanArticle(raw, ARRIVAL), world);
      await fileArticle(
        cleanArticle({ ...raw, text: `${raw.text} and more\nMore` }, ARRIVAL),
        world,
      );
    },
  },
  ...['en', 'de', 'zh', 'ar'].map(
    (language): Subject => ({
      name: `compare ${language}`,
      longest: 16 * KB,
      work: async (text) => {
        const comparator = await openComparator(language);
        comparator.compare(comparator.read(text), comparator.read(`${text} More.`));
      },
    }),
  ),
  { name: 'an address of a reader', longest: 32 * KB, work: (text) => normaliseAddress(text) },
  {
    name: 'an address of a reader, a domain',
    longest: 32 * KB,
    work: (text) => normaliseAddress(`a@${text}`),
  },
  { name: 'subscribers CSV', longest: 32 * KB, work: (text) => readCsv(text) },
  {
    name: 'subscribers CSV, a cell',
    longest: 32 * KB,
    work: (text) => readCsv(`email,name\na@b.example,${text}`),
  },
  {
    name: 'SES event',
    longest: 32 * KB,
    work: (text) =>
      parseEvent(
        JSON.stringify({
          Type: 'Notification',
          Message: JSON.stringify({
            eventType: text,
            mail: {
              tags: {
                [text]: [text],
                edition: [text],
                chunk: [text],
                delivery: [text],
                attempt: [text],
              },
            },
          }),
        }),
      ),
  },
  { name: 'SES event, bare', longest: 32 * KB, work: (text) => parseEvent(text) },
];
