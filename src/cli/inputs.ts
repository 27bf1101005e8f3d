import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawArticle } from '../domain/index.ts';
import { cleanArticle, READABLE, readArticles } from '../ingest/index.ts';
import { formatBytes, MEGABYTE, WritethruError } from '../kernel/index.ts';
import { isAddress } from './addresses.ts';
import { UsageError, unreadable } from './house.ts';

/** A file of many articles; each of them has its own limit. */
const FILE_BYTES = 256 * MEGABYTE;

/** One file's articles, or why it has none. */
export type ReadInput =
  | {
      readonly path: string;
      readonly articles: readonly RawArticle[];
      /** Older entries of a feed too large to be read whole. */
      readonly leftOut: number;
    }
  | { readonly path: string; readonly problem: WritethruError };

const isReadable = (name: string): boolean =>
  READABLE.some((ending) => name.toLowerCase().endsWith(ending));

/** Files as they are, folders by the readable files directly in them, in order of name. */
const filesOf = async (path: string): Promise<string[]> => {
  if (isAddress(path)) {
    throw new UsageError(
      'address',
      `"${path}" is an address; allowed are files (${READABLE.join(' ')}) and folders of them`,
    );
  }
  const found = await stat(path).catch(() => null);
  if (!found) throw new UsageError('no-file', `"${path}": no such file or folder`);
  if (!found.isDirectory()) {
    return [path];
  }
  const files = (await readdir(path))
    .filter((name) => isReadable(name) && !/^readme\./iu.test(name))
    .sort();
  if (files.length === 0)
    throw new UsageError(
      'empty',
      `"${path}": no article in this folder; allowed are ${READABLE.join(' ')}`,
    );
  return files.map((name) => join(path, name));
};

/** A file's bytes; a folder of that name, a link to nowhere or a file that is closed to us is a refused input as well. */
const bytesOf = async (path: string): Promise<Buffer> => {
  try {
    const { size } = await stat(path);
    if (size > FILE_BYTES) {
      throw new UsageError(
        'size',
        `"${path}": ${formatBytes(size)}; a file may have at most ${formatBytes(FILE_BYTES)}`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error, 'a file that can be read');
  }
};

const readInput = async (path: string): Promise<ReadInput> => {
  try {
    let leftOut = 0;
    const articles = readArticles(path, await bytesOf(path), (entries) => {
      leftOut = entries;
    });
    // Cleaning is what refuses an article; better here, by name, than later on the inbox.
    for (const article of articles) cleanArticle(article, 0);
    return { path, articles, leftOut };
  } catch (error) {
    if (error instanceof WritethruError) return { path, problem: error };
    throw error;
  }
};

/** Reads files and folders of articles; a file that cannot be read is a problem of its own. */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<ReadInput> {
  for (const path of paths) {
    const files = await filesOf(path).catch((error: unknown) => {
      if (error instanceof WritethruError) return error;
      throw error;
    });
    if (files instanceof WritethruError) yield { path, problem: files };
    else for (const file of files) yield await readInput(file);
  }
}

/** All articles, or the first problem, thrown: for work that must not begin on half of its input. */
export const readAllInputs = async (paths: readonly string[]): Promise<RawArticle[]> => {
  const articles: RawArticle[] = [];
  for await (const input of readInputs(paths)) {
    if ('problem' in input) throw input.problem;
    articles.push(...input.articles);
  }
  return articles;
};
