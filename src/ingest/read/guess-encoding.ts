import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import { decodeWith } from './decode-with.ts';

/** Bytes that are looked at, from the first that is no ASCII on: ten times what telling languages apart takes. */
const SAMPLE = 65_536;
const BEFORE = 256;
/** Of what the statistics propose, so many are tried. */
const TRIED = 8;

/** Tried beside what chardet proposes: it does not know these, or takes short texts in them for others. */
const ALSO = ['gbk', 'shift_jis', 'euc-jp', 'euc-kr', 'big5', 'ibm866', 'windows-874'];

/** Readings below this are none: a tenth of odd characters is more than any text has. */
const SANE = 0.88;
/** Below this a declared encoding is not the one used. */
const DOUBTFUL = 0.7;
/** A reading that is not proposed by statistics at all counts a little. */
const UNPROPOSED = 0.1;
/** Of a text whose letters are so often ASCII, Latin letters are the rest. */
const MOSTLY_ASCII = 0.2;

const LATIN = /^(?:windows-125[0247]|iso-8859-(?:[1-4]|9|1\d)|macintosh)$/u;

/** Words outside of tags, as bytes in Latin 1. */
const wordsOf = (bytes: Uint8Array): string => {
  const first = bytes.findIndex((byte) => byte > 127 || byte === 27);
  const start = Math.max(0, first - BEFORE);
  return Buffer.from(bytes.subarray(start, start + SAMPLE))
    .toString('latin1')
    .replace(/<[^<>]{0,2000}>/gu, ' ');
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Capitals within words, which no text has; what belongs to no text at all; words of accented letters alone. */
const FLIPPED = /(?<=[\p{Ll}])\p{Lu}/gu;
const UNLIKELY =
  /[\ufffd\u0080-\u009f\p{Co}\p{Cn}\uff61-\uff9f\u2500-\u259f]|[\p{So}\p{Sm}\p{Sk}]/gu;
const ACCENTED_WORD = /(?<![\p{L}])[À-ÿ¨¸¿¡][À-ÿ¨¸¿¡]{2,}(?![\p{L}])/gu;
const MIXED = /[a-z][\u0370-\u06ff]|[\u0370-\u06ff][a-z]/giu;

/** How far a reading is text, 0 to 1: 1 less the share of its letters outside ASCII that no text has there. */
export const sanityOf = (text: string): number => {
  const foreign = count(text, /[^\0-\u007f]/gu);
  if (foreign === 0) return 1;
  const accented = text.match(ACCENTED_WORD)?.join('').length ?? 0;
  const odd = count(text, UNLIKELY) + count(text, FLIPPED) + count(text, MIXED) + accented;
  return Math.max(0, 1 - odd / foreign);
};

/** Legacy names as the WHATWG's decoders have them. */
const labelOf = (name: string): string => {
  const label = name.toLowerCase();
  if (label === 'iso-8859-1') return 'windows-1252';
  if (label === 'iso-8859-9') return 'windows-1254';
  if (label === 'koi8-r') return 'koi8-u';
  return label === 'gb18030' ? 'gbk' : label;
};

const strictly = (label: string, bytes: Uint8Array): string | null => {
  try {
    return decodeWith(new TextDecoder(label, { fatal: true }), bytes);
  } catch {
    return null;
  }
};

/** A sample may end within a character, which is cut off: half of one would refuse the right encoding. */
const decodeSample = (label: string, bytes: Uint8Array): string | null => {
  for (let cut = 0; cut < 4; cut += 1) {
    const text = strictly(label, bytes.subarray(0, bytes.length - cut));
    if (text !== null) return text;
  }
  return null;
};

interface Reading {
  readonly label: string;
  readonly score: number;
}

/** Encodings that differ in a few letters or none are one to statistics. */
const FAMILIES: readonly (readonly string[])[] = [
  ['windows-1252', 'iso-8859-1', 'iso-8859-15'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1253', 'iso-8859-7'],
  ['windows-1254', 'iso-8859-9'],
  ['windows-1255', 'iso-8859-8', 'iso-8859-8-i'],
  ['koi8-u', 'koi8-r'],
  ['gbk', 'gb18030'],
];
const familyOf = (label: string): string =>
  FAMILIES.find((family) => family.includes(label))?.[0] ?? label;

/** An encoding that is declared and that the statistics do not know is as likely as what they are half sure of. */
const DECLARED = 0.5;
const KNOWN =
  /^(?:windows-125[0-8]|iso-8859-(?:[1256789]|8-i)|koi8-[ru]|gbk|gb18030|big5|shift_jis|euc-(?:jp|kr)|iso-2022-.*)$/u;

/** Encodings that the bytes may be in, the likeliest first. */
const readingsOf = (bytes: Uint8Array, declared: string | null): Reading[] => {
  const words = wordsOf(bytes);
  const letters = count(words, /[a-z\u0080-\u00ff]/giu);
  const isLatin = count(words, /[\u0080-\u00ff]/gu) < MOSTLY_ASCII * letters;
  const sample = Buffer.from(words, 'latin1');
  const likely = new Map(ALSO.map((label) => [label, UNPROPOSED]));
  if (declared !== null) likely.set(declared, KNOWN.test(declared) ? 0 : DECLARED);
  for (const { name, confidence } of analyse(sample).slice(0, TRIED)) {
    if (/^(?:ascii|utf-)/iu.test(name)) continue;
    const label = labelOf(name);
    const isDeclared = declared !== null && familyOf(declared) === familyOf(label);
    likely.set(isDeclared ? declared : label, confidence / 100);
  }
  return [...likely]
    .filter(
      ([label]) => !isLatin || LATIN.test(label) || label === declared || /^iso-2022/u.test(label),
    )
    .flatMap(([label, share]) => {
      const text = decodeSample(label, sample);
      const sanity = text === null ? 0 : sanityOf(text);
      const least = label === declared ? DOUBTFUL : SANE;
      return sanity < least ? [] : [{ label, score: sanity * (0.3 + share) }];
    })
    .toSorted((a, b) => b.score - a.score);
};

/** So much likelier must another encoding be than the one that is declared. */
const AHEAD = 1.3;

/**
 * The encoding that bytes are in which are no UTF-8: by the statistics of chardet (github.com/runk/node-chardet), of what
 * reads as text. The declared one, in the WHATWG's name, stays unless another is far likelier. Null: none reads.
 */
export const guessEncoding = (bytes: Uint8Array, declared: string | null = null): string | null => {
  const readings = readingsOf(bytes, declared);
  const [best] = readings;
  const stated = readings.find(({ label }) => label === declared);
  if (!best || (stated && best.score < AHEAD * stated.score)) return stated?.label ?? null;
  return best.label;
};
