import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/ingest/clean/written-date.ts';
import { plainFigures } from '../../../src/ingest/dates/digits.ts';
import { dateIn } from '../../../src/ingest/dates/scan-date.ts';

const written = (text: string, language: string | null): string | null => {
  const date = readDate(text, language);
  return date && `${new Date(date.at).toISOString().slice(0, 16)} ${date.precision}`;
};

describe('a stated date in the languages of the world', () => {
  test.each([
    ['gio, 20 ott 2022 13:28:06 +0200', 'it', '2022-10-20T11:28 minute'],
    ['गुरु, 1 जन॰ 2026', 'hi', '2026-01-01T00:00 day'],
    ['9 ม.ค. 2025', 'th', '2025-01-09T00:00 day'],
    ['mar, 18 ott 2022 13:28:06 +0200', null, '2022-10-18T11:28 minute'],
    ['Ter, 25 Set 2018 19:42:40 -0300', 'pt-BR', '2018-09-25T22:42 minute'],
    ['вт, 18 окт 2022 13:28:06 +0300', 'ru', '2022-10-18T10:28 minute'],
    ['29 ноября 2026 г., 10:15', null, '2026-11-29T10:15 minute'],
    ['2026. november 29., 10:15', 'hu', '2026-11-29T10:15 minute'],
    ['29 Kasım 2026', 'tr', '2026-11-29T00:00 day'],
    ['29. marraskuuta 2026 klo 10.15', 'fi', '2026-11-29T10:15 minute'],
    ['Κυρ, 29 Νοε 2026 10:00:00 +0200', 'el', '2026-11-29T08:00 minute'],
    ['15 tháng 9, 2024', 'vi', '2024-09-15T00:00 day'],
    ['٢٩ نوفمبر ٢٠٢٦', 'ar', '2026-11-29T00:00 day'],
    ['29 พฤศจิกายน 2569', 'th', '2026-11-29T00:00 day'],
    ['۸ آذر ۱۴۰۵', 'fa', '2026-11-29T00:00 day'],
    ['2026年11月29日 下午3:15', 'zh', '2026-11-29T15:15 minute'],
    ['05/02/2013', 'fr', '2013-02-05T00:00 day'],
    ['05/02/2013', 'en-US', '2013-05-02T00:00 day'],
  ])('%s (%s)', (text, language, is) => expect(written(text, language)).toBe(is));

  test('a month that another language calls otherwise needs its language', () => {
    expect(written('29 listopad 2026', 'pl')).toBe('2026-11-29T00:00 day');
    expect(written('29 listopad 2026', 'hr')).toBe('2026-10-29T00:00 day');
    expect(written('29 listopad 2026', null)).toBeNull();
  });

  test('24:00 is the beginning of the next day, and a leap second the end of its minute', () => {
    expect(written('Mon, 30 Nov 2026 24:00:00 +0000', null)).toBe('2026-12-01T00:00 minute');
    expect(written('2026-12-31T24:00:00Z', null)).toBe('2027-01-01T00:00 minute');
    expect(written('Thu, 31 Dec 2026 23:59:60 GMT', null)).toBe('2026-12-31T23:59 minute');
  });

  test.each(['99 Foo 2026', 'Mie, 45 nov 2026', '29 Blurb 2026 10:00', 'novembre'])(
    'cannot be read: %s',
    (text) => expect(written(text, 'fr')).toBeNull(),
  );
});

test('a date in a line, and where it stands', () => {
  const line = 'Published: Sunday, November 29, 2026 10:15 AM EST | Updated 2 hours ago';
  const found = dateIn(line, 'en');
  expect(line.slice(found?.index, found?.end)).toBe('November 29, 2026');
  expect(new Date(found?.at ?? 0).toISOString()).toBe('2026-11-29T15:15:00.000Z');
  expect(dateIn('The bridge of 1998 cost 20 million', 'en')).toBeNull();
});

test('the figures of every script', () => {
  expect(plainFigures('٢٠٢٦ ۲۰۲۶ २०२६ ২০২৬ ２０２６')).toBe('2026 2026 2026 2026 2026');
});

test.each([
  ['3 hours ago', 'en'],
  ['in 3 hours', 'en'],
  ['0001-01-01T00:00:00Z', null],
  ['1970-01-01T00:00:00Z', null],
  ['Thu, 01 Jan 1970 00:00:00 GMT', null],
  ['Sun, 29 Novmber 2026 10:00:00 GMT', null],
  ['Sun, 29 Feb 2026', null],
])('names no day that anybody knows: %s', (text, language) => {
  expect(written(text, language)).toBeNull();
});
