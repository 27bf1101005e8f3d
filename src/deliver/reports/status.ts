import {
  countMarks,
  type DeliveryCounts,
  type DeliveryState,
  type Edition,
  type FeedbackMark,
  hasAddress,
  type Mark,
  type Pause,
} from '../../domain/index.ts';
import { editionOf } from '../../editions/index.ts';
import type { ChunkId, EditionId } from '../../kernel/index.ts';
import { rosterMissing } from '../errors.ts';
import type { Ledger, StatusPorts } from '../ports.ts';
import { goesOnBy, leftOf } from '../protocol/quota.ts';
import { chunkResults, type DeliveryResults, deliveryResults, doubtfulResults } from './results.ts';

/** planned = sent + skipped + failed + held + pending. */
export interface DeliveryStatus extends DeliveryResults {
  readonly edition: EditionId;
  readonly state: Edition['state'];
  /** People who have left by this edition's link, and are not back. */
  readonly unsubscribed: number;
  /** Why it stands still; null where it does not. */
  readonly pause: Omit<Pause, 'resumed'> | null;
  /** Where it waits for the account's quota: by when it goes on at the latest, ISO; null where it does not. */
  readonly goesOnBy: string | null;
}

/** How many of an edition's deliveries stand where: what a progress bar asks for once a second. */
export const deliveryCounts = async (
  id: EditionId,
  ports: { readonly ledger: Pick<Ledger, 'states' | 'feedbackByChunk'> },
): Promise<DeliveryCounts> => {
  const chunks: (readonly Mark[])[] = [];
  for await (const { marks } of chunkResults(id, ports.ledger)) chunks.push(marks);
  return countMarks(chunks);
};

/** Null where it does not wait for the quota, or where SES does not say. */
const quotaWait = async (
  edition: Edition,
  { pending }: DeliveryCounts,
  { mailer, clock }: StatusPorts,
): Promise<string | null> => {
  if (edition.state !== 'sending' || pending === 0) return null;
  const quota = await mailer.quota().catch(() => null);
  return quota && leftOf(quota) < 1 ? goesOnBy(edition, clock.now()) : null;
};

const pauseOf = ({ state, pause }: Edition): DeliveryStatus['pause'] => {
  if (state !== 'paused' || !pause) return null;
  const { cause, by, at, reason } = pause;
  return { cause, by, at, reason };
};

/**
 * How an edition's delivery stands, what it waits for, and what has become of what was sent.
 *
 * @throws EditionError `edition.missing`.
 */
export const deliveryStatus = async (
  id: EditionId,
  ports: StatusPorts,
): Promise<DeliveryStatus> => {
  const edition = await editionOf(ports.editions, id);
  const results = await deliveryResults(id, ports.ledger);
  return {
    edition: id,
    state: edition.state,
    ...results,
    unsubscribed: await ports.readership.countLeft(id),
    pause: pauseOf(edition),
    goesOnBy: await quotaWait(edition, results, ports),
  };
};

/** One planned recipient of an edition. */
export interface RecipientStatus {
  /** Their address; null where they are erased or gone. */
  readonly to: string | null;
  readonly state: DeliveryState['state'];
  /** Why it was skipped or failed, or what came of it after it was sent: `bounced`, `complained`; null otherwise. */
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

/** Which recipients are asked for. */
interface Asked {
  readonly after: ChunkId | null;
  /** Only those whose delivery is so; null: all. */
  readonly only: DeliveryState['state'] | null;
}

const reasonOf = ({ delivery }: Mark, feedback: FeedbackMark | undefined): string | null => {
  if ('reason' in delivery) return delivery.reason;
  if (delivery.state !== 'sent') return null;
  if (feedback?.complained) return 'complained';
  return feedback?.bounced ? 'bounced' : null;
};

async function* recipientsByChunk(
  id: EditionId,
  { after, only }: Asked,
  ports: StatusPorts,
): AsyncGenerator<{ readonly chunk: ChunkId; readonly recipients: readonly RecipientStatus[] }> {
  const edition = await editionOf(ports.editions, id);
  // Who is held is looked for where there is doubt, and not among everybody.
  const results =
    only === 'held'
      ? doubtfulResults(id, ports.ledger, after)
      : chunkResults(id, ports.ledger, after && { after });
  for await (const { state, marks, feedback } of results) {
    const wanted = [...marks.entries()].filter(
      ([, { delivery }]) => only === null || delivery.state === only,
    );
    if (wanted.length === 0) continue;
    const roster = await ports.ledger.roster(id, state.chunk);
    if (!roster) throw rosterMissing(id, state.chunk);
    const ids = wanted.flatMap(([place]) => roster.recipients[place]?.subscriber ?? []);
    const people = await ports.readership.recipients(edition.newsletter, ids);
    const recipients = wanted.map(([place, mark]) => {
      const line = roster.recipients[place];
      const person = line && people.get(line.subscriber)?.subscriber;
      const to = person && hasAddress(person) ? person.address : null;
      return { to, state: mark.delivery.state, reason: reasonOf(mark, feedback.get(place)) };
    });
    yield { chunk: state.chunk, recipients };
  }
}

/**
 * Everybody planned for an edition, in the order of planning, with their addresses as they are now; or only those whose
 * delivery is `only`: chunks without any of them are passed over.
 *
 * @throws EditionError `edition.missing`.
 */
export async function* recipients(
  id: EditionId,
  ports: StatusPorts,
  only: DeliveryState['state'] | null = null,
): AsyncGenerator<RecipientStatus> {
  for await (const chunk of recipientsByChunk(id, { after: null, only }, ports))
    yield* chunk.recipients;
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
  only: DeliveryState['state'] | null = null,
): Promise<RecipientsPage> => {
  const found: RecipientStatus[] = [];
  const asked = { after: after as ChunkId | null, only };
  for await (const { chunk, recipients } of recipientsByChunk(id, asked, ports)) {
    found.push(...recipients);
    if (found.length >= PAGE) return { recipients: found, next: chunk };
  }
  return { recipients: found, next: null };
};
