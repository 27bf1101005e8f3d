import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/index.ts';
import { cleanArticle, readArticles } from '../../../src/ingest/index.ts';

const FOLDER = 'tests/fixtures/pages';
const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');

const read = (page: string): Article | undefined => {
  const [raw] = readArticles('page.html', readFileSync(`${FOLDER}/${page}/source.html`));
  return raw && cleanArticle(raw, ARRIVAL);
};

const paragraphsOf = (page: string): readonly string[] =>
  [...readFileSync(`${FOLDER}/${page}/expected.html`, 'utf8').matchAll(/<p>(.*?)<\/p>/gu)].map(
    ([, text = '']) => text,
  );

const STATED = '2024-10-17T17:05:00.000Z';

/** What each page must give besides its text. */
const EXPECTED: Readonly<Record<string, Partial<Article>>> = {
  'linked-data': {
    title: 'Port shut',
    author: 'Ada Lind, Bo Rehn',
    source: 'Amery Courier',
    publishedAt: STATED,
    publishedBasis: 'stated',
    url: 'https://amery.example/news/port-shut',
    language: 'en',
  },
  times: {
    title: 'Port shut',
    author: 'Ada Lind',
    publishedAt: STATED,
    url: 'https://amery.example/port-shut',
  },
  'filled-by-script': {
    title: 'Port shut',
    author: 'Ada Lind',
    publishedAt: '2024-10-17T00:00:00.000Z',
    publishedPrecision: 'day',
    url: 'https://amery.example/port-shut',
  },
  'tags-left-out': { title: 'Port shut', author: 'Ada Lind', language: 'en' },
  'headings-only': { title: 'Notices of the harbour master', url: null },
  'figures-date': { publishedAt: '2024-10-17T19:05:00.000Z', publishedBasis: 'stated' },
  'left-default-language': { language: 'zh', publishedAt: '2024-10-17T19:05:00.000Z' },
};

test.each(Object.entries(EXPECTED))('%s', (page, expected) => {
  const article = read(page);
  expect(article).toMatchObject(expected);
  expect(article?.paragraphs).toEqual(paragraphsOf(page));
});

test('none is left out here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(EXPECTED).sort());
});
