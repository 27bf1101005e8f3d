import type { Mend } from '../../domain/index.ts';
import { JOINED_LENGTH, MENDS } from '../limits.ts';
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

/** Neighbouring words with one space between them. */
const PAIR = /(?<!\p{L})(\p{L}+) (?=(\p{L}+))/gu;

const pairsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => Array.from(text.matchAll(PAIR), ([, a, b]) => `${a} ${b}`)));

/** The joined words of an article's texts, each with its two halves, and in which of the texts they stand. */
interface Joined {
  readonly splits: ReadonlyMap<string, Split>;
  readonly texts: ReadonlySet<number>;
}

const NONE: Joined = { splits: new Map(), texts: new Set() };

/** In which text each word stands that comes once in all of them. */
const wordsOfOnce = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const again = new Set<string>();
  texts.forEach((text, at) => {
    for (const [word] of text.matchAll(CANDIDATE)) {
      if (places.has(word)) again.add(word);
      places.set(word, at);
    }
  });
  for (const word of again) places.delete(word);
  return places;
};

/** Scrapers lose a space here and there, not in the same place each time: what comes twice is a word of its own. */
const joinedWords = (texts: readonly string[]): Joined => {
  let pairs: ReadonlySet<string> | undefined;
  const apart = (split: Split): boolean => {
    pairs ??= pairsIn(texts);
    return pairs.has(split.join(' '));
  };
  const splitWord = (word: string): Split | null => {
    if (word.length > JOINED_LENGTH) return null;
    if (/^\p{Ll}+$/u.test(word)) return splitJoined(word, apart);
    return splitCapitals(word) ?? splitInnerCapital(word, apart);
  };
  const splits = new Map<string, Split>();
  const found = new Set<number>();
  for (const [word, at] of wordsOfOnce(texts)) {
    const split = splitWord(word);
    if (split === null) continue;
    splits.set(word, split);
    found.add(at);
  }
  return { splits, texts: found };
};

/** So much is kept of the words on either side of a mend. In UTF-16 units. */
const AROUND = 60;

/** The words around a lost space, without the quotes and commas about them. */
const around = (chunk: string, at: number): Mend => {
  const before = chunk.slice(Math.max(0, at - AROUND), at);
  const left = /(?<![\p{L}\p{M}\p{N}’'-])[\p{L}\p{M}\p{N}’'-]+[^\p{L}\p{M}\p{N}]*$/u.exec(before);
  const right = /^[^\p{L}\p{M}\p{N}]*[\p{L}\p{M}\p{N}’'-]*/u.exec(chunk.slice(at, at + AROUND));
  return {
    was: `${left?.[0] ?? ''}${right?.[0] ?? ''}`,
    is: `${left?.[0] ?? ''} ${right?.[0] ?? ''}`,
  };
};

const partSentences = (chunk: string, log: Mend[]): string => {
  let out = '';
  let from = 0;
  for (const at of lostSentenceSpaces(chunk)) {
    if (log.length >= MENDS) break;
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
        const split = log.length < MENDS ? joined.get(word) : undefined;
        if (split === undefined) return word;
        log.push({ was: word, is: split.join(' ') });
        return split.join(' ');
      });

/** Spares most texts the look at each word. */
const JOINS_SENTENCES = /[.!?]["”’»]?["“‘«(]?\p{Lu}/u;

/**
 * Takes out spaces set inside numbers ("4. 6-magnitude"), and puts back spaces lost in scraping: between sentences
 * ("illegality.Kim") in every language with capitals, and, in English, between two common words whose joining is no word
 * ("previousreports") or after capitals ("UNCharter").
 * Addresses, abbreviations and numbers stay as they are. Each mend is listed; past `MENDS` nothing more is mended.
 */
export const mendSpaces = (texts: readonly string[], language: string): Mended => {
  const joined = language === 'en' ? joinedWords(texts) : NONE;
  const mends: Mend[] = [];
  const mendChunk = (chunk: string): string =>
    mends.length >= MENDS || UNTOUCHABLE.test(chunk)
      ? chunk
      : partWords(partSentences(chunk, mends), joined.splits, mends);
  const mended = texts.map((given, at) => {
    const text = mendNumbers(given, mends);
    const looked = joined.texts.has(at) || JOINS_SENTENCES.test(text);
    return looked ? text.replace(/\S{4,}/gu, mendChunk) : text;
  });
  return { texts: mended, mends };
};
