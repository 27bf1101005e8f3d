import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { DAY } from '../../src/kernel/index.ts';
import { drawn } from './drawn.ts';
import { type Corpus, type Read, readable } from './readable.ts';
import type { SheetOrder } from './sheet.ts';
import { type ShownLine, shownLines, type Told } from './shown-lines.ts';

/** So many things an editor can list for a day; more rows may be added. */
const ITEMS = 8;
/** Lines of earlier editions are listed for this long, in ms. */
const BEFORE = 30 * DAY;

/** A day of an event: what came in, what readers knew, and what the edition told. */
interface EventDay {
  readonly corpus: string;
  readonly date: string;
  readonly articles: readonly Read[];
  readonly before: readonly Told[];
  readonly told: readonly ShownLine[];
}

const dayOf = (at: string | number): string => new Date(at).toISOString().slice(0, 10);

const daysOf = async (corpus: Corpus): Promise<EventDay[]> => {
  const lines = await shownLines(corpus);
  const articles = [...corpus.read.values()].filter(({ publishedAt }) => publishedAt !== null);
  const dates = [...new Set(articles.map(({ publishedAt }) => dayOf(publishedAt ?? '')))].sort();
  return dates.map((date) => {
    // An edition's slot is the midnight that ends its day.
    const end = Date.parse(date) + DAY;
    const past = lines.filter(({ slot }) => {
      const at = Date.parse(slot);
      return at < end && at >= end - BEFORE;
    });
    return {
      corpus: corpus.name,
      date,
      articles: articles.filter(({ publishedAt }) => dayOf(publishedAt ?? '') === date),
      before: past.map(({ slot, text }) => ({ date: dayOf(Date.parse(slot) - 1), text })),
      told: lines.filter(({ slot }) => Date.parse(slot) === end),
    };
  });
};

const title = ({ corpus, date }: EventDay, at: number): string =>
  `## Day ${at + 1}: ${corpus}, ${date}`;

const inputOf = (days: readonly EventDay[]): string =>
  days
    .map((day, at) =>
      [
        title(day, at),
        `### What readers were told in the thirty days before: ${day.before.length}`,
        ...day.before.map((one) => `- ${one.date}: ${one.text}`),
        `### What came in: ${day.articles.length}`,
        ...day.articles.map((article) => `#### ${article.title}\n\n${article.text}`),
      ].join('\n\n'),
    )
    .join('\n\n');

const editionOf = (days: readonly EventDay[]): string =>
  days
    .map((day, at) =>
      [
        title(day, at),
        ...(day.told.length > 0
          ? day.told.map((line) => `- ${line.date}: ${line.text}`)
          : ['No edition.']),
      ].join('\n\n'),
    )
    .join('\n\n');

const sheetOf = (days: readonly EventDay[]): string =>
  stringify(
    days.flatMap(({ corpus, date }, at) =>
      Array.from({ length: ITEMS }, () => ({
        day: at + 1,
        corpus,
        date,
        item: '',
        told: '',
        why: '',
      })),
    ),
    { header: true },
  );

/**
 * Draws days by seed and writes three files: what came in, from which an editor lists on the sheet what should be told,
 * one item a row; and the edition's lines, to be opened afterwards, to answer for each item whether it was told.
 */
export const writeDaysSheet = async (
  { count, seed, folder }: SheetOrder,
  corpora: readonly Corpus[] = readable(),
) => {
  const all: EventDay[] = [];
  for (const corpus of corpora) all.push(...(await daysOf(corpus)));
  const days = drawn(all, count, seed);
  mkdirSync(folder, { recursive: true });
  const files = {
    sheet: join(folder, 'days-sheet.csv'),
    input: join(folder, 'days-input.md'),
    edition: join(folder, 'days-edition.md'),
  };
  writeFileSync(files.sheet, sheetOf(days));
  writeFileSync(files.input, `${inputOf(days)}\n`);
  writeFileSync(files.edition, `${editionOf(days)}\n`);
  return { ...files, days: days.length, of: all.length };
};
