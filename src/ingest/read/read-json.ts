import * as z from 'zod';
import type { RawArticle } from '../../domain/index.ts';
import { excerpt } from '../../kernel/index.ts';
import { IngestError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { entriesAsArticles } from './entry-identity.ts';
import { jsonFeedEntries } from './read-json-feed.ts';
import type { Reader } from './reader.ts';

const text = z.string().nullish();

/** An article as a sender writes it; fields that are not known are passed over. */
const lineSchema = z
  .object({
    id: z.string().min(1).max(200),
    title: text,
    text,
    url: text,
    source: text,
    author: text,
    publishedAt: text,
    language: text,
    topics: z.array(z.string()).nullish(),
  })
  .refine((line) => Boolean(line.title?.trim() || line.text?.trim()), {
    error: 'has neither "title" nor "text"',
  });

const REQUIRED = '"id" and one of "title" and "text", as strings';

const articleOf = (where: string, value: unknown): RawArticle => {
  const { data, error } = lineSchema.safeParse(value);
  if (data === undefined) {
    const [issue] = error.issues;
    const field = issue?.path.join('.');
    throw new IngestError(
      'ingest.unreadable',
      `${where}: ${field ? `"${field}" ` : ''}${excerpt(issue?.message ?? 'not an article', 80)}; required are ${REQUIRED}`,
    );
  }
  return {
    id: data.id,
    title: data.title ?? null,
    text: data.text ?? '',
    url: data.url ?? null,
    source: data.source ?? null,
    author: data.author ?? null,
    publishedAt: data.publishedAt ?? null,
    language: data.language ?? null,
    topics: data.topics ?? [],
  };
};

const parse = (where: string, json: string, allowed: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new IngestError(
      'ingest.unreadable',
      `${where}: not JSON (got "${excerpt(json, 40)}"); allowed is ${allowed}`,
      { cause },
    );
  }
};

/** One article, an array of them, or a JSON Feed. */
export const readJson: Reader = (name, bytes) => {
  const value = parse(name, decodeText(name, bytes), 'one article or an array of articles');
  if (!Array.isArray(value)) {
    const feed = jsonFeedEntries(name, value);
    return feed === null ? [articleOf(name, value)] : entriesAsArticles(feed.entries);
  }
  return value.map((entry, index) => articleOf(`${name} article ${index + 1}`, entry));
};

/** The article of one line; `where` is how messages call the line. Null where it is blank. */
export const readJsonLine = (where: string, line: string): RawArticle | null =>
  line.trim() === '' ? null : articleOf(where, parse(where, line, 'one JSON object a line'));

/** One article a line; blank lines are passed over. */
export const readJsonLines: Reader = (name, bytes) =>
  decodeText(name, bytes)
    .split('\n')
    .flatMap((line, index) => readJsonLine(`${name} line ${index + 1}`, line) ?? []);
