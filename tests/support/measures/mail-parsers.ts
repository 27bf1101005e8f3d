import { simpleParser } from 'mailparser';
import PostalMime, { type Address } from 'postal-mime';

/** A mail as a parser reads it; both parsers are asked the same. */
export interface ParsedMail {
  readonly parser: 'mailparser' | 'postal-mime';
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: string | null;
  readonly html: string;
  readonly text: string;
  /** Decoded, by lower-case name; of a header that comes twice the last. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads a mail with mailparser and with postal-mime. */
export const parseMail = (raw: Uint8Array): Promise<[ParsedMail, ParsedMail]> =>
  Promise.all([withMailparser(raw), withPostalMime(raw)]);

const withMailparser = async (raw: Uint8Array): Promise<ParsedMail> => {
  const mail = await simpleParser(Buffer.from(raw), {
    skipTextToHtml: true,
    skipHtmlToText: true,
    skipTextLinks: true,
  });
  const first = (list: typeof mail.from | typeof mail.to) => {
    const box = (Array.isArray(list) ? list[0] : list)?.value[0];
    return { name: box?.name ?? '', address: box?.address ?? '' };
  };
  return {
    parser: 'mailparser',
    subject: mail.subject ?? '',
    from: first(mail.from),
    to: first(mail.to),
    replyTo: mail.replyTo ? first(mail.replyTo).address : null,
    html: lines(mail.html || ''),
    text: lines(mail.text ?? ''),
    headers: new Map(mail.headerLines.map(({ key, line }) => [key, unfolded(line)])),
  };
};

const withPostalMime = async (raw: Uint8Array): Promise<ParsedMail> => {
  const mail = await PostalMime.parse(raw);
  const box = (found: Address | undefined) => ({
    name: found?.name ?? '',
    address: found?.address ?? '',
  });
  return {
    parser: 'postal-mime',
    subject: mail.subject ?? '',
    from: box(mail.from),
    to: box(mail.to?.[0]),
    replyTo: mail.replyTo?.[0]?.address ?? null,
    html: lines(mail.html ?? ''),
    text: lines(mail.text ?? ''),
    headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
  };
};

/** Line ends are the parser's choice; so is one at the very end. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/u, '');

const unfolded = (line: string): string =>
  line.replace(/^[^:]*:\s*/u, '').replace(/\r?\n\s+/gu, ' ');
