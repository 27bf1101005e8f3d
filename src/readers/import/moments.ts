import { DAY, type Instant, iso } from '../../kernel/index.ts';

/** 2021-03-02, 2021/3/2, 2021.03.02, 2021年3月2日, then perhaps a time and an offset. */
const YEAR_FIRST =
  /^(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})日?(?:[T ,]\s*(?<time>\d.*))?$/iu;
/** 2.3.2021 or 12.02.2018: with dots the day comes first, wherever it is written so. */
const DAY_FIRST = /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?:[T ,]\s*(?<time>\d.*))?$/iu;
/** 02/03/2021: which is the month is known only where the other is more than 12. */
const SLASHED = /^(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>\d{4})(?:[T ,]\s*(?<time>\d.*))?$/iu;
const TIME =
  /^(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>z|utc|gmt|[+-]\d{2}:?\d{2})?(?:\s+utc|\s+gmt)?$/iu;
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^(?<n>1\d{9}|1\d{12})$/u;
/** A longer cell is no moment. */
const LENGTH = 60;

/**
 * When something was, of a cell; null where it cannot be read, could be two days, or is in the future. A moment without
 * an offset is taken as UTC, which is wrong by less than a day.
 */
export const momentIn = (cell: string, now: Instant): string | null => {
  const text = cell.trim();
  if (text.length > LENGTH) return null;
  const epoch = EPOCH.exec(text)?.groups?.['n'];
  const at =
    epoch !== undefined ? Number(epoch.padEnd(13, '0')) : (calendar(text) ?? english(text));
  return at === null || Number.isNaN(at) || at > now + DAY ? null : iso(Math.min(at, now));
};

const calendar = (text: string): number | null => {
  const found = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? slashed(text))?.groups;
  if (!found) return null;
  const [y, m, d] = [Number(found['y']), Number(found['m']), Number(found['d'])];
  const day = Date.UTC(y, m - 1, d);
  if (y < 1970 || new Date(day).getUTCDate() !== d || new Date(day).getUTCMonth() !== m - 1)
    return null;
  return day + (found['time'] === undefined ? 0 : timeOf(found['time']));
};

const slashed = (text: string): { groups: Record<string, string | undefined> } | null => {
  const found = SLASHED.exec(text)?.groups;
  if (!found) return null;
  const [a, b] = [Number(found['a']), Number(found['b'])];
  if (a > 12 || a === b) return { groups: { ...found, d: found['a'], m: found['b'] } };
  return b > 12 ? { groups: { ...found, m: found['a'], d: found['b'] } } : null;
};

/** ms into the day; 0 where it cannot be read: the day is what counts. */
const timeOf = (text: string): number => {
  const found = TIME.exec(text)?.groups;
  if (!found) return 0;
  const half = found['half']?.[0]?.toLowerCase();
  const hour = half ? (Number(found['h']) % 12) + (half === 'p' ? 12 : 0) : Number(found['h']);
  const time = ((hour * 60 + Number(found['min'])) * 60 + Number(found['s'] ?? 0)) * 1000;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(found['zone'] ?? '') ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return time - (sign === '-' ? -offset : offset);
};

/** `Mar 2, 2021 5:59 pm`, `2 March 2021`, `Tue, 02 Mar 2021 17:59:31 GMT`: the month named in English. */
const english = (text: string): number | null => {
  const [month] =
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/iu.exec(text) ?? [];
  if (!month || !/\b(?:19|20)\d{2}\b/u.test(text)) return null;
  const at = Date.parse(/(?:\dz|utc|gmt|[+-]\d{2}:?\d{2})$/iu.test(text) ? text : `${text} UTC`);
  return Number.isNaN(at) ? null : at;
};
