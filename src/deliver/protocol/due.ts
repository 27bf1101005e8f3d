import { Temporal } from 'temporal-polyfill';
import { type Edition, PARTIAL_LIMIT, type Subscription, takesMail } from '../../domain/index.ts';

/** An edition of chosen stories tells only those; its readers' watermarks stay and note it beside them. */
export const isPartial = (edition: Edition): boolean => edition.chosen !== null;

/** Monday to Friday where the newsletter is at home. */
const isWeekday = (slot: string, zone: string): boolean =>
  Temporal.Instant.from(slot).toZonedDateTimeISO(zone).dayOfWeek <= 5;

/** Whether editions of this kind come at the rhythm that the reader chose. */
export const rhythmFits = (subscription: Subscription, edition: Edition, zone: string): boolean => {
  switch (edition.kind) {
    case 'daily':
      return (
        subscription.rhythm === 'daily' ||
        (subscription.rhythm === 'weekdays' && isWeekday(edition.slot, zone))
      );
    case 'weekly':
      return subscription.rhythm === 'weekly';
    case 'breaking':
      return subscription.breaking;
    case 'manual':
      return true;
    default:
      // Of a kind that a later version added, nobody here knows whom it is for.
      return false;
  }
};

/** Whether an edition is for this subscription at all; whether it holds anything new for it is the cut's matter. */
export const isDue = (subscription: Subscription, edition: Edition, zone: string): boolean =>
  takesMail(subscription, edition.slot) &&
  rhythmFits(subscription, edition, zone) &&
  !(isPartial(edition) && subscription.watermark.partial.length >= PARTIAL_LIMIT);
