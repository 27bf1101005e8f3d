import { TextDecoder } from 'node:util';
import { IngestError } from '../errors.ts';

/** Where a text that names no encoding and is no UTF-8 comes from, most often; every byte means something in it. */
const LAST_RESORT = 'windows-1252';

const markOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // "<" or another ASCII character in two bytes, without a mark.
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be';
  return null;
};

const decoder = (label: string, name: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw new IngestError(
      'ingest.unreadable',
      `${name}: declares the encoding "${label}"; allowed are those of the WHATWG Encoding Standard`,
      { cause },
    );
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

/** How far into a file a declaration may stand (HTML: 1,024 bytes; comments before it are common). */
const HEAD_BYTES = 4096;

/**
 * Text of a file: by its byte order mark, else by what `declared` finds in its first bytes (read as Latin 1), else
 * UTF-8, and where that fails Windows-1252. A mark is no part of the text.
 */
export const decodeText = (
  name: string,
  bytes: Uint8Array,
  declared: (head: string) => string | null = () => null,
): string => {
  const marked = markOf(bytes);
  if (marked !== null) return decoder(marked, name).decode(bytes);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = declared(head)?.toLowerCase() ?? null;
  // What could be read as ASCII up to its declaration is not in two bytes a character, whatever it declares.
  if (label !== null && !label.startsWith('utf-16')) return decoder(label, name).decode(bytes);
  return decoder(isUtf8(bytes) ? 'utf-8' : LAST_RESORT, name).decode(bytes);
};
