import {
  type DeliveryState,
  type FeedbackMark,
  NO_FEEDBACK,
  type Roster,
  shardOf,
} from '../../domain/index.ts';
import type { EditionId, SubscriberId } from '../../kernel/index.ts';
import type { Ledger } from '../ports.ts';
import { chunkId } from '../protocol/chunk-id.ts';
import { proven } from '../protocol/marks.ts';

/** What one person's delivery of an edition is read from. */
export type DeliveryLedger = Pick<Ledger, 'roster' | 'state' | 'feedback' | 'cut'>;

/** What became of an edition for one person. */
export interface ReaderDelivery {
  readonly delivery: DeliveryState;
  /** What SES reported of the mail; nothing yet: all false. */
  readonly feedback: FeedbackMark;
  /** The number of the cut that they were to get. */
  readonly cut: number;
}

/** One person's delivery of an edition; null where it was not planned for them. */
export const deliveryOf = async (
  edition: EditionId,
  subscriber: SubscriberId,
  ledger: DeliveryLedger,
): Promise<ReaderDelivery | null> => {
  const roster = await rosterOf(edition, subscriber, ledger);
  const place = roster?.recipients.findIndex((line) => line.subscriber === subscriber) ?? -1;
  const line = roster?.recipients[place];
  if (!roster || !line) return null;
  const [state, reports] = await Promise.all([
    ledger.state(edition, roster.chunk),
    ledger.feedback(edition, roster.chunk),
  ]);
  const feedback = reports.get(place) ?? NO_FEEDBACK;
  const mark = state?.marks[place] ?? { delivery: { state: 'planned' as const }, attempt: 1 };
  return { delivery: proven(mark, feedback, false).delivery, feedback, cut: line.cut };
};

/**
 * The roster that a person would stand in: the first of their shard that does not end before them. Subscribers rise
 * strictly from one roster of a shard to the next, so a few of them are read and not all: doubling steps to pass
 * the person by, then halves.
 */
const rosterOf = async (
  edition: EditionId,
  subscriber: SubscriberId,
  ledger: DeliveryLedger,
): Promise<Roster | null> => {
  const at = (number: number) => ledger.roster(edition, chunkId(shardOf(subscriber), number));
  let low = 1;
  let high = 1;
  let found = await at(high);
  while (endsBefore(found, subscriber)) {
    low = high + 1;
    high *= 2;
    found = await at(high);
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const roster = await at(middle);
    if (endsBefore(roster, subscriber)) low = middle + 1;
    else {
      high = middle;
      found = roster;
    }
  }
  return found;
};

/** Past the shard's last roster there is none, or one of nobody: nothing ends there. */
const endsBefore = (roster: Roster | null, subscriber: SubscriberId): boolean => {
  const last = roster?.recipients.at(-1);
  return last !== undefined && last.subscriber < subscriber;
};
