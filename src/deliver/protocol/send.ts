import type { ChunkState } from '../../domain/index.ts';
import type { Instant } from '../../kernel/index.ts';
import type { Deadline, DeliverPorts, OutgoingMail, SendAnswer } from '../ports.ts';
import type { Outcome } from './marks.ts';
import { inParallel } from './parallel.ts';

/** Of a worker's own time, kept for the answer of the last mail (10 s) and for writing the ledger. */
export const OWN_TIME = 20_000;
/** Mails on their way at once; a worker keeps up with a lease at 100 mails a second with 8. */
const SENDS_AT_ONCE = 16;
/** How often a throttled mail is tried under one claim; with a lower share each time, more seldom helps. */
const THROTTLE_TRIES = 4;

/** A mail as it was made, without what says whose delivery it is. */
export type UntaggedMail = Omit<OutgoingMail, 'tags'> & {
  /** Their last mail bounced softly: the tags say so, and feedback need not look at everybody whose mail arrives. */
  readonly softBounced: boolean;
};

interface Sending {
  readonly claim: ChunkState;
  readonly ports: DeliverPorts;
  readonly deadline: Deadline;
  /** Set when SES takes nothing at all now: the rest of the sub-batch need not ask. */
  closed: boolean;
}

const waitFor = async (slot: Instant, ports: DeliverPorts): Promise<void> => {
  const wait = slot - ports.clock.now();
  if (wait > 0) await ports.clock.sleep(wait);
};

const mayAsk = (sending: Sending): boolean =>
  !sending.closed && sending.deadline.remaining() >= OWN_TIME;

/** A mailer promises not to throw; one that does anyway has left everything open. */
const answerOf = async (mail: OutgoingMail, ports: DeliverPorts): Promise<SendAnswer> => {
  try {
    return await ports.mailer.send(mail);
  } catch (error) {
    return { kind: 'unknown', detail: error instanceof Error ? error.name : 'unknown' };
  }
};

type Closed = Extract<SendAnswer, { kind: 'closed' }>;
type Ids = Readonly<Record<string, string | undefined>>;

/** Once a claim: the mails that are on their way together are refused together. */
const close = async ({ why, detail }: Closed, ids: Ids, sending: Sending): Promise<void> => {
  const { ports } = sending;
  sending.closed = true;
  ports.logger.error(why === 'quota' ? 'delivery.quota-full' : 'delivery.closed', {
    ...ids,
    why,
    detail,
  });
  if (why !== 'quota') return;
  try {
    await ports.pace.quotaFull();
  } catch {
    // The next claim is refused as this one was, and notes it.
    ports.logger.warn('delivery.quota-not-noted', ids);
  }
};

/** One question to SES. Null: throttled. */
const ask = async (mail: OutgoingMail, sending: Sending): Promise<Outcome | null> => {
  const { ports, claim } = sending;
  const ids = { editionId: claim.edition, chunk: claim.chunk, delivery: mail.tags['delivery'] };
  const answer = await answerOf(mail, ports);
  switch (answer.kind) {
    case 'accepted':
      return { kind: 'sent', id: answer.id };
    case 'throttled':
      ports.logger.info('delivery.throttled', ids);
      return null;
    case 'closed':
      if (!sending.closed) await close(answer, ids, sending);
      return { kind: 'again' };
    case 'rejected':
      ports.logger.warn('delivery.rejected', { ...ids, reason: answer.reason });
      return { kind: 'failed', reason: answer.reason };
    case 'unknown':
      ports.logger.warn('delivery.unknown', { ...ids, detail: answer.detail });
      return { kind: 'open' };
  }
};

/** The moment of the next try; null where there is none, for whatever reason: SES has certainly not taken the mail. */
const slowDown = async ({ ports, deadline }: Sending): Promise<Instant | null> => {
  try {
    await ports.pace.throttled();
    const lease = await ports.pace.lease(1, ports.clock.now() + deadline.remaining() - OWN_TIME);
    return lease.kind === 'slots' ? (lease.slots[0] ?? null) : null;
  } catch {
    return null;
  }
};

const sendOne = async (mail: OutgoingMail, slot: Instant, sending: Sending): Promise<Outcome> => {
  const { ports } = sending;
  let at = slot;
  for (let tries = 1; ; tries += 1) {
    await waitFor(at, ports);
    if (!mayAsk(sending)) return { kind: 'again' };
    const outcome = await ask(mail, sending);
    if (outcome) return outcome;
    const next = tries < THROTTLE_TRIES ? await slowDown(sending) : null;
    if (next === null) return { kind: 'again' };
    at = next;
  }
};

export interface SendResult {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** False where the rest of the chunk had better wait. */
  readonly goOn: boolean;
}

/**
 * Sends the mails of one claim, each once and at its slot. What it cannot tell for certain it leaves claimed.
 */
export const sendClaimed = async (
  claim: ChunkState,
  mails: ReadonlyMap<number, UntaggedMail>,
  slots: readonly Instant[],
  ports: DeliverPorts,
  deadline: Deadline,
): Promise<SendResult> => {
  const sending: Sending = { claim, ports, deadline, closed: false };
  const outcomes = await inParallel([...mails], SENDS_AT_ONCE, async ([place, untagged], index) => {
    const { softBounced, ...mail } = untagged;
    const tags = {
      edition: claim.edition,
      chunk: claim.chunk,
      delivery: String(place),
      attempt: String(claim.marks[place]?.attempt),
      ...(softBounced ? { soft: '1' } : {}),
    };
    const outcome = await sendOne({ ...mail, tags }, slots[index] ?? 0, sending);
    return [place, outcome] as const;
  });
  const goOn = outcomes.every(([, outcome]) => outcome.kind !== 'again');
  return { outcomes: new Map(outcomes), goOn };
};
