import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previewEdition } from '../../desk/index.ts';
import { newsletterNamed } from '../../domain/index.ts';
import { editionOf } from '../../editions/index.ts';
import { type House, unreadable } from '../house.ts';
import { here } from '../place/here.ts';
import type { ShownEdition } from '../place/place.ts';
import { recipientsOf } from './status.ts';

/** A mail that SES accepted; `file` is null where SES is an outside one, which keeps none for us. */
export interface SentMail {
  readonly to: string;
  readonly file: string | null;
}

/** Makes a folder for what a command writes. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw unreadable(folder, error, 'a folder that can be made or written to');
  });
};

/** Makes the folder of a run before its work: a mail cannot be taken back when there is nowhere to write. */
export const makeOutFolder = (out: string): Promise<void> => makeFolder(join(out, 'mails'));

/** Writes an edition's pages and the mails of it, if a folder is named; gives the mails, in order of acceptance. */
export const writeResult = async (
  edition: ShownEdition,
  out: string | null,
  house: House,
): Promise<SentMail[]> => {
  if (out !== null) await writePages(edition, out, house);
  if (!house.keepsMails) return sentElsewhere(edition, house);
  const mails: SentMail[] = [];
  for await (const mail of house.mails()) {
    if (mail.edition !== edition.id) continue;
    const file = out === null ? mail.path : join(out, 'mails', `${mails.length + 1}.eml`);
    if (out !== null) await copyFile(mail.path, file);
    mails.push({ to: mail.to, file });
  }
  return mails;
};

/** Whom an outside SES took mails for: the ledger's word, for the bytes are not here. */
const sentElsewhere = async (edition: ShownEdition, house: House): Promise<SentMail[]> => {
  const mails: SentMail[] = [];
  for await (const { to } of recipientsOf(edition.id, here(house), 'sent')) {
    if (to !== null) mails.push({ to, file: null });
  }
  return mails;
};

const writePages = async ({ id }: ShownEdition, out: string, { ports }: House): Promise<void> => {
  const edition = await editionOf(ports.editions, id);
  const newsletter = newsletterNamed(ports.newsletters, edition.newsletter);
  const { html, text, content } = await previewEdition(edition, newsletter, ports);
  await writeFile(join(out, 'edition.html'), html);
  await writeFile(join(out, 'edition.txt'), text);
  await writeFile(join(out, 'edition.json'), `${JSON.stringify({ edition, content }, null, 2)}\n`);
};
