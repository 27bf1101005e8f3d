import type { Newsletter } from '../domain/index.ts';
import { dayAndTime, LOCALE } from '../html/day.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../kernel/index.ts';

/**
 * `1,204`
 *
 * @example many(1204) // '1,204'
 */
export const many = (count: number): string => new Intl.NumberFormat(LOCALE).format(count);

/**
 * `1 story`, `2 stories`
 *
 * @example counted(2, 'story', 'stories') // '2 stories'
 */
export const counted = (count: number, one: string, several: string): string =>
  `${many(count)} ${count === 1 ? one : several}`;

/** `0.4 %`; to three digits, so that a few of many are not nothing. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Number(((100 * part) / whole).toPrecision(2))} %`;

const PIECES = [
  [DAY, 'day', 'days'],
  [HOUR, 'hour', 'hours'],
  [MINUTE, 'minute', 'minutes'],
] as const;

/** From here on a date says more than a count of days. */
const FAR = 60 * DAY;

/** `3 minutes ago`, `in 2 days`; within a minute, `now`; `on 28 April 2010` where that is far off. */
export const away = (instant: string, now: string): string => {
  const apart = Date.parse(instant) - Date.parse(now);
  if (Math.abs(apart) > FAR) return `on ${longDay(instant)}`;
  const found = PIECES.find(([length]) => Math.abs(apart) >= length);
  if (!found) return Math.abs(apart) < 10 * SECOND ? 'now' : 'within a minute';
  const [length, one, several] = found;
  const words = counted(Math.floor(Math.abs(apart) / length), one, several);
  return apart < 0 ? `${words} ago` : `in ${words}`;
};

const longDay = (instant: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));

/** `Thursday’s edition`, `Edition of 28 April, 07:00`: by its day of the week while that says which. */
export const editionName = (slot: string, zone: string, now: string): string => {
  const days = Math.abs(Date.parse(now) - Date.parse(slot)) / DAY;
  if (days >= 6) return `the edition of ${dayAndTime(slot, zone)}`;
  const day = new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: zone });
  return `${day.format(new Date(slot))}’s edition`;
};

/** Of a sentence's beginning. */
export const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a reader chose, by name; a topic that the newsletter no longer has, by its id. `all` where they chose none. */
export const chosenTopics = (
  newsletter: Pick<Newsletter, 'topics'> | undefined,
  ids: readonly string[],
  all: string,
): string =>
  ids.map((id) => newsletter?.topics.find((topic) => topic.id === id)?.name ?? id).join(', ') ||
  all;

/** `14:07` */
export const clockTime = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );

/**
 * `Sat 26 Oct, 07:00`
 *
 * @example slotTime('2024-10-26T05:00:00Z', 'Europe/Berlin') // 'Sat 26 Oct, 07:00'
 */
export const slotTime = (slot: string, zone: string): string =>
  new Intl.DateTimeFormat(LOCALE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(new Date(slot));
