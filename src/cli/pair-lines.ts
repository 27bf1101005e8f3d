import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import * as z from 'zod';
import type { SentencePair } from '../desk/index.ts';
import { excerpt } from '../kernel/index.ts';
import { UsageError, unreadable } from './house.ts';

/** Letters of one sentence. The longest real one met so far has 1,400. */
const LONGEST = 10_000;
const ZONE = { offset: true, local: true } as const;

const sentence = z.string().trim().min(1).max(LONGEST);
const day = z
  .union([z.iso.date(), z.iso.datetime(ZONE)])
  .transform((given) => given.slice(0, 10))
  .nullish();

/** Labelled files carry more fields than these; the others are ignored. */
const pairSchema = z.object({
  id: z.string().min(1).max(200),
  first: sentence,
  second: sentence,
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/u)
    .nullish(),
  firstDate: day,
  secondDate: day,
  context: z.string().max(LONGEST).nullish(),
});
type Field = keyof z.infer<typeof pairSchema>;

const A_SENTENCE = `a sentence of 1 to ${LONGEST} characters`;
const A_DAY = 'a day such as "2024-10-25"';
const ALLOWED: Readonly<Record<Field, string>> = {
  id: 'a text of 1 to 200 characters',
  first: A_SENTENCE,
  second: A_SENTENCE,
  language: 'a language tag such as "en"',
  firstDate: A_DAY,
  secondDate: A_DAY,
  context: `a text of at most ${LONGEST} characters`,
};
const A_PAIR = '{"id", "first", "second"}, with "language", "firstDate", "secondDate", "context"';

const isField = (name: unknown): name is Field => typeof name === 'string' && name in ALLOWED;

const refused = (where: string, got: string, allowed: string): UsageError =>
  new UsageError('pairs', `${where}: got ${got}; allowed is ${allowed}`);

const parsed = (where: string, line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw refused(where, `"${excerpt(line, 40)}"`, 'one JSON object a line');
  }
};

const pairOf = (where: string, line: string): SentencePair => {
  const value = parsed(where, line);
  const { data, error } = pairSchema.safeParse(value);
  if (data) {
    const { language = null, firstDate = null, secondDate = null, context = null } = data;
    const { id, first, second } = data;
    return { id, first, second, language, firstDate, secondDate, context };
  }
  const field = error.issues[0]?.path[0];
  if (!isField(field)) throw refused(where, excerpt(JSON.stringify(value), 40), A_PAIR);
  const given = (value as Partial<Record<Field, unknown>>)[field];
  const got = given === undefined ? 'nothing' : excerpt(JSON.stringify(given), 40);
  throw refused(`${where}: "${field}"`, got, ALLOWED[field]);
};

/** The pairs of JSON Lines, blank lines left out. Throws `UsageError` that names the first bad line; or that there is none. */
export const pairLines = (name: string, text: string): SentencePair[] => {
  const pairs = text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : pairOf(`${name} line ${at + 1}`, line)));
  if (pairs.length === 0) throw refused(name, 'no pair', `at least one line ${A_PAIR}`);
  return pairs;
};

/** Reads and checks a whole file first, so that no answer is printed for half of one. */
export const readPairs = async (path: string): Promise<SentencePair[]> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error, 'a file of pairs, JSON Lines');
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(path, 'bytes that are not UTF-8', 'JSON Lines in UTF-8');
  }
  return pairLines(path, text);
};
