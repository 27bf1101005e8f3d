import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { RawArticle } from '../domain/index.ts';
import { articleLines } from '../ingest/index.ts';
import { unreadable } from './house.ts';
import type { Terminal } from './terminal.ts';

const ALLOWED = 'a file of articles, JSON Lines';

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(path, error, ALLOWED);
  }
}

/** How many articles a file holds, each line of it checked; null for what can be read only once, as a pipe. */
const checked = async (path: string): Promise<number | null> => {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error, ALLOWED);
  });
  if (!found.isFile() && !found.isDirectory()) return null;
  let count = 0;
  for await (const _ of articleLines(path, bytesOf(path))) count += 1;
  return count;
};

/**
 * The articles of a JSON Lines file, one after the other, with a progress bar. Every line is checked before the first is handed
 * out (unless it comes by a pipe), so that no work begins on half of a file.
 */
export async function* readArticleStream(
  path: string,
  label: string,
  terminal: Terminal,
): AsyncGenerator<RawArticle> {
  const total = await checked(path);
  const bar = total === null ? null : terminal.progress(label, total);
  let done = 0;
  try {
    for await (const article of articleLines(path, bytesOf(path))) {
      yield article;
      done += 1;
      bar?.to(done);
    }
  } finally {
    bar?.end();
  }
}
