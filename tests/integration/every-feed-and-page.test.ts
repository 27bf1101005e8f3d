import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { corpusFolder, filesUnder } from '../../bench/corpus-folder.ts';
import { FIELDS, pageScore } from '../../bench/page-scores.ts';
import { articleSchema, rawArticleSchema } from '../../src/domain/index.ts';
import { cleanArticle, IngestError, readArticles } from '../../src/ingest/index.ts';
import { cpuMilliseconds } from '../support/measures/cpu-time.ts';

// Real feeds and pages that may not be copied into the project stand beside it on some machines. Where they do not,
// the same tests run on fixtures of our own.
const feeds = corpusFolder('feeds');
const pages = corpusFolder('pages');
const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');
/** Of one core; the slowest of them takes a tenth of it. */
const MOST_MILLISECONDS = 5000;
const MOST_MEGABYTES = 512;

/** What a file gives, as one comparable text: its articles, raw and clean, or the line that refuses it. */
const outcomeOf = (path: string): { readonly articles: number; readonly all: string } => {
  try {
    const raws = readArticles(path, readFileSync(path));
    const articles = raws.map((raw) => cleanArticle(rawArticleSchema.parse(raw), ARRIVAL));
    for (const article of articles) expect(articleSchema.parse(article)).toEqual(article);
    return { articles: articles.length, all: JSON.stringify([raws, articles]) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    expect(error.message).toMatch(/^[^\r\n]+$/u);
    expect(error.message.startsWith(`${path}: `), error.message).toBe(true);
    expect(error.message).toMatch(/; (?:allowed|required) (?:is|are) /u);
    return { articles: 0, all: error.message };
  }
};

const TIMEOUT = { timeout: 120_000 };

describe.each([
  { ...feeds, ending: /\.(?:xml|json)$/u },
  { ...pages, ending: /source\.html$/u },
])('$name', ({ path: folder, ending }) => {
  const files = filesUnder(folder, ending).map((file) => join(folder, file));

  test(
    'each gives articles, or one line that says why not; the same each time, in bounds',
    TIMEOUT,
    () => {
      const before = process.memoryUsage.rss();
      for (const path of files) {
        let first = '';
        const spent = cpuMilliseconds(() => {
          first = outcomeOf(path).all;
        });
        expect(spent, path).toBeLessThan(MOST_MILLISECONDS);
        expect(outcomeOf(path).all, path).toBe(first);
      }
      const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
      expect(grown).toBeLessThan(MOST_MEGABYTES);
    },
  );
});

test('feeds give what is in them', TIMEOUT, () => {
  const yielding = filesUnder(feeds.path, /\.(?:xml|json)$/u)
    .map((file) => outcomeOf(join(feeds.path, file)).articles)
    .filter((articles) => articles > 0);
  // Most of the corpus holds no word: it is about attributes of empty elements, dates and addresses.
  expect(yielding.length).toBeGreaterThanOrEqual(feeds.own ? 16 : 230);
});

test(
  'pages give their article and little else, and say who, when and in which language',
  TIMEOUT,
  () => {
    const scores = filesUnder(pages.path, /source\.html$/u).map((file) =>
      pageScore(pages.path, file),
    );
    expect(scores.filter(({ refused }) => refused !== null)).toEqual([]);
    const f1 = scores.map((score) => score.f1.ours);
    expect(f1.reduce((sum, value) => sum + value, 0) / f1.length).toBeGreaterThan(0.98);
    // Headings, captions and lines that lead elsewhere are left out, and the expected text has them.
    expect(Math.min(...f1)).toBeGreaterThan(0.9);
    const stated = scores.flatMap(({ page, agrees }) =>
      FIELDS.flatMap((field) =>
        agrees[field] === undefined ? [] : [{ page, field, agrees: agrees[field] }],
      ),
    );
    const wrong = stated.filter(({ agrees }) => !agrees);
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(stated.length * 0.02);
  },
);

test('npm run eval:ingest prints the figures: no crash, no hang, more articles than the library', async () => {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'eval:ingest', '--', '--json'],
    { maxBuffer: 10 * 1024 * 1024 },
  );
  const { feeds: figures } = JSON.parse(stdout) as {
    feeds: Record<'ours' | 'library', { yielding: number; crashes: number; hangs: number }>;
  };
  expect(figures.ours).toMatchObject({ crashes: 0, hangs: 0 });
  expect(figures.ours.yielding).toBeGreaterThan(figures.library.yielding);
});
