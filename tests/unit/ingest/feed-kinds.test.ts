import { describe, expect, test } from 'vitest';
import { cleanArticle, readArticles, readFeed } from '../../../src/ingest/index.ts';

const ARRIVAL = Date.parse('2026-12-01T07:00:00Z');
const rss = (items: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?><rss><channel><title>T</title>${items}</channel></rss>`);
const item = (fields: Readonly<Record<string, string>>): string =>
  `<item>${Object.entries(fields)
    .map(
      ([name, value]) =>
        `<${name}>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`,
    )
    .join('')}</item>`;
const idsOf = (feed: Buffer) =>
  readArticles('a.xml', feed).map((raw) => cleanArticle(raw, ARRIVAL).id);
const textsOf = (feed: Buffer) =>
  readArticles('a.xml', feed).map((raw) => cleanArticle(raw, ARRIVAL).paragraphs.join('\n'));

describe('which entries are one article', () => {
  const link = 'https://t.example/live';
  test('those that share an address and have names and titles of their own are not', () => {
    const feed = rss(
      item({ title: 'Fire', link, guid: '1' }) + item({ title: 'Fire out', link, guid: '2' }),
    );
    expect(new Set(idsOf(feed)).size).toBe(2);
    // However few of them a feed lists later, their names are theirs.
    expect(idsOf(feed)).toHaveLength(2);
  });

  test('those of the same title are versions of one', () => {
    const feed = rss(
      item({ title: 'Fire', link, guid: `${link}#0` }) +
        item({ title: 'Fire', link, guid: `${link}#1` }),
    );
    expect(new Set(idsOf(feed)).size).toBe(1);
  });

  test('a front page is no address of an article', () => {
    const front = 'https://t.example/';
    const [one] = idsOf(rss(item({ title: 'Fire', link: front, guid: '1' })));
    const [two] = idsOf(rss(item({ title: 'Flood', link: front, guid: '2' })));
    expect(one).not.toBe(two);
  });

  test('an address of its own goes before a name, as it ever did', () => {
    const named = rss(item({ title: 'Fire', link, guid: '1' }));
    const bare = rss(item({ title: 'Fire', link }));
    expect(idsOf(named)).toEqual(idsOf(bare));
  });
});

describe('lists of links', () => {
  const a = (text: string, at = 'https://o.example/1') => `<a href="${at}">${text}</a>`;
  test.each([
    `<ol><li>${a('Dam gate fails')} <font>Nord</font></li><li>${a('Ninety leave homes')}</li></ol>`,
    `<p>${a('Dam gate fails')}</p><p>More: ${a('Vest')}: Ninety spend the night in a school</p>`,
    `${a('Dam gate fails')}&nbsp;&nbsp;<font>Nord Observer</font>`,
  ])('give the headline alone: %s', (description) => {
    const [article] = readArticles('a.xml', rss(item({ title: 'Dam gate fails', description })));
    expect(article).toMatchObject({ title: 'Dam gate fails', text: '' });
  });

  test.each([
    `<p>The council ${a('said')} that the tram opens in May.</p>`,
    `<p>${a('The dam')} broke on Monday.</p><p>${a('The mayor')} said that nobody was hurt.</p>`,
    `<p>A gate broke</p><p>${a('Photo')}</p>`,
  ])('text with links in it is text: %s', (description) => {
    const [article] = readArticles('a.xml', rss(item({ title: 'Dam gate fails', description })));
    expect(article?.text).not.toBe('');
  });
});

test('tails are cut in the languages served, and what begins alike stays', () => {
  const texts = textsOf(
    rss(
      [
        'Die Brücke ist gesperrt. […]<p>Der Beitrag Die Brücke erschien zuerst auf Zeitung.</p>',
        'Il ponte è chiuso da domenica. Continua a leggere',
        'Мост закрыт с воскресенья. Читать далее…',
        '橋は日曜日から閉鎖されている。続きを読む',
        'The bridge closed on Sunday … <a href="https://t.example/">Read more</a>',
        'Read more than one book a week, doctors said.',
        'Mayor Holm resigned.\n\n► SUBSCRIBE: https://t.example/\n#tarn #news\n00:00 Intro\n01:20 The vote',
      ]
        .map((description, at) => item({ title: `T${at}`, description }))
        .join(''),
    ),
  );
  expect(texts).toEqual([
    'Die Brücke ist gesperrt.',
    'Il ponte è chiuso da domenica.',
    'Мост закрыт с воскресенья.',
    '橋は日曜日から閉鎖されている。',
    'The bridge closed on Sunday …',
    'Read more than one book a week, doctors said.',
    'Mayor Holm resigned.',
  ]);
});

describe('a large feed', () => {
  const filler = 'x'.repeat(10_000);
  const day = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toUTCString();
  const many = (order: (n: number) => number) =>
    rss(
      Array.from({ length: 700 }, (_, n) =>
        item({ title: `Entry ${order(n)}`, pubDate: day(order(n)), description: filler }),
      ).join(''),
    );

  test.each([
    ['newest first', (n: number) => 699 - n],
    ['oldest first', (n: number) => n],
  ])('is read by its newest entries: %s', (_, order) => {
    const { entries, leftOut } = readFeed('feed', many(order));
    expect(entries.length + leftOut).toBe(700);
    expect(leftOut).toBeGreaterThan(100);
    const numbers = entries.map(({ title }) => Number(title?.slice(6)));
    expect(Math.min(...numbers)).toBe(700 - entries.length);
  });

  test('in JSON too', () => {
    const items = Array.from({ length: 700 }, (_, n) => ({
      id: String(n),
      title: `Entry ${n}`,
      content_text: filler,
      date_published: new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString(),
    }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items };
    const { entries, leftOut } = readFeed('feed', Buffer.from(JSON.stringify(feed)));
    expect(leftOut).toBeGreaterThan(100);
    expect(entries.at(-1)?.title).toBe('Entry 699');
  });
});

describe('when nobody knows when', () => {
  const raw = (more: object) => ({
    ...readArticles('a.xml', rss(item({ title: 'T', description: 'It rains.' })))[0],
    id: null,
    title: 'T',
    text: 'It rains.',
    url: null,
    source: null,
    author: null,
    publishedAt: null,
    language: 'en',
    topics: [],
    ...more,
  });
  test.each([
    [{ appeared: 'backlog' as const }, true],
    [{ appeared: 'since' as const }, undefined],
    [{ publishedAt: '99 Foo 2026' }, true],
    [{ publishedAt: '99 Foo 2026', appeared: 'since' as const }, undefined],
    [{ publishedAt: '2041-11-16' }, undefined],
    [{ publishedAt: '2041-11-16', appeared: 'backlog' as const }, true],
    [{}, undefined],
  ])('%j', (more, background) => {
    const article = cleanArticle(raw(more), ARRIVAL);
    expect(article.background).toBe(background);
    expect(article.publishedAt).toBe('2026-12-01T07:00:00.000Z');
  });
});
