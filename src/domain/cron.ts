import { excerpt } from '../kernel/index.ts';

/**
 * The grammar of EventBridge Scheduler's cron expressions
 * (docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html), and the everyday writings beside it, which are
 * rewritten into what that page documents: ranges that wrap around (`FRI-MON`, `22-2`), steps in days of the week, and
 * `L` and `#` after the name of a day.
 */

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
  /** A range may go on past the highest value at the lowest. */
  readonly wraps: boolean;
  /** Scheduler documents `/` for it. */
  readonly steps: boolean;
}

const DAY_OF_MONTH = 2;
const DAY_OF_WEEK = 4;

/** In the order in which they are written. */
export const CRON_FIELDS: readonly Field[] = [
  { name: 'minutes', from: 0, to: 59, wraps: true, steps: true },
  { name: 'hours', from: 0, to: 23, wraps: true, steps: true },
  { name: 'day of month', from: 1, to: 31, wraps: true, steps: true },
  { name: 'month', from: 1, to: 12, names: MONTHS, wraps: true, steps: true },
  { name: 'day of week', from: 1, to: 7, names: DAYS, wraps: true, steps: false },
  { name: 'year', from: 1970, to: 2199, wraps: false, steps: true },
];

/** Far above what twenty-four hours, sixty minutes and twelve months need. */
const LONGEST = 400;

export type CronReading =
  /** The six fields as Scheduler documents them; reads as itself. */
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

/** Why a field cannot be read; caught in `readCron`. */
class Unreadable extends Error {}

const unreadable = (text: string, { name }: Field, why: string): Unreadable =>
  new Unreadable(`"${excerpt(text)}" in ${name} ${why}`);

const allowedIn = ({ from, to, names }: Field): string =>
  `is none of ${from} to ${to}${names ? ` or ${names[0]} to ${names.at(-1)}` : ''}`;

const valueIn = (text: string, field: Field): number => {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return named + field.from;
  const value = /^\d{1,4}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= field.from && value <= field.to) return value;
  throw unreadable(text, field, allowedIn(field));
};

/** The values that a range and a step name, also where they wrap around. */
const valuesOf = (from: number, to: number, step: number, field: Field): number[] => {
  const size = field.to - field.from + 1;
  const length = (to - from + size) % size;
  const values: number[] = [];
  for (let at = 0; at <= length; at += step)
    values.push(field.from + ((from - field.from + at) % size));
  return values;
};

const stepOf = (part: string, step: string, field: Field): number => {
  const most = field.to - field.from;
  const value = /^\d{1,3}$/u.test(step) ? Number(step) : 0;
  if (value >= 1 && value <= most) return value;
  throw unreadable(part, field, `has the step "${excerpt(step)}"; allowed are 1 to ${most}`);
};

/** `FRI-MON` → `FRI-SAT,SUN-MON`: names stay names, and numbers numbers. */
const unwrapped = (first: string, second: string, field: Field): string => {
  const written = (value: number, like: string): string =>
    (/^\d/u.test(like) ? undefined : field.names?.[value - field.from]) ?? String(value);
  const range = (a: string, b: string): string =>
    valueIn(a, field) === valueIn(b, field) ? a : `${a}-${b}`;
  const highest = written(field.to, first);
  return `${range(first, highest)},${range(written(field.from, second), second)}`;
};

/** One part of a list, `MON-FRI` or `8-18/2`, as Scheduler documents it. */
const readPart = (part: string, field: Field): string => {
  const [range = '', step, ...more] = part.split('/');
  const [first = '', second, ...others] = range.split('-');
  if (more.length > 0 || others.length > 0) throw unreadable(part, field, 'is no range');
  const by = step === undefined ? null : stepOf(part, step, field);
  const whole = range === '*';
  const from = whole ? field.from : valueIn(first, field);
  // `5/10` runs from 5 to the end.
  const to = second === undefined ? (whole || by ? field.to : from) : valueIn(second, field);
  const wraps = from > to;
  if (wraps && !field.wraps) throw unreadable(part, field, 'runs backwards');
  if (by !== null && (wraps || !field.steps)) return valuesOf(from, to, by, field).join(',');
  return wraps && second !== undefined ? unwrapped(first, second, field) : part;
};

/** `L`, `LW`, `15W`: the last day, the last weekday, the weekday nearest to a day. Null: nothing of the kind. */
const readDayOfMonth = (text: string, field: Field): string | null => {
  if (text === 'L' || text === 'LW') return text;
  const near = /^(\d{1,2})W$/u.exec(text)?.[1];
  return near === undefined ? null : `${valueIn(near, field)}W`;
};

/** `6L`, `2#1`: the last Friday, the first Monday of a month; `L` alone is the last day of the week. Null: neither. */
const readDayOfWeek = (text: string, field: Field): string | null => {
  if (text === 'L') return String(field.to);
  const last = /^([A-Z]{3}|\d)L$/u.exec(text)?.[1];
  if (last !== undefined) return `${valueIn(last, field)}L`;
  const [, day, nth] = /^([A-Z]{3}|\d)#(\d{1,2})$/u.exec(text) ?? [];
  if (day === undefined) return null;
  const value = valueIn(day, field);
  if (Number(nth) >= 1 && Number(nth) <= 5) return `${value}#${Number(nth)}`;
  throw unreadable(text, field, 'asks for what no month has; allowed are #1 to #5');
};

/** Forms that only a day can have; null: a value, a range or a list, as in any field. */
const readSpecial = (text: string, at: number, field: Field): string | null => {
  if (at === DAY_OF_MONTH) return readDayOfMonth(text, field);
  return at === DAY_OF_WEEK ? readDayOfWeek(text, field) : null;
};

const readField = (written: string, at: number): string => {
  const field = CRON_FIELDS[at] as Field;
  const text = written.toUpperCase();
  if (text === '?') {
    if (at === DAY_OF_MONTH || at === DAY_OF_WEEK) return text;
    throw unreadable(text, field, 'is for the days alone');
  }
  const special = readSpecial(text, at, field);
  if (special !== null) return special;
  const parts = text.split(',');
  if (parts.some((part) => readSpecial(part, at, field) !== null))
    throw unreadable(text, field, 'lists L, W or #, each of which must stand alone');
  return parts.map((part) => readPart(part, field)).join(',');
};

const WRAPPED = /^(cron|rate|at)\(/iu;

/** Advice for an expression in Scheduler's own words; null: it is none. */
const ofWrapped = (text: string): string | null => {
  switch (WRAPPED.exec(text)?.[1]?.toLowerCase()) {
    case 'cron':
      return 'write its six fields alone, without cron( and )';
    case 'rate':
      return 'a rate has no hour of its own; write when, like 0 7 * * ? *';
    case 'at':
      return 'once is no schedule; an editor sends by hand';
    default:
      return null;
  }
};

/** Reads six fields, exactly one of whose days is `?`; the reason, in a few words, where they cannot be read. */
export const readCron = (text: string): CronReading => {
  const refused = (reason: string): CronReading => ({ ok: false, reason });
  if (text.length > LONGEST) return refused(`it is longer than ${LONGEST} characters`);
  const wrapped = ofWrapped(text);
  if (wrapped !== null) return refused(wrapped);
  const fields = text.split(' ');
  if (fields.length !== CRON_FIELDS.length)
    return refused(
      `${fields.length} fields; there must be six: ${CRON_FIELDS.map(({ name }) => name).join(', ')}`,
    );
  if ((fields[DAY_OF_MONTH] === '?') === (fields[DAY_OF_WEEK] === '?'))
    return refused('exactly one of day of month and day of week must be "?"');
  try {
    return { ok: true, value: fields.map(readField).join(' ') };
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.message);
    throw error;
  }
};
