import {
  type Cut,
  type DeliveryState,
  type Edition,
  type Roster,
  type RosterLine,
  type Subscription,
  takesMail,
} from '../../domain/index.ts';
import { WritethruError } from '../../kernel/index.ts';
import type { DeliverPorts, Recipient } from '../ports.ts';
import type { UntaggedMail } from './send.ts';

/** What is to be done with one recipient, decided on what was read a moment ago. */
export type Decision =
  | {
      readonly kind: 'send';
      readonly mail: UntaggedMail;
      readonly subscription: Subscription;
    }
  | { readonly kind: 'end'; readonly delivery: DeliveryState };

const end = (delivery: DeliveryState): Decision => ({ kind: 'end', delivery });

/** Null for somebody who still wants it. */
const skipReason = (recipient: Recipient | undefined, { slot }: Edition) => {
  if (!recipient || recipient.subscriber.state === 'erased') return 'erased';
  // A state of a later version says nothing that this one could send on.
  if (recipient.subscriber.state !== 'known') return 'suppressed';
  if (takesMail(recipient.subscription, slot)) return null;
  return recipient.subscription.state === 'pending' ||
    recipient.subscription.state === 'unsubscribed'
    ? 'unsubscribed'
    : 'paused';
};

const decide = async (
  edition: Edition,
  cut: Cut | null,
  recipient: Recipient | undefined,
  ports: DeliverPorts,
): Promise<Decision> => {
  const reason = skipReason(recipient, edition);
  if (reason || !recipient) return end({ state: 'skipped', reason: reason ?? 'erased' });
  if (!cut) return end({ state: 'failed', reason: 'content' });
  try {
    const mail = await ports.press.mail(edition, cut, recipient);
    const { subscriber, subscription } = recipient;
    const softBounced = subscriber.state === 'known' && subscriber.softBounces > 0;
    return { kind: 'send', mail: { ...mail, softBounced }, subscription };
  } catch (error) {
    const lasting =
      error instanceof WritethruError && (error.kind === 'input' || error.kind === 'refused');
    if (!lasting) throw error;
    ports.logger.error('delivery.unmade', { editionId: edition.id, code: error.code });
    return end({ state: 'failed', reason: 'content' });
  }
};

/** The cuts that a chunk needs, each read once; a chunk has at most as many as recipients. */
export type CutReader = (number: number) => Promise<Cut | null>;

export const cutReader = (edition: Edition['id'], ports: DeliverPorts): CutReader => {
  const read = new Map<number, Promise<Cut | null>>();
  return (number) => {
    const cut = read.get(number) ?? ports.ledger.cut(edition, number);
    read.set(number, cut);
    return cut;
  };
};

/**
 * Reads the recipients at these roster places once more, with consistent reads, and makes the mails of those who still
 * want them: all that can go wrong with a mail goes wrong before it is claimed.
 */
export const prepare = async (
  edition: Edition,
  roster: Roster,
  places: readonly number[],
  cuts: CutReader,
  ports: DeliverPorts,
): Promise<Map<number, Decision>> => {
  const lines = places.map((place) => [place, roster.recipients[place] as RosterLine] as const);
  const people = await ports.readership.recipients(
    edition.newsletter,
    lines.map(([, line]) => line.subscriber),
  );
  const decisions = new Map<number, Decision>();
  for (const [place, line] of lines) {
    const recipient = people.get(line.subscriber);
    decisions.set(place, await decide(edition, await cuts(line.cut), recipient, ports));
  }
  return decisions;
};
