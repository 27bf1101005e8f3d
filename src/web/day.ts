/** Pages are in English; this one writes 25 October, not October 25. */
export const LOCALE = 'en-GB';

const written = (options: Intl.DateTimeFormatOptions) => (instant: string, zone: string) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }).format(new Date(instant));

/** `28 April, 21:40` */
export const dayAndTime = (instant: string, zone: string): string =>
  `${written({ day: 'numeric', month: 'long' })(instant, zone)}, ${written({ hour: '2-digit', minute: '2-digit' })(instant, zone)}`;

/** `28 Apr` */
export const shortDay = written({ day: 'numeric', month: 'short' });

/** `April 2010` */
export const monthOf = written({ month: 'long', year: 'numeric' });

/** The calendar day of an instant in a zone, `2010-04-28`. */
export const calendarDay = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: zone,
  }).format(new Date(instant));

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
