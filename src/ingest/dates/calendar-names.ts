/** Names of months and halves of the day in every language that CLDR knows, as `Intl.DateTimeFormat` gives them. */

const MIDDLE_OF_MONTH = 15;
/** Any year that has twelve months in each calendar asked for. */
const YEAR = 2023;
/** A shortened name counts from so many letters on: "сен" for сентябрь, "Mär" for März. */
const SHORTEST = 3;

/** Accents, and the points of Hebrew and Arabic. In other scripts marks are vowels, and part of a name. */
const ACCENTS = '\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670';
const LEFT_OUT = new RegExp(`[${ACCENTS}.'’॰\\u200b-\\u200f]`, 'gu');

/** A name as it is looked up: small letters, no accents, no dots. */
export const bareName = (written: string): string =>
  written.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase();

/** The words that dates of one language are written with. */
export interface CalendarNames {
  readonly locale: string;
  /** Month by name: as it stands alone and within a date, whole and shortened. */
  readonly months: ReadonlyMap<string, number>;
  /** Whole names, by which shorter ones are told that CLDR does not have. */
  readonly whole: ReadonlyMap<string, number>;
  /** The word before a month's number where months have no names: Vietnamese "tháng 9". */
  readonly markers: ReadonlySet<string>;
  /** The calendar that the language counts years in: "gregory", "buddhist", "persian". */
  readonly calendar: string;
}

type Part = Intl.DateTimeFormatPartTypes;

const partOf = (format: Intl.DateTimeFormat, at: number, type: Part): string =>
  format.formatToParts(at).find((part) => part.type === type)?.value ?? '';

const UTC = { timeZone: 'UTC', numberingSystem: 'latn' } as const;

const FORMS = [
  { month: 'long', day: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric' },
  { month: 'short' },
] as const;

const monthsIn = (locale: string, calendar: string) => {
  const months = new Map<string, number>();
  const whole = new Map<string, number>();
  const markers = new Set<string>();
  const numeric = new Intl.DateTimeFormat(locale, { ...UTC, calendar, month: 'numeric' });
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(locale, { ...UTC, calendar, ...form });
    for (let at = 0; at < 12; at += 1) {
      const day = Date.UTC(YEAR, at, MIDDLE_OF_MONTH);
      const month = calendar === 'gregory' ? at + 1 : Number(partOf(numeric, day, 'month'));
      // Catalan has "de set." for its part of a date.
      const words = bareName(partOf(format, day, 'month')).split(/[\s-]+/u);
      const name = words.at(-1) ?? '';
      if (/^\p{N}/u.test(name)) {
        if (words.length > 1) markers.add(words[0] ?? '');
        continue;
      }
      if (!/^\p{L}/u.test(name)) continue;
      months.set(name, month);
      if (form.month === 'long') whole.set(name, month);
    }
  }
  return { months, whole, markers };
};

const make = (locale: string): CalendarNames => {
  const { calendar } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const gregorian = monthsIn(locale, 'gregory');
  const own = calendar === 'gregory' ? gregorian : monthsIn(locale, calendar);
  return {
    locale,
    months: new Map([...own.months, ...gregorian.months]),
    whole: new Map([...own.whole, ...gregorian.whole]),
    markers: gregorian.markers,
    calendar,
  };
};

/** Words for the hours from noon on. */
export const afternoonIn = ({ locale }: CalendarNames): string => {
  const clock = new Intl.DateTimeFormat(locale, { ...UTC, timeStyle: 'short', hour12: true });
  return partOf(clock, Date.UTC(YEAR, 0, 1, 15), 'dayPeriod').toLowerCase();
};

/** Of a date in figures: whether the day comes before the month. */
export const isDayFirst = ({ locale }: CalendarNames): boolean => {
  const format = new Intl.DateTimeFormat(locale, {
    ...UTC,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const order = format.formatToParts(0).map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
};

const made = new Map<string, CalendarNames>();
/** Texts name what language they please: no more are kept than there are languages with a country or two. */
const MOST = 400;

const supported = (tag: string): string | null => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0] ?? null;
  } catch {
    return null;
  }
};

/** The names of a language by its BCP 47 tag ("pt-BR", "pt_BR"); null where CLDR does not know it. */
export const namesIn = (tag: string): CalendarNames | null => {
  const locale = supported(tag.slice(0, 35).replaceAll('_', '-'));
  if (locale === null) return null;
  const known = made.get(locale);
  if (known !== undefined) return known;
  const names = make(locale);
  if (made.size < MOST) made.set(locale, names);
  return names;
};

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Every language with a code of two letters that CLDR knows: 142 of them. */
const everyLanguage = (): readonly string[] =>
  Intl.DateTimeFormat.supportedLocalesOf(
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second)),
  );

/** The month of a name in one language; of a shortened one, where it begins one month's name alone. 0: none. */
export const monthIn = ({ months, whole }: CalendarNames, word: string): number => {
  const name = bareName(word);
  const known = months.get(name);
  if (known !== undefined) return known;
  if (name.length < SHORTEST) return 0;
  const begun = new Set(
    [...whole].flatMap(([long, month]) => (long.startsWith(name) ? [month] : [])),
  );
  return begun.size === 1 ? ([...begun][0] ?? 0) : 0;
};

/** Names of weekdays in a language, whole and shortened. */
const weekdaysIn = (locale: string): string[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { ...UTC, weekday });
    return [1, 2, 3, 4, 5, 6, 7].map((day) =>
      bareName(partOf(format, Date.UTC(YEAR, 0, day), 'weekday')),
    );
  });

let shared: ReadonlyMap<string, number> | null = null;

/**
 * The month of a name, whatever the language; 0 where it is none, or another month elsewhere ("listopad"). The table of
 * all languages takes 0.2 s to make, once, where a date cannot be read otherwise.
 */
export const monthAnywhere = (word: string): number => {
  if (shared === null) {
    const all = new Map<string, number>();
    for (const tag of everyLanguage()) {
      for (const [name, month] of monthsIn(tag, 'gregory').months)
        all.set(name, (all.get(name) ?? month) === month ? month : 0);
    }
    // "Sun" is a month in some language, and the first word of half of all dates.
    for (const tag of everyLanguage()) for (const name of weekdaysIn(tag)) all.delete(name);
    shared = all;
  }
  return shared.get(bareName(word)) ?? 0;
};
