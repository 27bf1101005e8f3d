import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Article, articleSchema } from '../../src/domain/index.ts';
import { cleanArticle, readArticles } from '../../src/ingest/index.ts';
import { scraped } from '../support/samples/scraped-article.ts';

// Real text that may not be copied into the project stands beside it on some machines. Where it does not, the same
// tests run on texts of our own.
const CORPORA = join('..', 'shared', 'corpora');
const SAMPLE = join('examples', 'sample');
const there = existsSync(CORPORA);
const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');

const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.endsWith('README.md'))
    .sort()
    .map((name) => join(folder, name));

const readFrom = (path: string) => readArticles(path, readFileSync(path));
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words of `some` are in `all`, each as often as it stands there. */
const shared = (some: readonly string[], all: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of all) left.set(word, (left.get(word) ?? 0) + 1);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
};

interface Scraped {
  readonly text: string;
  readonly expected: Pick<
    Article,
    'title' | 'place' | 'publishedAt' | 'publishedPrecision' | 'publishedBasis'
  >;
  readonly references: readonly (readonly [publisher: string, date: string])[];
  readonly mended: readonly string[];
  readonly paragraphs: number;
  /** Names, and others that stand for them as well. */
  readonly names: readonly (readonly [string, string])[];
}

const delivered: Scraped = there
  ? {
      text: readFileSync(join(CORPORA, '000_4d67d83dd9f04982.txt'), 'utf8'),
      expected: {
        title: 'North Korea Confirms Sending Troops to Russia, Claims Action is Legally Compliant',
        place: 'Seoul, South Korea',
        publishedAt: '2024-10-25T00:00:00.000Z',
        publishedPrecision: 'day',
        publishedBasis: 'text',
      },
      references: [
        ['Korean Central News Agency (KCNA)', '2024-10-25'],
        ['Yonhap News Agency', '2024-10-18'],
        ['Yonhap News Agency', '2024-10-23'],
      ],
      mended: [
        'previousreports',
        'growinginternational',
        'illegality.Kim',
        'UNCharter',
        'andengage',
      ],
      paragraphs: 6,
      names: [
        ['North Korea', 'West Tavria'],
        ['South Korea', 'East Tavria'],
        ['Seoul', 'Belgar'],
        ['Russia', 'Moldania'],
        ['Kim Jong-kyu', 'Ivo Brandt'],
        ['Kim', 'Ivo'],
        ['KCNA', 'TCTA'],
        ['NIS', 'TSB'],
        ['Yonhap', 'Tavrian'],
      ],
    }
  : {
      text: scraped.text,
      expected: scraped.article,
      references: scraped.article.references.map(
        ({ publisher, date }) => [publisher, date] as const,
      ),
      mended: scraped.article.mends.map(({ was }) => was),
      paragraphs: scraped.article.paragraphs.length,
      names: [
        ['Malta', 'Samland'],
        ['Valletta', 'Ronne'],
        ['Joseph Farr', 'Ivo Brandt'],
        ['Joseph', 'Ivo'],
        ['MSB', 'TSB'],
      ],
    };

const renamed = (text: string): string =>
  delivered.names.reduce((all, [from, to]) => all.replaceAll(from, to), text);

describe(there ? 'on the corpora' : 'the corpora are not here: on texts of our own', () => {
  test.each([
    ['as scrapers delivered it', (text: string) => text],
    ['with other names in it', renamed],
  ])('a report %s', (_, named) => {
    const [raw] = readArticles('a.txt', new TextEncoder().encode(named(delivered.text)));
    const article = raw && cleanArticle(raw, ARRIVAL);
    const { title, place, publishedAt, publishedPrecision, publishedBasis } = delivered.expected;
    expect(article).toMatchObject({
      title: named(title),
      place: named(place ?? ''),
      publishedAt,
      publishedPrecision,
      publishedBasis,
      source: null,
      language: 'en',
    });
    expect(article?.paragraphs).toHaveLength(delivered.paragraphs);
    expect(article?.paragraphs.join('\n')).not.toMatch(/Views|References|Retrieved/u);
    expect(article?.references.map(({ publisher, date }) => [publisher, date])).toEqual(
      delivered.references.map(([publisher, date]) => [named(publisher), date]),
    );
    expect(article?.mends.map(({ was }) => was)).toEqual(delivered.mended.map(named));
    for (const { was, is } of article?.mends ?? []) expect(is.replace(' ', '')).toBe(was);
  });

  test('ordinary text is left as it is', () => {
    const files = there
      ? ['story-articles', 'wikinews', 'headline-stream'].map((name) =>
          join(CORPORA, `${name}.jsonl`),
        )
      : filesUnder(SAMPLE, /\.(?:jsonl|txt|md|xml)$/u);
    const raws = files.flatMap(readFrom);
    const cleaned = raws.map((raw) => cleanArticle(raw, ARRIVAL));
    for (const article of cleaned) expect(articleSchema.parse(article)).toEqual(article);

    const before = raws.flatMap(({ title, text }) => words(`${title ?? ''} ${text}`));
    const after = cleaned.flatMap(({ title, place, paragraphs }) =>
      words([title, place ?? '', ...paragraphs].join(' ')),
    );
    expect(shared(before, after) / before.length).toBeGreaterThan(there ? 0.98 : 0.85);
    // Scraped texts do have spaces inside their numbers; those are taken out, and nothing else is touched there.
    const inNumbers = /^\p{Sc}?\p{N}+[.,] \p{N}+$/u;
    const mends = cleaned
      .flatMap((article) => article.mends)
      .filter(({ was }) => !inNumbers.test(was));
    expect(mends.length, JSON.stringify(mends)).toBeLessThanOrEqual(before.length / 50_000);
    expect(new Set(cleaned.map(({ language }) => language))).toEqual(new Set(['en']));
  });
});
