import {
  type ChunkState,
  countMarks,
  type DeliveryCounts,
  type DeliveryState,
  type Edition,
  type Mark,
  type Pause,
} from '../domain/index.ts';
import { editionOf } from '../editions/index.ts';
import type { ChunkId, EditionId } from '../kernel/index.ts';
import { rosterMissing } from './errors.ts';
import { proven } from './marks.ts';
import type { StatusPorts } from './ports.ts';
import { goesOnBy, leftOf } from './quota.ts';

/** planned = sent + skipped + failed + held + pending. */
export interface DeliveryStatus extends DeliveryCounts {
  readonly edition: EditionId;
  readonly state: Edition['state'];
  /** Why it stands still; null where it does not. */
  readonly pause: Omit<Pause, 'resumed'> | null;
  /** Where it waits for the account's quota: by when it goes on at the latest, ISO; null where it does not. */
  readonly goesOnBy: string | null;
}

/** A held mail of which word came after its edition had ended was sent, whatever the chunk still says. */
const marksNow = async (
  state: ChunkState,
  ports: Pick<StatusPorts, 'ledger'>,
): Promise<readonly Mark[]> => {
  if (!state.marks.some((mark) => mark.delivery.state === 'held')) return state.marks;
  const feedback = await ports.ledger.feedback(state.edition, state.chunk);
  return state.marks.map((mark, place) => proven(mark, feedback.get(place), false));
};

/** How many of an edition's deliveries stand where: what a progress bar asks for once a second. */
export const deliveryCounts = async (
  id: EditionId,
  ports: Pick<StatusPorts, 'ledger'>,
): Promise<DeliveryCounts> => {
  const chunks: (readonly Mark[])[] = [];
  for await (const state of ports.ledger.states(id)) chunks.push(await marksNow(state, ports));
  return countMarks(chunks);
};

/** Null where it does not wait for the quota, or where SES does not say. */
const quotaWait = async (
  edition: Edition,
  { pending }: DeliveryCounts,
  { mailer, clock }: Omit<StatusPorts, 'readership'>,
): Promise<string | null> => {
  if (edition.state !== 'sending' || pending === 0) return null;
  const quota = await mailer.quota().catch(() => null);
  return quota && leftOf(quota) < 1 ? goesOnBy(edition, clock.now()) : null;
};

/**
 * How an edition's delivery stands, and what it waits for.
 *
 * @throws EditionError `edition.missing`.
 */
export const deliveryStatus = async (
  id: EditionId,
  ports: Omit<StatusPorts, 'readership'>,
): Promise<DeliveryStatus> => {
  const edition = await editionOf(ports.editions, id);
  const counts = await deliveryCounts(id, ports);
  const { resumed, ...pause } = edition.pause ?? { resumed: null };
  return {
    edition: id,
    state: edition.state,
    ...counts,
    pause: edition.state === 'paused' && 'cause' in pause ? pause : null,
    goesOnBy: await quotaWait(edition, counts, ports),
  };
};

/** One planned recipient of an edition. */
export interface RecipientStatus {
  /** Their address; null where they are erased or gone. */
  readonly to: string | null;
  readonly state: DeliveryState['state'];
  /** Why it was skipped or failed; null otherwise. */
  readonly reason: string | null;
}

/** The recipients of some chunks, in the order of planning. */
export interface RecipientsPage {
  readonly recipients: readonly RecipientStatus[];
  /** Names this page's end; null where nobody comes after it. */
  readonly next: string | null;
}

/** Of four chunks; each costs three reads. */
const PAGE = 1000;

async function* recipientsByChunk(
  id: EditionId,
  after: ChunkId | null,
  ports: StatusPorts,
): AsyncGenerator<{ readonly chunk: ChunkId; readonly recipients: readonly RecipientStatus[] }> {
  const edition = await editionOf(ports.editions, id);
  for await (const state of ports.ledger.states(id, after)) {
    const roster = await ports.ledger.roster(id, state.chunk);
    if (!roster) throw rosterMissing(id, state.chunk);
    const ids = roster.recipients.map((line) => line.subscriber);
    const people = await ports.readership.recipients(edition.newsletter, ids);
    const marks = await marksNow(state, ports);
    const recipients = marks.map(({ delivery }, place) => {
      const line = roster.recipients[place];
      const person = line && people.get(line.subscriber)?.subscriber;
      const to = person && person.state !== 'erased' ? person.address : null;
      return { to, state: delivery.state, reason: 'reason' in delivery ? delivery.reason : null };
    });
    yield { chunk: state.chunk, recipients };
  }
}

/**
 * Everybody planned for an edition, in the order of planning, with their addresses as they are now.
 *
 * @throws EditionError `edition.missing`.
 */
export async function* recipients(
  id: EditionId,
  ports: StatusPorts,
): AsyncGenerator<RecipientStatus> {
  for await (const chunk of recipientsByChunk(id, null, ports)) yield* chunk.recipients;
}

/**
 * As `recipients`, some whole chunks at a time: those after `after`, which is the `next` of the page before.
 *
 * @throws EditionError `edition.missing`.
 */
export const recipientsPage = async (
  id: EditionId,
  after: string | null,
  ports: StatusPorts,
): Promise<RecipientsPage> => {
  const found: RecipientStatus[] = [];
  for await (const { chunk, recipients } of recipientsByChunk(id, after as ChunkId | null, ports)) {
    found.push(...recipients);
    if (found.length >= PAGE) return { recipients: found, next: chunk };
  }
  return { recipients: found, next: null };
};
