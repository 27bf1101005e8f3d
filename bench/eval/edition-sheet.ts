import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { drawn } from './drawn.ts';
import { type Corpus, type Read, readableByKind } from './readable.ts';
import type { SheetOrder } from './sheet.ts';
import { type ShownLine, shownLines } from './shown-lines.ts';

const sheetOf = (lines: readonly ShownLine[]): string =>
  stringify(
    lines.map(({ corpus, slot, date, headline, text }, at) => ({
      row: at + 1,
      corpus,
      edition: slot.slice(0, 10),
      date,
      headline,
      text,
      clear: '',
      worth: '',
      true: '',
      new: '',
      repeat: '',
      why: '',
    })),
    { header: true },
  );

const articleText = ({ publishedAt, title, text }: Read): string =>
  `### The article, ${publishedAt ?? 'undated'}: ${title}\n\n${text}`;

const contextOf = (lines: readonly ShownLine[]): string =>
  lines
    .map(({ slot, date, text, articles, earlier, others }, at) =>
      [
        `## Row ${at + 1}: ${date}, edition of ${slot.slice(0, 10)}`,
        text,
        `### The edition's other lines: ${others.length}`,
        ...others.map((other) => `- ${other}`),
        ...articles.map(articleText),
        `### What editions told of the story before: ${earlier.length}`,
        ...earlier.map((one) => `- ${one.date}: ${one.text}`),
      ].join('\n\n'),
    )
    .join('\n\n');

const figureOf = ({ change, text }: ShownLine): string =>
  change === null ? text : `${change.from} → ${change.to} ${change.unit}`;

const figuresOf = (lines: readonly ShownLine[]): string =>
  stringify(
    lines.map((line, at) => ({
      row: at + 1,
      corpus: line.corpus,
      edition: line.slot.slice(0, 10),
      figure: figureOf(line),
      text: line.text,
      replaces: line.supersedes ?? '',
      true: '',
      why: '',
    })),
    {
      header: true,
      columns: ['row', 'corpus', 'edition', 'figure', 'text', 'replaces', 'true', 'why'],
    },
  );

const figuresContextOf = (lines: readonly ShownLine[]): string =>
  lines
    .map((line, at) =>
      [`## Row ${at + 1}: ${figureOf(line)}`, line.text, ...line.articles.map(articleText)].join(
        '\n\n',
      ),
    )
    .join('\n\n');

/**
 * Draws lines of default-limit editions by seed, as many of each kind of corpus, and writes a sheet, its context with the
 * whole edition around each line, and apart from them every figure line that was shown.
 */
export const writeEditionSheet = async (
  { count, seed, folder }: SheetOrder,
  kinds: readonly (readonly Corpus[])[] = readableByKind(seed),
) => {
  const chosen: ShownLine[] = [];
  const figures: ShownLine[] = [];
  let of = 0;
  for (const [at, corpora] of kinds.entries()) {
    const lines: ShownLine[] = [];
    for (const corpus of corpora) lines.push(...(await shownLines(corpus)));
    of += lines.length;
    // A kind with too few lines leaves its share to the later kinds.
    const own = Math.floor((count - chosen.length) / (kinds.length - at));
    chosen.push(...drawn(lines, own, seed));
    figures.push(...lines.filter((line) => line.change !== null || line.supersedes !== null));
  }
  mkdirSync(folder, { recursive: true });
  const files = {
    sheet: join(folder, 'edition-sheet.csv'),
    context: join(folder, 'edition-context.md'),
    figures: join(folder, 'figures-sheet.csv'),
    figuresContext: join(folder, 'figures-context.md'),
  };
  const mixed = drawn(chosen, chosen.length, seed);
  writeFileSync(files.sheet, sheetOf(mixed));
  writeFileSync(files.context, `${contextOf(mixed)}\n`);
  writeFileSync(files.figures, figuresOf(figures));
  writeFileSync(files.figuresContext, `${figuresContextOf(figures)}\n`);
  return { ...files, rows: chosen.length, of, figureLines: figures.length };
};
