import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawArticle } from '../../../src/domain/index.ts';
import { articleIdOf, cleanArticle, readArticles } from '../../../src/ingest/index.ts';
import { plainArticle } from '../../../src/ingest/read/reader.ts';

const sample = async (): Promise<RawArticle[]> => {
  const days = ['day-1', 'day-2', 'day-3'].map((day) => join('examples/sample', day));
  const names = await Promise.all(
    days.map(async (day) => (await readdir(day)).map((name) => join(day, name))),
  );
  return (
    await Promise.all(names.flat().map(async (name) => readArticles(name, await readFile(name))))
  ).flat();
};

const spoken = (over: Partial<RawArticle>): RawArticle => ({
  ...plainArticle('The valve was shut on Monday, the operator said.'),
  title: 'Sample: the valve is shut',
  ...over,
});

describe('the id of an article that is not cleaned yet', () => {
  it('is the one that cleaning gives, for every article of the sample', async () => {
    const articles = await sample();
    expect(articles.length).toBeGreaterThan(10);
    for (const raw of [...articles, ...articles.map((one) => ({ ...one, id: null }))])
      expect(articleIdOf(raw)).toBe(cleanArticle(raw, 0).id);
  });

  it.each([
    ['a plain id', { id: 'wire/2026.1' }],
    ['an id that is none', { id: '\u0000 x' }],
    ['an address', { url: 'https://news.example.org/a?utm_source=x#y' }],
    ['an address that is none', { url: 'nowhere' }],
    ['a stated address', { text: 'Source: https://news.example.org/b\n\nThe valve was shut.' }],
    ['words alone', {}],
  ])('is so with %s', (_, over) => {
    const raw = spoken(over);
    expect(articleIdOf(raw)).toBe(cleanArticle(raw, 0).id);
  });
});
