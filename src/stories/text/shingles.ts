import { hash, hashSet } from './hashes.ts';

const WORDS = 5;
/** One in eight is kept, chosen by its own hash, so that two texts keep the same ones (Broder, 1997: "min-wise"). */
const KEEP = 8;
/** A text of 5,000 words has some 600; 160 of them still tell copies apart and pack into 640 letters. */
const LIMIT = 160;
/** Fewer common ones are chance: a stock phrase shared by two reports. */
const COMMON = 3;

/** The share of the shorter text's shingles from which on one text is a copy of the other. */
export const COPY = 0.4;

/** Hashed 5-word shingles of a text, ascending, one in eight kept. */
export const shinglesOf = (text: string): number[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept: string[] = [];
  for (let at = 0; at + WORDS <= words.length; at += 1) {
    const shingle = words.slice(at, at + WORDS).join(' ');
    if (hash(`${shingle}#`) % KEEP === 0) kept.push(shingle);
  }
  return hashSet(kept).slice(0, LIMIT);
};

/** The share of the smaller set that is in the other, 0 to 1; 0 where fewer than three are common. */
export const containment = (a: ReadonlySet<number>, b: readonly number[]): number => {
  let common = 0;
  for (const shingle of b) if (a.has(shingle)) common += 1;
  return common < COMMON ? 0 : common / Math.min(a.size, b.length);
};
