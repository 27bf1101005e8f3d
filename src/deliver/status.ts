import {
  type ChunkState,
  countMarks,
  type DeliveryCounts,
  type DeliveryState,
  type Edition,
  type Mark,
} from '../domain/index.ts';
import { editionOf } from '../editions/index.ts';
import type { EditionId } from '../kernel/index.ts';
import { rosterMissing } from './errors.ts';
import { proven } from './marks.ts';
import type { StatusPorts } from './ports.ts';

/** planned = sent + skipped + failed + held + pending. */
export interface DeliveryStatus extends DeliveryCounts {
  readonly edition: EditionId;
  readonly state: Edition['state'];
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

/**
 * How an edition's delivery stands.
 *
 * @throws EditionError `edition.missing`.
 */
export const deliveryStatus = async (
  id: EditionId,
  ports: Omit<StatusPorts, 'readership'>,
): Promise<DeliveryStatus> => {
  const edition = await editionOf(ports.editions, id);
  const chunks: (readonly Mark[])[] = [];
  for await (const state of ports.ledger.states(id)) chunks.push(await marksNow(state, ports));
  return { edition: id, state: edition.state, ...countMarks(chunks) };
};

/** One planned recipient of an edition. */
export interface RecipientStatus {
  /** Their address; null where they are erased or gone. */
  readonly to: string | null;
  readonly state: DeliveryState['state'];
  /** Why it was skipped or failed; null otherwise. */
  readonly reason: string | null;
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
  const edition = await editionOf(ports.editions, id);
  for await (const state of ports.ledger.states(id)) {
    const roster = await ports.ledger.roster(id, state.chunk);
    if (!roster) throw rosterMissing(id, state.chunk);
    const ids = roster.recipients.map((line) => line.subscriber);
    const people = await ports.readership.recipients(edition.newsletter, ids);
    const marks = await marksNow(state, ports);
    for (const [place, { delivery }] of marks.entries()) {
      const line = roster.recipients[place];
      const person = line && people.get(line.subscriber)?.subscriber;
      const to = person && person.state !== 'erased' ? person.address : null;
      yield { to, state: delivery.state, reason: 'reason' in delivery ? delivery.reason : null };
    }
  }
}
