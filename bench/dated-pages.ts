import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import * as z from 'zod';
import type { RawArticle } from '../src/domain/index.ts';
import { cleanArticle, readPage } from '../src/ingest/index.ts';
import { WritethruError } from '../src/kernel/index.ts';
import { filesUnder } from './corpus-folder.ts';

/** After every date that is stated, so that none is too late to be believed. */
const ARRIVAL = Date.parse('2030-01-01T00:00:00Z');
const LONGEST = 10_000_000;

/** The outcome for a page's date. `now`: no date was found, so the arrival time is used. */
export type Verdict = 'right' | 'wrong' | 'now' | 'not read';

export interface DatedPage {
  readonly address: string;
  readonly file: string;
  readonly stated: string;
  readonly verdict: Verdict;
  readonly baseline: Verdict;
  readonly got: string | null;
  /** The place the date was found in. */
  readonly origin: string | null;
}

/** `{address: {file, date}}`, as github.com/adbar/htmldate has its evaluation. */
const listSchema = z.record(
  z.string(),
  z.object({ file: z.string(), date: z.string().nullable() }),
);

const listsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      // Python writes NaN where no date is known.
      const json = readFileSync(join(folder, name), 'utf8').replace(/: NaN\b/gu, ': null');
      const { data } = listSchema.safeParse(JSON.parse(json));
      return Object.entries(data ?? {});
    });

/** The day as the page's own zone has it, where the date says so itself. */
const daysOf = (written: string | null, at: string): readonly string[] => [
  at.slice(0, 10),
  ...(/^\d{4}-\d\d-\d\d/u.test(written ?? '') ? [(written ?? '').slice(0, 10)] : []),
];

const readAt = (address: string, bytes: Buffer): RawArticle | null => {
  try {
    return readPage(address, bytes)[0] ?? null;
  } catch (error) {
    if (error instanceof WritethruError) return null;
    throw error;
  }
};

/** Readability's own time of publication: from JSON-LD and two names of `meta`. */
const baselineOf = (bytes: Buffer, stated: string): Verdict => {
  try {
    const { document } = parseHTML(bytes.toString('utf8'));
    const time = new Readability(document as never).parse()?.publishedTime ?? null;
    const at = Date.parse(time ?? '');
    if (Number.isNaN(at)) return 'now';
    return daysOf(time, new Date(at).toISOString()).includes(stated) ? 'right' : 'wrong';
  } catch {
    return 'not read';
  }
};

const judge = (address: string, file: string, stated: string, bytes: Buffer): DatedPage => {
  const raw = readAt(address, bytes);
  const baseline = baselineOf(bytes, stated);
  if (raw === null)
    return { address, file, stated, verdict: 'not read', baseline, got: null, origin: null };
  const { publishedAt, publishedBasis } = cleanArticle(raw, ARRIVAL);
  const verdict =
    publishedBasis === 'arrival'
      ? 'now'
      : daysOf(raw.publishedAt, publishedAt).includes(stated)
        ? 'right'
        : 'wrong';
  const origin = publishedBasis === 'stated' ? (raw.publishedFrom ?? 'line') : publishedBasis;
  return { address, file, stated, verdict, baseline, got: publishedAt, origin };
};

/** Judges the date of every page of a folder that a list in it states one for. */
export const datedPages = (folder: string): readonly DatedPage[] => {
  const paths = new Map(
    filesUnder(folder, /\.html?$/u).map((file) => [basename(file), join(folder, file)]),
  );
  return listsIn(folder).flatMap(([address, { file, date }]) => {
    const path = paths.get(basename(file));
    if (path === undefined || date === null || !existsSync(path)) return [];
    const bytes = readFileSync(path);
    return bytes.length > LONGEST ? [] : [judge(address, file, date, bytes)];
  });
};

export const countOf = (
  pages: readonly { readonly verdict: Verdict; readonly baseline: Verdict }[],
  by: 'verdict' | 'baseline',
) => {
  const count = (verdict: Verdict) => pages.filter((page) => page[by] === verdict).length;
  return {
    right: count('right'),
    wrong: count('wrong'),
    now: count('now'),
    notRead: count('not read'),
  };
};
