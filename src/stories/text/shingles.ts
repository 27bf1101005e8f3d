import { hashSet } from './hashes.ts';

const WORDS = 5;
/**
 * So many of a text's shingles are kept, those with the smallest hashes, so that two texts keep the same ones (Broder,
 * 1997: "bottom-k"). A short text keeps all it has; they pack into 640 letters at most.
 */
const KEPT = 160;
/** By so many of them, again the smallest, a text is found; the rest only measures. */
const FOUND_BY = 16;
/** Fewer common ones are chance: a stock phrase or a quotation shared by two reports. */
const COMMON = 5;

/** The share of the shorter text's shingles from which on one text is a copy of the other. */
export const COPY = 0.4;

/** A character where words are not parted by spaces, else a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** Hashed 5-word shingles of a text (5 characters in Chinese and Japanese), ascending, the smallest 160. */
export const shinglesOf = (text: string): number[] => {
  const words = text.toLowerCase().match(WORD) ?? [];
  const shingles: string[] = [];
  for (let at = 0; at + WORDS <= words.length; at += 1)
    shingles.push(words.slice(at, at + WORDS).join(' '));
  return hashSet(shingles).slice(0, KEPT);
};

/** Those of a text's shingles by which it is to be found. */
export const lookedUpBy = (shingles: readonly number[]): readonly number[] =>
  shingles.slice(0, FOUND_BY);

const NONE = Number.POSITIVE_INFINITY;

/** Up to which hash a text's shingles are all kept. */
const reach = (shingles: readonly number[]): number =>
  shingles.length < KEPT ? NONE : (shingles.at(-1) ?? 0);

/**
 * The share of the shorter text's shingles that is in the other, 0 to 1, over the hashes of which both kept all;
 * 0 where fewer than five are common.
 */
export const containment = (a: readonly number[], b: readonly number[]): number => {
  const limit = Math.min(reach(a), reach(b));
  let common = 0;
  let [ofA, ofB] = [0, 0];
  // Both ascend, so that one walk along the two finds what they share.
  for (;;) {
    const [one, other] = [a[ofA] ?? NONE, b[ofB] ?? NONE];
    const least = Math.min(one, other);
    if (least === NONE || least > limit) break;
    if (one === other) common += 1;
    if (one === least) ofA += 1;
    if (other === least) ofB += 1;
  }
  return common < COMMON ? 0 : common / Math.min(ofA, ofB);
};
