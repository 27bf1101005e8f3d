import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/domain/index.ts';
import { publicationOf } from '../../../src/ingest/clean/publication.ts';
import { takeStatedLines } from '../../../src/ingest/clean/stated-lines.ts';
import { readDate } from '../../../src/ingest/clean/written-date.ts';

const written = (text: string) => {
  const date = readDate(text);
  return date && `${new Date(date.at).toISOString().slice(0, 16)} ${date.precision}`;
};

describe('a stated date', () => {
  test.each([
    ['2024-10-25', '2024-10-25T00:00 day'],
    ['2024-10-25T10:00:00Z', '2024-10-25T10:00 minute'],
    ['2024-10-25T10:00:00+02:00', '2024-10-25T08:00 minute'],
    ['2021-11-01T10:52:50+0100', '2021-11-01T09:52 minute'],
    ['2024-10-25 10:00:00', '2024-10-25T10:00 minute'],
    ['2024-10-25T10:00', '2024-10-25T10:00 minute'],
    ['20241025T100000Z', '2024-10-25T10:00 minute'],
    ['Fri, 25 Oct 2024 10:00:00 +0200', '2024-10-25T08:00 minute'],
    ['Fri, 25 Oct 2024 10:00:00 EST', '2024-10-25T15:00 minute'],
    ['October 25th, 2024', '2024-10-25T00:00 day'],
    ['25 Oct 2024', '2024-10-25T00:00 day'],
    ['Fri, 25 Oct 24 10:00:00 GMT', '2024-10-25T10:00 minute'],
    ['Fri Oct 25 10:00:00 UTC 2024', '2024-10-25T10:00 minute'],
    ['1729843200', '2024-10-25T08:00 minute'],
    ['1729843200000', '2024-10-25T08:00 minute'],
    ['25. Oktober 2024, 10:00 Uhr', '2024-10-25T10:00 minute'],
    ['ven., 25 octobre 2024 10:00:00 +0200', '2024-10-25T08:00 minute'],
    ['25 de octubre de 2024', '2024-10-25T00:00 day'],
    ['2024年10月5日', '2024-10-05T00:00 day'],
    ['2024年10月25日(金) 10:00', '2024-10-25T10:00 minute'],
    ['2024년 10월 25일', '2024-10-25T00:00 day'],
    ['25.10.2024', '2024-10-25T00:00 day'],
    ['5.2.2013 10:00', '2013-02-05T10:00 minute'],
    ['2/26/2015 7:11 AM PST', '2015-02-26T15:11 minute'],
    ['26/02/2015', '2015-02-26T00:00 day'],
  ])('%s', (text, is) => expect(written(text)).toBe(is));

  test.each([
    '05/02/2013',
    '31/31/2013',
    '32.10.2024',
    '1729',
    '2024',
    'yesterday',
    '2024-02-31',
    '31 February 2024',
    'October',
    '',
  ])('cannot be read: %j', (text) => expect(written(text)).toBeNull());
});

describe('lines that state something', () => {
  test.each([
    'May 3, 2013 | 8: 20 am',
    'Published: May 3, 2013',
    'UPDATED: FRIDAY, MAY 3, 2013, 9: 56 AM',
    'Posted on 3 May 2013',
    'Veröffentlicht am 2013-05-03',
    'published: 2013 - 05 - 03 11: 47: 35',
    'Published: 2013. 05. 03 09: 01 AM',
    '(May 3, 2013) - -',
  ])('the date: %s', (line) => {
    const { published, report } = takeStatedLines(['Title', line, 'A sentence.']);
    expect(new Date(published?.at ?? 0).toISOString()).toMatch(/^2013-05-03/u);
    expect(report).toEqual(['Title', 'A sentence.']);
  });

  test.each([
    'On 3 May 2013 the dam broke',
    'By Friday the dam was dry',
    '2010',
    'Source close to the talks',
  ])('not: %s', (line) => expect(takeStatedLines([line]).report).toEqual([line]));

  test('author, source and address', () => {
    const lines = [
      'By Ada Lind and Tomas Wenk',
      'Source: Northern Wire',
      'URL: https://x.example/a',
      'Text.',
    ];
    expect(takeStatedLines(lines)).toEqual({
      published: null,
      author: 'Ada Lind and Tomas Wenk',
      source: 'Northern Wire',
      url: 'https://x.example/a',
      report: ['Text.'],
    });
  });

  test('in the middle of a text they are text', () => {
    const lines = [
      ...Array.from({ length: 9 }, () => 'A sentence.'),
      'May 3, 2013',
      ...Array.from({ length: 9 }, () => 'Another.'),
    ];
    expect(takeStatedLines(lines).report).toEqual(lines);
  });
});

describe('the day of publication', () => {
  const arrival = Date.parse('2024-11-02T09:30:00Z');
  const reference = (date: string): Reference => ({
    publisher: 'W',
    date,
    headline: 'H',
    url: null,
  });
  const publication = (
    sentence: string,
    references: readonly Reference[] = [],
    language = 'en',
  ) => {
    const found = publicationOf(null, { paragraphs: [sentence], references, language }, arrival);
    return `${found.publishedAt.slice(0, 10)} ${found.publishedPrecision} ${found.publishedBasis}`;
  };

  test.each([
    ['The statement, reported by the agency on 25 October 2024, came late.', '2024-10-25 day text'],
    ['On 23 October 2024 another ship sank; on 25 October 2024 it rose.', '2024-10-25 day text'],
    ['The dam broke on 28 December.', '2024-11-02 minute arrival'],
    ['The port reopens after October 14th, the town said.', '2024-11-02 minute arrival'],
    ['It will reopen on 30 October 2024; it broke on 20 October 2024.', '2024-10-20 day text'],
    ['The court set a deadline until 29 October 2024.', '2024-11-02 minute arrival'],
    ['The bridge, built on 4 May 1987, fell down.', '2024-11-02 minute arrival'],
    ['The agency reported on 4 May 2021 that the bridge fell.', '2021-05-04 day text'],
    ['Nothing is dated here.', '2024-11-02 minute arrival'],
    ['A report on 3 December 2024 will follow.', '2024-11-02 minute arrival'],
  ])('%s', (sentence, is) => expect(publication(sentence)).toBe(is));

  test('the year is that of the references', () => {
    expect(publication('It was said on October 25th.', [reference('2019-10-23')])).toBe(
      '2019-10-25 day text',
    );
    expect(publication('It was said on January 2nd.', [reference('2019-12-30')])).toBe(
      '2020-01-02 day text',
    );
  });

  test('a report is no older than what it cites', () => {
    expect(publication('It was said on October 18th.', [reference('2024-10-23')])).toBe(
      '2024-10-23 day text',
    );
  });

  test('in German', () => {
    expect(publication('Die Agentur meldete am 25. Oktober 2024 den Bruch.', [], 'de')).toBe(
      '2024-10-25 day text',
    );
  });
});
