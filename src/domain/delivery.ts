import type { ChunkId, EditionId, SubscriberId } from '../kernel/index.ts';
import type { Watermark } from './watermark.ts';

/** The most recipients of a chunk: its states fit one write unit, its roster one item. */
export const CHUNK_SIZE = 250;
/** How often one recipient may be tried after certain refusals. */
export const ATTEMPT_LIMIT = 15;

export const DELIVERY_STATES = [
  'planned',
  'claimed',
  'sent',
  'skipped',
  'failed',
  'held',
] as const satisfies readonly DeliveryState['state'][];

/** Where one delivery stands before SES has said anything about the mail itself. */
export type DeliveryState =
  | { readonly state: 'planned' }
  | { readonly state: 'claimed' }
  | { readonly state: 'sent' }
  | {
      readonly state: 'skipped';
      readonly reason: 'unsubscribed' | 'suppressed' | 'paused' | 'erased' | 'cancelled';
    }
  | {
      readonly state: 'failed';
      readonly reason: 'rejected' | 'bad-address' | 'too-many-attempts' | 'content';
    }
  | { readonly state: 'held' };

/** Their order is their code in the chunk's bytes: append only. */
const STATES: readonly DeliveryState[] = [
  { state: 'planned' },
  { state: 'claimed' },
  { state: 'sent' },
  { state: 'held' },
  { state: 'skipped', reason: 'unsubscribed' },
  { state: 'skipped', reason: 'suppressed' },
  { state: 'skipped', reason: 'paused' },
  { state: 'skipped', reason: 'erased' },
  { state: 'skipped', reason: 'cancelled' },
  { state: 'failed', reason: 'rejected' },
  { state: 'failed', reason: 'bad-address' },
  { state: 'failed', reason: 'too-many-attempts' },
  { state: 'failed', reason: 'content' },
];

/** One recipient's mark in a chunk: the state, and the number of the attempt that it belongs to (1 to 15). */
export interface Mark {
  readonly delivery: DeliveryState;
  readonly attempt: number;
}

const codeOf = (delivery: DeliveryState): number =>
  STATES.findIndex(
    (known) =>
      known.state === delivery.state &&
      ('reason' in known ? known.reason : null) === ('reason' in delivery ? delivery.reason : null),
  );

/** One byte a recipient: state in the low four bits, attempt in the high four. */
export const packMarks = (marks: readonly Mark[]): Uint8Array =>
  Uint8Array.from(marks, (mark) => codeOf(mark.delivery) | (mark.attempt << 4));

/** The reverse of `packMarks`. Throws on a byte that no version has written. */
export const unpackMarks = (bytes: Uint8Array): Mark[] =>
  Array.from(bytes, (byte) => {
    const delivery = STATES[byte & 15];
    if (!delivery)
      throw new RangeError(`delivery mark ${byte}: allowed are states 0 to ${STATES.length - 1}`);
    return { delivery, attempt: byte >> 4 };
  });

/** An end state: nothing more will be done for this recipient by itself. */
export const isEnd = (delivery: DeliveryState): boolean =>
  delivery.state !== 'planned' && delivery.state !== 'claimed';

/** Who is in a chunk; never changes once written. */
export interface Roster {
  readonly edition: EditionId;
  readonly chunk: ChunkId;
  readonly recipients: readonly RosterLine[];
}
export interface RosterLine {
  readonly subscriber: SubscriberId;
  readonly cut: number;
  /** What the reader had been told before; a bounce goes back to it. */
  readonly before: Watermark;
}

export const HELD_CHOICES = ['send-again', 'count-as-sent'] as const;
export type HeldChoice = (typeof HELD_CHOICES)[number];

/** What an editor decided about held deliveries of a chunk, each by its roster place and the attempt that was held. */
export interface HeldDecision {
  readonly choice: HeldChoice;
  readonly by: string;
  /** ISO. */
  readonly at: string;
  readonly about: readonly (readonly [place: number, attempt: number])[];
}

/** What changes while a chunk is sent: one small item, guarded by its version. */
export interface ChunkState {
  readonly edition: EditionId;
  readonly chunk: ChunkId;
  readonly version: number;
  /** Who wrote this version: a worker that lost the reply to its claim knows its own token again. */
  readonly owner: string;
  readonly marks: readonly Mark[];
  /** When the last claim was made; the sweep settles what is older than `settleAfter`. ISO. */
  readonly claimedAt: string | null;
  /** Set by the sweep once every reader's watermark was found right. */
  readonly repaired: boolean;
  /** In order; each settles at least one held attempt, so there are 15 a recipient at most, and hardly ever any. */
  readonly decisions: readonly HeldDecision[];
}

/**
 * What SES is asked to report of each mail, as a configuration set spells it. Not `send`: one of these comes of every mail
 * that SES takes, within the 14 hours for which it tries to deliver, and proves as much. It would be half of all events.
 */
export const REPORTED_EVENTS = ['reject', 'delivery', 'bounce', 'complaint'] as const;

/** What SES told about a recipient; only ever adds up (sent < delivered < bounced < complained). */
export interface FeedbackMark {
  readonly accepted: boolean;
  readonly rejected: boolean;
  readonly delivered: boolean;
  readonly bounced: boolean;
  /** For good: this address will never work. */
  readonly bouncedHard: boolean;
  readonly complained: boolean;
}
export const NO_FEEDBACK: FeedbackMark = {
  accepted: false,
  rejected: false,
  delivered: false,
  bounced: false,
  bouncedHard: false,
  complained: false,
};

/** Commutative and idempotent: events may come twice and in any order. */
export const mergeFeedback = (a: FeedbackMark, b: FeedbackMark): FeedbackMark => ({
  accepted: a.accepted || b.accepted,
  rejected: a.rejected || b.rejected,
  delivered: a.delivered || b.delivered,
  bounced: a.bounced || b.bounced,
  bouncedHard: a.bouncedHard || b.bouncedHard,
  complained: a.complained || b.complained,
});

/** Counts of an edition; planned = sent + skipped + failed + held + pending. */
export interface DeliveryCounts {
  readonly planned: number;
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
  readonly held: number;
  readonly pending: number;
}

/** Adds up the marks of any number of chunks. */
export const countMarks = (chunks: Iterable<readonly Mark[]>): DeliveryCounts => {
  const counts = { planned: 0, sent: 0, skipped: 0, failed: 0, held: 0, pending: 0 };
  for (const marks of chunks) {
    for (const { delivery } of marks) {
      counts.planned += 1;
      if (delivery.state === 'planned' || delivery.state === 'claimed') counts.pending += 1;
      else counts[delivery.state] += 1;
    }
  }
  return counts;
};
