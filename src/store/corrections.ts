import type { CorrectionBook } from '../desk/index.ts';
import {
  type IssuedCorrection,
  issuedCorrectionSchema,
  storyOfCorrection,
} from '../domain/index.ts';
import type { CorrectionReader } from '../editions/index.ts';
import type { CorrectionId, StoryId } from '../kernel/index.ts';
import { correctionKey, correctionListing } from './keys.ts';
import type { Table } from './table.ts';

/** A page shows three hundred lines of a story; a desk that corrects every other one writes it anew. */
const OF_STORY = 150;

/** The desk's corrections, one item each, beside their story; listed by when they were made. */
export class TableCorrections implements CorrectionReader, CorrectionBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(id: CorrectionId): Promise<IssuedCorrection | null> {
    const item = await this.#table.get(correctionKey(storyOfCorrection(id), id));
    return item && issuedCorrectionSchema.parse(item);
  }

  /** Writes it down where there is none of its id; gives the one that stands. */
  async add(correction: IssuedCorrection): Promise<IssuedCorrection> {
    const { id, story, at } = correction;
    const item = { ...correctionKey(story, id), ...correctionListing(at, id), ...correction };
    if (await this.#table.putNew(item)) return correction;
    return (await this.get(id)) ?? correction;
  }

  /** Newest first, those made before `before`. */
  async list(limit: number, before: IssuedCorrection | null = null): Promise<IssuedCorrection[]> {
    const end = before && correctionListing(before.at, before.id).ls;
    // The bound is part of the range, so one more is read and it is left out.
    const page = end === null ? { limit } : { limit: limit + 1, between: ['0', end] as const };
    const found = await this.#listed(page);
    return found.filter(({ id }) => id !== before?.id);
  }

  since(at: string, limit: number): Promise<IssuedCorrection[]> {
    return this.#listed({ limit, after: correctionListing(at, '').ls });
  }

  /** Of these stories, at most `OF_STORY` of each, in no particular order. */
  async ofStories(stories: readonly StoryId[]): Promise<IssuedCorrection[]> {
    const found: IssuedCorrection[] = [];
    for (const story of stories) {
      const { pk } = correctionKey(story, '');
      for await (const item of this.#table.query({ partition: pk, limit: OF_STORY }))
        found.push(issuedCorrectionSchema.parse(item));
    }
    return found;
  }

  async #listed(range: {
    readonly limit: number;
    readonly after?: string;
    readonly between?: readonly [string, string];
  }): Promise<IssuedCorrection[]> {
    const { lk } = correctionListing('', '');
    const found: IssuedCorrection[] = [];
    const query = { partition: lk, listing: true, backwards: true, ...range };
    for await (const item of this.#table.query(query))
      found.push(issuedCorrectionSchema.parse(item));
    return found;
  }
}
