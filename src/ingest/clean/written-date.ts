import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import * as french from 'chrono-node/fr';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../kernel/index.ts';
import { DATE_LENGTH, DATED_LENGTH } from '../limits.ts';

/** A moment as somebody wrote it: with a time, or a day alone (then its first moment in UTC). */
export interface WrittenDate {
  readonly at: Instant;
  readonly precision: 'minute' | 'day';
}

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

/** "2024年8月5日 10:00" and "2024년 8월 5일" as ISO 8601 has it. */
const fromCharacters = (text: string): string =>
  text
    .replace(
      /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]\s*(?:[(（].[)）])?\s*/u,
      (_, year: string, month: string, day: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} `,
    )
    .trim();

/** "26.02.2015" has the day first wherever it is written so; of slashes and hyphens only what can be read one way. */
const figuresDate = (text: string): string | null => {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/su.exec(text);
  if (found === null) return null;
  const [, first = '', mark, second = '', year = '', rest = ''] = found;
  const dayFirst = mark === '.' || Number(first) > 12;
  if (!dayFirst && Number(second) <= 12) return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${rest}`;
};

const spelledDate = (text: string, language: string): WrittenDate | null => {
  for (const parsed of parse(text, language)) {
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

/**
 * The moment that a stated date names: ISO 8601, RFC 822, seconds since 1970, or written out in English, German, Spanish
 * or French, or in figures as Chinese, Japanese and Korean pages have it; null where it cannot be read.
 * A time without a zone is taken as UTC. A date in figures whose day and month could change places is not read.
 */
export const readDate = (stated: string): WrittenDate | null => {
  const text = fromCharacters(stated.trim().slice(0, DATE_LENGTH));
  const exact = isoDate(text) ?? countedDate(text);
  if (exact !== null) return exact;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/u.test(text)) {
    const turned = figuresDate(text);
    return turned === null ? null : (isoDate(turned) ?? spelledDate(turned, 'en'));
  }
  const languages = ['en', ...(/\p{L}{3}/u.test(text) ? PARSERS.keys() : [])];
  return (
    languages.map((language) => spelledDate(text, language)).find((date) => date !== null) ?? null
  );
};

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
