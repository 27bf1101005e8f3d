import type { Mend } from '../../domain/index.ts';
import { MENDS } from '../limits.ts';
import { lostSentenceSpaces } from './joined-sentences.ts';
import { splitCapitals, splitInnerCapital, splitJoined } from './joined-words.ts';

export interface Mended {
  readonly texts: readonly string[];
  readonly mends: readonly Mend[];
}

/** Addresses, handles, paths, code, "e.g.": a slash, an at sign and their like, or a dot before a small letter. */
const UNTOUCHABLE = /[/\\@#_=&<>]|[\p{L}\p{N}]\.[\p{Ll}\p{N}]/u;
/** Words that splitting may try: small letters, or some with capitals inside. */
const CANDIDATE =
  /(?<![\p{L}\p{M}\p{N}’'-])(?:\p{Ll}{5,}|\p{L}\p{Ll}+\p{Lu}\p{Ll}{2,}|\p{Lu}{3,}\p{Ll}{3,})(?![\p{L}\p{M}\p{N}’'-])/gu;

type Split = readonly [string, string];

/** What one article's text says for and against a mend. */
interface Evidence {
  /** Scrapers lose a space here and there, not in the same place each time: what comes twice is a word of its own. */
  readonly twice: ReadonlySet<string>;
  apart(split: Split): boolean;
}

const evidenceOf = (texts: readonly string[]): Evidence => {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(CANDIDATE)) (once.has(word) ? twice : once).add(word);
  }
  const all = texts.join('\n');
  return {
    twice,
    apart: ([first, second]) =>
      new RegExp(`(?<!\\p{L})${first} ${second}(?!\\p{L})`, 'u').test(all),
  };
};

const splitWord = (word: string, { twice, apart }: Evidence): Split | null => {
  if (twice.has(word)) return null;
  if (/^\p{Ll}+$/u.test(word)) return splitJoined(word, apart);
  return splitCapitals(word) ?? splitInnerCapital(word, apart);
};

/** The words around a lost space, without the quotes and commas about them. */
const around = (chunk: string, at: number): Mend => {
  const left = /[\p{L}\p{M}\p{N}’'-]*[^\p{L}\p{M}\p{N}]*$/u.exec(chunk.slice(0, at))?.[0] ?? '';
  const right = /^[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}’'-]*/u.exec(chunk.slice(at))?.[0] ?? '';
  return { was: left + right, is: `${left} ${right}` };
};

const partSentences = (chunk: string, log: Mend[]): string => {
  let out = '';
  let from = 0;
  for (const at of lostSentenceSpaces(chunk)) {
    log.push(around(chunk, at));
    out += `${chunk.slice(from, at)} `;
    from = at;
  }
  return out + chunk.slice(from);
};

const partWords = (chunk: string, evidence: Evidence, log: Mend[]): string =>
  chunk.replace(CANDIDATE, (word) => {
    const split = splitWord(word, evidence);
    if (split === null) return word;
    log.push({ was: word, is: split.join(' ') });
    return split.join(' ');
  });

/**
 * Puts back spaces lost in scraping: between sentences ("illegality.Kim") in every language with capitals, and, in
 * English, between two common words whose joining is no word ("previousreports") or after capitals ("UNCharter").
 * Addresses, abbreviations and numbers stay as they are. Each mend is listed; past `MENDS` nothing more is mended.
 */
export const mendSpaces = (texts: readonly string[], language: string): Mended => {
  const evidence = language === 'en' ? evidenceOf(texts) : null;
  const mends: Mend[] = [];
  const mended = texts.map((text) =>
    text.replace(/\S{4,}/gu, (chunk) => {
      if (mends.length >= MENDS || UNTOUCHABLE.test(chunk)) return chunk;
      const parted = partSentences(chunk, mends);
      return evidence === null ? parted : partWords(parted, evidence, mends);
    }),
  );
  return { texts: mended, mends };
};
