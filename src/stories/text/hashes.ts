/** 24 bits: two of a sentence's terms meet by chance once in about 100,000 sentences, and a set packs into 4 letters a term. */
const BITS = 0xffffff;
const BYTES = 3;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), folded to 24 bits as its authors advise. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return ((value >>> 24) ^ value) & BITS;
};

/** Ascending, each once: as they are packed. */
export const hashSet = (terms: Iterable<string>): number[] =>
  [...new Set(Array.from(terms, hash))].sort((a, b) => a - b);

export const pack = (hashes: readonly number[]): string => {
  const bytes = Buffer.alloc(hashes.length * BYTES);
  hashes.forEach((value, at) => {
    bytes.writeUIntBE(value, at * BYTES, BYTES);
  });
  return bytes.toString('base64url');
};

export const unpack = (packed: string): number[] => {
  const bytes = Buffer.from(packed, 'base64url');
  const hashes: number[] = [];
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES)
    hashes.push(bytes.readUIntBE(at, BYTES));
  return hashes;
};
