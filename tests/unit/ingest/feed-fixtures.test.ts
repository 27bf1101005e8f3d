import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../../src/domain/index.ts';
import { readDate } from '../../../src/ingest/clean/written-date.ts';
import { readFeed } from '../../../src/ingest/index.ts';

const FOLDER = 'tests/fixtures/feeds';
const fixture = (file: string): readonly RawArticle[] =>
  readFeed(file, readFileSync(`${FOLDER}/${file}`)).entries;

const COURIER = 'Amery Courier';

/** What each fixture must give, field by field; what it gives besides is told by other tests. */
const EXPECTED: Readonly<Record<string, readonly Partial<RawArticle>[]>> = {
  'texts.xml': [
    { text: 'The dam above Amery leaks, the water board said.\nTwo villages were told to pack.' },
    { text: 'The ferry ran aground in fog, and 214 people waited for the tide.' },
    { text: 'The board met at noon & parted at one.\nNo date was set.\nNone will be.' },
    { text: 'The mayor resigned.\nHer deputy takes over.' },
    {
      text: 'Rail & road are closed.\nThe line between Amery and Vellmark, which floods had cut off on Thursday, will not be open before the end of the month, the railway said in a statement.',
    },
    { text: 'The mill burned for an hour.' },
  ],
  'titles.xml': [
    { title: 'Quay closed' },
    { title: 'Dredger sinks', text: 'It sank at its berth.' },
    { title: 'Who <3 the harbour? List<String> does' },
    { title: 'How to write <b> in a title' },
    { title: 'Port & ferry strike' },
    { title: 'Cafés shut – "for now"' },
    { title: 'Episode 7', text: 'The board explains itself.' },
  ],
  'links.xml': [
    { url: 'https://amery.example/a/1' },
    { url: 'https://amery.example/a/2' },
    { url: 'https://amery.example/a/3', id: null },
    { url: null, id: 'https://amery.example/a/4' },
    { url: 'https://amery.example/a/5' },
    { url: 'https://amery.example/a?x=1&y=2' },
    { url: null, id: '7' },
  ],
  'people.xml': [
    { author: 'Ada Lind', source: COURIER, language: 'en-gb' },
    { author: 'Ada Lind' },
    { author: 'Ada Lind, Bo Rehn' },
    { author: null },
    { author: 'René Orth' },
    { author: null, source: 'Northern Wire' },
  ],
  'dates.xml': Array.from({ length: 12 }, (_, at) => ({ title: String(at + 1) })),
  'rss-0.91.xml': [
    { title: 'Behind a document type', text: 'Early feeds named one.', language: 'en-us' },
  ],
  'rss-0.92.xml': [
    { title: null, text: 'An entry of early feeds: a text and nothing else.', source: COURIER },
  ],
  'rdf.xml': [
    {
      id: null,
      title: 'Damm gebrochen',
      text: 'Der Damm oberhalb von Amery ist gebrochen.',
      url: 'https://amery.example/1',
      source: 'Amery Kurier',
      author: 'Ada Lind',
      publishedAt: '2024-10-25T08:00:00Z',
      language: 'de',
    },
  ],
  'atom.xml': [
    {
      title: 'Dam & mill',
      text: 'The dam <upper> holds.\nThe mill does not.',
      url: 'https://amery.example/news/a/1',
      author: 'The harbour desk',
      publishedAt: '2024-10-25T08:00:00Z',
      source: COURIER,
      language: 'en',
    },
    {
      url: 'https://other.example/b',
      author: 'Bo Rehn',
      source: 'Vellmark Post',
      text: 'Water stands in the fields.',
    },
    { language: 'fr', text: 'Le barrage tient.' },
    { title: 'A sound', text: '' },
  ],
  'atom-0.3.xml': [{ title: 'Dam <upper>', text: 'The dam holds.' }],
  'prefixed.xml': [{ title: 'Prefixes everywhere', text: 'The feed names each of its words.' }],
  'left-open.xml': [
    { title: 'The first is never closed', text: 'One bold word' },
    { title: 'The second neither', text: 'Two\nparagraphs\nin it' },
    { title: 'The third is cut off', text: 'It ends in the middle of a sen' },
  ],
  'no-channel.xml': [
    { title: 'Straight under the root', text: 'The channel was left out.', source: null },
  ],
  'warnings-before.xml': [{ title: 'Behind a warning', source: COURIER }],
  'json-feed-1.json': [
    {
      id: null,
      url: 'https://amery.example/a/1',
      title: 'Dam & mill',
      text: 'The dam holds.\nThe mill does not.',
      author: 'The harbour desk',
      publishedAt: '2024-10-25T10:00:00+02:00',
    },
    {
      url: 'https://other.example/b',
      text: 'Water stands in the fields.',
      author: 'Bo Rehn',
      publishedAt: '2024-10-25T08:00:00Z',
    },
  ],
  'json-feed-1.1.json': [
    {
      url: 'https://amery.example/1',
      text: 'Der Damm ist gebrochen.\nZwei Dörfer packen.',
      author: 'Ada Lind, Bo Rehn',
      language: 'de-AT',
    },
    { id: '2', language: 'en', publishedAt: null },
  ],
  'empty.xml': [],
};

const REFUSED: Readonly<Record<string, string>> = {
  'refused-cdf.xml':
    'refused-cdf.xml: not a feed, its root is "channel"; allowed are RSS, RDF, Atom and JSON Feed',
  'refused-doctype.xml':
    'refused-doctype.xml: declares entities; allowed is XML without a DTD of its own',
  'refused-page.xml':
    'refused-page.xml: not a feed, its root is "html"; allowed are RSS, RDF, Atom and JSON Feed',
};

describe('feeds, a fixture for each trait', () => {
  test.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    const articles = fixture(file);
    expect(articles).toMatchObject(expected);
    expect(articles).toHaveLength(expected.length);
  });

  test.each(Object.entries(REFUSED))('%s', (file, line) => {
    expect(() => fixture(file)).toThrow(expect.objectContaining({ message: line }));
  });

  test('the dates all name one moment', () => {
    const moments = fixture('dates.xml').map(({ publishedAt }) => readDate(publishedAt ?? '')?.at);
    expect(new Set(moments)).toEqual(new Set([Date.parse('2024-10-25T08:00:00Z')]));
  });

  test('none is left out here', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      [...Object.keys(EXPECTED), ...Object.keys(REFUSED)].sort(),
    );
  });
});
