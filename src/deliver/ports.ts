import type {
  ChunkState,
  CountMessage,
  CountSubject,
  Cut,
  DeliverMessage,
  Edition,
  FeedbackMark,
  Figures,
  PlanMessage,
  Refusal,
  Roster,
  Subscriber,
  Subscription,
  Watermark,
} from '../domain/index.ts';
import type { ContentStore, EditionStore } from '../editions/index.ts';
import type {
  ChunkId,
  Clock,
  EditionId,
  Instant,
  Logger,
  NewsletterId,
  Random,
  SubscriberId,
} from '../kernel/index.ts';

/** Some of an edition's chunks: those after one, or those of one shard. */
export type ChunkStretch = { readonly after: ChunkId } | { readonly shard: number };

/** The delivery ledger. Every write is one conditional write on one item. */
export interface Ledger {
  /** Adds a cut under its number; false where the number is taken. */
  addCut(cut: Cut): Promise<boolean>;
  /** By number. */
  cuts(edition: EditionId): AsyncIterable<Cut>;
  cut(edition: EditionId, number: number): Promise<Cut | null>;

  /**
   * Writes the roster where there is none, then its state with everybody planned, and gives the roster that stands:
   * this one, or the one that another planner wrote first. A roster of nobody closes its shard and has no state.
   */
  addChunk(roster: Roster): Promise<Roster>;
  roster(edition: EditionId, chunk: ChunkId): Promise<Roster | null>;
  state(edition: EditionId, chunk: ChunkId): Promise<ChunkState | null>;
  /** All of an edition, by chunk, or a stretch of them. */
  states(edition: EditionId, stretch?: ChunkStretch | null): AsyncIterable<ChunkState>;
  /**
   * Chunks with a delivery that is held, or about which was decided, by chunk, or those after one; few, if any. May lag
   * behind by a moment.
   */
  doubtful(edition: EditionId, after?: ChunkId | null): AsyncIterable<ChunkState>;
  /** Stores `next` (whose version is that of the state it was made from, plus one); false where that state is gone. */
  advance(next: ChunkState): Promise<boolean>;

  /** How far planning came in a shard; null before the first chunk. A hint: what stands are the rosters. */
  cursor(edition: EditionId, shard: number): Promise<PlanCursor | null>;
  saveCursor(cursor: PlanCursor): Promise<void>;

  /** SES's ids of one sub-batch, written as soon as SES has answered: proof that it took these mails. */
  addReceipt(receipt: Receipt): Promise<void>;
  receipts(edition: EditionId, chunk: ChunkId): AsyncIterable<Receipt>;

  /** What SES reported, by place in the roster; empty where nothing has come. */
  feedback(edition: EditionId, chunk: ChunkId): Promise<ReadonlyMap<number, FeedbackMark>>;
  /** All of an edition of which anything has come, by chunk, or a stretch of them. */
  feedbackByChunk(edition: EditionId, stretch?: ChunkStretch | null): AsyncIterable<ChunkFeedback>;
  /** Merges marks into what is there (domain `mergeFeedback`), retrying within bounds, and gives what stood before. */
  mergeFeedback(
    edition: EditionId,
    chunk: ChunkId,
    marks: ReadonlyMap<number, FeedbackMark>,
  ): Promise<ReadonlyMap<number, FeedbackMark>>;
}

export interface ChunkFeedback {
  readonly chunk: ChunkId;
  /** By place in the roster. */
  readonly marks: ReadonlyMap<number, FeedbackMark>;
}

export interface PlanCursor {
  readonly edition: EditionId;
  readonly shard: number;
  /** The last subscriber who has a place in a roster. */
  readonly after: SubscriberId | null;
  readonly chunks: number;
  readonly people: number;
  readonly done: boolean;
}

export interface Receipt {
  readonly edition: EditionId;
  readonly chunk: ChunkId;
  /** The token of the claim under which they were sent. */
  readonly owner: string;
  /** Place in the roster, SES message id. */
  readonly sent: readonly (readonly [number, string])[];
}

/** A person as delivery needs them: the address and the wish, both read at the last moment. */
export interface Recipient {
  readonly subscriber: Subscriber;
  readonly subscription: Subscription;
}

export interface Readership {
  /** At most `limit` of a shard's subscriptions, in key order, after `after`; empty at the end. */
  subscriptions(
    newsletter: NewsletterId,
    shard: number,
    after: SubscriberId | null,
    limit: number,
  ): Promise<Subscription[]>;
  /** Consistent reads; people who are gone are left out. */
  recipients(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Recipient>>;
  /** Consistent reads; people who are gone are left out. */
  watermarks(
    newsletter: NewsletterId,
    ids: readonly SubscriberId[],
  ): Promise<ReadonlyMap<SubscriberId, Watermark>>;
  /** How many have left by this edition's link, and are not back. May lag behind by a moment. */
  countLeft(edition: EditionId): Promise<number>;
  /**
   * Moves a watermark with `change` under the item's version, retrying within bounds. No item: nothing to do.
   * `seen`, where somebody has just read the subscription, saves reading it again if it is still as it was.
   */
  moveWatermark(
    newsletter: NewsletterId,
    id: SubscriberId,
    change: (mark: Watermark) => Watermark,
    seen?: Subscription,
  ): Promise<void>;
}

/** One mail to one address, once: no retries, a time limit, and an answer that is classified, never thrown. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendAnswer>;
  /** Throws where it cannot be read. */
  quota(): Promise<SendQuota>;
}
export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** Names and values of ASCII letters, digits, `-` and `_`. SES repeats them in every event about the mail. */
  readonly tags: Readonly<Record<string, string>>;
}
export type SendAnswer =
  | { readonly kind: 'accepted'; readonly id: string }
  /** Certainly not accepted: too fast. */
  | { readonly kind: 'throttled' }
  /** Certainly not accepted, and no other mail would be now: quota, no connection, account or sender stopped. */
  | {
      readonly kind: 'closed';
      readonly why: 'quota' | 'unreachable' | 'halted';
      readonly detail: string;
    }
  /** Certainly not accepted, and this mail never will be. */
  | {
      readonly kind: 'rejected';
      readonly reason: Refusal;
      readonly detail: string;
    }
  /** Time-out, reset, 5xx: SES may have taken it. */
  | { readonly kind: 'unknown'; readonly detail: string };
export interface SendQuota {
  readonly ratePerSecond: number;
  /** -1: no limit. */
  readonly max24Hours: number;
  readonly sentLast24Hours: number;
}

/** Leased moments of the account's rate, shared by all workers. */
export interface Pace {
  /** Leases moments for at most `count` mails, the last of them not after `latest`. */
  lease(count: number, latest: Instant): Promise<Lease>;
  /** SES said "too fast". */
  throttled(): Promise<void>;
  /** SES said that the day's quota is used up: nobody leases a moment until there is room again, at most a day later. */
  quotaFull(): Promise<void>;
}
export type Lease =
  /** One mail may go at each of these, in order, at least one. */
  | { readonly kind: 'slots'; readonly slots: readonly Instant[] }
  /** The next free moment is after `latest`. */
  | { readonly kind: 'late' }
  | { readonly kind: 'closed'; readonly why: 'quota' | 'unreachable' };

/** The one item from which moments are leased; writers never wait for each other. */
export interface PaceStore {
  read(): Promise<PaceState>;
  /** Moves `next` to `max(next, now) + by` ms (from `now` where `next` is ahead, `isAhead`) and gives the state after it. */
  advance(now: Instant, by: number): Promise<PaceState>;
  /** Sets the share where it was last changed at `seen`; false where somebody changed it since. */
  setShare(share: number, at: Instant, seen: Instant): Promise<boolean>;
  /** Notes that SES refused a mail because of the day's quota, over what was noted before. */
  setFull(full: FullQuota): Promise<void>;
}
/** SES's word that the day's quota is used up, with the figures that it gave then; null: it gave none. */
export interface FullQuota {
  readonly at: Instant;
  readonly figures: Omit<SendQuota, 'ratePerSecond'> | null;
}
export interface PaceState {
  /** GCRA's theoretical arrival time. */
  readonly next: Instant;
  /** Share of the permitted rate in use when it was last changed, 0.1 to 1. */
  readonly share: number;
  readonly changedAt: Instant;
  /** The last time that SES called the day's quota used up; null: never. */
  readonly full: FullQuota | null;
}

/** Makes one reader's mail of a cut: everything but the sending. */
export interface Press {
  /** Throws a WritethruError of kind `input` or `refused` where this mail can never be made; anything else is passing. */
  mail(
    edition: Edition,
    cut: Cut,
    recipient: Recipient,
  ): Promise<{ readonly raw: Uint8Array; readonly from: string; readonly to: string }>;
}

/** Wake-ups on a queue: at least once, in any order. */
export interface Wake<Message> {
  /** To be seen after `delay` ms, at most fifteen minutes. @default at once */
  wake(messages: readonly Message[], delay?: number): Promise<void>;
  /** True where nothing waits and nothing is being worked on (as far as the queue knows). */
  idle(): Promise<boolean>;
}

/** What is left of this worker's own time, in ms. */
export interface Deadline {
  remaining(): number;
}

/** A count over all readers that was begun. */
export interface StandingCount {
  readonly begunAt: string;
  /** What was counted, by shard. */
  readonly parts: ReadonlyMap<number, Figures>;
  readonly version: number;
}

/** Counts over all readers, remembered for a day. */
export interface CountBook {
  get(subject: CountSubject): Promise<StandingCount | null>;
  /** Begins a count over the one of `version`, 0 where there is none; false where somebody was quicker. */
  begin(
    subject: CountSubject,
    count: Omit<StandingCount, 'version'>,
    version: number,
  ): Promise<boolean>;
  /** Notes one shard's part; a count that was begun anew since is left alone. */
  note(subject: CountSubject, begunAt: string, shard: number, figures: Figures): Promise<void>;
}
export interface CountPorts {
  readonly book: CountBook;
  readonly queue: Pick<Wake<CountMessage>, 'wake'>;
  readonly clock: Clock;
  /** Readers who are looked at while somebody waits; where there are more, the count goes on beside. */
  readonly looksAtOnce: number;
}
export interface AudiencePorts {
  readonly contents: Pick<ContentStore, 'content'>;
  readonly editions: Pick<EditionStore, 'list'>;
  readonly ledger: Pick<Ledger, 'cut' | 'cuts' | 'roster' | 'states' | 'feedbackByChunk'>;
  readonly readership: Pick<Readership, 'subscriptions' | 'recipients'>;
  /** The zone of a newsletter, IANA. */
  zoneOf(newsletter: NewsletterId): string;
}
export interface PlanPorts extends AudiencePorts {
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly readership: Readership;
  readonly deliverQueue: Wake<DeliverMessage>;
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
  readonly logger: Logger;
}
export interface DeliverPorts {
  readonly editions: Pick<EditionStore, 'get'>;
  readonly ledger: Ledger;
  readonly readership: Readership;
  readonly press: Press;
  readonly mailer: Mailer;
  readonly pace: Pace;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}
export interface SweepPorts {
  readonly editions: EditionStore;
  readonly ledger: Ledger;
  readonly readership: Readership;
  readonly planQueue: Wake<PlanMessage>;
  readonly deliverQueue: Wake<DeliverMessage>;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
}
/** What an edition that was stopped is set going again with: planning wakes what waits. */
export type ResumePorts = Pick<SweepPorts, 'editions' | 'clock' | 'logger'> & {
  readonly planQueue: Pick<Wake<PlanMessage>, 'wake'>;
};
/** What held deliveries are decided with. */
export interface HeldPorts extends ResumePorts {
  readonly ledger: Ledger;
  readonly readership: Readership;
  readonly random: Random;
}
export interface StatusPorts {
  readonly editions: EditionStore;
  readonly ledger: Pick<Ledger, 'states' | 'roster' | 'feedbackByChunk' | 'doubtful' | 'feedback'>;
  readonly readership: Pick<Readership, 'recipients' | 'countLeft'>;
  readonly mailer: Pick<Mailer, 'quota'>;
  readonly clock: Clock;
}
