import PostalMime from 'postal-mime';
import type { MailStore } from '../ses/mail-store.ts';

/** A kept mail, taken apart for showing. */
export interface ReadMail {
  readonly html: string | null;
  readonly text: string | null;
  /** `Name: value`, unfolded, as they stand in the mail. */
  readonly headers: readonly string[];
}

/** Null where there is no mail of this number. */
export const readMail = async (mails: MailStore, n: number): Promise<ReadMail | null> => {
  const raw = await mails.raw(n).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!raw) return null;
  const { html, text, headerLines } = await PostalMime.parse(raw);
  return {
    html: html ?? null,
    text: text ?? null,
    headers: headerLines.map(({ line }) => line.replace(/\r?\n[ \t]+/gu, ' ')),
  };
};

/** The mail's HTML as its reader sees it, with its links opening beside the mailbox rather than inside the frame. */
export const framedHtml = (html: string): string => {
  const base = '<base target="_blank">';
  return /<head[^>]*>/iu.test(html)
    ? html.replace(/<head[^>]*>/iu, (head) => `${head}${base}`)
    : `${base}${html}`;
};
