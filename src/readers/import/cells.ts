/** Characters that no address and no name needs: zero-width spaces and joiners of lines, marks of direction, soft hyphens, byte order marks. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
/** Within a name they join letters (Persian, Hindi, emoji); around one and in an address they are nothing. */
const JOINERS = /[\u200C\u200D]/gu;
const QUOTES = ' "\'`´“”„‟«»‹›‘’‚＂＇';
/** Addresses and names are short: a longer cell is none, and no more of it is looked at. */
const CELL_LENGTH = 1000;

/** Without these characters at either end. A pattern would look at each run from each of its characters. */
const without = (text: string, before: string, after = before): string => {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text.charAt(start))) start += 1;
  while (end > start && after.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

/** A cell as text: no invisible characters, each run of spaces and line breaks one space. */
export const textIn = (cell: string): string =>
  cell
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A spreadsheet's wrapping that keeps a text a text: `="…"`. */
const AS_TEXT = /^="(?<text>[^"]*)"$/u;

const AROUND_NAME = `${QUOTES}\u200C\u200D`;

/** A name without the quotes around it; null where nothing is left, or what is left was garbled when it was saved. */
export const nameIn = (cell: string): string | null => {
  const short = cell.slice(0, CELL_LENGTH).trim();
  const name = without(textIn(AS_TEXT.exec(short)?.groups?.['text'] ?? short), AROUND_NAME);
  return name === '' || name.includes('\uFFFD') ? null : name;
};

export interface MendedAddress {
  readonly address: string;
  /** The name that stood beside it. */
  readonly name: string | null;
}

/**
 * Takes off what mail programs and spreadsheets wrap around an address: a name with angle brackets, `mailto:`, quotes,
 * invisible characters, full-width letters, a trailing comma. Of several by Google (` ::: `) the first is taken. What is
 * left may still be no address.
 *
 * @example mendAddress('"Jo Sample" <jo@example.com>') // { address: 'jo@example.com', name: 'Jo Sample' }
 */
export const mendAddress = (cell: string): MendedAddress => {
  if (cell.length > CELL_LENGTH) return { address: cell.slice(0, CELL_LENGTH), name: null };
  const [first = ''] = textIn(cell).replace(JOINERS, '').split(' ::: ');
  const narrow = /[\uFF01-\uFF5E]/u.test(first) ? first.normalize('NFKC') : first;
  const text = AS_TEXT.exec(narrow)?.groups?.['text'] ?? narrow;
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  if (open < 0 || close < 0 || !text.slice(open, close).includes('@')) return withComment(text);
  return { address: bare(text.slice(open + 1, close)), name: nameIn(text.slice(0, open)) };
};

/** `jo@example.com (Jo Sample)`: the name as a comment. */
const withComment = (text: string): MendedAddress => {
  const open = text.indexOf('(', Math.max(0, text.indexOf('@')));
  if (open < 1 || !text.endsWith(')')) return { address: bare(text), name: null };
  return { address: bare(text.slice(0, open)), name: nameIn(text.slice(open + 1, -1)) };
};

/** Characters around an address: brackets, and the end of the phrase that it was copied from. */
const BEFORE = `${QUOTES}<([`;
const AFTER = `${QUOTES},;.>)]`;

const bare = (text: string): string => {
  const link = without(text, BEFORE, AFTER).replace(/^mailto:/iu, '');
  // A mailto: link may hold a subject.
  return without(link.replace(/\?(?:subject|body|cc|bcc)=.*$/iu, ''), BEFORE, AFTER);
};

const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;

/** One name of its parts; the family's comes first where it is written so (Chinese, Japanese, Korean). */
export const joinName = (
  first: string | null,
  middle: string | null,
  last: string | null,
): string | null => {
  const parts = [first, middle, last].filter((part) => part !== null);
  if (parts.length === 0) return null;
  if (first && last && [first, last].every((part) => CJK.test(part))) return `${last}${first}`;
  return parts.join(' ');
};
