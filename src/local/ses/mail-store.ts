import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { dataDamaged } from '../errors.ts';
import { Journal } from '../journal.ts';
import { type AcceptedMail, acceptedMailSchema } from './mail.ts';

const publishedSchema = z.object({ published: z.array(z.number().int()) });

/** Everything that the embedded SES took: `mail/<n>.eml` with the bytes that it was given, and a journal. */
export class MailStore {
  readonly #folder: string;
  readonly #journal: Journal;
  #last = 0;
  readonly #checksums = new Map<number, number>();

  private constructor(folder: string, journal: Journal) {
    this.#folder = folder;
    this.#journal = journal;
  }

  /** Throws `local.data-damaged`. */
  static async open(folder: string): Promise<MailStore> {
    await mkdir(join(folder, 'mail'), { recursive: true, mode: 0o700 });
    const journal = await Journal.open(join(folder, 'mail.jsonl'));
    const store = new MailStore(folder, journal);
    for (const mail of await store.list()) store.#know(mail);
    // A mail without a line was not taken; still its file is not written over.
    for (const file of await readdir(join(folder, 'mail')))
      store.#last = Math.max(store.#last, Number(/^(\d+)\.eml$/u.exec(file)?.[1] ?? 0));
    return store;
  }

  #know({ n, checksum }: AcceptedMail): void {
    this.#last = Math.max(this.#last, n);
    if (checksum !== undefined) this.#checksums.set(n, checksum);
  }

  /** The path of a mail's bytes. */
  path(n: number): string {
    return join(this.#folder, 'mail', `${n}.eml`);
  }

  /** Resolves when file and line are written: from then on the mail counts as taken. */
  async add(mail: Omit<AcceptedMail, 'n' | 'checksum'>, raw: Uint8Array): Promise<AcceptedMail> {
    this.#last += 1;
    const accepted = { n: this.#last, ...mail, checksum: crc32(raw) };
    const path = this.path(accepted.n);
    // Under another name first: a kill in the middle must not leave half a mail among the whole ones. At once, for a
    // file this small costs a third of what it does by way of the thread pool.
    writeFileSync(`${path}.new`, raw, { mode: 0o600 });
    renameSync(`${path}.new`, path);
    await this.#journal.append(accepted);
    this.#know(accepted);
    return accepted;
  }

  /** Every mail taken, in order. */
  async list(): Promise<AcceptedMail[]> {
    const lines = await this.#journal.lines();
    return lines.flatMap((line) => {
      const mail = acceptedMailSchema.safeParse(line);
      return mail.success ? [mail.data] : [];
    });
  }

  async get(n: number): Promise<AcceptedMail | null> {
    return (await this.list()).find((mail) => mail.n === n) ?? null;
  }

  /** The bytes of a mail. Throws `local.data-damaged` where they are not those that were taken. */
  async raw(n: number): Promise<Buffer> {
    const bytes = await readFile(this.path(n));
    const checksum = this.#checksums.get(n);
    if (checksum !== undefined && checksum !== crc32(bytes))
      throw dataDamaged(`${this.path(n)}: damaged; it is not the mail that was sent`);
    return bytes;
  }

  /** Their events are on their way. */
  markPublished(mails: readonly AcceptedMail[]): Promise<void> {
    return this.#journal.append({ published: mails.map(({ n }) => n) });
  }

  /** Mails whose events the last process did not get to publish. */
  async unpublished(): Promise<AcceptedMail[]> {
    const published = new Set<number>();
    for (const line of await this.#journal.lines()) {
      const parsed = publishedSchema.safeParse(line);
      if (parsed.success) for (const n of parsed.data.published) published.add(n);
    }
    return (await this.list()).filter(({ n }) => !published.has(n));
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}
