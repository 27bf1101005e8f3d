/** RFC 2045, 6.7: an encoded line has at most 76 characters, the "=" of a soft break among them. */
const LINE = 75;
const SOFT_BREAK = '=\r\n';
const [TAB, SPACE, EQUALS, DOT, NEWLINE] = [9, 32, 61, 46, 10];

/**
 * A stretch of text in quoted-printable, to stand at the beginning of a line. `\n` becomes CRLF. White space before a
 * line's end is encoded, and so is a dot that begins a line (SMTP doubles it).
 */
export const encodeQuotedPrintable = (text: string): string =>
  (PLAIN.test(text) && brokenPlain(text)) || encodeBytes(text);

/** Addresses, tokens and days, which each mail has of its own, need no byte encoded. */
const PLAIN = /^[\x21-\x3c\x3e-\x7e]+(?: [\x21-\x3c\x3e-\x7e]+)*$/u;

/** Plain text in lines; null where one of them would begin with a dot. */
const brokenPlain = (text: string): string | null => {
  let out = '';
  for (let at = 0; at < text.length; at += LINE) {
    if (text.charCodeAt(at) === DOT) return null;
    out += `${at > 0 ? SOFT_BREAK : ''}${text.slice(at, at + LINE)}`;
  }
  return out;
};

const encodeBytes = (text: string): string => {
  const bytes = Buffer.from(text, 'utf8');
  let out = '';
  let column = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === NEWLINE) {
      out += '\r\n';
      column = 0;
      continue;
    }
    let token = tokenOf(byte, column === 0, bytes[index + 1]);
    if (column + token.length > LINE) {
      out += SOFT_BREAK;
      column = 0;
      token = tokenOf(byte, true, bytes[index + 1]);
    }
    out += token;
    column += token.length;
  }
  return out;
};

/** As `encodeQuotedPrintable`, ended so that the next stretch begins a line of the encoding and none of the text. */
export const encodeStretch = (text: string): string => encodeQuotedPrintable(text) + SOFT_BREAK;

const isLineEnd = (byte: number | undefined): boolean => byte === undefined || byte === NEWLINE;

const tokenOf = (byte: number, atStart: boolean, next: number | undefined): string => {
  const literal =
    byte === SPACE || byte === TAB
      ? !isLineEnd(next)
      : byte > SPACE && byte < 127 && byte !== EQUALS && !(byte === DOT && atStart);
  return literal
    ? String.fromCharCode(byte)
    : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
};
