import { excerpt } from '../kernel/index.ts';
import { RenderError } from './errors.ts';

/** RFC 5322, 2.1.1: a line should have at most 78 characters and must not have more than 998. */
const LINE = 76;
const LONGEST_TOKEN = 900;
/** RFC 2047 allows 75; shorter ones still fit beside the name of a header. */
const ENCODED_WORD = 62;

/** Who a mail is from or to. */
export interface Mailbox {
  readonly name: string | null;
  /** As `normaliseAddress` gives it. */
  readonly address: string;
}

/** `Name: token token`, folded between tokens, CRLF at its end. Refuses control characters and endless tokens. */
export const header = (name: string, tokens: readonly string[]): string => {
  let out = `${name}:`;
  let column = out.length;
  for (const token of tokens) {
    if (/[^\x20-\x7e]/u.test(token) || token.length > LONGEST_TOKEN) {
      throw new RenderError(
        'render.header',
        `header ${name}: "${excerpt(token.replace(/\p{C}/gu, '\uFFFD'))}" has a character that is not printable ASCII, or more than ${LONGEST_TOKEN} characters`,
      );
    }
    const folds = column + 1 + token.length > LINE && column > name.length + 1;
    out += `${folds ? '\r\n' : ''} ${token}`;
    column = (folds ? 0 : column) + 1 + token.length;
  }
  return `${out}\r\n`;
};

/** Unstructured text: words as they are where they are ASCII, else encoded words (RFC 2047). */
export const textTokens = (text: string): string[] => {
  refuseControls(text);
  return isPlain(text) ? text.split(' ') : encodedWords(text);
};

/** `Name <address>`, the name as words, quoted or encoded. */
export const mailboxTokens = ({ name, address }: Mailbox): string[] =>
  name === null || name === '' ? [address] : [...phraseTokens(name), `<${address}>`];

/** A display name: atoms, a quoted string, or encoded words. */
export const phraseTokens = (name: string): string[] => {
  refuseControls(name);
  if (!isPlain(name)) return encodedWords(name);
  if (/^[a-z0-9!#$%&'*+/=?^_`{|}~ -]+$/iu.test(name)) return name.split(' ');
  return [`"${name.replace(/["\\]/gu, '\\$&')}"`];
};

/** `Sat, 26 Oct 2024 07:00:00 +0000` (RFC 5322, 3.3). */
export const mailDate = (instant: number): string =>
  new Date(instant).toUTCString().replace('GMT', '+0000');

/** ASCII that nobody takes for an encoded word, and that splitting at single spaces does not change. */
const isPlain = (text: string): boolean =>
  /^[\x21-\x7e]+( [\x21-\x7e]+)*$/u.test(text) && !text.includes('=?') && !/[^ ]{400}/u.test(text);

const refuseControls = (text: string): void => {
  if (!/[\p{Cc}\u2028\u2029]/u.test(text)) return;
  throw new RenderError(
    'render.header',
    `header value "${excerpt(text.replace(/\p{C}/gu, '\uFFFD'))}": control characters are not allowed`,
  );
};

/** Whole characters in each word, as RFC 2047 asks; "Q" for mostly ASCII text, "B" where that is shorter. */
const encodedWords = (text: string): string[] => {
  const asQ = [...text].map(quoted);
  const bytes = Buffer.byteLength(text, 'utf8');
  return asQ.join('').length <= (bytes * 4) / 3
    ? grouped(asQ, (parts) => `=?utf-8?Q?${parts.join('')}?=`)
    : grouped(
        [...text],
        (parts) => `=?utf-8?B?${Buffer.from(parts.join(''), 'utf8').toString('base64')}?=`,
      );
};

const grouped = (
  parts: readonly string[],
  word: (parts: readonly string[]) => string,
): string[] => {
  const words: string[] = [];
  let held: string[] = [];
  for (const part of parts) {
    if (held.length > 0 && word([...held, part]).length > ENCODED_WORD) {
      words.push(word(held));
      held = [];
    }
    held.push(part);
  }
  if (held.length > 0) words.push(word(held));
  return words;
};

/** RFC 2047, 4.2, with only the characters that rule (3) of section 5 allows in a phrase. */
const quoted = (character: string): string => {
  if (character === ' ') return '_';
  if (/^[a-z0-9!*+/-]$/iu.test(character)) return character;
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
};
