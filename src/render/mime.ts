import { Eta } from 'eta/core';
import { digest as hashOf, type Instant } from '../kernel/index.ts';
import { RenderError } from './errors.ts';
import {
  header,
  type Mailbox,
  mailboxTokens,
  mailDate,
  phraseTokens,
  textTokens,
} from './header.ts';
import { type MarkName, piecesOf } from './marks.ts';
import { encodeQuotedPrintable, encodeStretch } from './quoted-printable.ts';

/** The headers that all readers of a mail share, besides its subject. */
export interface Envelope {
  readonly from: Mailbox;
  readonly replyTo: string | null;
  /** RFC 2919; null for a mail that belongs to no list. */
  readonly list: { readonly name: string; readonly id: string } | null;
}

/** What is one reader's own. */
export interface ReaderValues {
  readonly to: Mailbox;
  readonly date: Instant;
  /** Absolute addresses with the reader's tokens. */
  readonly unsubscribe: string;
  readonly preferences: string;
  /** What the addresses of wishes about single stories begin with. */
  readonly stories: string;
  /** The day since which they subscribe, as it is to be read. */
  readonly since: string;
}

/** A mail of which all but the readers' own values is encoded already. */
export interface PreparedMail {
  readonly envelope: Envelope;
  readonly segments: readonly Segment[];
}
type Part = 'text' | 'html';
type Segment = Buffer | Slot;
interface Slot {
  readonly mark: MarkName;
  readonly part: Part;
}

const { escapeFunction } = new Eta().config;

/**
 * Encodes what all readers share, once: headers, and the two parts in quoted-printable, split at the marks first, each
 * static stretch ended by a soft break, so that values can be put between them as they come. (Base64 has no such seam.)
 * Throws RenderError for a header that holds control characters.
 */
export const prepareMail = (
  digest: { readonly subject: string; readonly html: string; readonly text: string },
  envelope: Envelope,
): PreparedMail => {
  // "=_" cannot stand in quoted-printable text, so no article can hold the boundary (RFC 2045, 6.7).
  const boundary = `=_${hashOf([digest.subject, digest.text, digest.html], 32)}`;
  const ascii = (text: string) => Buffer.from(text, 'latin1');
  return {
    envelope,
    segments: joined([
      ascii(sharedHeaders(digest.subject, envelope, boundary)),
      ascii(`\r\n--${boundary}\r\n${partHeaders('text/plain')}`),
      ...partSegments(digest.text, 'text'),
      ascii(`\r\n--${boundary}\r\n${partHeaders('text/html')}`),
      ...partSegments(digest.html, 'html'),
      ascii(`\r\n--${boundary}--\r\n`),
    ]),
  };
};

/** One reader's mail: RFC 5322 bytes, CRLF throughout. The values are checked, escaped and encoded here. */
export const splice = (prepared: PreparedMail, values: ReaderValues): Uint8Array => {
  const headers = ownHeaders(prepared.envelope, values);
  const encoded = encodedValues(values);
  const pieces = prepared.segments.map((segment) =>
    'mark' in segment ? encoded[segment.mark][segment.part] : segment,
  );
  const length = pieces.reduce((sum, piece) => sum + piece.length, headers.length);
  // One allocation, filled to its last byte: every piece that is a string has one byte a character.
  const mail = Buffer.allocUnsafe(length);
  let at = mail.write(headers, 'latin1');
  for (const piece of pieces) {
    if (typeof piece === 'string') mail.write(piece, at, 'latin1');
    else mail.set(piece, at);
    at += piece.length;
  }
  return mail;
};

type Encoded = Readonly<Record<Part, string>>;

/** Each of a reader's values once, however often the mail holds it. */
const encodedValues = (values: ReaderValues): Readonly<Record<MarkName, Encoded>> => ({
  unsubscribe: encodedValue(values.unsubscribe),
  preferences: encodedValue(values.preferences),
  stories: encodedValue(values.stories),
  since: encodedValue(values.since),
});

const encodedValue = (value: string): Encoded => {
  const text = encodeStretch(value);
  const escaped = escapeFunction(value);
  return { text, html: escaped === value ? text : encodeStretch(escaped) };
};

const ownHeaders = ({ list }: Envelope, { to, date, unsubscribe }: ReaderValues): string => {
  const known = header('To', mailboxTokens(to)) + header('Date', [mailDate(date)]);
  if (list === null) return known;
  return known + header('List-Unsubscribe', [`<${unsubscribeAddress(unsubscribe)}>`]);
};

/** An address that could end the header's own brackets would name another one. */
const unsubscribeAddress = (address: string): string => {
  if (/^https?:\/\/[^\s<>,]+$/u.test(address)) return address;
  throw new RenderError(
    'render.header',
    'List-Unsubscribe: allowed is an http(s) address without spaces, commas and <>',
  );
};

const sharedHeaders = (
  subject: string,
  { from, replyTo, list }: Envelope,
  boundary: string,
): string =>
  [
    header('From', mailboxTokens(from)),
    replyTo === null ? '' : header('Reply-To', [replyTo]),
    header('Subject', textTokens(subject)),
    list === null ? '' : listHeaders(list),
    // RFC 3834: vacation programs do not answer it.
    header('Auto-Submitted', ['auto-generated']),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['multipart/alternative;', `boundary="${boundary}"`]),
  ].join('');

const listHeaders = ({ name, id }: NonNullable<Envelope['list']>): string =>
  header('List-ID', [...phraseTokens(name), `<${id}>`]) +
  // RFC 8058: a POST to the address of List-Unsubscribe, nothing else, unsubscribes.
  header('List-Unsubscribe-Post', ['List-Unsubscribe=One-Click']);

const partHeaders = (type: 'text/plain' | 'text/html'): string =>
  `${header('Content-Type', [`${type};`, 'charset=utf-8'])}${header('Content-Transfer-Encoding', ['quoted-printable'])}\r\n`;

const partSegments = (text: string, part: Part): Segment[] => {
  const pieces = piecesOf(text);
  return pieces.map((piece, index) => {
    if ('mark' in piece) return { mark: piece.mark, part };
    const last = index === pieces.length - 1;
    return Buffer.from((last ? encodeQuotedPrintable : encodeStretch)(piece.text), 'latin1');
  });
};

/** Static stretches that touch become one, so that splicing copies few large blocks. */
const joined = (segments: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  for (const segment of segments) {
    const before = out.at(-1);
    if (before && !('mark' in before) && !('mark' in segment)) {
      out[out.length - 1] = Buffer.concat([before, segment]);
    } else out.push(segment);
  }
  return out;
};
