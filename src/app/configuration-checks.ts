/** A BCP 47 tag in its canonical writing, lower case where the corpus of articles has it so: `en`, `pt-br`. */
export const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && tag === tag.toLowerCase();
  } catch {
    return false;
  }
};

/** An address of an https host and nothing else: no path, query, fragment or credentials. */
export const isHttpsOrigin = (text: string): boolean =>
  isHttps(text) && new URL(text).origin === text;

/** An https address without credentials. */
export const isHttps = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
};

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
  /** Writings that only this field has. */
  readonly special?: RegExp;
}

/** Minutes, hours, day of month, month, day of week, year: EventBridge Scheduler's user guide, "Cron-based schedules". */
const FIELDS: readonly Field[] = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31, special: /^(?:\?|L|LW|(?:[1-9]|[12]\d|3[01])W)$/u },
  { from: 1, to: 12, names: MONTHS },
  { from: 1, to: 7, names: DAYS, special: /^(?:\?|L|[1-7]L|[1-7]#[1-5])$/u },
  { from: 1970, to: 2199 },
];

const valueIn = (text: string, field: Field): number | null => {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return named + field.from;
  if (!/^\d{1,4}$/u.test(text)) return null;
  const value = Number(text);
  return value >= field.from && value <= field.to ? value : null;
};

const isPart = (part: string, field: Field): boolean => {
  const [range = '', step, ...rest] = part.split('/');
  if (rest.length > 0 || (step !== undefined && !/^[1-9]\d{0,3}$/u.test(step))) return false;
  if (range === '*') return true;
  const bounds = range.split('-').map((bound) => valueIn(bound, field));
  return bounds.length <= 2 && bounds.every((bound) => bound !== null);
};

const isField = (text: string, field: Field): boolean =>
  field.special?.test(text) === true || text.split(',').every((part) => isPart(part, field));

/**
 * Six fields as EventBridge Scheduler takes them, of which exactly one of day of month and day of week is `?`.
 * Source: EventBridge Scheduler user guide, "Cron-based schedules".
 */
export const isCron = (text: string): boolean => {
  const fields = text.split(' ');
  if (fields.length !== FIELDS.length) return false;
  if ((fields[2] === '?') === (fields[4] === '?')) return false;
  return FIELDS.every((field, at) => isField(fields[at] ?? '', field));
};
