/** Pages are in English; this one writes 25 October, not October 25. */
export const LOCALE = 'en-GB';

/** Making a formatter costs more than a page of dates; zones come from the configuration, so these are few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const written = (options: Intl.DateTimeFormatOptions, locale = LOCALE) => {
  const name = JSON.stringify([locale, options]);
  return (instant: string, zone: string): string => {
    const key = `${name} ${zone}`;
    const known = formatters.get(key);
    const formatter = known ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    if (!known) formatters.set(key, formatter);
    return formatter.format(new Date(instant));
  };
};
const dayOfYear = written({ day: 'numeric', month: 'long' });
const timeOfDay = written({ hour: '2-digit', minute: '2-digit' });

/**
 * `28 April, 21:40`
 *
 * @example dayAndTime('2010-04-28T19:40:00Z', 'Europe/Berlin') // '28 April, 21:40'
 */
export const dayAndTime = (instant: string, zone: string): string =>
  `${dayOfYear(instant, zone)}, ${timeOfDay(instant, zone)}`;

/** A calendar day is the same in every zone. `25 April 2010` */
export const longDay = (day: string): string =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** `28 Apr` */
export const shortDay = written({ day: 'numeric', month: 'short' });

/** `April 2010` */
export const monthOf = written({ month: 'long', year: 'numeric' });

/** An announced day, or the month where no day is known: `25 April 2010`, `April 2010`. */
export const dueDay = (on: string): string =>
  on.length === 7 ? monthOf(`${on}-01T00:00:00Z`, 'UTC') : longDay(on);

/** The calendar day of an instant in a zone, `2010-04-28`: as Canadians write it. */
export const calendarDay = written({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA');

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];

/** A number as a sentence begins with it: `Three`, `27`. */
export const numberWord = (count: number): string =>
  NUMBERS[count] ?? new Intl.NumberFormat(LOCALE).format(count);
