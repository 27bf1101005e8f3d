import { DAY, type Instant } from '../../kernel/index.ts';

/** Days between the first of January and any day of a year of another calendar that begins in it, at most. */
const SPAN = 800;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const civilIn = (format: Intl.DateTimeFormat, at: Instant): Civil => {
  const parts = format.formatToParts(at);
  const value = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
};

const compare = (a: Civil, b: Civil): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** The first moment in UTC of a day of another calendar that CLDR counts in ("buddhist", "persian"); null: none such. */
export const dayOfCalendar = (calendar: string, wanted: Civil): Instant | null => {
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const ahead = civilIn(format, Date.UTC(2000, 0, 1)).year - 2000;
  let first = Math.floor(Date.UTC(wanted.year - ahead, 0, 1) / DAY) - SPAN;
  let last = first + 2 * SPAN;
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (compare(civilIn(format, middle * DAY), wanted) < 0) first = middle + 1;
    else last = middle;
  }
  return compare(civilIn(format, first * DAY), wanted) === 0 ? first * DAY : null;
};
