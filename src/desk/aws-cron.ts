import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import { CRON_FIELDS, isZone, readCron } from '../domain/index.ts';
import type { Instant } from '../kernel/index.ts';
import { scheduleUnusable } from './errors.ts';

/** When a schedule fires. */
export interface Slots {
  /** The first slot after an instant; null after the last. */
  after(instant: Instant): Instant | null;
}

/** The wall-clock time of a zone, as if it were UTC: a schedule's own calendar has no clock changes. */
type Shown = Instant;

/** When a schedule fires, by what clocks show. */
export interface ShownSlots {
  after(shown: Shown): Shown | null;
}

/**
 * EventBridge Scheduler's six fields, read as the clock on a wall shows them. Throws `desk.schedule-unusable`, in one
 * line that ends in the reason.
 */
export const shownSlots = (expression: string): ShownSlots => {
  const read = readCron(expression.trim().replace(/\s+/gu, ' '));
  if (!read.ok) throw scheduleUnusable(`schedule "${expression}": ${read.reason}`);
  const cron = new Cron(`0 ${read.value.split(' ').map(inCroner).join(' ')}`, {
    timezone: 'UTC',
    paused: true,
    mode: '7-part',
    alternativeWeekdays: true,
  });
  return { after: (shown) => cron.nextRun(new Date(shown))?.getTime() ?? null };
};

/** A field in Croner's dialect: `5/10` needs its end, and the last Friday is `6#L`. */
const inCroner = (field: string, at: number): string => {
  if (field === '?') return '*';
  return field
    .replace(/(^|,)(\w+)\/(?=\d)/gu, `$1$2-${CRON_FIELDS[at]?.to}/`)
    .replace(/^(\d)L$/u, '$1#L');
};

/** The instant at which clocks in a zone show this for the first time; null where they skip it. */
const instantOf = (shown: Shown, zone: string): Instant | null => {
  const wall = Temporal.Instant.fromEpochMilliseconds(shown)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime();
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(wall) ? zoned.epochMilliseconds : null;
};

/** The wall-clock time in a zone at an instant. */
const shownAt = (instant: Instant, zone: string): Shown =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toZonedDateTime('UTC').epochMilliseconds;

/** Before the first year that a schedule can name. */
const BEFORE_ALL: Shown = Date.UTC(1969, 11, 31);

/** Why a schedule has no slot after an instant; null where it has one. Throws `desk.schedule-unusable`. */
export const whyNever = (expression: string, zone: string, now: Instant): string | null => {
  if (awsCron(expression, zone).after(now) !== null) return null;
  const { after } = shownSlots(expression);
  if (after(BEFORE_ALL) === null) return 'no calendar has such a day';
  return after(shownAt(now, zone)) === null
    ? 'the last of its dates has passed'
    : 'a clock change skips every time that it names';
};

/**
 * Reads EventBridge Scheduler's six fields in an IANA zone, and goes through clock changes as its user guide says: a slot
 * that no clock shows is left out, one that clocks show twice fires the first time
 * (docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html, "Daylight savings time").
 * Throws `desk.schedule-unusable`.
 */
export const awsCron = (expression: string, zone: string): Slots => {
  const slots = shownSlots(expression);
  if (!isZone(zone))
    throw scheduleUnusable(`schedule "${expression}" in ${zone}: there is no such time zone`);
  return {
    after: (instant) => {
      let shown = slots.after(shownAt(instant, zone));
      // Goes on over what a clock change skips or repeats: at most a slot a minute for as long as it is wide.
      while (shown !== null) {
        const found = instantOf(shown, zone);
        if (found !== null && found > instant) return found;
        shown = slots.after(shown);
      }
      return null;
    },
  };
};
