import { readdirSync, readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { articleSchema, type RawArticle, rawArticleSchema } from '../../../src/domain/index.ts';
import {
  cleanArticle,
  IngestError,
  READABLE,
  readArticles,
  readFeed,
} from '../../../src/ingest/index.ts';
import { cpuMilliseconds } from '../../support/cpu-time.ts';

const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');
/** Each run is read as every kind of file: few runs a time, other ones each time. */
const RUNS = { numRuns: 60 };
const TIMEOUT = 60_000;

/** Articles that can be stored, or a refusal in one line; whatever else is thrown fails the test. */
const readHarmlessly = (read: () => readonly RawArticle[]): number => {
  try {
    const raws = read();
    for (const raw of raws) {
      const article = cleanArticle(rawArticleSchema.parse(raw), ARRIVAL);
      expect(articleSchema.parse(article)).toEqual(article);
    }
    return raws.length;
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    expect(error.message).toMatch(/^[^\r\n]{1,400}$/u);
    return 0;
  }
};

const asEverything = (bytes: Uint8Array): void => {
  for (const ending of READABLE) readHarmlessly(() => readArticles(`a${ending}`, bytes));
  readHarmlessly(() => readFeed('https://a.example/feed', bytes).entries);
};

const FIXTURES = [
  ...readdirSync('tests/fixtures/feeds').map((file) => `tests/fixtures/feeds/${file}`),
  ...readdirSync('tests/fixtures/pages').map((page) => `tests/fixtures/pages/${page}/source.html`),
].map((path) => readFileSync(path));

/** What breaks parsers: halves of markup, of characters, of dates, and names that objects have. */
const SHARDS = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '&',
  '&#',
  '&#xFFFFFFFF;',
  '&#0;',
  '"',
  "'",
  '=',
  '<item>',
  '</item>',
  '</channel>',
  '<entry>',
  '<title>',
  '<rss>',
  '</rss>',
  '<p>',
  '<table><tr>',
  '<svg>',
  '<template>',
  '<script>',
  '</script>',
  '<base href="//[">',
  'xml:base="http://["',
  'xmlns:a="b"',
  '<__proto__>',
  '<constructor>',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\u',
  '"@graph":',
  '\u0000',
  '\ud800',
  '\u202e',
  '2024-13-45',
  '99999999999999999999',
];

const broken = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.oneof(
          fc.constantFrom(...SHARDS).map((shard) => Buffer.from(shard)),
          fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
        ),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.nat(),
  )
  .map(([fixture, edits, end]) => {
    const edited = edits.reduce((bytes, [at, drop, shard]) => {
      const from = at % bytes.length;
      return Buffer.concat([bytes.subarray(0, from), shard, bytes.subarray(from + drop)]);
    }, Buffer.from(fixture));
    // Half of them are cut off as well.
    return end % 2 === 0 ? edited : edited.subarray(0, end % (edited.length + 1));
  });

describe('whatever comes is articles or a refusal', () => {
  test.prop([fc.uint8Array({ maxLength: 400 })], RUNS)('random bytes', asEverything, TIMEOUT);
  test.prop([fc.string({ unit: 'binary', maxLength: 400 })], RUNS)(
    'random text',
    (text) => asEverything(Buffer.from(text)),
    TIMEOUT,
  );
  test.prop([broken], RUNS)('feeds and pages, cut off and altered', asEverything, TIMEOUT);
});

const MEGABYTES_10 = 10 * 1024 * 1024;
const DEEP = 100_000;
const feed = (text: string) => `<rss><channel><item><title>T</title>${text}</item></channel></rss>`;

describe('large and deep', () => {
  test.each<[string, string, string]>([
    ['elements nested in a feed', '.xml', feed('<a>'.repeat(DEEP))],
    [
      'elements nested in an entry',
      '.xml',
      feed(`<description>${'&lt;div&gt;'.repeat(DEEP)}</description>`),
    ],
    ['elements nested in a page', '.html', '<div>'.repeat(DEEP)],
    ['quotes nested in Markdown', '.md', '>'.repeat(DEEP)],
    ['lists nested in JSON', '.json', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    [
      'data nested in a page',
      '.html',
      `<script type="application/ld+json">${'['.repeat(DEEP)}${']'.repeat(DEEP)}</script><p>x</p>`,
    ],
    ['a text of 10 MB', '.txt', `T\n${'word '.repeat(MEGABYTES_10 / 5)}`],
    ['a line of 10 MB without a space', '.txt', 'x'.repeat(MEGABYTES_10)],
    [
      'a page of one text of 9 MB',
      '.html',
      `<article><p>${'word '.repeat((MEGABYTES_10 * 0.9) / 5)}</p></article>`,
    ],
    [
      'an entry of one text of 4 MB',
      '.xml',
      feed(`<description>${'word '.repeat(800_000)}</description>`),
    ],
    ['"&" 4 million times', '.xml', feed(`<description>${'&'.repeat(4_000_000)}</description>`)],
    ['"<" 4 million times', '.html', '<'.repeat(4_000_000)],
    ['attributes without end', '.xml', `<rss ${'a="b" '.repeat(700_000)}>`],
  ])('%s', { timeout: 60_000 }, (_, ending, text) => {
    const bytes = Buffer.from(text);
    expect(
      cpuMilliseconds(() => readHarmlessly(() => readArticles(`a${ending}`, bytes))),
    ).toBeLessThan(10_000);
  });
});
