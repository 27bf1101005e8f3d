import type { Ledger, Readership } from '../../src/deliver/index.ts';
import {
  CHUNK_SIZE,
  type ChunkState,
  type Cut,
  type Edition,
  packMarks,
  type Roster,
  SHARDS,
  type Subscriber,
  type Subscription,
  shardOf,
  unpackMarks,
  type Watermark,
} from '../../src/domain/index.ts';
import type { ChunkId, NewsletterId, SubscriberId } from '../../src/kernel/index.ts';

/** What no reader of a bench differs in. */
const SINCE = '2026-01-01T00:00:00.000Z';
const BEFORE: Watermark = { through: 0, partial: [] };
/** As long as the ids of a real table. */
const ID_LENGTH = 26;

/** For each shard a name whose first letters lead to it. */
const PREFIXES = ((): string[] => {
  const prefixes = new Map<number, string>();
  for (let code = 0; prefixes.size < SHARDS; code += 1) {
    const prefix = String.fromCharCode(97 + (code % 26), 97 + Math.floor(code / 26), 97, 97);
    const shard = shardOf(prefix as SubscriberId);
    if (!prefixes.has(shard)) prefixes.set(shard, prefix);
  }
  return Array.from({ length: SHARDS }, (_, shard) => prefixes.get(shard) ?? '');
})();

export const subscriberId = (shard: number, index: number): SubscriberId =>
  `${PREFIXES[shard]}${String(index).padStart(ID_LENGTH - 4, '0')}` as SubscriberId;

export const subscriberOf = (id: SubscriberId): Subscriber => ({
  state: 'known',
  id,
  address: `${id}@example.com`,
  name: 'Ann Reader',
  softBounces: 0,
});

export const subscriptionOf = (newsletter: NewsletterId, id: SubscriberId): Subscription => ({
  subscriber: id,
  newsletter,
  state: 'confirmed',
  topics: [],
  rhythm: 'daily',
  breaking: false,
  language: 'en',
  zone: 'Europe/Berlin',
  watermark: BEFORE,
  consent: { at: SINCE, how: 'sign-up', words: 'Yes, send me the digest.' },
  since: SINCE,
  asked: [],
  version: 1,
});

/** Any number of readers, made as they are asked for: what a table would hold takes no memory here. */
export class GeneratedReaders implements Readership {
  readonly #perShard: number;

  constructor(people: number) {
    this.#perShard = Math.ceil(people / SHARDS);
  }

  get people(): number {
    return this.#perShard * SHARDS;
  }

  async subscriptions(
    newsletter: NewsletterId,
    shard: number,
    after: SubscriberId | null,
    limit: number,
  ): Promise<Subscription[]> {
    const from = after === null ? 0 : Number(after.slice(4)) + 1;
    const count = Math.max(0, Math.min(limit, this.#perShard - from));
    return Array.from({ length: count }, (_, index) =>
      subscriptionOf(newsletter, subscriberId(shard, from + index)),
    );
  }

  async recipients(newsletter: NewsletterId, ids: readonly SubscriberId[]) {
    return new Map(
      ids.map((id) => [
        id,
        { subscriber: subscriberOf(id), subscription: subscriptionOf(newsletter, id) },
      ]),
    );
  }

  async watermarks(_newsletter: NewsletterId, ids: readonly SubscriberId[]) {
    return new Map(ids.map((id) => [id, BEFORE]));
  }

  async countLeft(): Promise<number> {
    return 0;
  }

  async moveWatermark(
    _newsletter: NewsletterId,
    _id: SubscriberId,
    change: (mark: Watermark) => Watermark,
  ): Promise<void> {
    change(BEFORE);
  }
}

interface PackedState extends Omit<ChunkState, 'marks' | 'edition' | 'chunk'> {
  readonly marks: Uint8Array;
}

/** A ledger that keeps a byte a recipient, and makes its rosters anew: they follow from the readers. */
export class GeneratedLedger implements Ledger {
  readonly #edition: Edition;
  readonly #readers: GeneratedReaders;
  readonly #states = new Map<ChunkId, PackedState>();
  readonly #cuts = new Map<number, Cut>();

  constructor(edition: Edition, readers: GeneratedReaders) {
    this.#edition = edition;
    this.#readers = readers;
  }

  async addCut(cut: Cut): Promise<boolean> {
    if (this.#cuts.has(cut.number)) return false;
    this.#cuts.set(cut.number, cut);
    return true;
  }
  async *cuts() {
    yield* this.#cuts.values();
  }
  async cut(_edition: Edition['id'], number: number): Promise<Cut | null> {
    return this.#cuts.get(number) ?? null;
  }

  async addChunk(roster: Roster): Promise<Roster> {
    const { chunk, recipients } = roster;
    if (recipients.length > 0) {
      const marks = recipients.map(() => ({ delivery: { state: 'planned' }, attempt: 1 }) as const);
      const state = { version: 1, owner: 'plan', claimedAt: null, repaired: false, decisions: [] };
      this.#states.set(chunk, { ...state, marks: packMarks(marks) });
    }
    return roster;
  }

  async roster(edition: Edition['id'], chunk: ChunkId): Promise<Roster> {
    const [shard = 0, number = 1] = chunk.split('-').map(Number);
    const from = (number - 1) * CHUNK_SIZE;
    const after = from === 0 ? null : subscriberId(shard, from - 1);
    const { newsletter } = this.#edition;
    const readers = await this.#readers.subscriptions(newsletter, shard, after, CHUNK_SIZE);
    const recipients = readers.map(({ subscriber }) => ({ subscriber, cut: 0, before: BEFORE }));
    return { edition, chunk, recipients };
  }

  async state(edition: Edition['id'], chunk: ChunkId): Promise<ChunkState | null> {
    const packed = this.#states.get(chunk);
    return packed ? { ...packed, edition, chunk, marks: unpackMarks(packed.marks) } : null;
  }
  async *states(edition: Edition['id']): AsyncGenerator<ChunkState> {
    for (const chunk of this.#states.keys()) {
      const state = await this.state(edition, chunk);
      if (state) yield state;
    }
  }

  async *doubtful(edition: Edition['id']): AsyncGenerator<ChunkState> {
    for await (const state of this.states(edition))
      if (state.marks.some(({ delivery }) => delivery.state === 'held')) yield state;
  }

  async advance({ edition: _, chunk, marks, ...next }: ChunkState): Promise<boolean> {
    if (this.#states.get(chunk)?.version !== next.version - 1) return false;
    this.#states.set(chunk, { ...next, marks: packMarks(marks) });
    return true;
  }

  async cursor() {
    return null;
  }
  async saveCursor(): Promise<void> {}
  async addReceipt(): Promise<void> {}
  async *receipts() {}
  async feedback() {
    return new Map();
  }
  async *feedbackByChunk() {}
  async mergeFeedback() {
    return new Map();
  }
}
