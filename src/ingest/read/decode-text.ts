import { TextDecoder } from 'node:util';
import { IngestError } from '../errors.ts';
import { decodeWith } from './decode-with.ts';
import { guessEncoding } from './guess-encoding.ts';

/** Most texts that name no encoding and are no UTF-8 are in this one; every byte means something in it. */
const LAST_RESORT = 'windows-1252';
/** What is decoded here: encoding.spec.whatwg.org. */
const STANDARD = 'the WHATWG Encoding Standard';

/** The first bytes of a file in an encoding that nobody declares in itself: byte order marks, and "<" or "<?xm". */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe0000', 'UTF-32'],
  ['0000feff', 'UTF-32'],
  ['3c000000', 'UTF-32'],
  ['0000003c', 'UTF-32'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
  ['4c6fa794', 'EBCDIC'],
];

const markOf = (bytes: Uint8Array): string | null => {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const known = BEGINNINGS.find(([start]) => beginning.startsWith(start));
  if (known !== undefined) return known[1];
  // "<" and another ASCII character in two bytes, without a mark.
  if (/^3c00..00$/u.test(beginning)) return 'utf-16le';
  return /^003c00..$/u.test(beginning) ? 'utf-16be' : null;
};

const decoderOf = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const refuse = (name: string, got: string): never => {
  throw new IngestError(
    'ingest.unreadable',
    `${name}: ${got}; allowed are the encodings of ${STANDARD}`,
  );
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Text in an encoding that nobody names, or names falsely: as statistics have it, else Windows-1252. */
const decodeUnknown = (bytes: Uint8Array, otherwise = LAST_RESORT): string =>
  decodeWith(new TextDecoder(guessEncoding(bytes) ?? otherwise), bytes);

/** Text that calls itself UTF-8 and is not: broken here and there, or in truth in another encoding. */
const decodeBrokenUtf8 = (bytes: Uint8Array): string => {
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, /\ufffd/gu);
  return count(text, /[^\0-\u007f]/gu) >= 2 * broken ? text : decodeUnknown(bytes);
};

/** Encodings of a byte a character, in which no word is by chance UTF-8 as well. */
const SINGLE_BYTE = /^(?:windows-|iso-8859|koi8|macintosh|x-mac|ibm866)/u;

const decoderFor = (label: string): TextDecoder | null =>
  decoderOf(label) ?? decoderOf(label.replaceAll('_', '-')) ?? decoderOf(label.replace(/\W/gu, ''));

const decodeAs = (label: string, name: string, bytes: Uint8Array): string => {
  const decoder = decoderFor(label);
  const utf8 = isUtf8(bytes);
  if (utf8 && isShifted(bytes)) return decodeUnknown(bytes, 'utf-8');
  if (decoder === null && !utf8) return refuse(name, `declares the encoding "${label}"`);
  if (utf8 && (decoder === null || SINGLE_BYTE.test(decoder.encoding)))
    return new TextDecoder().decode(bytes);
  if (decoder === null || decoder.encoding === 'utf-8') return decodeBrokenUtf8(bytes);
  const likeliest = guessEncoding(bytes, decoder.encoding);
  return decodeWith(likeliest === null ? decoder : new TextDecoder(likeliest), bytes);
};

/** "ESC $": Japanese, Chinese and Korean in seven bits, which is UTF-8 as well. */
const SHIFT = '\u001b$';

const isShifted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(SHIFT);

/** How far into a file a declaration may stand (HTML: 1,024 bytes; comments before it are common). */
const HEAD_BYTES = 4096;

/**
 * Text of a file: by its byte order mark, else by what `declared` finds in its first bytes (read as Latin 1), else
 * UTF-8, and where that fails by statistics. What declares another encoding than it is in is read as what it is. A mark
 * is no part of the text. Throws `IngestError` for encodings outside the WHATWG's standard.
 *
 * @example decodeText('a.txt', new Uint8Array([0xef, 0xbb, 0xbf, 0x61])) // 'a'
 */
export const decodeText = (
  name: string,
  bytes: Uint8Array,
  declared: (head: string) => string | null = () => null,
): string => {
  const marked = markOf(bytes);
  if (marked !== null) return (decoderOf(marked) ?? refuse(name, `is in ${marked}`)).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = declared(head)?.toLowerCase() ?? null;
  // What could be read as ASCII up to its declaration is not in two bytes a character, whatever it declares.
  if (label !== null && !/^utf[-_]?16/u.test(label)) return decodeAs(label, name, bytes);
  return decodeAs('utf-8', name, bytes);
};
