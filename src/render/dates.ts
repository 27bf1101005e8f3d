import type { EventDate } from '../domain/index.ts';
import { DAY } from '../kernel/index.ts';
import { dateFormat } from './formats.ts';

/** Farther from the edition than this, a date without its year could be taken for another one. */
const YEAR_NEEDED = 300 * DAY;

/** `Saturday 26 October 2024`: the day of an instant in a zone. */
export const longDay = (instant: string, locale: string, zone: string): string =>
  dateFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
    .format(new Date(instant))
    .replace(/^(\p{L}+), /u, '$1 ');

/** `07:00` */
export const timeOfDay = (instant: string, locale: string, zone: string): string =>
  dateFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );

/** `3 September 2024`: the day of an instant in a zone. */
export const plainDay = (instant: string, locale: string, zone: string): string =>
  plainDays(locale, zone).format(new Date(instant));

/** What writes days as `plainDay` does; to be kept by whoever writes many. */
export const plainDays = (locale: string, zone: string): Intl.DateTimeFormat =>
  dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });

/**
 * `25 Oct`; `Oct` where only the month is known; with the year where it is far from `slot`.
 * A calendar day is the same in every zone, so it is written in UTC as it stands.
 */
export const railDay = (date: EventDate, slot: string, locale: string): string => {
  const day = date.precision === 'month' ? date.on.slice(0, 7) : date.on;
  const at = new Date(`${day}${day.length === 7 ? '-01' : ''}T00:00:00Z`);
  const far = Math.abs(at.getTime() - Date.parse(slot)) > YEAR_NEEDED;
  return dateFormat(locale, {
    ...(day.length === 7 ? {} : { day: 'numeric' as const }),
    month: 'short',
    ...(far ? { year: 'numeric' as const } : {}),
    timeZone: 'UTC',
  }).format(at);
};

/** `Sat`; empty for a month. */
export const weekdayOf = (date: EventDate, locale: string): string =>
  date.on.length === 7
    ? ''
    : dateFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
        new Date(`${date.on}T00:00:00Z`),
      );

/** `25 October 2024`, as insertions write a day: in English, for they are set into English texts alone. */
export const calendarDay = (on: string): string => plainDay(`${on}T00:00:00Z`, 'en-GB', 'UTC');

/** A day farther back than this has no weekday of its own: another one has come since. */
const WEEK = 6 * DAY;

/** Whether a weekday alone says which day an instant before `slot` was on. */
export const isOfTheWeek = (instant: string, slot: string): boolean =>
  Date.parse(slot) - Date.parse(instant) < WEEK;

/** `Friday`: the day of an instant in a zone. */
export const weekday = (instant: string, locale: string, zone: string): string =>
  dateFormat(locale, { weekday: 'long', timeZone: zone }).format(new Date(instant));

/** `12 October`: the day of an instant in a zone. */
export const dayOfYear = (instant: string, locale: string, zone: string): string =>
  dateFormat(locale, { day: 'numeric', month: 'long', timeZone: zone }).format(new Date(instant));

/** `Fri 1 Nov`, or `December` for a month: when something is due. */
export const dueDay = (on: string, slot: string, locale: string): string => {
  const isMonth = on.length === 7;
  const at = new Date(`${on}${isMonth ? '-01' : ''}T00:00:00Z`);
  const far = Math.abs(at.getTime() - Date.parse(slot)) > YEAR_NEEDED;
  return dateFormat(locale, {
    ...(isMonth
      ? { month: 'long' as const }
      : { weekday: 'short' as const, day: 'numeric' as const, month: 'short' as const }),
    ...(far ? { year: 'numeric' as const } : {}),
    timeZone: 'UTC',
  })
    .format(at)
    .replace(/^(\p{L}+), /u, '$1 ');
};
