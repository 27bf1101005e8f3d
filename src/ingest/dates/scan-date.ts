import { strict as english } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { HOUR, type Instant, MINUTE, SECOND } from '../../kernel/index.ts';
import {
  afternoonIn,
  bareName,
  type CalendarNames,
  isDayFirst,
  monthAnywhere,
  monthIn,
  namesIn,
} from './calendar-names.ts';
import { dayOfCalendar } from './own-calendar.ts';

/** A moment as somebody wrote it: with a time, or a day alone (then its first moment in UTC). */
export interface WrittenDate {
  readonly at: Instant;
  readonly precision: 'minute' | 'day';
}

/** A date with its year in a line, and which stretch of the line it takes, in UTF-16 units. */
export interface FoundDate extends WrittenDate {
  readonly index: number;
  readonly end: number;
}

/** A byline with its date; longer lines are prose. */
export const LONGEST_LINE = 300;
/** Words of one line that are looked at. */
const TOKENS = 80;
/** Between the parts of a date: "18 de octubre del 2022", "2024(e)ko irailaren 15". */
const BETWEEN = 6;

interface Token {
  readonly text: string;
  readonly index: number;
  readonly kind: 'number' | 'word' | 'mark';
}

const TOKEN = /\p{L}[\p{L}\p{M}’']*(?:\.\p{L}+)*|\d+|[^\s\p{L}\d]/gu;

const tokensOf = (line: string): Token[] => {
  const found: Token[] = [];
  for (const { 0: text, index } of line.matchAll(TOKEN)) {
    if (found.length === TOKENS) break;
    const kind = /^\d/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark';
    found.push({ text, index, kind });
  }
  return found;
};

const dayStart = (year: number, month: number, day: number): Instant | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toZonedDateTime(
      'UTC',
    ).epochMilliseconds;
  } catch {
    return null;
  }
};

export const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The first moment of a day, in a language's own calendar where the year can be none of ours. */
const dayAt = (
  year: number,
  month: number,
  day: number,
  calendar: string = 'gregory',
): Instant | null => {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return dayStart(year, month, day);
  if (calendar === 'gregory' || year < 1000 || year > 2999) return null;
  return dayOfCalendar(calendar, { year, month, day });
};

const isYear = ({ kind, text }: Token): boolean => kind === 'number' && text.length === 4;
const isDay = ({ kind, text }: Token): boolean =>
  kind === 'number' && text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;

/** The nearest token of a kind before or after a place, nothing but small words and marks between them. */
const nearest = (
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  wanted: (token: Token) => boolean,
): number | null => {
  for (let away = 1; away <= BETWEEN; away += 1) {
    const token = tokens[from + step * away];
    if (token === undefined) return null;
    if (wanted(token)) return from + step * away;
    if (token.kind === 'number' || (token.kind === 'mark' && /[|;·•<>]/u.test(token.text)))
      return null;
  }
  return null;
};

interface Day {
  readonly at: Instant;
  readonly index: number;
  readonly end: number;
}

const spanOf = (tokens: readonly Token[], places: readonly number[]) => {
  const first = tokens[Math.min(...places)];
  const last = tokens[Math.max(...places)];
  return { index: first?.index ?? 0, end: (last?.index ?? 0) + (last?.text.length ?? 0) };
};

/** "18 ott 2022", "Nov 29, 2026", "2022. október 18.": day and year on either side of a month's name. */
const aroundMonth = (
  tokens: readonly Token[],
  at: number,
  month: number,
  calendar: string,
): Day | null => {
  const before = nearest(tokens, at, -1, isDay);
  const after = nearest(tokens, at, 1, isDay);
  const laterYear = (from: number) => nearest(tokens, from, 1, isYear);
  const earlierYear = nearest(tokens, at, -1, isYear);
  const orders: readonly (readonly [number | null, number | null])[] = [
    [before, laterYear(at)],
    [after, after === null ? null : laterYear(after)],
    [after, earlierYear],
  ];
  for (const [day, year] of orders) {
    if (day === null || year === null) continue;
    const instant = dayAt(Number(tokens[year]?.text), month, Number(tokens[day]?.text), calendar);
    if (instant !== null) return { at: instant, ...spanOf(tokens, [at, day, year]) };
  }
  return null;
};

/** "15 tháng 9, 2024": the month is a number behind its word. */
const numberedMonth = (tokens: readonly Token[], at: number): Day | null => {
  const month = tokens[at + 1];
  if (month?.kind !== 'number' || Number(month.text) < 1 || Number(month.text) > 12) return null;
  const day = nearest(tokens, at, -1, isDay);
  const year = nearest(tokens, at + 1, 1, isYear);
  if (day === null || year === null) return null;
  const instant = dayAt(Number(tokens[year]?.text), Number(month.text), Number(tokens[day]?.text));
  return instant === null ? null : { at: instant, ...spanOf(tokens, [day, at + 1, year]) };
};

/** A month's name is no shorter, but for "5月", which is read apart. */
const SHORTEST_NAME = 2;

/** Every reading of a line by the months of some languages; none where it has no year. */
const readingsOf = (line: string, names: readonly (CalendarNames | null)[]): Day[] => {
  const tokens = tokensOf(line);
  if (!tokens.some(isYear)) return [];
  return names.flatMap((language) =>
    tokens.flatMap(({ kind, text }, at) => {
      if (kind !== 'word' || text.length < SHORTEST_NAME) return [];
      const marked = language?.markers.has(bareName(text)) ? numberedMonth(tokens, at) : null;
      if (marked !== null) return [marked];
      const month = language === null ? monthAnywhere(text) : monthIn(language, text);
      return month === 0
        ? []
        : (aroundMonth(tokens, at, month, language?.calendar ?? 'gregory') ?? []);
    }),
  );
};

/** The tightest reading: in "mar, 18 ott 2022" the word beside the day is the month, and Tuesday is none. */
const spelledDay = (line: string, names: readonly (CalendarNames | null)[]): Day | null => {
  const found = readingsOf(line, names);
  const [first] = found.toSorted((a, b) => a.end - a.index - (b.end - b.index));
  return first ?? null;
};

/** "2026-11-29", "2026/11/29", "2026. 11. 29.", "2026年11月29日", "2024년 8월 5일". */
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:[-/.]| ?[年년] ?|\. )(\d{1,2})(?:[-/.]| ?[月월] ?|\. )(\d{1,2})(?!\d)(?: ?[日일])?/u;
/** "29.11.2026", "29/11/2026", "29-11-2026". */
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?![\d])/u;

const figuresDay = (line: string, names: readonly (CalendarNames | null)[]): Day | null => {
  const calendar = names[0]?.calendar ?? 'gregory';
  const first = YEAR_FIRST.exec(line);
  if (first !== null) {
    const at = dayAt(Number(first[1]), Number(first[2]), Number(first[3]), calendar);
    if (at !== null) return { at, index: first.index, end: first.index + first[0].length };
  }
  const last = YEAR_LAST.exec(line);
  if (last === null) return null;
  const [, one = '', mark, two = '', year = ''] = last;
  const order = dayComesFirst(Number(one), Number(two), mark ?? '', names[0] ?? null);
  if (order === null) return null;
  const [day, month] = order ? [one, two] : [two, one];
  const at = dayAt(Number(year), Number(month), Number(day), calendar);
  return at === null ? null : { at, index: last.index, end: last.index + last[0].length };
};

/** English alone is written in both orders. */
const EITHER_ORDER = /^en$/u;

/** Null: day and month could change places. Dots have the day first wherever they are written. */
const dayComesFirst = (
  first: number,
  second: number,
  mark: string,
  language: CalendarNames | null,
): boolean | null => {
  if (mark === '.' || first > 12) return true;
  if (second > 12) return false;
  if (first === second) return true;
  return language === null || EITHER_ORDER.test(language.locale) ? null : isDayFirst(language);
};

/** "13:28:06", "13h28", "10時15分"; behind a date "13.28" as well. */
const CLOCK =
  /(?<![\d:])(?<hour>[01]?\d|2[0-3])(?:[:h：]|[時时点點] ?|시 ?)(?<minute>[0-5]\d)(?!\d)(?:[:분分](?<second>[0-5]\d)(?!\d))?/u;
const DOTTED = /(?<![\d.])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d.])(?<second>(?!))?/u;
const HOUR_ONLY =
  /(?<![\d:])(?<hour>0?[1-9]|1[0-2])(?<minute>(?!))?(?<second>(?!))? ?(?=[ap]\.?m\b)/iu;
const MERIDIEM = /^ ?(?<half>[ap])\.? ?m\b\.?/iu;
const OFFSET = /^\s*\(?(?:GMT|UTC)?\s?(?<sign>[+−-])(?<hours>\d{2}):?(?<minutes>\d{2})?(?!\d)/u;
const ZONE = /^\s*\(?(?<zone>[A-Z]{1,5})\b/u;

const KNOWN_HOURS = 'Jan 15 2020 00:00';

/** Minutes east of Greenwich of "EST", "CET", "MSK"; 0 where nobody knows them. */
const minutesOf = (zone: string): number => {
  const [parsed] = english.parse(`${KNOWN_HOURS} ${zone}`, { instant: new Date(0), timezone: 0 });
  return parsed?.start.get('timezoneOffset') ?? 0;
};

const offsetIn = (rest: string): number => {
  const offset = OFFSET.exec(rest)?.groups;
  if (offset) {
    const minutes = Number(offset['hours']) * 60 + Number(offset['minutes'] ?? 0);
    return offset['sign'] === '+' ? minutes : -minutes;
  }
  const zone = ZONE.exec(rest)?.groups?.['zone'];
  return zone === undefined || zone === 'Z' ? 0 : minutesOf(zone);
};

const wordsIn = (text: string): number => text.match(/\p{L}{3,}/gu)?.length ?? 0;

/** Past a date the time stands near it. */
const NEAR = 40;

const clockIn = (line: string, day: Day) => {
  const after = line.slice(day.end, day.end + NEAR);
  const found = CLOCK.exec(after) ?? DOTTED.exec(after) ?? HOUR_ONLY.exec(after);
  if (found) return { found, rest: after.slice(found.index + found[0].length), around: after };
  // "Fri Oct 25 10:00:00 UTC 2024", "10:15, 29 Nov 2026".
  const before = line.slice(Math.max(0, day.index - NEAR), day.end);
  const earlier = CLOCK.exec(before);
  if (earlier === null) return null;
  const rest = before.slice(earlier.index + earlier[0].length);
  return { found: earlier, rest, around: before };
};

const withTime = (line: string, day: Day, language: CalendarNames | null): FoundDate => {
  const clock = clockIn(line, day);
  if (clock === null) return { ...day, precision: 'day' };
  const { found, rest, around } = clock;
  const half = MERIDIEM.exec(rest);
  const spoken = language ? afternoonIn(language) : '';
  const isAfternoon =
    half?.groups?.['half']?.toLowerCase() === 'p' ||
    (spoken !== '' && !/^[ap]m$/u.test(spoken) && around.toLowerCase().includes(spoken));
  const written = Number(found.groups?.['hour']);
  const halved = half !== null || isAfternoon;
  const hour = halved ? (written % 12) + (isAfternoon ? 12 : 0) : written;
  const minutes = Number(found.groups?.['minute'] ?? 0);
  const zone = offsetIn(rest.slice(half?.[0].length ?? 0));
  const at =
    day.at +
    hour * HOUR +
    (minutes - zone) * MINUTE +
    Number(found.groups?.['second'] ?? 0) * SECOND;
  return { ...day, at, precision: 'minute' };
};

/**
 * The first whole date (day, month and year) of a short line, in figures or with the month's name in the language given,
 * in English, or in whatever language the name belongs to where it names one month alone.
 * @param language BCP 47 as stated ("pt-BR"); it says which figure of 05/02/2013 is the day, too
 */
export const dateIn = (text: string, language: string | null): FoundDate | null => {
  const line = text.slice(0, LONGEST_LINE);
  if (!/\d{4}/u.test(line)) return null;
  const own = language === null ? null : namesIn(language);
  const inFigures = figuresDay(line, [own]);
  // Clocks out of the way: their figures are no days.
  const bare = line.replace(CLOCKS, (clock) => ' '.repeat(clock.length));
  const near = [...(own ? [own] : []), namesIn('en')];
  const read = spelledDay(bare, near);
  // Nothing but a month between day and year: no other language need be asked.
  const isSure = read !== null && wordsIn(bare.slice(read.index, read.end)) === 1;
  const spelled = isSure ? read : spelledDay(bare, [...near, null]);
  const [day] = [inFigures, spelled]
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index);
  return day === undefined ? null : withTime(line, day, own);
};

const CLOCKS = new RegExp(CLOCK.source, 'gu');
