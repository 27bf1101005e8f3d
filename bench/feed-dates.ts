import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { cleanArticle, readFeed } from '../src/ingest/index.ts';
import { WritethruError } from '../src/kernel/index.ts';
import { filesUnder } from './corpus-folder.ts';
import { countOf, type Verdict } from './dated-pages.ts';

const ARRIVAL = Date.parse('2030-01-01T00:00:00Z');

/** The date that feedparser's tests expect of an entry's date: year, month, day, hour, minute, second in UTC. */
const EXPECTED =
  /entries\[0\]\['(?:published|created|updated|date|issued|modified)_parsed'\]\s*==\s*\((\d{4}), (\d+), (\d+), (\d+), (\d+), (\d+)/u;
/** These entries hold a date alone; with a title they are articles. */
const ENTRY = /<(?:\w+:)?(?:item|entry)(?:\s[^>]*)?>/u;

interface Dated {
  readonly file: string;
  readonly verdict: Verdict;
  readonly baseline: Verdict;
}

const verdictOf = (at: number | null, expected: number): Verdict => {
  if (at === null || at === ARRIVAL) return 'now';
  return at === expected ? 'right' : 'wrong';
};

const ours = (file: string, xml: string): number | null => {
  try {
    const [entry] = readFeed(file, Buffer.from(xml)).entries;
    return entry ? Date.parse(cleanArticle(entry, ARRIVAL).publishedAt) : null;
  } catch (error) {
    if (error instanceof WritethruError) return null;
    throw error;
  }
};

const library = (xml: string): number | null => {
  try {
    return parseFeed(xml).items[0]?.published?.getTime() ?? null;
  } catch {
    return null;
  }
};

/** Judges the dates of the feeds of a folder whose tests say what they are, ours beside the library's. */
export const feedDates = (folder: string) => {
  const dated = filesUnder(folder, /\.xml$/u).flatMap((file): Dated[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    const found = EXPECTED.exec(text);
    if (found === null) return [];
    const [year = 0, month = 1, ...rest] = found.slice(1).map(Number);
    const expected = Date.UTC(year, month - 1, ...rest);
    const xml = text.replace(ENTRY, (tag) => `${tag}<title>Dated</title>`);
    const verdict = verdictOf(ours(file, xml), expected);
    return [{ file, verdict, baseline: verdictOf(library(xml), expected) }];
  });
  return {
    feeds: dated.length,
    ours: countOf(dated, 'verdict'),
    library: countOf(dated, 'baseline'),
    not: dated.filter(({ verdict }) => verdict !== 'right').map(({ file }) => file),
  };
};
