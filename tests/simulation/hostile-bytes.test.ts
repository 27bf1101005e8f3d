import { readdirSync, readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isHarmful } from '../../bench/growth/measure.ts';
import { articleSchema, type RawArticle, rawArticleSchema } from '../../src/domain/index.ts';
import {
  cleanArticle,
  IngestError,
  READABLE,
  readArticles,
  readFeed,
} from '../../src/ingest/index.ts';

const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');
/** Each run is read as every kind of file: few runs a time, other ones each time. */
const RUNS = { numRuns: 60 };

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
  test.prop([fc.uint8Array({ maxLength: 400 })], RUNS)('random bytes', asEverything);
  test.prop([fc.string({ unit: 'binary', maxLength: 400 })], RUNS)('random text', (text) =>
    asEverything(Buffer.from(text)),
  );
  test.prop([broken], RUNS)('feeds and pages, cut off and altered', asEverything);
});

const MEGABYTES_10 = 10 * 1024 * 1024;
const DEEP = 100_000;
const feed = (text: string) => `<rss><channel><item><title>T</title>${text}</item></channel></rss>`;
const entry = (text: string) => feed(`<description>${text}</description>`);

describe('large and deep', () => {
  test.each<[string, string, (times: number) => string, number]>([
    ['elements nested in a feed', '.xml', (times) => feed('<a>'.repeat(times)), DEEP],
    ['elements nested in an entry', '.xml', (times) => entry('&lt;div&gt;'.repeat(times)), DEEP],
    ['elements nested in a page', '.html', (times) => '<div>'.repeat(times), DEEP],
    ['quotes nested in Markdown', '.md', (times) => '>'.repeat(times), DEEP],
    ['lists nested in JSON', '.json', (times) => '['.repeat(times) + ']'.repeat(times), DEEP],
    [
      'data nested in a page',
      '.html',
      (times) =>
        `<script type="application/ld+json">${'['.repeat(times)}${']'.repeat(times)}</script><p>x</p>`,
      DEEP,
    ],
    ['a text of 10 MB', '.txt', (times) => `T\n${'word '.repeat(times)}`, MEGABYTES_10 / 5],
    ['a line of 10 MB without a space', '.txt', (times) => 'x'.repeat(times), MEGABYTES_10],
    [
      'a page of one text of 9 MB',
      '.html',
      (times) => `<article><p>${'word '.repeat(times)}</p></article>`,
      (MEGABYTES_10 * 0.9) / 5,
    ],
    ['an entry of one text of 4 MB', '.xml', (times) => entry('word '.repeat(times)), 800_000],
    ['"&" 4 million times', '.xml', (times) => entry('&'.repeat(times)), 4_000_000],
    ['"<" 4 million times', '.html', (times) => '<'.repeat(times), 4_000_000],
    ['attributes without end', '.xml', (times) => `<rss ${'a="b" '.repeat(times)}>`, 700_000],
  ])('%s', async (name, ending, of, times) => {
    const work = (text: string) =>
      readHarmlessly(() => readArticles(`a${ending}`, Buffer.from(text)));
    // No seconds: four times the text must take about four times the work, whatever machine this is.
    expect(await isHarmful({ exponent: 2 }, work, { name, of }, times, 1)).toBe(false);
  });
});
