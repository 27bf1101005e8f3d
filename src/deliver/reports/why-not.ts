import { Temporal } from 'temporal-polyfill';
import {
  type Edition,
  type EditionContent,
  NOTHING_TOLD,
  PARTIAL_LIMIT,
  type Subscription,
} from '../../domain/index.ts';
import type { Ledger } from '../ports.ts';
import { isPartial, rhythmFits } from '../protocol/due.ts';
import { ReaderCuts } from '../protocol/reader-cuts.ts';

/** Why an edition was not planned for a reader. */
export const WHY_NOT = [
  'being-counted',
  'cancelled',
  'not-confirmed',
  'joined-later',
  'had-left',
  'paused',
  'rhythm',
  'waits-for-full',
  'not-told-otherwise',
  'topics',
  'muted',
  'had-all',
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

export interface WhyNotPorts {
  readonly ledger: Pick<Ledger, 'cut'>;
  content(hash: string): Promise<EditionContent>;
}

/**
 * Why an edition that has been frozen was not planned for a reader: the first that holds, in the order in which planning asks. Wishes are
 * those of now, for older ones are not kept: who changed them since may have missed it for another reason.
 */
export const whyNot = async (
  edition: Edition,
  reader: Subscription,
  zone: string,
  ports: WhyNotPorts,
): Promise<WhyNot> =>
  withoutLooking(edition, reader, zone) ??
  whatItHeld(await ports.content(edition.hash), reader, ports.ledger);

/** What the edition and the reader say, without its content. */
const withoutLooking = (edition: Edition, reader: Subscription, zone: string): WhyNot | null => {
  const begun = Date.parse(edition.startedAt ?? edition.slot);
  if (edition.state === 'cancelled') return 'cancelled';
  if (edition.planned === null) return 'being-counted';
  if (reader.since === null) return 'not-confirmed';
  if (Date.parse(reader.since) > begun) return 'joined-later';
  if (reader.left ? Date.parse(reader.left.at) <= begun : reader.state === 'unsubscribed')
    return 'had-left';
  if (wasAway(reader, edition.slot)) return 'paused';
  if (!rhythmFits(reader, edition, zone)) return 'rhythm';
  const full = reader.watermark.partial.length >= PARTIAL_LIMIT;
  return isPartial(edition) && full ? 'waits-for-full' : null;
};

const wasAway = ({ away, zone }: Subscription, slot: string): boolean => {
  if (!away) return false;
  const day = Temporal.Instant.from(slot).toZonedDateTimeISO(zone).toPlainDate().toString();
  return day >= away.since && (away.until === null || Date.parse(slot) < Date.parse(away.until));
};

/** Nothing of it was wanted, or all of what was wanted had been told. */
const whatItHeld = async (
  content: EditionContent,
  reader: Subscription,
  ledger: WhyNotPorts['ledger'],
): Promise<WhyNot> => {
  if (content.stories.length === 0) return 'not-told-otherwise';
  const cuts = new ReaderCuts(content, ledger, async (draft) => draft !== null);
  const untold = { ...reader, watermark: NOTHING_TOLD, quietLine: false };
  if (await cuts.of(untold)) return 'had-all';
  return (await cuts.of({ ...untold, muted: [] })) ? 'muted' : 'topics';
};
