import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import * as french from 'chrono-node/fr';
import { Temporal } from 'temporal-polyfill';
import { DAY, type Instant } from '../../kernel/index.ts';
import { plainFigures } from '../dates/digits.ts';
import { dateIn, FIRST_YEAR, type WrittenDate } from '../dates/scan-date.ts';
import { DATE_LENGTH, DATED_LENGTH } from '../limits.ts';

export type { WrittenDate } from '../dates/scan-date.ts';

/** A day in a running text; the year is null where the text leaves it out. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where in the text it stands, in UTF-16 units. */
  readonly index: number;
  readonly text: string;
}

type Parsed = ReturnType<typeof english.strict.parse>[number];

const PARSERS = new Map([
  ['de', german.strict],
  ['es', spanish.strict],
  ['fr', french.strict],
]);

// Only what the text itself says is used, so the reference moment (chrono needs one) changes nothing.
const parse = (text: string, language: string): readonly Parsed[] =>
  (PARSERS.get(language) ?? english.strict).parse(text, { instant: new Date(0), timezone: 0 });

const known = (parsed: Parsed, part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') =>
  parsed.start.isCertain(part) ? parsed.start.get(part) : null;

const isRelative = ({ start }: Parsed): boolean =>
  [...start.tags()].some((tag) => /relative|casual|ago|later/iu.test(tag));

const attempt = <Value>(read: () => Value): Value | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const dayAt = (year: number, month: number, day: number): Instant | null =>
  attempt(
    () =>
      Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toZonedDateTime('UTC')
        .epochMilliseconds,
  );

const isoDate = (text: string): WrittenDate | null => {
  if (!/^\d{4}-?\d{2}-?\d{2}/u.test(text)) return null;
  const instant = attempt(() => Temporal.Instant.from(text).epochMilliseconds);
  if (instant !== null) return { at: instant, precision: 'minute' };
  if (/^\d{4}-?\d{2}-?\d{2}$/u.test(text)) {
    const at = attempt(
      () => Temporal.PlainDate.from(text).toZonedDateTime('UTC').epochMilliseconds,
    );
    return at === null ? null : { at, precision: 'day' };
  }
  const at = attempt(
    () => Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').epochMilliseconds,
  );
  return at === null ? null : { at, precision: 'minute' };
};

/** Seconds or milliseconds since 1970, as programs leave them in feeds; of 2001 and later. */
const countedDate = (text: string): WrittenDate | null => {
  if (!/^\d{10}(?:\d{3})?$/u.test(text)) return null;
  return { at: Number(text) * (text.length === 10 ? 1000 : 1), precision: 'minute' };
};

const spelledDate = (text: string, language: string): WrittenDate | null => {
  for (const parsed of parse(text, language)) {
    // "3 hours ago" names no moment: it was written at one that nobody knows.
    if (isRelative(parsed)) continue;
    const [year, month, day] = [
      known(parsed, 'year'),
      known(parsed, 'month'),
      known(parsed, 'day'),
    ];
    if (year === null || month === null || day === null) continue;
    const at = dayAt(year, month, day);
    if (at === null) continue;
    const hour = known(parsed, 'hour');
    if (hour === null) return { at, precision: 'day' };
    const offset = parsed.start.get('timezoneOffset') ?? 0;
    const minutes = hour * 60 + (known(parsed, 'minute') ?? 0) - offset;
    return { at: at + (minutes * 60 + (known(parsed, 'second') ?? 0)) * 1000, precision: 'minute' };
  }
  return null;
};

/** The end of a day as some clocks write it is the beginning of the next. */
const MIDNIGHT = /(?<=^|[T\s])24:00(?::00)?(?!\d|:)/u;
/** A leap second, which no calendar here has. */
const LEAP = /(?<=:\d\d:)60(?!\d)/u;

const read = (text: string, language: string | null): WrittenDate | null => {
  const exact = isoDate(text) ?? countedDate(text);
  if (exact !== null) return exact;
  const whole = dateIn(text, language);
  // Figures whose day and month can change places stay unread; the English parser would guess.
  return whole ?? (/^\d{1,4}[/.-]\d/u.test(text) ? null : spelledDate(text, 'en'));
};

/**
 * The moment that a stated date names: ISO 8601, RFC 822, seconds since 1970, in figures, or written out in any language
 * that CLDR knows; null where it cannot be read. A time without a zone is taken as UTC. Figures whose day and month could
 * change places are read in the order of the stated language, and not at all without one.
 * @param language BCP 47, as the feed or page states it
 *
 * @example readDate('26 October 2024')?.at // Date.UTC(2024, 9, 26)
 */
export const readDate = (stated: string, language: string | null = null): WrittenDate | null => {
  const text = plainFigures(stated.trim().slice(0, DATE_LENGTH)).replace(LEAP, '59');
  const isMidnight = MIDNIGHT.test(text);
  const found = read(isMidnight ? text.replace(MIDNIGHT, '00:00:00') : text, language);
  if (found === null || isNoDate(found.at)) return null;
  return isMidnight ? { ...found, at: found.at + DAY } : found;
};

/** Programs write the first day that they know where they know none: of the year 1, of 1900, of 1970. */
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 2);
const isNoDate = (at: Instant): boolean => at < FIRST_DAY || (at >= 0 && at < DAY);

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/u;
/** Keeps the parser away from sentences without a date, and "may 20 people" from being one. */
const ENGLISH_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/u;

const namesDay = (text: string, language: string): boolean =>
  ISO_DAY.test(text) ||
  (PARSERS.has(language) ? /\d[^\p{L}\d]*\p{L}{3}/u.test(text) : ENGLISH_MONTH.test(text));

/**
 * Every day that a text names by month and day: "October 25th", "25 Oct. 2024", "2024, October 25", ISO; in German,
 * Spanish and French as well, in other languages only where it is written as in English. Only the first thousand
 * letters are read.
 */
export const daysIn = (whole: string, language: string): readonly WrittenDay[] => {
  const text = whole.slice(0, DATED_LENGTH);
  if (!namesDay(text, language)) return [];
  // APA puts the year first: "(2024, October 25)".
  const turned = text.replace(
    /\b(\d{4}), (\p{Lu}\p{Ll}{2,8}\.? \d{1,2})\b/gu,
    (_, year: string, day: string) => `${day}, ${year}`,
  );
  return parse(turned, language).flatMap((parsed) => {
    const [month, day] = [known(parsed, 'month'), known(parsed, 'day')];
    if (month === null || day === null || !namesDay(parsed.text, language)) return [];
    return [{ year: known(parsed, 'year'), month, day, index: parsed.index, text: parsed.text }];
  });
};

/** The first moment in UTC of a day; null where the calendar has none such. */
export const instantOf = (
  year: number,
  { month, day }: Pick<WrittenDay, 'month' | 'day'>,
): Instant | null => dayAt(year, month, day);
