import { dayShifted, type NamedDate, sideOfYear } from './calendar.ts';
import { CALENDAR_WORDS, UNSPACED_WORDS } from './calendar-words.ts';

/** Reads the dates that a sentence names, in order, against the day of publication. */
export type DateReader = (sentence: string, published: string) => NamedDate[];

/** A date that was found, before the side of a bare weekday or the year of a bare day is settled. */
type Found = { readonly index: number; readonly text: string } & (
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'near'; readonly days: number }
  | { readonly kind: 'day-of-month'; readonly day: number }
);

/** Numbers of any script: "٣", "３". */
const numberOf = (text: string): number =>
  Number(
    Array.from(text.normalize('NFKC'), (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : digit;
    }).join(''),
  );

const two = (value: number): string => String(value).padStart(2, '0');

interface Reading {
  readonly published: string;
  /** What stands before the date says that it is to come. */
  readonly ahead: boolean;
}

/** A bare weekday is the last such day, or the next where the sentence looks ahead; the day itself is on either side. */
const weekdayOn = (weekday: number, { published, ahead }: Reading): string => {
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return dayShifted(published, ahead && back > 0 ? 7 - back : -back);
};

const placed = (found: Found, reading: Reading): Omit<NamedDate, 'index' | 'text'> | null => {
  const { published, ahead } = reading;
  if (found.kind === 'weekday')
    return { on: weekdayOn(found.weekday, reading), precision: 'day', kind: 'relative' };
  if (found.kind === 'near')
    return { on: dayShifted(published, found.days), precision: 'day', kind: 'relative' };
  if (found.kind === 'day-of-month') {
    const on = `${published.slice(0, 8)}${two(found.day)}`;
    if (Number.isNaN(Date.parse(on))) return null;
    // "12日" in a report of the 3rd is of the month before, unless the sentence looks ahead.
    const last = dayShifted(`${published.slice(0, 8)}01`, -1);
    const before = `${last.slice(0, 8)}${two(found.day)}`;
    const meant = on > dayShifted(published, 1) && !ahead ? before : on;
    return { on: meant, precision: 'day', kind: 'explicit' };
  }
  const day = found.kind === 'day' ? found.day : 1;
  const of = (year: number) => `${year}-${two(found.month)}-${two(day)}`;
  const guess = Number(published.slice(0, 4));
  const exact = found.kind === 'day';
  const year = found.year ?? sideOfYear(of(guess), { published, ahead, exact });
  const on = of(year);
  // "31 June" is no day.
  if (new Date(on).toISOString().slice(0, 10) !== on) return null;
  return { on, precision: exact ? 'day' : 'month', kind: 'explicit' };
};

const named = (
  found: readonly Found[],
  sentence: string,
  published: string,
  judges: { readonly ahead: (before: string, after: string) => boolean; readonly beside: RegExp },
): NamedDate[] =>
  found.flatMap((one) => {
    const before = sentence.slice(Math.max(0, one.index - 80), one.index);
    const end = one.index + one.text.length;
    const ahead = judges.ahead(before, sentence.slice(end, end + 30));
    const on = placed(one, { published, ahead });
    if (!on) return [];
    const beside = judges.beside.test(before);
    return { index: one.index, text: one.text, ...on, ...(beside ? { beside } : {}) };
  });

const indexOfWord = (lists: readonly string[], word: string): number =>
  lists.findIndex((list) => list.split('|').includes(word.toLowerCase()));

const spaced = (tag: string): DateReader => {
  const words = CALENDAR_WORDS[tag];
  if (!words) return () => [];
  const months = words.months.join('|');
  const days = words.weekdays.join('|');
  const near = Object.keys(words.near).sort((a, b) => b.length - a.length);
  const arabic = tag === 'ar' ? '(?:و|ال)?' : '';
  const pattern = new RegExp(
    [
      String.raw`(?<![\p{N}.,/-])(?<day>\p{N}{1,2})(?:\.|er|º)?\s(?:de\s)?(?<month>${months})(?![\p{L}])(?:\.?,?\s(?:del?\s)?(?<year>\p{N}{4}))?`,
      String.raw`(?<![\p{N}.,/-])(?<d>\p{N}{1,2})[./](?<m>\p{N}{1,2})[./](?<y>\p{N}{4})(?!\p{N})`,
      String.raw`(?<!\p{L})(?:im|en|in|в|في|de)\s(?<only>${months})(?!\p{L})(?:\s(?:del?\s)?(?<onlyYear>\p{N}{4}))?`,
      String.raw`(?<!\p{L})${arabic}(?<weekday>${days})(?!\p{L})`,
      String.raw`(?<!\p{L})${arabic}(?<near>${near.join('|')})(?!\p{L})`,
    ].join('|'),
    'giu',
  );
  const ahead = new RegExp(`(?<!\\p{L})(?:${words.ahead})(?!\\p{L})`, 'iu');
  const beside = new RegExp(`(?<!\\p{L})(?:${words.beside})\\s(?:\\p{L}{1,6}\\s)?$`, 'iu');
  const judges = {
    // Of the clause of the date only: "wird geschlossen, teilte die Stadt am Dienstag mit".
    ahead: (before: string, after: string) =>
      ahead.test(
        before.slice(Math.max(...[...',;،'].map((mark) => before.lastIndexOf(mark))) + 1),
      ) || ahead.test(after.split(/\s+/u).slice(0, 3).join(' ')),
    beside,
  };
  const foundIn = (sentence: string): Found[] =>
    [...sentence.matchAll(pattern)].flatMap((match): Found[] => {
      const at = { index: match.index, text: match[0] };
      const part = match.groups ?? {};
      const year = part['year'] ?? part['y'] ?? part['onlyYear'];
      const yearOf = year === undefined ? null : numberOf(year);
      if (part['near'] !== undefined)
        return [{ ...at, kind: 'near', days: words.near[part['near'].toLowerCase()] ?? 0 }];
      if (part['weekday'] !== undefined)
        return [{ ...at, kind: 'weekday', weekday: indexOfWord(words.weekdays, part['weekday']) }];
      const month = part['month'] ?? part['only'];
      const number =
        month === undefined ? numberOf(part['m'] ?? '') : indexOfWord(words.months, month) + 1;
      if (part['only'] !== undefined)
        return [{ ...at, kind: 'month', year: yearOf, month: number }];
      const day = numberOf(part['day'] ?? part['d'] ?? '');
      if (number < 1 || number > 12 || day < 1 || day > 31) return [];
      return [{ ...at, kind: 'day', year: yearOf, month: number, day }];
    });
  return (sentence, published) => named(foundIn(sentence), sentence, published, judges);
};

/** "2031年5月3日", "5月3日", "3日"; not "3日間" (for three days). */
const CALENDAR =
  /(?:(?<year>\p{N}{4})年)?(?<month>\p{N}{1,2})月(?<day>\p{N}{1,2})[日号號]|(?<![\p{N}年月第])(?<alone>\p{N}{1,2})[日号號](?![間间内內目以连連後后前票线線楼樓])|(?:(?<onlyYear>\p{N}{4})年)?(?<only>\p{N}{1,2})月(?![\p{N}間])/gu;

const unspaced = (tag: string): DateReader => {
  const words = UNSPACED_WORDS[tag];
  if (!words) return () => [];
  const near = new RegExp(
    Object.keys(words.near)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'gu',
  );
  const judges = { ahead: (before: string) => words.ahead.test(before), beside: words.beside };
  const numbered = (sentence: string): Found[] =>
    [...sentence.matchAll(CALENDAR)].flatMap((match): Found[] => {
      const at = { index: match.index, text: match[0] };
      const { year, month, day, alone, onlyYear, only } = match.groups ?? {};
      if (alone !== undefined) return [{ ...at, kind: 'day-of-month', day: numberOf(alone) }];
      const number = numberOf(month ?? only ?? '');
      const of = year ?? onlyYear;
      const which = { ...at, year: of === undefined ? null : numberOf(of), month: number };
      if (number < 1 || number > 12) return [];
      return day === undefined
        ? [{ ...which, kind: 'month' }]
        : [{ ...which, kind: 'day', day: numberOf(day) }];
    });
  const worded = (sentence: string): Found[] => [
    ...[...sentence.matchAll(words.weekday)].map(
      (match): Found => ({
        index: match.index,
        text: match[0],
        kind: 'weekday',
        weekday: words.weekdays.indexOf((match[1] ?? '').replace('天', '日')),
      }),
    ),
    ...[...sentence.matchAll(near)].map(
      (match): Found => ({
        index: match.index,
        text: match[0],
        kind: 'near',
        days: words.near[match[0]] ?? 0,
      }),
    ),
  ];
  return (sentence, published) =>
    named(
      [...numbered(sentence), ...worded(sentence)].sort((a, b) => a.index - b.index),
      sentence,
      published,
      judges,
    );
};

const readers = new Map<string, DateReader>();

/** The reader of dates of a language without one of chrono-node's; of a language that no table has it reads none. */
export const otherDates = (tag: string): DateReader => {
  const [language = tag] = tag.split('-');
  const known = readers.get(language);
  if (known) return known;
  const made = language in UNSPACED_WORDS ? unspaced(language) : spaced(language);
  readers.set(language, made);
  return made;
};
