import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPORA = fileURLToPath(new URL('../../shared/corpora/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../tests/fixtures/', import.meta.url));

export interface CorpusFolder {
  /** What the table calls it. */
  readonly name: string;
  readonly path: string;
  /** Whether it holds our own fixtures. */
  readonly own: boolean;
}

/** The corpus beside the project; where it is not there, the fixtures of the same name, which we wrote. */
export const corpusFolder = (name: 'feeds' | 'pages'): CorpusFolder => {
  const beside = join(CORPORA, name);
  if (existsSync(beside)) return { name: `../shared/corpora/${name}`, path: beside, own: false };
  const own = `tests/fixtures/${name} (the corpora are not beside the project)`;
  return { name: own, path: join(FIXTURES, name), own: true };
};

/** Files under a folder by the end of their names, in order, relative to it. */
export const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort();
