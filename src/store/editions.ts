import * as z from 'zod';
import { type Edition, type EditionKind, editionSchema } from '../domain/index.ts';
import { idOf } from '../domain/schema.ts';
import type { EditionStore, NewsletterProgress } from '../editions/index.ts';
import type { EditionId, NewsletterId } from '../kernel/index.ts';
import { editionKey, editionListing, newsletterKey } from './keys.ts';
import { readStored } from './read-stored.ts';
import type { Table } from './table.ts';

const place = z.number().int();
/** Places of kinds that a later version added are kept unseen. */
const placesSchema = z.object({
  daily: place,
  weekly: place,
  breaking: place,
  manual: place,
} satisfies Record<EditionKind, z.ZodType>);
const progressSchema = z.object({
  newsletter: idOf<NewsletterId>(),
  lastNumber: z.number().int(),
  through: placesSchema,
  open: idOf<EditionId>().nullable(),
  before: placesSchema.nullable(),
  version: z.number().int(),
});

const START = { daily: 0, weekly: 0, breaking: 0, manual: 0 } as const satisfies Record<
  EditionKind,
  0
>;

/** Editions and each newsletter's progress, one item each. */
export class TableEditions implements EditionStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(id: EditionId): Promise<Edition | null> {
    const item = await this.#table.get(editionKey(id));
    return item && readStored(editionSchema, item);
  }

  add(edition: Edition): Promise<boolean> {
    return this.#table.putNew(this.#item(edition));
  }

  async save(edition: Edition): Promise<Edition | null> {
    const next = { ...edition, version: edition.version + 1 };
    return (await this.#table.putOver(this.#item(next), edition.version)) ? next : null;
  }

  #item(edition: Edition) {
    const { newsletter, composedAt, id } = edition;
    return { ...editionKey(id), ...editionListing(newsletter, composedAt, id), ...edition };
  }

  async list(
    newsletter: NewsletterId,
    limit: number,
    before: Edition | null = null,
  ): Promise<Edition[]> {
    const { lk } = editionListing(newsletter, '', '' as EditionId);
    const ls = before && editionListing(newsletter, before.composedAt, before.id).ls;
    const range = { partition: lk, listing: true, backwards: true } as const;
    // The bound is part of the range, so one more is read and it is left out.
    const page = ls === null ? { limit } : { limit: limit + 1, between: ['0', ls] as const };
    const editions: Edition[] = [];
    for await (const item of this.#table.query({ ...range, ...page })) {
      if (item['ls'] !== ls) editions.push(readStored(editionSchema, item));
    }
    return editions.slice(0, limit);
  }

  async progress(newsletter: NewsletterId): Promise<NewsletterProgress> {
    const item = await this.#table.get(newsletterKey(newsletter));
    if (item) return readStored(progressSchema, item);
    return { newsletter, lastNumber: 0, through: START, open: null, before: null, version: 0 };
  }

  async saveProgress(progress: NewsletterProgress): Promise<NewsletterProgress | null> {
    const next = { ...progress, version: progress.version + 1 };
    const item = { ...newsletterKey(progress.newsletter), ...next };
    const saved =
      progress.version === 0
        ? this.#table.putNew(item)
        : this.#table.putOver(item, progress.version);
    return (await saved) ? next : null;
  }
}
