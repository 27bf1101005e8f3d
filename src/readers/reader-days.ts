import { Temporal } from 'temporal-polyfill';
import { type Instant, iso } from '../kernel/index.ts';

/** Whoever is away for longer comes back when they say so. */
const LONGEST_DAYS = 366;

/** The days that a pause may end on, `2024-11-03`. */
export interface PauseEnds {
  readonly first: string;
  readonly last: string;
}

const dateIn = (now: Instant, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();

/** The calendar day of an instant where a reader is. */
export const dayIn = (now: Instant, zone: string): string => dateIn(now, zone).toString();

/** The instant (ISO) at which a day begins there; after a clock change at midnight, its first moment. */
export const startOf = (day: string, zone: string): string =>
  iso(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);

/** From tomorrow on, for a year. */
export const pauseEnds = (now: Instant, zone: string): PauseEnds => {
  const today = dateIn(now, zone);
  return {
    first: today.add({ days: 1 }).toString(),
    last: today.add({ days: LONGEST_DAYS }).toString(),
  };
};
