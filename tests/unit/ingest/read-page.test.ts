import { expect, test } from 'vitest';
import { readArticles } from '../../../src/ingest/index.ts';

const paragraph = (about: string) =>
  `<p>${about} was shut on Thursday after talks about pay had failed, the harbour master said, and it stays shut until the union, the city and the ministry have found a way out.</p>`;

const page = (body: string, head = '') =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><title>Port shut | Amery Courier</title>${head}</head><body>${body}</body></html>`,
  );

const article = `<nav><a href="/">Home</a></nav><article><h1>Port shut</h1>${paragraph('The port')}<figure><img src="a.jpg"><figcaption>A ship</figcaption></figure>${paragraph('The quay')}${paragraph('The ferry')}<script>alert(1)</script></article><footer>Imprint</footer>`;

test('the article and what the page states', () => {
  const head =
    '<meta property="og:site_name" content="Amery Courier"><meta property="article:published_time" content="2024-10-17T19:05:00Z">' +
    '<meta name="author" content="Ada Lind"><link rel="canonical" href="https://amery.example/a">';
  const [read] = readArticles('a.html', page(article, head));
  expect(read).toMatchObject({
    // Cleaning takes the publisher off.
    title: 'Port shut | Amery Courier',
    source: 'Amery Courier',
    author: 'Ada Lind',
    publishedAt: '2024-10-17T19:05:00Z',
    url: 'https://amery.example/a',
    language: 'en',
  });
  expect(read?.text.split('\n').map((line) => line.slice(0, 9))).toEqual([
    'The port ',
    'The quay ',
    'The ferry',
  ]);
});

test.each([
  '<meta name="date" content="2024-10-17">',
  '<meta itemprop="datePublished" content="2024-10-17">',
])('a date in %s', (head) => {
  expect(readArticles('a.htm', page(article, head))).toMatchObject([{ publishedAt: '2024-10-17' }]);
});

test('a declared encoding', () => {
  const html = page(
    article.replace('The port', 'Der Ärger'),
    '<meta charset="iso-8859-1">',
  ).toString();
  expect(readArticles('a.html', Buffer.from(html, 'latin1'))[0]?.text).toMatch(/^Der Ärger/u);
});

test.each([
  ['no frame at all', (body: string) => `<title>Port shut</title>${body}`],
  ['a body alone', (body: string) => `<title>Port shut</title><body>${body}</body>`],
  ['no body', (body: string) => `<html><head><title>Port shut</title></head>${body}</html>`],
])('tags that HTML lets one leave out: %s', (_, framed) => {
  const html = framed(paragraph('The port').repeat(4));
  expect(readArticles('a.html', Buffer.from(html))).toMatchObject([{ title: 'Port shut' }]);
});

test.each<[string, string, string]>([
  ['many elements', '<p>x'.repeat(30_000), '30004 elements'],
  ['deep', `${'<div>'.repeat(300)}${paragraph('The port')}`, 'nested deeper than 128'],
  ['only "<"', '<'.repeat(1_000_000), 'times "<"'],
])('hostile: %s', (_, body, message) => {
  expect(() => readArticles('a.html', page(body))).toThrow(message);
});
