import { describe, expect, test } from 'vitest';
import { cleanArticle, readArticles } from '../../../src/ingest/index.ts';

const ARRIVAL = Date.parse('2026-12-01T07:00:00Z');
const REPORT = [
  'The ferry to Ostholm did not sail on Monday because a rudder broke in the night.',
  'It will sail again on Tuesday, captain Jan Brink told the passengers at the quay.',
];
const paragraphs = REPORT.map((text) => `<p>${text}</p>`).join('');
const TITLE = 'Ferry to Ostholm stands still';

const page = (body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const read = (html: string) => readArticles('a.html', Buffer.from(html));
const cleaned = (html: string) => read(html).map((raw) => cleanArticle(raw, ARRIVAL));
const article = `<article><h1>${TITLE}</h1>${paragraphs}</article>`;

describe('consent and offers', () => {
  const asks = [
    '<p>We and our 311 partners store cookies on your device to process personal data.</p>',
    '<p>You can withdraw your consent at any time in the privacy centre of this page.</p>',
  ].join('');
  test.each([
    ['a dialog by its role', `<div role="dialog">${asks}</div>`],
    ['a dialog of a manager', `<section id="didomi-host">${asks}</section>`],
    ['a nameless block', `<div class="x9">${asks}</div>`],
    [
      'in German',
      '<div><p>Wir und unsere Partner verarbeiten personenbezogene Daten mit Cookies.</p><p>Ihre Einwilligung können Sie im Datenschutz-Center widerrufen.</p></div>',
    ],
    [
      'in Japanese',
      '<div><p>当サイトはクッキーを使用し、お客様の個人情報をパートナーと共有します。</p><p>同意はプライバシー設定でいつでも変更できます。あなたの選択です。</p></div>',
    ],
  ])('are taken off: %s', (_, dialog) => {
    expect(cleaned(page(dialog + article))[0]?.paragraphs).toEqual(REPORT);
  });

  test('an offer within an article', () => {
    const offer =
      '<div class="offer"><p>This article is for subscribers only.</p><p>Subscribe to continue reading.</p></div>';
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs}${offer}</article>`);
    expect(cleaned(html)[0]?.paragraphs).toEqual(REPORT);
  });

  test('a report about cookies stays', () => {
    const report =
      '<p>The court fined the firm for tracking readers with cookies without their consent on Monday.</p>' +
      '<p>Its judges said personal data of two million people were sold to advertising partners.</p>';
    const html = page(`<article><h1>${TITLE}</h1>${report}</article>`);
    expect(cleaned(html)[0]?.paragraphs).toHaveLength(2);
  });
});

describe('no article', () => {
  const refusal = (title: string, body: string): string => {
    try {
      read(page(body).replace(TITLE, title));
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'read';
  };
  test.each([
    ['Just a moment...', '<h1>news.example</h1><p>Checking the connection.</p>', 'robot check'],
    ['Êtes-vous un robot ?', '<p>Cochez la case pour continuer vers le site.</p>', 'robot check'],
    ['News', '<p>Please enable JS and disable any ad blocker</p>', 'robot check'],
    ['404 | Tarn Gazette', '<h1>Oops</h1><p>Try the search.</p>', 'not there'],
    ['Tarn', '<h1>We couldn’t find the page you were looking for</h1><p>Go home.</p>', 'not there'],
    ['Tarn', '<p>This article has expired and is no longer available.</p>', 'not there'],
    ['Tarn', '<p>You need to enable JavaScript to run this app.</p>', 'robot check'],
    ['Diese Seite gibt es nicht mehr', '<p>Zur Startseite.</p>', 'not there'],
    ['A página que você procura não existe', '<p>Voltar.</p>', 'not there'],
    ['Bir dakika lütfen…', '<p>tarn.example</p>', 'robot check'],
    ['Seite nicht gefunden', '<p>Bitte nutzen Sie die Suche.</p>', 'not there'],
    ['ページが見つかりません', '<p>トップページへお戻りください。</p>', 'not there'],
    [
      'Consent',
      '<main><p>Accept our cookies and tracking, or read without advertising for 1.20 a week. Already a subscriber? Sign in here.</p></main>',
      'consent or an offer',
    ],
  ])('%s', (title, body, why) => expect(refusal(title, body)).toContain(why));

  test('an article with such a word in its title is one', () => {
    expect(refusal('Ferry 404 sold to Norway', article)).toBe('read');
  });
});

describe('the date of a page', () => {
  const dateOf = (html: string) => {
    const [found] = cleaned(html);
    return (
      found && `${found.publishedAt.slice(0, 16)} ${found.publishedFrom ?? found.publishedBasis}`
    );
  };
  const shown = (line: string) => page(`<article><h1>${TITLE}</h1>${line}${paragraphs}</article>`);

  test('what is stated goes before what is shown, published before modified', () => {
    const modified = '<meta property="article:modified_time" content="2026-11-30T09:00:00Z">';
    const published = '<meta property="article:published_time" content="2026-11-29T08:00:00Z">';
    expect(dateOf(page(article, modified))).toBe('2026-11-30T09:00 modified');
    expect(dateOf(page(article, modified + published))).toBe('2026-11-29T08:00 meta');
    expect(dateOf(shown('<p>28 November 2026</p>').replace('</head>', `${published}</head>`))).toBe(
      '2026-11-29T08:00 meta',
    );
  });

  test.each([
    [
      '<div>Published: Sunday, November 29, 2026 10:15 AM EST | Updated 2 hours ago</div>',
      '2026-11-29T15:15',
    ],
    ['<p>By Ann Dahl, 29 Nov 2026</p>', '2026-11-29T00:00'],
    ['<p>Updated 30 Nov 2026</p><p>Published 29 Nov 2026</p>', '2026-11-29T00:00'],
    ['<time datetime="2026-11-29T10:00:00Z">yesterday</time>', '2026-11-29T10:00'],
  ])('that stands by the title: %s', (line, at) => {
    expect(dateOf(shown(line))).toBe(`${at} visible`);
  });

  test('not that of the site above the title, which is today’s', () => {
    const today = '<p>Tuesday, 1 December 2026</p>';
    expect(dateOf(page(`<div>${today}</div><main>${article}</main>`))).toMatch(/arrival$/u);
    expect(dateOf(page(`<header>${today}</header><main>${article}</main>`))).toMatch(/arrival$/u);
    const end = article.replace('</article>', '<p>Published 4 May 2019</p></article>');
    expect(dateOf(page(`<div>${today}</div><main>${end}</main>`))).toBe('2019-05-04T00:00 visible');
  });

  test.each([
    '<meta property="article:modified_time" content="2026-12-01T06:00:00Z">',
    '<meta http-equiv="last-modified" content="Tue, 01 Dec 2026 06:00:00 GMT">',
  ])('the day that it calls that of its publication, before %s', (head) => {
    const old = page(
      `<article><h1>${TITLE}</h1><p>Published 5 June 2014</p>${paragraphs}</article>`,
      head,
    );
    expect(dateOf(old)).toBe('2014-06-05T00:00 visible');
  });

  test.each([
    '<p>Ada Holm, born 3 March 1970</p>',
    '<figure><figcaption>The bridge, 4 May 2015 (Photo: Dahl)</figcaption></figure>',
    '<p>When: 24 September 2026, 19:00</p>',
  ])('not another day that it shows: %s', (line) => {
    expect(dateOf(shown(line))).toBe('2026-12-01T07:00 arrival');
  });

  test('the address', () => {
    const canonical = (path: string) => `<link rel="canonical" href="https://t.example${path}">`;
    expect(dateOf(page(article, canonical('/2026/11/29/ferry')))).toBe('2026-11-29T00:00 address');
    expect(dateOf(page(article, canonical('/news/20261129-ferry')))).toBe(
      '2026-11-29T00:00 address',
    );
    expect(dateOf(page(article, canonical('/2026/11/ferry')))).toBe('2026-12-01T07:00 arrival');
  });

  test('never that of a neighbor, and never a day of prose', () => {
    const beside =
      '<aside><time datetime="2019-05-01">1 May 2019</time> Old story</aside><div class="related"><p>3 Feb 2020</p></div>' +
      '<a href="/x">Another long headline of another day <time datetime="2018-01-01">2018</time></a>';
    expect(dateOf(page(beside + article))).toBe('2026-12-01T07:00 arrival');
    const prose = `<p>The ferry was built on 14 July 1998 in a yard at Quay and has sailed ever since.</p>`;
    expect(dateOf(shown(prose))).toBe('2026-12-01T07:00 arrival');
    expect(dateOf(shown('<p>The port will reopen after July 14, the town said.</p>'))).toBe(
      '2026-12-01T07:00 arrival',
    );
  });

  test('of several articles in JSON-LD that of this page', () => {
    const linked = [
      { '@type': 'NewsArticle', headline: 'Old school sold', datePublished: '2019-01-01' },
      { '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-11-29T08:00:00Z' },
    ];
    const script = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(dateOf(page(article, script))).toBe('2026-11-29T08:00 json-ld');
  });
});

describe('the date of a page in JSON-LD as sites write it', () => {
  const node = { '@type': 'NewsArticle', headline: TITLE, datePublished: '2014-05-04' };
  const json = JSON.stringify(node);
  test.each([
    ['a graph in a list', JSON.stringify([{ '@graph': [node] }])],
    [
      'what a page in a graph is about',
      JSON.stringify({ '@graph': [{ '@type': 'WebPage', mainEntity: node }] }),
    ],
    ['a list of one date', JSON.stringify({ ...node, datePublished: ['2014-05-04'] })],
    ['a line’s end in a string', json.replace('stands', 'stands\n')],
    ['CDATA in a comment', `//<![CDATA[\n${json}\n//]]>`],
    ['a comment', `<!-- ${json} -->`],
    ['a semicolon', `${json};`],
    ['a page alone', JSON.stringify({ '@type': 'WebPage', datePublished: '2014-05-04' })],
  ])('%s', (_, script) => {
    const html = page(article, `<script type="application/ld+json">${script}</script>`);
    const [found] = cleaned(html);
    expect([found?.publishedAt.slice(0, 10), found?.publishedFrom]).toEqual([
      '2014-05-04',
      'json-ld',
    ]);
  });

  test('of a neighbor alone counts for nothing', () => {
    const other = { '@type': 'NewsArticle', headline: 'School sold', datePublished: '2019-01-01' };
    const script = `<script type="application/ld+json">${JSON.stringify(other)}</script>`;
    const [found] = cleaned(page(article.replace('</h1>', '</h1><p>30 November 2026</p>'), script));
    expect(found?.publishedAt.slice(0, 10)).toBe('2026-11-30');
  });
});

describe('pages that hold more than one report', () => {
  const live = (updates: readonly object[]) =>
    page(
      '<div id="app"></div>',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Storm live', liveBlogUpdate: updates })}</script>`,
    );
  const updates = [
    {
      headline: 'Trains stop',
      datePublished: '2026-11-30T05:00:00Z',
      articleBody: 'Trains stopped at six.',
    },
    { datePublished: '2026-11-29T22:10:00Z', articleBody: '<p>The harbor shut.</p>' },
  ];

  test('a live blog gives each update with its time', () => {
    expect(cleaned(live(updates))).toMatchObject([
      { title: 'Trains stop', publishedAt: '2026-11-30T05:00:00.000Z' },
      { title: 'Storm live', publishedAt: '2026-11-29T22:10:00.000Z' },
    ]);
  });

  test('an update keeps its id when the blog goes on', () => {
    const ids = cleaned(live(updates)).map(({ id }) => id);
    const later = {
      headline: 'Roads shut',
      datePublished: '2026-11-30T06:00:00Z',
      articleBody: 'Roads shut.',
    };
    expect(
      cleaned(live([later, ...updates]))
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(ids);
  });

  test('two articles are two, each with its own date and page; a teaser is none', () => {
    const second = `<article><h2><a href="/school">School burns in Ostholm</a></h2><time datetime="2026-11-28">28 Nov</time><p>A school in Ostholm burned on Saturday night, and nobody was in it, the fire service said.</p><p>Its pupils will be taught in the town hall until the spring.</p></article>`;
    const teaser = '<article><h2>More</h2><p>Short.</p></article>';
    const head = '<link rel="canonical" href="https://t.example/ferry">';
    expect(cleaned(page(article + second + teaser, head))).toMatchObject([
      { title: TITLE, url: 'https://t.example/ferry' },
      {
        title: 'School burns in Ostholm',
        url: 'https://t.example/school',
        publishedAt: '2026-11-28T00:00:00.000Z',
      },
    ]);
    expect(cleaned(page(article + teaser))).toHaveLength(1);
  });
});
