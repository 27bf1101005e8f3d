import type { ChunkId, EditionId, SubscriberId } from '../kernel/index.ts';
import type { Later } from './schema.ts';
import type { Watermark } from './watermark.ts';

/** The most recipients of a chunk: its states fit one write unit, its roster one item. */
export const CHUNK_SIZE = 250;
/** How often one recipient may be tried after certain refusals. */
export const ATTEMPT_LIMIT = 15;

/** A state in which this version can put one delivery, before SES has said anything about the mail itself. */
export type KnownDelivery =
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

/**
 * How far one delivery is. `unknown`: a later version wrote a code that this one has no name for. It is written back as
 * it was, is never sent, and keeps its edition open until that version is back (docs/adr/0049).
 */
export type DeliveryState = KnownDelivery | { readonly state: 'unknown'; readonly code: number };

export type SkipReason = Extract<KnownDelivery, { state: 'skipped' }>['reason'];
export type FailReason = Extract<KnownDelivery, { state: 'failed' }>['reason'];
/** Why one mail was certainly not taken. */
export const REFUSALS = ['rejected', 'bad-address', 'content'] as const satisfies readonly Exclude<
  FailReason,
  'too-many-attempts'
>[];
export type Refusal = (typeof REFUSALS)[number];

/** One number for each state without a reason, and one for each reason of the others. */
type Codes = {
  readonly [Known in KnownDelivery as Known['state']]: Known extends {
    readonly reason: infer Reason extends string;
  }
    ? Readonly<Record<Reason, number>>
    : number;
};

/**
 * The code of each delivery in a chunk's bytes, four bits: 0 to 15. Codes are stored: add new ones, never change or reuse
 * one. This is the only list of states and reasons; the others are derived from it.
 */
const CODES = {
  planned: 0,
  claimed: 1,
  sent: 2,
  skipped: { unsubscribed: 4, suppressed: 5, paused: 6, erased: 7, cancelled: 8 },
  failed: { rejected: 9, 'bad-address': 10, 'too-many-attempts': 11, content: 12 },
  held: 3,
} as const satisfies Codes;
const LARGEST_CODE = 15;

/** `unknown` is not among them: nobody asks for it. */
export const DELIVERY_STATES = Object.keys(CODES) as readonly KnownDelivery['state'][];

const KNOWN = new Map<number, KnownDelivery>();
for (const [state, code] of Object.entries(CODES)) {
  if (typeof code === 'number') KNOWN.set(code, { state } as KnownDelivery);
  else
    for (const [reason, number] of Object.entries(code))
      KNOWN.set(number, { state, reason } as KnownDelivery);
}

/** One recipient's mark in a chunk: the state, and the number of the attempt that it belongs to (1 to 15). */
export interface Mark {
  readonly delivery: DeliveryState;
  readonly attempt: number;
}

const codeOf = (delivery: DeliveryState): number | undefined => {
  if (delivery.state === 'unknown') return delivery.code;
  const code = CODES[delivery.state];
  if (typeof code === 'number') return code;
  const reasons: Readonly<Record<string, number>> = code;
  return 'reason' in delivery ? reasons[delivery.reason] : undefined;
};

const isNibble = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value <= LARGEST_CODE;

const byteOf = ({ delivery, attempt }: Mark): number => {
  const code = codeOf(delivery);
  if (!isNibble(code))
    throw new RangeError(
      `delivery mark ${JSON.stringify(delivery)}: it has no code from 0 to ${LARGEST_CODE}; add its state and reason to CODES`,
    );
  if (!isNibble(attempt) || attempt === 0)
    throw new RangeError(`delivery mark: attempt ${attempt}; allowed are 1 to ${ATTEMPT_LIMIT}`);
  return code | (attempt << 4);
};

/**
 * One byte a recipient: state in the low four bits, attempt in the high four.
 *
 * @throws RangeError on a state without a code, or an attempt that does not fit.
 * @example packMarks([{ delivery: { state: 'sent' }, attempt: 1 }]) // new Uint8Array([18])
 */
export function packMarks(marks: readonly Mark[]): Uint8Array {
  return Uint8Array.from(marks, byteOf);
}

/** The reverse of `packMarks`. A code of a later version is `unknown`, and keeps its number. */
export function unpackMarks(bytes: Uint8Array): Mark[] {
  return Array.from(bytes, (byte) => {
    const code = byte & 15;
    return { delivery: KNOWN.get(code) ?? { state: 'unknown', code }, attempt: byte >> 4 };
  });
}

const OPEN: readonly DeliveryState['state'][] = ['planned', 'claimed', 'unknown'];

/** An end state: nothing more will be done for this recipient by itself. An unknown one may not be one. */
export const isEnd = (delivery: DeliveryState): boolean => !OPEN.includes(delivery.state);

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
  readonly choice: HeldChoice | Later;
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
  /** Bits that a later version set, as they are in the chunk's byte; absent: none. */
  readonly later?: number;
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
  ...laterOf((a.later ?? 0) | (b.later ?? 0)),
});

/** The part of a mark that only a later version can name. */
export const laterOf = (bits: number): Pick<FeedbackMark, 'later'> =>
  bits === 0 ? {} : { later: bits };

/** Counts of an edition; planned = sent + skipped + failed + held + pending. */
export interface DeliveryCounts {
  readonly planned: number;
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
  readonly held: number;
  readonly pending: number;
}

/** The count to which a delivery adds: what is not at its end is pending. */
export const countedAs = ({ state }: DeliveryState): Exclude<keyof DeliveryCounts, 'planned'> =>
  state === 'planned' || state === 'claimed' || state === 'unknown' ? 'pending' : state;

/** Adds up the marks of any number of chunks. */
export const countMarks = (chunks: Iterable<readonly Mark[]>): DeliveryCounts => {
  const counts = { planned: 0, sent: 0, skipped: 0, failed: 0, held: 0, pending: 0 };
  for (const marks of chunks) {
    for (const { delivery } of marks) {
      counts.planned += 1;
      counts[countedAs(delivery)] += 1;
    }
  }
  return counts;
};
