import type { Mend } from '../../domain/index.ts';
import { MENDS } from '../limits.ts';
import { mendNumbers } from './cut-numbers.ts';
import { lostSentenceSpaces } from './joined-sentences.ts';
import { type Split, splitCapitals, splitInnerCapital, splitJoined } from './joined-words.ts';

export interface Mended {
  readonly texts: readonly string[];
  readonly mends: readonly Mend[];
}

/** Addresses, handles, paths, code, "e.g.": a slash, an at sign and their like, or a dot before a small letter. */
const UNTOUCHABLE = /[/\\@#_=&<>]|www\.|[\p{L}\p{N}]\.[\p{Ll}\p{N}]/u;
/** Words that splitting may try: small letters, or some with capitals inside. */
const CANDIDATE =
  /(?<![\p{L}\p{M}\p{N}’'-])(?:\p{Ll}{5,}|\p{L}\p{Ll}+\p{Lu}\p{Ll}{2,}|\p{Lu}{3,}\p{Ll}{3,})(?![\p{L}\p{M}\p{N}’'-])/gu;

/**
 * The joined words of an article's texts, each with its two halves. Scrapers lose a space here and there, not in the
 * same place each time: what comes twice is a word of its own.
 */
const joinedWords = (texts: readonly string[]): ReadonlyMap<string, Split> => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(CANDIDATE)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = texts.join('\n');
  const apart = ([first, second]: Split): boolean =>
    new RegExp(`(?<!\\p{L})${first} ${second}(?!\\p{L})`, 'u').test(all);
  const splitWord = (word: string): Split | null => {
    if (/^\p{Ll}+$/u.test(word)) return splitJoined(word, apart);
    return splitCapitals(word) ?? splitInnerCapital(word, apart);
  };
  const splits = new Map<string, Split>();
  for (const [word, count] of counts) {
    const split = count === 1 ? splitWord(word) : null;
    if (split !== null) splits.set(word, split);
  }
  return splits;
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

const partWords = (chunk: string, joined: ReadonlyMap<string, Split>, log: Mend[]): string =>
  joined.size === 0
    ? chunk
    : chunk.replace(CANDIDATE, (word) => {
        const split = joined.get(word);
        if (split === undefined) return word;
        log.push({ was: word, is: split.join(' ') });
        return split.join(' ');
      });

/** Spares most texts the look at each word. */
const mayNeedMending = (text: string, joined: ReadonlyMap<string, Split>): boolean =>
  /[.!?]["”’»]?["“‘«(]?\p{Lu}/u.test(text) ||
  [...joined.keys()].some((word) => text.includes(word));

/**
 * Takes out spaces set inside numbers ("4. 6-magnitude"), and puts back spaces lost in scraping: between sentences
 * ("illegality.Kim") in every language with capitals, and, in English, between two common words whose joining is no word
 * ("previousreports") or after capitals ("UNCharter").
 * Addresses, abbreviations and numbers stay as they are. Each mend is listed; past `MENDS` nothing more is mended.
 */
export const mendSpaces = (texts: readonly string[], language: string): Mended => {
  const joined = language === 'en' ? joinedWords(texts) : new Map<string, Split>();
  const mends: Mend[] = [];
  const mendChunk = (chunk: string): string =>
    mends.length >= MENDS || UNTOUCHABLE.test(chunk)
      ? chunk
      : partWords(partSentences(chunk, mends), joined, mends);
  const mended = texts.map((given) => {
    const text = mendNumbers(given, mends);
    return mayNeedMending(text, joined) ? text.replace(/\S{4,}/gu, mendChunk) : text;
  });
  return { texts: mended, mends };
};
