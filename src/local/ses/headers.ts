import PostalMime, { type Address } from 'postal-mime';
import type { MailHeader } from './mail.ts';

/** What SES reads of a raw mail. */
export interface ReadHeaders {
  readonly headers: readonly MailHeader[];
  /** Addresses of From; SES wants exactly one such header. */
  readonly from: readonly string[];
  /** Addresses of To, Cc and Bcc. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly date: string | null;
}

const BLANK_LINE = /\r?\n\r?\n/u;

/** Reads the header block; an empty one gives no headers. */
export const readHeaders = async (raw: Uint8Array): Promise<ReadHeaders> => {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  const end = text.search(BLANK_LINE);
  const mail = await PostalMime.parse(raw.subarray(0, end < 0 ? raw.length : end));
  const addresses = (list: readonly (Address | undefined)[]): string[] =>
    list.flatMap((one) =>
      (one?.group ?? [one]).flatMap((box) => (box?.address ? [box.address] : [])),
    );
  return {
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    from: addresses([mail.from]),
    to: addresses([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]),
    subject: mail.subject ?? '',
    date: mail.headers.find(({ key }) => key === 'date')?.value ?? null,
  };
};
