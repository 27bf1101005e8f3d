import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { ReplayedEdition } from '../../src/desk/index.ts';
import { drawn } from './drawn.ts';
import { type Corpus, type Read, readable } from './readable.ts';
import { replayed } from './replayed.ts';

/** A development as a reader met it, with what a judge needs to see whether it is true and new. */
interface Row {
  readonly corpus: string;
  readonly text: string;
  readonly date: string;
  readonly headline: string;
  readonly articles: readonly Read[];
  /** What the story had told before, oldest first. */
  readonly earlier: readonly { readonly date: string; readonly text: string }[];
}

const rowsOf = (corpus: Corpus, editions: readonly ReplayedEdition[]): Row[] => {
  const told = new Map<string, { readonly date: string; readonly text: string }[]>();
  return editions.flatMap(({ stories }) =>
    stories.flatMap(({ id, headline, developments }) => {
      const earlier = told.get(id) ?? [];
      told.set(id, [...earlier, ...developments.map(({ date, text }) => ({ date, text }))]);
      return developments.map(({ text, date, articles }) => ({
        corpus: corpus.name,
        text,
        date,
        headline,
        articles: articles.flatMap((article) => corpus.read.get(article) ?? []),
        earlier,
      }));
    }),
  );
};

const sheetOf = (rows: readonly Row[]): string =>
  stringify(
    rows.map(({ corpus, text, date, headline }, at) => ({
      row: at + 1,
      corpus,
      date,
      headline,
      text,
      clear: '',
      worth: '',
      true: '',
      new: '',
      why: '',
    })),
    { header: true },
  );

const contextOf = (rows: readonly Row[]): string =>
  rows
    .map(({ text, date, articles, earlier }, at) =>
      [
        `## Row ${at + 1}: ${date}`,
        text,
        ...articles.map(
          (article) =>
            `### The article, ${article.publishedAt ?? 'undated'}: ${article.title}\n\n${article.text}`,
        ),
        `### What the story told before: ${earlier.length}`,
        ...earlier.map((one) => `- ${one.date}: ${one.text}`),
      ].join('\n\n'),
    )
    .join('\n\n');

export interface SheetOrder {
  readonly count: number;
  readonly seed: number;
  readonly folder: string;
}

/**
 * Draws developments by seed from the replays and writes two files: the sheet, to be judged for clear and worth before
 * the other one is opened, and their context, to judge true and new.
 */
export const writeSheet = async (
  { count, seed, folder }: SheetOrder,
  corpora: readonly Corpus[] = readable(),
) => {
  const rows: Row[] = [];
  for (const corpus of corpora) rows.push(...rowsOf(corpus, await replayed(corpus.articles)));
  const chosen = drawn(rows, count, seed);
  mkdirSync(folder, { recursive: true });
  const files = { sheet: join(folder, 'sheet.csv'), context: join(folder, 'context.md') };
  writeFileSync(files.sheet, sheetOf(chosen));
  writeFileSync(files.context, `${contextOf(chosen)}\n`);
  return { ...files, rows: chosen.length, of: rows.length };
};
