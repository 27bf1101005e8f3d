import { describe, expect, test } from 'vitest';
import { canonicalUrl, httpUrl } from '../../../src/ingest/clean/canonical-url.ts';
import { articleLanguage, languageOf, statedLanguage } from '../../../src/ingest/clean/language.ts';
import { takeTitle } from '../../../src/ingest/clean/title.ts';

describe('a canonical address', () => {
  test.each([
    ['https://Example.org:443/a?utm_source=x&b=2&a=1#part', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a?fbclid=1&gclid=2&mc_cid=3&at_medium=RSS', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    [' https://example.org/a ', 'https://example.org/a'],
    ['https://example.org/a?id=7', 'https://example.org/a?id=7'],
  ])('%s', (address, is) => expect(canonicalUrl(address)).toBe(is));

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/a',
    'ftp://example.org',
    'https://ada:pw@example.org/',
    'no',
  ])('none: %s', (address) => {
    expect(canonicalUrl(address)).toBeNull();
    expect(httpUrl(address)).toBeNull();
  });
});

describe('language', () => {
  test.each([
    [
      'The bank said on Friday that it would close two branches in the city and move the staff.',
      'en',
    ],
    [
      'Hafenarbeiter streiken seit Freitag in Hamburg für höhere Löhne, sagte die Gewerkschaft.',
      'de',
    ],
    ['El Gobierno anuncia un nuevo paquete de medidas', 'es'],
    ['北京发生地震', 'zh'],
    ['زلزال في القاهرة', 'ar'],
    ['Fannie Mae and Freddie Mac', 'en'],
    ['Malaysia Airlines Flight 370', 'en'],
    ['', 'en'],
    ['12 345', 'en'],
    ['地震', 'zh'],
    ['Apple 发布会', 'zh'],
    ['优の良品开业', 'zh'],
    ['The 東京 story of a city', 'en'],
    ['トヨタ、新型車を発表', 'ja'],
    ['서울', 'ko'],
    ['مهم', 'ar'],
    ['ژاپن', 'fa'],
    ['لاہور میں بارش', 'ur'],
    ['Землетрясение', 'ru'],
    ['Путін', 'uk'],
    ['Београд: киша у недељу', 'sr'],
    ['רעידת אדמה', 'he'],
    ['Σεισμός', 'el'],
    ['แผ่นดินไหว', 'th'],
  ])('%s', (text, is) => expect(languageOf(text)).toBe(is));

  test.each([
    ['en-GB', 'en'],
    ['de_AT', 'de'],
    [' ES ', 'es'],
    ['English', null],
    ['', null],
    [null, null],
  ])('stated as %j', (stated, is) => expect(statedLanguage(stated)).toBe(is));
});

describe('language of an article', () => {
  const chinese = '北京发生地震';
  const english = 'The bank said on Friday that it would close two branches in the city. '.repeat(
    4,
  );

  test.each<[string, string | null, string, string]>([
    ['as stated', 'de-AT', 'Rom', 'de'],
    ['none stated', null, chinese, 'zh'],
    ['a default left in place', 'en-US', chinese, 'zh'],
    ['another that cannot be', 'ar', 'Москва и область', 'ru'],
    ['one that shares the script', 'ja', '東京', 'ja'],
    ['one that is not known here', 'mn', 'Улаанбаатар', 'mn'],
    ['a name in Latin letters', 'zh', 'iPhone 17 Pro', 'zh'],
    ['a report in Latin letters', 'zh', english, 'en'],
    ['Serbian in Latin letters', 'sr', english, 'sr'],
  ])('%s', (_, stated, text, is) => expect(articleLanguage(stated, text)).toBe(is));
});

describe('title', () => {
  test('stated, without the publisher at its end', () => {
    expect(takeTitle('Dockers walk out - Amery Courier', ['Text.'], 'Amery Courier').title).toBe(
      'Dockers walk out',
    );
    expect(takeTitle('Dockers walk out | Sport', ['Text.'], 'Amery Courier').title).toBe(
      'Dockers walk out | Sport',
    );
  });

  test('stated and repeated as a headline', () => {
    expect(takeTitle('Dockers walk out', ['Dockers Walk Out', 'Text.'], null).body).toEqual([
      'Text.',
    ]);
    expect(takeTitle('Dockers walk out.', ['Dockers walk out.', 'Text.'], null).body).toHaveLength(
      2,
    );
  });

  test('not stated: the first line where it reads like a headline', () => {
    expect(takeTitle(null, ['Dockers walk out', 'Text.'], null)).toEqual({
      title: 'Dockers walk out',
      body: ['Text.'],
    });
  });

  test('not stated: else the first sentence, which stays', () => {
    const lines = ['Dockers walked out on Friday. Ships wait.', 'Text.'];
    expect(takeTitle(null, lines, null)).toEqual({
      title: 'Dockers walked out on Friday.',
      body: lines,
    });
    expect(takeTitle(null, ['word '.repeat(60)], null).title.length).toBeLessThan(91);
  });
  test.each([
    [
      'Voters in Ronne began to cast their ballots at 8 am local time on Sunday in the fourth election of the island.',
      'Voters in Ronne began to cast their ballots at 8 am local time on Sunday',
    ],
    [
      'A fire destroyed the ferry terminal of Ronne overnight, forcing 212 passengers to sleep in a school gym nearby.',
      'A fire destroyed the ferry terminal of Ronne overnight',
    ],
    [
      'A fire at Gov. Ada Brandt’s house in Ronne hurt nobody. Police look for the cause.',
      'A fire at Gov. Ada Brandt’s house in Ronne hurt nobody.',
    ],
    ['港口周五起罢工，渡轮停航。', '港口周五起罢工，渡轮停航。'],
  ])('a first sentence is cut at a clause or phrase, with no dots: %s', (text, title) => {
    expect(takeTitle(null, [text], null).title).toBe(title);
  });
});

describe('a first line that ends as a sentence does stays in the text', () => {
  test.each([
    '民防部门说，两岸居民已接到撤离命令。',
    '港は月曜日に再開した！',
    'هل أُغلق الميناء يوم الاثنين؟',
    'The harbor was closed on Monday.',
    '「港は開いている。」',
  ])('%s', (first) => {
    expect(takeTitle(null, [first, 'x'], null).body).toEqual([first, 'x']);
  });

  test('a headline without a full stop becomes the title', () => {
    expect(takeTitle(null, ['港口周一重新开放', 'x'], null)).toEqual({
      title: '港口周一重新开放',
      body: ['x'],
    });
  });
});
