import type {
  ChunkState,
  Cut,
  FeedbackMark,
  Roster,
  Subscriber,
  Subscription,
  Watermark,
} from '../domain/index.ts';
import type { ChunkId, EditionId, NewsletterId, SubscriberId } from '../kernel/index.ts';

/** The delivery ledger. Every write is one conditional write on one item. */
export interface Ledger {
  /** Adds a cut under its number; false where the number is taken. */
  addCut(cut: Cut): Promise<boolean>;
  /** By number. */
  cuts(edition: EditionId): AsyncIterable<Cut>;
  cut(edition: EditionId, number: number): Promise<Cut | null>;

  /** Writes the roster, then its state with everybody planned; false where the roster is there already. */
  addChunk(roster: Roster): Promise<boolean>;
  roster(edition: EditionId, chunk: ChunkId): Promise<Roster | null>;
  state(edition: EditionId, chunk: ChunkId): Promise<ChunkState | null>;
  /** All of an edition, by chunk. */
  states(edition: EditionId): AsyncIterable<ChunkState>;
  /** Stores `next` (whose version is that of the state it was made from, plus one); false where that state is gone. */
  advance(next: ChunkState): Promise<boolean>;

  /** How far planning came in a shard: the last subscriber read and the chunks made; null before the first. */
  cursor(edition: EditionId, shard: number): Promise<PlanCursor | null>;
  saveCursor(cursor: PlanCursor): Promise<void>;

  /** SES's ids of one sub-batch: [place in the roster, SES message id]. */
  addReceipt(receipt: Receipt): Promise<void>;
  receipts(edition: EditionId, chunk: ChunkId): AsyncIterable<Receipt>;

  /** What SES reported, by place in the roster; empty where nothing has come. */
  feedback(edition: EditionId, chunk: ChunkId): Promise<ReadonlyMap<number, FeedbackMark>>;
  /** Merges marks into what is there (mergeFeedback); bounded retries inside. */
  mergeFeedback(
    edition: EditionId,
    chunk: ChunkId,
    marks: ReadonlyMap<number, FeedbackMark>,
  ): Promise<void>;
}

export interface PlanCursor {
  readonly edition: EditionId;
  readonly shard: number;
  readonly after: SubscriberId | null;
  readonly chunks: number;
  readonly people: number;
  readonly done: boolean;
}

export interface Receipt {
  readonly edition: EditionId;
  readonly chunk: ChunkId;
  readonly owner: string;
  readonly sent: readonly (readonly [number, string])[];
}

/** A person as delivery needs them: the address and the wish, both read at the last moment. */
export interface Recipient {
  readonly subscriber: Subscriber;
  readonly subscription: Subscription;
}

export interface Readership {
  /** A shard's subscriptions in key order, after `after`. */
  subscriptions(
    newsletter: NewsletterId,
    shard: number,
    after: SubscriberId | null,
  ): AsyncIterable<Subscription>;
  /** Consistent reads; people who are gone are left out. */
  recipients(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Recipient>>;
  /** Moves a watermark with `change` under the item's version; bounded retries inside. No item: nothing to do. */
  moveWatermark(
    newsletter: NewsletterId,
    id: SubscriberId,
    change: (mark: Watermark) => Watermark,
  ): Promise<void>;
  /** Suppresses at once; already suppressed or erased: nothing to do. */
  suppress(id: SubscriberId, reason: 'bounce' | 'complaint'): Promise<void>;
  /** Counts a soft bounce (five editions in a row suppress); `0` sets back after a delivery. */
  softBounce(id: SubscriberId, change: 'add' | 'reset'): Promise<void>;
}

/** One mail to one address, once: `maxAttempts: 1`, a time limit, and an answer that is classified, never thrown. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendAnswer>;
  quota(): Promise<SendQuota>;
}
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** ASCII letters, digits, `-` and `_`. */
  readonly tags:
    | Readonly<Record<'edition' | 'chunk' | 'delivery' | 'attempt', string>>
    | Readonly<Record<string, string>>;
}
export type SendAnswer =
  | { readonly kind: 'accepted'; readonly id: string }
  /** Certainly not accepted: ask again later. */
  | { readonly kind: 'throttled' }
  /** Certainly not accepted: the day's quota is used up. */
  | { readonly kind: 'quota' }
  /** Certainly not accepted, and never will be. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** Refused before anything was written (no connection): certainly not accepted. */
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** Time-out, reset, 5xx: SES may have taken it. */
  | { readonly kind: 'unknown'; readonly reason: string };
export interface SendQuota {
  readonly ratePerSecond: number;
  readonly max24Hours: number;
  readonly sentLast24Hours: number;
}

/** Leased slots of the account's rate, shared by all workers. */
export interface Pace {
  /** Waits until `count` mails may go, and tells how long the lease may be used. */
  take(count: number): Promise<void>;
  /** SES said "too fast". */
  throttled(): Promise<void>;
}

/** The one item from which slots are leased. */
export interface PaceStore {
  read(): Promise<PaceState>;
  /** False where somebody leased meanwhile. */
  write(state: PaceState): Promise<boolean>;
}
export interface PaceState {
  /** GCRA's theoretical arrival time, in ms since 1970. */
  readonly next: number;
  /** Share of the permitted rate in use, 0.1 to 1. */
  readonly share: number;
  /** When the share was last changed. */
  readonly changedAt: number;
  readonly version: number;
}

/** Makes one reader's mail of a cut: everything but the sending. */
export interface Press {
  /** Prepares what all readers of the cut share; cached by the caller's choice, bounded. */
  mail(
    cut: Cut,
    recipient: Recipient,
  ): Promise<{ readonly raw: Uint8Array; readonly from: string; readonly to: string }>;
}

/** A wake-up on a queue. */
export interface Wake<Message> {
  wake(messages: readonly Message[]): Promise<void>;
}

/** What is left of this worker's own time, in ms. */
export interface Deadline {
  remaining(): number;
}
