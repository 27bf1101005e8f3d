import { describe, expect, test } from 'vitest';
import { readArticles, readFeed } from '../../../src/ingest/index.ts';

/** Sentences of our own, in the encoding named, as base64. */
const SENTENCES = [
  [
    'windows-1251',
    'zO7x8iDn4Orw+/I6IO/w7uLl8OrgIO3g+OvgIPLw5fno7fsg4iDy8O7x4PUsIPHu7uH56Osg7P3wIOPu8O7k4C4=',
    'Мост закрыт: проверка нашла трещины в тросах, сообщил мэр города.',
  ],
  [
    'koi8-r',
    '7c/T1CDawcvS2dQ6INDSz9fF0svBIM7B28zBINTSxd3Jztkg1yDU0s/TwcgsINPPz8LdycwgzdzSIMfP0s/EwS4=',
    'Мост закрыт: проверка нашла трещины в тросах, сообщил мэр города.',
  ],
  [
    'gbk',
    'tPPHxdLywMLL97+qwdG52LHVo6zK0NX+uK7Ltb2rudix1cH5uPbQx8baoaM=',
    '大桥因缆索开裂关闭，市政府说将关闭六个星期。',
  ],
  [
    'big5',
    'pGq+9KZdxmyvwbZ9tfXD9rOsoUGlq6xGqbK7obFOw/azrKS7rdOsULTBoUM=',
    '大橋因纜索開裂關閉，市政府說將關閉六個星期。',
  ],
  [
    'shift_jis',
    'i7SCzYNQgVuDdYOLgsyLVJf0gqqMqYLCgqmCwYK9gr2C35XCjb2Cs4Lqgr2BQg==',
    '橋はケーブルの亀裂が見つかったため閉鎖された。',
  ],
  [
    'euc-jp',
    'trakz6Wxobyl1qXrpM61tc72pKy4q6TEpKukw6S/pL+k4crEur+ktaTspL+how==',
    '橋はケーブルの亀裂が見つかったため閉鎖された。',
  ],
  [
    'iso-2022-jp',
    'GyRCNjYkTyUxITwlViVrJE41NU52JCw4KyREJCskQyQ/JD8kYUpEOj8kNSRsJD8hIxsoQg==',
    '橋はケーブルの亀裂が見つかったため閉鎖された。',
  ],
  [
    'euc-kr',
    'tNm4rrChIMTJwMy67SCx1b+tt84gxvO84rXHvvq02bDtILGzt66xucDlwMwguLvH37TZLg==',
    '다리가 케이블 균열로 폐쇄되었다고 교량국장이 말했다.',
  ],
  [
    'windows-1256',
    'w9vh3iDH4czT0SDI2s8gw+Qg2svRIMfh493K1ObkINrh7CDU3ubeIN3tIN/HyOHHyuUu',
    'أغلق الجسر بعد أن عثر المفتشون على شقوق في كابلاته.',
  ],
  [
    'windows-1250',
    'TW9zdCB6YW1rbmnqdG8gdyBuaWVkemllbOogcG8gdHltLCBqYWsgaW5zcGVrdG9yenkgem5hbGWfbGkgcOprbmnqY2lhIHcgdHJ6ZWNoIHogb5xtaXUgbGluLg==',
    'Most zamknięto w niedzielę po tym, jak inspektorzy znaleźli pęknięcia w trzech z ośmiu lin.',
  ],
  [
    'windows-1254',
    'S/ZwcvwsIGRlbmV052lsZXJpbiBoYWxhdGxhcmRhIOdhdGxhayBidWxtYXP9bv1uIGFyZP1uZGFuIHBhemFyIGf8bvwga2FwYXT9bGT9LCBkZWRpIGJh/mthbi4=',
    'Köprü, denetçilerin halatlarda çatlak bulmasının ardından pazar günü kapatıldı, dedi başkan.',
  ],
] as const;

const bytesOf = (...parts: readonly string[]): Buffer =>
  Buffer.concat(parts.map((part, at) => Buffer.from(part, at % 2 === 0 ? 'latin1' : 'base64')));

const pageOf = (head: string, encoded: string): Buffer =>
  bytesOf(
    `<!doctype html><html><head>${head}<title>T</title></head><body><article><h1>T</h1><p>`,
    encoded,
    '</p></article></body></html>',
  );

describe('a page', () => {
  test.each(SENTENCES)('in undeclared %s', (_, encoded, text) => {
    expect(readArticles('a.html', pageOf('', encoded))).toMatchObject([{ text }]);
  });

  test.each(SENTENCES)('in %s that says UTF-8', (_, encoded, text) => {
    const page = pageOf('<meta charset="utf-8">', encoded);
    expect(readArticles('a.html', page)).toMatchObject([{ text }]);
  });

  test.each(SENTENCES)('in %s that says ISO-8859-1', (_, encoded, text) => {
    const page = pageOf('<meta charset="iso-8859-1">', encoded);
    expect(readArticles('a.html', page)).toMatchObject([{ text }]);
  });

  test('in the encoding that it declares is read so', () => {
    for (const [label, encoded, text] of SENTENCES)
      expect(readArticles('a.html', pageOf(`<meta charset="${label}">`, encoded))).toMatchObject([
        { text },
      ]);
  });
});

test('a feed in windows-1251 that says UTF-8', () => {
  const [, encoded, text] = SENTENCES[0];
  const feed = bytesOf(
    '<?xml version="1.0" encoding="utf-8"?><rss><channel><item><title>',
    encoded,
    '</title></item></channel></rss>',
  );
  expect(readFeed('feed', feed).entries).toMatchObject([{ title: text }]);
});

test('Western text is never taken for another script', () => {
  const page = pageOf(
    '',
    Buffer.from('The café’s owner said “no” to the naïve plan.', 'utf8').toString('base64'),
  );
  expect(readArticles('a.html', page)).toMatchObject([
    { text: 'The café’s owner said “no” to the naïve plan.' },
  ]);
  const latin = pageOf(
    '',
    Buffer.from('Die Brücke ist für Fußgänger gesperrt, sagte er.', 'latin1').toString('base64'),
  );
  expect(readArticles('a.html', latin)).toMatchObject([
    { text: 'Die Brücke ist für Fußgänger gesperrt, sagte er.' },
  ]);
});
