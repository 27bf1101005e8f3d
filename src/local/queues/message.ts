import type { Instant } from '../../kernel/index.ts';

/** SQS's limit since August 2025, for a message and for a batch: 1 MiB of body. */
export const MESSAGE_BYTES = 1_048_576;
/** The most messages that a send or a receive may name; SQS's own limit. */
export const BATCH_LIMIT = 10;
/** The most messages that one queue keeps: about 200 MB of memory for what is known of them. */
export const QUEUE_LIMIT = 1_000_000;
/** SQS forgets a deduplication id after five minutes. */
export const DEDUPLICATION_MS = 5 * 60_000;

/** A queue as it is set up; its name ends in `.fifo` where it keeps the order of each group. */
export interface QueueDefinition {
  readonly name: string;
  /** How long a receiver has before its messages are seen again. */
  readonly visibilityMs: number;
  /** After so many receives that were not acknowledged, a message goes to the dead letters. */
  readonly maxReceives: number;
}

/** What a sender hands in. */
export interface NewMessage {
  readonly body: string;
  /** FIFO: the group whose order is kept; elsewhere carried along. */
  readonly group: string | null;
  /** FIFO only. */
  readonly deduplication: string | null;
  readonly delayMs: number;
}

/** What a sender learns. */
export interface Accepted {
  readonly id: string;
  readonly sequence: number;
}

/** What is kept of a message beside its body. */
export interface Stored {
  readonly sequence: number;
  readonly id: string;
  readonly group: string | null;
  readonly deduplication: string | null;
  readonly sentAt: Instant;
  /** How often it has been received. */
  receives: number;
  firstReceivedAt: Instant | null;
  /** When it may be received (again). */
  visibleAt: Instant;
}

/** A message in a receiver's hands. */
export interface Received extends Readonly<Stored> {
  readonly receipt: string;
  readonly body: string;
}

export interface QueueCounts {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

export const isFifo = (name: string): boolean => name.endsWith('.fifo');

/** `inbox.fifo` → `inbox-dead.fifo`; SQS wants a FIFO queue's dead letters in a FIFO queue too. */
export const deadLetterName = (name: string): string =>
  isFifo(name) ? name.replace(/\.fifo$/u, '-dead.fifo') : `${name}-dead`;
