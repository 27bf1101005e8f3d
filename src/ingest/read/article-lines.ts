import { TextDecoder } from 'node:util';
import { ARTICLE_BYTES, type RawArticle } from '../../domain/index.ts';
import { bytesOf, formatBytes, MEGABYTE } from '../../kernel/index.ts';
import { IngestError } from '../errors.ts';
import { readJsonLine } from './read-json.ts';

/** JSON may write a character in six; the rest of a line is titles and addresses. */
const LINE_BYTES = 6 * ARTICLE_BYTES + MEGABYTE;
const LINE_FEED = 10;

/** The lines of a stream of bytes, without their line feeds; of a line that is too long, its beginning and no more. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...kept, chunk.subarray(start, end)]);
      kept = [];
      length = 0;
      start = end + 1;
    }
    kept.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LINE_BYTES) break;
  }
  yield Buffer.concat(kept);
}

/**
 * The articles of a JSON Lines stream (UTF-8), read as they come: what is held is one line. Throws `IngestError` that
 * names the line: not JSON, not an article, too long; and, at the end, where there was none.
 */
export async function* articleLines(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawArticle> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let articles = 0;
  for await (const line of linesOf(bytes)) {
    number += 1;
    const article = articleOn(`${name} line ${number}`, line, decoder);
    if (article === null) continue;
    articles += 1;
    yield article;
  }
  if (articles === 0) {
    throw new IngestError(
      'ingest.no-article',
      `${name}: no article in it; required is at least one`,
    );
  }
}

const articleOn = (where: string, line: Uint8Array, decoder: TextDecoder): RawArticle | null => {
  if (line.length > LINE_BYTES) {
    throw new IngestError(
      'ingest.too-large',
      `${where}: more than ${formatBytes(LINE_BYTES)}; allowed is one article a line`,
    );
  }
  const article = readJsonLine(where, decoded(where, line, decoder));
  const size = bytesOf(article?.text ?? '');
  if (size > ARTICLE_BYTES) {
    throw new IngestError(
      'ingest.too-large',
      `${where}: ${formatBytes(size)} of text; allowed are at most ${formatBytes(ARTICLE_BYTES)}`,
    );
  }
  return article;
};

const decoded = (where: string, line: Uint8Array, decoder: TextDecoder): string => {
  try {
    return decoder.decode(line);
  } catch (cause) {
    throw new IngestError('ingest.unreadable', `${where}: not UTF-8; allowed is JSON in UTF-8`, {
      cause,
    });
  }
};
