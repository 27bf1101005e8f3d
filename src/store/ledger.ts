import * as z from 'zod';
import {
  type ChunkFeedback,
  type ChunkStretch,
  chunksOf,
  type Ledger,
  type PlanCursor,
  type Receipt,
} from '../deliver/index.ts';
import {
  CHUNK_SIZE,
  type ChunkState,
  type Cut,
  type FeedbackMark,
  HELD_CHOICES,
  type Mark,
  mergeFeedback,
  packMarks,
  type Roster,
  unpackMarks,
} from '../domain/index.ts';
import { idOf, orLater } from '../domain/schema.ts';
import type { ChunkId, EditionId, SubscriberId } from '../kernel/index.ts';
import {
  chunkKey,
  cursorKey,
  cutKey,
  doubtListing,
  feedbackKey,
  receiptKey,
  rosterKey,
} from './keys.ts';
import {
  packCut,
  packFeedback,
  packRoster,
  unpackCut,
  unpackFeedback,
  unpackRoster,
} from './ledger-packing.ts';
import { readStored } from './read-stored.ts';
import type { Item, Range, Table } from './table.ts';

/** Feedback functions race each other for a chunk's item now and then: ten rounds outlast a whole batch of them. */
const MERGE_TRIES = 10;
const NOTHING = new Uint8Array(CHUNK_SIZE);

/** Nobody has written this version yet: it is the planner's. */
const PLANNED_BY = 'plan';

const bytes = z.instanceof(Uint8Array);
const stateSchema = z.object({
  edition: idOf<EditionId>(),
  chunk: idOf<ChunkId>(),
  version: z.number().int(),
  owner: z.string(),
  marks: bytes,
  claimedAt: z.string().nullable(),
  repaired: z.boolean(),
  decisions: z
    .array(
      z.object({
        choice: orLater(HELD_CHOICES),
        by: z.string(),
        at: z.string(),
        about: z.array(z.tuple([z.number().int(), z.number().int()])),
      }),
    )
    .default([]),
});
const cursorSchema = z.object({
  edition: idOf<EditionId>(),
  shard: z.number().int(),
  after: idOf<SubscriberId>().nullable(),
  chunks: z.number().int(),
  people: z.number().int(),
  done: z.boolean(),
});
const receiptSchema = z.object({
  edition: idOf<EditionId>(),
  chunk: idOf<ChunkId>(),
  owner: z.string(),
  sent: z.array(z.tuple([z.number().int(), z.string()])),
});
const feedbackSchema = z.object({ version: z.number().int(), marks: bytes });
const chunkOf = z.object({ sk: idOf<ChunkId>() });

const stateOf = (item: Item): ChunkState => {
  const { marks, ...state } = readStored(stateSchema, item);
  return { ...state, marks: unpackMarks(marks) };
};

/** Without decisions, as nearly all are, a full chunk stays within one write unit. */
const itemOf = ({ decisions, ...state }: ChunkState) => ({
  ...chunkKey(state.edition, state.chunk),
  ...state,
  marks: packMarks(state.marks),
  ...(decisions.length > 0 ? { decisions } : {}),
  ...(isDoubtful(state.marks, decisions) ? doubtListing(state.edition, state.chunk) : {}),
});

const isDoubtful = (marks: readonly Mark[], decisions: ChunkState['decisions']): boolean =>
  decisions.length > 0 ||
  marks.some(({ delivery }) => delivery.state === 'held' || delivery.state === 'unknown');

const plannedState = ({ edition, chunk, recipients }: Roster): ChunkState => ({
  edition,
  chunk,
  version: 1,
  owner: PLANNED_BY,
  marks: recipients.map(() => ({ delivery: { state: 'planned' }, attempt: 1 })),
  claimedAt: null,
  repaired: false,
  decisions: [],
});

const rangeOf = (partition: string, stretch: ChunkStretch | null): Range => {
  if (stretch === null) return { partition };
  return 'after' in stretch
    ? { partition, after: stretch.after }
    : { partition, prefix: chunksOf(stretch.shard) };
};

/** The delivery ledger in the one table: rosters, states, receipts and feedback are items of their own. */
export class TableLedger implements Ledger {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  addCut(cut: Cut): Promise<boolean> {
    return this.#table.putNew({ ...cutKey(cut.edition, cut.number), ...packCut(cut) });
  }

  async *cuts(edition: EditionId): AsyncGenerator<Cut> {
    for await (const item of this.#table.query({ partition: cutKey(edition, 0).pk }))
      yield unpackCut(item);
  }

  async cut(edition: EditionId, number: number): Promise<Cut | null> {
    const item = await this.#table.get(cutKey(edition, number));
    return item && unpackCut(item);
  }

  async addChunk(roster: Roster): Promise<Roster> {
    const { edition, chunk } = roster;
    const added = await this.#table.putNew({ ...rosterKey(edition, chunk), ...packRoster(roster) });
    const stands = added ? roster : ((await this.roster(edition, chunk)) ?? roster);
    // Also where the roster was there: its planner may have died before it came to this.
    if (stands.recipients.length > 0) await this.#table.putNew(itemOf(plannedState(stands)));
    return stands;
  }

  async roster(edition: EditionId, chunk: ChunkId): Promise<Roster | null> {
    const item = await this.#table.get(rosterKey(edition, chunk));
    return item && unpackRoster(item);
  }

  async state(edition: EditionId, chunk: ChunkId): Promise<ChunkState | null> {
    const item = await this.#table.get(chunkKey(edition, chunk));
    return item && stateOf(item);
  }

  async *states(
    edition: EditionId,
    stretch: ChunkStretch | null = null,
  ): AsyncGenerator<ChunkState> {
    const { pk } = chunkKey(edition, '' as ChunkId);
    for await (const item of this.#table.query(rangeOf(pk, stretch))) yield stateOf(item);
  }

  async *doubtful(edition: EditionId, after: ChunkId | null = null): AsyncGenerator<ChunkState> {
    const { lk } = doubtListing(edition, '' as ChunkId);
    const range = { partition: lk, listing: true, ...(after === null ? {} : { after }) };
    for await (const item of this.#table.query(range)) yield stateOf(item);
  }

  advance(next: ChunkState): Promise<boolean> {
    return this.#table.putOver(itemOf(next), next.version - 1);
  }

  async cursor(edition: EditionId, shard: number): Promise<PlanCursor | null> {
    const item = await this.#table.get(cursorKey(edition, shard));
    return item && readStored(cursorSchema, item);
  }

  async saveCursor(cursor: PlanCursor): Promise<void> {
    await this.#table.put({ ...cursorKey(cursor.edition, cursor.shard), ...cursor });
  }

  async addReceipt(receipt: Receipt): Promise<void> {
    const { edition, chunk, owner } = receipt;
    await this.#table.put({ ...receiptKey(edition, chunk, owner), ...receipt });
  }

  async *receipts(edition: EditionId, chunk: ChunkId): AsyncGenerator<Receipt> {
    const { pk, sk } = receiptKey(edition, chunk, '');
    for await (const item of this.#table.query({ partition: pk, prefix: sk }))
      yield receiptSchema.parse(item);
  }

  async feedback(edition: EditionId, chunk: ChunkId): Promise<ReadonlyMap<number, FeedbackMark>> {
    const item = await this.#table.get(feedbackKey(edition, chunk));
    return item ? unpackFeedback(feedbackSchema.parse(item).marks) : new Map();
  }

  async *feedbackByChunk(
    edition: EditionId,
    stretch: ChunkStretch | null = null,
  ): AsyncGenerator<ChunkFeedback> {
    const { pk } = feedbackKey(edition, '' as ChunkId);
    for await (const item of this.#table.query(rangeOf(pk, stretch)))
      yield {
        chunk: chunkOf.parse(item).sk,
        marks: unpackFeedback(feedbackSchema.parse(item).marks),
      };
  }

  async mergeFeedback(
    edition: EditionId,
    chunk: ChunkId,
    marks: ReadonlyMap<number, FeedbackMark>,
  ): Promise<ReadonlyMap<number, FeedbackMark>> {
    const key = feedbackKey(edition, chunk);
    for (let tries = 0; tries < MERGE_TRIES; tries += 1) {
      const item = await this.#table.get(key);
      const stands = item ? feedbackSchema.parse(item) : { version: 0, marks: NOTHING };
      const before = unpackFeedback(stands.marks);
      const merged = new Map(before);
      for (const [place, mark] of marks) {
        const known = merged.get(place);
        merged.set(place, known ? mergeFeedback(known, mark) : mark);
      }
      const packed = packFeedback(merged);
      if (Buffer.compare(packed, stands.marks) === 0) return before;
      const next = { ...key, version: stands.version + 1, marks: packed };
      const written = item
        ? await this.#table.putOver(next, stands.version)
        : await this.#table.putNew(next);
      if (written) return before;
    }
    throw new Error(
      `feedback of chunk ${chunk} of ${edition}: ${MERGE_TRIES} writers were quicker`,
    );
  }
}
