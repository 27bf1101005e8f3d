import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { RenderError } from './errors.ts';
import { type Words, wordsSchema } from './words.ts';

/** The files of `templates/`, read once. */
export interface Templates {
  readonly digest: { readonly mjml: string; readonly text: string };
  readonly letter: { readonly html: string; readonly text: string };
  /** By file name without its ending. */
  readonly partials: Readonly<Record<string, string>>;
  /** By language, `en`. */
  readonly words: Readonly<Record<string, Words>>;
}

/**
 * Reads the templates of a folder, at once and for good: `templates/` of the checkout, or its copy beside a bundle.
 * Throws RenderError when a file is not there or its words are not complete.
 */
export const loadTemplates = (folder: string): Templates => ({
  digest: { mjml: read(folder, 'digest/digest.mjml'), text: read(folder, 'digest/digest.txt.eta') },
  letter: {
    html: read(folder, 'transactional/letter.html.eta'),
    text: read(folder, 'transactional/letter.txt.eta'),
  },
  partials: byName(folder, 'partials', (text) => text.trim()),
  words: byName(folder, 'strings', parseWords),
});

/**
 * The words of a language, or of the language it is a variant of.
 *
 * @throws RenderError `render.no-words`; configuration allows no newsletter in such a language
 */
export const wordsOf = (templates: Templates, language: string): Words => {
  const [primary = language] = language.toLowerCase().split('-');
  const words = templates.words[language.toLowerCase()] ?? templates.words[primary];
  if (words) return words;
  throw new RenderError(
    'render.no-words',
    `words for "${language}": there is no such file in strings/; there are ${Object.keys(templates.words).join(', ')}`,
  );
};

const byName = <T>(
  folder: string,
  part: string,
  parse: (text: string, path: string) => T,
): Record<string, T> =>
  Object.fromEntries(
    list(folder, part).map((file) => {
      const path = `${part}/${file}`;
      return [file.replace(/\.\w+$/u, ''), parse(read(folder, path), path)];
    }),
  );

const parseWords = (text: string, path: string): Words => {
  const result = wordsSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  throw new RenderError(
    'render.words',
    `${path}: ${z.prettifyError(result.error).replace(/\s+/gu, ' ')}`,
  );
};

const read = (folder: string, path: string): string =>
  missing(folder, path, () => readFileSync(join(folder, path), 'utf8'));
const list = (folder: string, part: string): string[] =>
  missing(folder, part, () => readdirSync(join(folder, part)).sort());

const missing = <T>(folder: string, path: string, take: () => T): T => {
  try {
    return take();
  } catch (cause) {
    throw new RenderError(
      'render.templates',
      `templates: "${path}" cannot be read in ${folder}`,
      'missing',
      { cause },
    );
  }
};
