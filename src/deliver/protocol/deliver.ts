import type { ChunkState, DeliverMessage, Edition, Roster } from '../../domain/index.ts';
import { type Instant, iso } from '../../kernel/index.ts';
import { rosterMissing } from '../errors.ts';
import type { Deadline, DeliverPorts } from '../ports.ts';
import { updateState, writeState } from './chunk-writes.ts';
import { changedMarks, mergeOutcome, type Outcome, waiting } from './marks.ts';
import { type CutReader, cutReader, type Decision, prepare } from './prepare.ts';
import { goesOnBy } from './quota.ts';
import { OWN_TIME, sendClaimed, type UntaggedMail } from './send.ts';
import { raiseWatermarks } from './watermarks.ts';

/** Recipients claimed together: what one crash can leave in doubt. */
const SUB_BATCH = 25;

/**
 * `done`: nothing waits in this chunk. `unfinished`: this worker's time is up; wake the chunk afresh.
 * `blocked`: SES takes nothing now; leave it to the sweep.
 */
export type ChunkOutcome = 'done' | 'unfinished' | 'blocked';

interface Work {
  readonly edition: Edition;
  readonly roster: Roster;
  readonly cuts: CutReader;
  readonly ports: DeliverPorts;
  readonly deadline: Deadline;
}

type Mails = ReadonlyMap<number, UntaggedMail>;

/** Null where another worker changed the chunk meanwhile: then nothing is sent. */
const claim = async (
  state: ChunkState,
  decisions: ReadonlyMap<number, Decision>,
  ports: DeliverPorts,
): Promise<ChunkState | null> => {
  const marks = state.marks.map((mark, place) => {
    const decision = decisions.get(place);
    if (!decision) return mark;
    const delivery = decision.kind === 'end' ? decision.delivery : ({ state: 'claimed' } as const);
    return { ...mark, delivery };
  });
  const claims = [...decisions.values()].some((decision) => decision.kind === 'send');
  const next = {
    ...state,
    version: state.version + 1,
    owner: ports.random.token(16),
    marks,
    claimedAt: claims ? iso(ports.clock.now()) : state.claimedAt,
  };
  return (await writeState(ports.ledger, next)) ? next : null;
};

const giveReceipt = async (
  claimed: ChunkState,
  outcomes: ReadonlyMap<number, Outcome>,
  ports: DeliverPorts,
): Promise<void> => {
  const { edition, chunk, owner } = claimed;
  const sent = [...outcomes].flatMap(([place, outcome]) =>
    outcome.kind === 'sent' ? [[place, outcome.id] as const] : [],
  );
  if (sent.length === 0) return;
  try {
    await ports.ledger.addReceipt({ edition, chunk, owner, sent });
  } catch {
    // The receipt only backs the ledger: the outcomes, or SES's events, say the same.
    ports.logger.warn('delivery.receipt-lost', { editionId: edition, chunk });
  }
};

const record = async (
  claimed: ChunkState,
  outcomes: ReadonlyMap<number, Outcome>,
  work: Work,
): Promise<void> => {
  const { ports } = work;
  await giveReceipt(claimed, outcomes, ports);
  await updateState(ports, claimed, (state) => {
    const after = state.marks.map((mark, place) => {
      const outcome = outcomes.get(place);
      return outcome ? mergeOutcome(mark, claimed.marks[place]?.attempt ?? 0, outcome) : mark;
    });
    const marks = changedMarks(state.marks, after);
    return marks && { marks, repaired: false };
  });
};

/** The sweep raises what is missing before the edition counts as sent, so a failure here costs nothing. */
const noteTold = async (
  outcomes: ReadonlyMap<number, Outcome>,
  decisions: ReadonlyMap<number, Decision>,
  work: Work,
): Promise<void> => {
  const { edition, roster, ports } = work;
  const seen = new Map(
    [...decisions].flatMap(([place, decision]) =>
      decision.kind === 'send' ? [[place, decision.subscription] as const] : [],
    ),
  );
  const sent = roster.recipients.flatMap((line, place) =>
    outcomes.get(place)?.kind === 'sent' ? [[place, line] as const] : [],
  );
  try {
    await raiseWatermarks(edition, roster.chunk, sent, ports, seen);
  } catch {
    ports.logger.warn('delivery.watermarks-late', { editionId: edition.id, chunk: roster.chunk });
  }
};

const mailsOf = (decisions: ReadonlyMap<number, Decision>): Mails =>
  new Map(
    [...decisions].flatMap(([place, decision]) =>
      decision.kind === 'send' ? [[place, decision.mail] as const] : [],
    ),
  );

const noteClosed = (why: 'quota' | 'unreachable', { edition, ports }: Work): void => {
  const editionId = edition.id;
  if (why === 'quota')
    ports.logger.error('delivery.quota-full', {
      editionId,
      goesOnBy: goesOnBy(edition, ports.clock.now()),
    });
  else ports.logger.warn('delivery.blocked', { editionId, why });
};

/** One sub-batch. Null: go on with the next. */
const step = async (work: Work): Promise<ChunkOutcome | null> => {
  const { edition, roster, ports, deadline } = work;
  const latest = ports.clock.now() + deadline.remaining() - OWN_TIME;
  const before = await ports.ledger.state(edition.id, roster.chunk);
  const places = before ? waiting(before.marks) : [];
  if (!before || places.length === 0) return 'done';
  const lease = await ports.pace.lease(Math.min(SUB_BATCH, places.length), latest);
  if (lease.kind === 'late') return 'unfinished';
  if (lease.kind === 'closed') {
    noteClosed(lease.why, work);
    return 'blocked';
  }
  const { slots } = lease;
  const wait = (slots[0] as Instant) - ports.clock.now();
  if (wait > 0) await ports.clock.sleep(wait);
  if ((await ports.editions.get(edition.id))?.state !== 'sending') return 'done';
  const chosen = places.slice(0, slots.length);
  const decisions = await prepare(edition, roster, chosen, work.cuts, ports);
  if (deadline.remaining() < OWN_TIME) return 'unfinished';
  const claimed = await claim(before, decisions, ports);
  if (!claimed) return null;
  const { outcomes, goOn } = await sendClaimed(claimed, mailsOf(decisions), slots, ports, deadline);
  await record(claimed, outcomes, work);
  await noteTold(outcomes, decisions, work);
  if (goOn) return null;
  return deadline.remaining() < OWN_TIME ? 'unfinished' : 'blocked';
};

/**
 * Sends what waits in a chunk, one sub-batch after the other: lease moments of the rate, read the recipients once more,
 * claim them in one conditional write, ask SES once for each, write down what it said, raise the watermarks.
 * A recipient who was claimed is never claimed again, unless SES certainly refused the mail. Any number of workers may
 * run on the same chunk; an edition that is
 * paused or cancelled stops it within one sub-batch.
 *
 * Each round ends recipients or loses them to another worker who does, so the loop is bounded by the chunk's
 * recipients, their attempts, and the deadline.
 *
 * @throws DeliverError `deliver.contended` where the ledger cannot be written: what SES took meanwhile is settled by
 * receipts and events.
 */
export const deliverChunk = async (
  message: DeliverMessage,
  ports: DeliverPorts,
  deadline: Deadline,
): Promise<ChunkOutcome> => {
  const edition = await ports.editions.get(message.edition);
  if (edition?.state !== 'sending') return 'done';
  const roster = await ports.ledger.roster(message.edition, message.chunk);
  if (!roster) throw rosterMissing(message.edition, message.chunk);
  const work = { edition, roster, cuts: cutReader(edition.id, ports), ports, deadline };
  while (deadline.remaining() >= OWN_TIME) {
    const outcome = await step(work);
    if (outcome) return outcome;
  }
  return 'unfinished';
};
