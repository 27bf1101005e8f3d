import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { articleSchema, type RawArticle } from '../../../src/domain/index.ts';
import { cleanArticle } from '../../../src/ingest/index.ts';
import { plainArticle } from '../../../src/ingest/read/reader.ts';
import { scraped } from '../../support/samples/scraped-article.ts';

const arrival = Date.parse('2024-06-20T07:00:00Z');
const raw = (fields: Partial<RawArticle>): RawArticle => ({ ...plainArticle(''), ...fields });

test('a report as scrapers deliver it', () => {
  const [title = '', ...lines] = scraped.text.split('\n');
  const article = cleanArticle(raw({ title, text: lines.join('\n') }), arrival);
  expect(article).toEqual({ ...scraped.article, id: article.id });
  expect(articleSchema.parse(article)).toEqual(article);
});

test('what is stated goes before what can be read', () => {
  const article = cleanArticle(
    raw({
      title: 'Dockers walk out',
      text: 'AMERY (Northern Wire) - They left on June 3rd.\nBy Ada Lind\nSource: Other',
      publishedAt: 'Tue, 04 Jun 2024 08:15:00 +0200',
      source: 'Amery Courier',
      author: 'By Tomas Wenk',
      language: 'en-GB',
      url: 'https://amery.example/a?utm_source=b',
      topics: ['transport'],
    }),
    arrival,
  );
  expect(article).toMatchObject({
    publishedAt: '2024-06-04T06:15:00.000Z',
    publishedPrecision: 'minute',
    publishedBasis: 'stated',
    source: 'Amery Courier',
    author: 'Tomas Wenk',
    language: 'en',
    place: 'AMERY',
    url: 'https://amery.example/a',
    paragraphs: ['They left on June 3rd.'],
    topics: ['transport'],
  });
});

test('a dateline names the source where nothing else does', () => {
  expect(
    cleanArticle(raw({ text: 'Title\nAMERY (Northern Wire) - They left at noon.' }), arrival)
      .source,
  ).toBe('Northern Wire');
});

test('an address is no name of a source', () => {
  expect(
    cleanArticle(raw({ title: 'A', source: 'https://amery.example' }), arrival).source,
  ).toBeNull();
});

test('an article is named by its own id, else its address, else its text', () => {
  const id = (fields: Partial<RawArticle>) =>
    cleanArticle(raw({ title: 'A', ...fields }), arrival).id;
  expect(id({ id: 'nw-1017', url: 'https://a.example/' })).toBe('nw-1017');
  expect(id({ id: 'tag:a.example,2024:1 #<b>' })).toMatch(/^[a-z2-7]{24}$/u);
  expect(id({ url: 'https://a.example/?utm_source=x' })).toBe(
    id({ url: 'https://a.example/', title: 'B' }),
  );
  expect(id({ text: 'One.' })).toBe(id({ text: 'One.' }));
  expect(id({ text: 'One.' })).not.toBe(id({ text: 'Two.' }));
});

test('what is nothing but boilerplate is left as it is', () => {
  expect(cleanArticle(raw({ id: 'a', text: 'Views: 0' }), arrival)).toMatchObject({
    title: 'Views: 0',
  });
});

test('characters that steer or hide are taken out', () => {
  const { title, paragraphs } = cleanArticle(
    raw({ title: 'A\u202eB\u0000\u200bC\tD', text: 'One\u00a0two.\r\nThree\ud800 four.' }),
    arrival,
  );
  expect(title).toBe('ABC D');
  expect(paragraphs).toEqual(['One two.', 'Three\ufffd four.']);
});

property.prop([
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary' }),
  fc.option(fc.string(), { nil: null }),
])('any text gives an article, the same each time', (title, text, publishedAt) => {
  const article = cleanArticle(raw({ title, text, publishedAt }), arrival);
  expect(articleSchema.parse(article)).toEqual(article);
  expect(cleanArticle(raw({ title, text, publishedAt }), arrival)).toEqual(article);
});

property.prop([
  fc.array(
    fc.constantFrom(
      'References:',
      '- A (2024, May 3). Head of it.',
      'By Ada Lind',
      'SEOUL – ',
      'It was said on May 3rd.',
      'Views: 3',
      '\n',
      ' ',
      'illegality.Kim ',
      '2024-05-03',
    ),
    { maxLength: 30 },
  ),
])('any mixture of what cleaning knows does too', (parts) => {
  const article = cleanArticle(raw({ text: parts.join('') }), arrival);
  expect(articleSchema.parse(article)).toEqual(article);
});

test('fields of one line keep their bounds, so that an article fits where articles are kept', () => {
  const words = 'word '.repeat(10_000);
  const long = raw({
    title: words,
    author: words,
    source: words,
    url: `https://amery.example/${'a'.repeat(3000)}`,
    text: 'The dam holds.',
  });
  const { title, author, source, url } = cleanArticle(long, arrival);
  expect(title).toMatch(/^word.{1,500} word …$/u);
  for (const name of [author, source]) expect(name).toMatch(/^word.{1,300} word …$/u);
  expect(url).toBeNull();
});

test('who edited or took pictures is not the author', () => {
  const author = 'Written by Ada Lind\n   Edited by Bo Rehn';
  expect(cleanArticle(raw({ text: 'X.', author }), arrival).author).toBe('Ada Lind');
});

describe('a publication time later than tomorrow is not believed', () => {
  const on = (publishedAt: string | null, text = 'A fire destroyed 4,000 books.') =>
    cleanArticle(raw({ title: 'A fire', text, publishedAt }), arrival);
  const in_ = (days: number) => new Date(arrival + days * 86_400_000).toISOString();

  test.each([
    ['years ahead', in_(5000)],
    ['a year ahead', in_(365)],
    ['in two days', in_(2)],
  ])('%s: it is dated by its arrival', (_, date) => {
    const { publishedAt, publishedBasis } = on(date);
    expect([publishedAt, publishedBasis]).toEqual([new Date(arrival).toISOString(), 'arrival']);
  });

  test('in some hours it is: zones differ', () => {
    expect(on(in_(0.9)).publishedBasis).toBe('stated');
  });

  test('nor is one that a line of the text states', () => {
    const text = 'Published: 16 November 2041, 18:11 GMT\nA fire destroyed 4,000 books.';
    expect(on(null, text).publishedBasis).not.toBe('stated');
  });

  test('the dates of a replayed stream are its clock', () => {
    const given = raw({ title: 'A fire', text: 'It burned.', publishedAt: in_(5000) });
    expect(cleanArticle(given, arrival, Number.POSITIVE_INFINITY).publishedAt).toBe(in_(5000));
  });
});
