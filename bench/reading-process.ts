/**
 * Reads feed files, one message a file, in a process of its own: so a hang can be ended and told, and memory belongs to
 * one reader. Started by reading-run.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { cleanArticle, IngestError, readFeed } from '../src/ingest/index.ts';
import type { Outcome, ReaderName, ReadingOrder } from './reading-run.ts';

const ARRIVAL = Date.parse('2024-10-26T07:00:00Z');

/** Whether markup says anything: the library counts an entry of an empty paragraph or a picture as any other. */
const hasWords = (markup: string | null): boolean =>
  /[\p{L}\p{N}]/u.test((markup ?? '').replace(/<[^>]*>|&#?\w+;/gu, ' '));

/** The library alone, told the text as most programs would: as UTF-8. What has neither title nor text is no article. */
const byLibrary = (bytes: Buffer): Outcome => {
  try {
    const { items } = parseFeed(bytes.toString('utf8'));
    const told = items.filter(({ title, description, content }) =>
      [title, description, content].some(hasWords),
    );
    return { kind: 'read', entries: items.length, articles: told.length };
  } catch (error) {
    return { kind: 'refused', code: 'thrown', line: String(error) };
  }
};

const byOurs = (file: string, bytes: Buffer): Outcome => {
  try {
    const { entries } = readFeed(file, bytes);
    for (const entry of entries) cleanArticle(entry, ARRIVAL);
    return { kind: 'read', entries: entries.length, articles: entries.length };
  } catch (error) {
    if (!(error instanceof IngestError)) return { kind: 'crashed', line: String(error) };
    const { code, message } = error;
    if (/[\r\n]/u.test(message)) return { kind: 'crashed', line: `several lines: ${message}` };
    return { kind: 'refused', code, line: message };
  }
};

const readWith = (reader: ReaderName, file: string, bytes: Buffer): Outcome =>
  reader === 'ours' ? byOurs(file, bytes) : byLibrary(bytes);

process.on('message', ({ reader, folder, files }: ReadingOrder) => {
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const started = process.hrtime.bigint();
    const outcome = readWith(reader, file, bytes);
    const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
    process.send?.({ file, milliseconds, outcome });
  }
  const last = { peakKilobytes: process.resourceUsage().maxRSS };
  process.send?.(last, undefined, undefined, () => process.disconnect());
});
process.send?.({ ready: true });
