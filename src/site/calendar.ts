import { type Newsletter, sitePaths } from '../domain/index.ts';
import { oneLine } from '../render/plain-text.ts';
import { type DueDate, isQuotable } from './due.ts';

/** The most octets in a line without its line break, RFC 5545, section 3.1. */
const LINE_OCTETS = 75;

/**
 * A calendar file of announced dates: one event a date, for the whole day, or the whole month where no day is known.
 * The same dates give the same bytes. Method: RFC 5545.
 */
export function calendarFile(
  title: string,
  dates: readonly DueDate[],
  newsletter: Newsletter,
  site: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Writethru//Due dates//EN',
    `X-WR-CALNAME:${text(title)}`,
    ...dates.flatMap((date) => eventLines(date, newsletter, site)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (date: DueDate, newsletter: Newsletter, site: string): string[] => {
  const { announced, story } = date;
  const { first, after } = daysOf(date.on);
  return [
    'BEGIN:VEVENT',
    `UID:${announced.id}@${new URL(site).hostname}`,
    // Where a file names no METHOD, this is when the event last changed: the same dates stay the same bytes.
    `DTSTAMP:${basic(new Date(announced.reportedAt).toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(after)}`,
    `SUMMARY:${text(story.headline)}`,
    ...(isQuotable(announced, newsletter) ? [`DESCRIPTION:${text(announced.text)}`] : []),
    `URL:${site}${sitePaths.story(newsletter.id, story.id)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/** `2031-06-01` → `20310601` */
const basic = (moment: string): string => moment.replaceAll(/[-:]/gu, '');

/** The first day, and the day after the last one. */
const daysOf = (on: string): { readonly first: string; readonly after: string } => {
  const isMonth = on.length === 7;
  const first = new Date(`${on}${isMonth ? '-01' : ''}T00:00:00Z`);
  const after = new Date(first);
  if (isMonth) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCDate(after.getUTCDate() + 1);
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return { first: day(first), after: day(after) };
};

/** A TEXT value: RFC 5545, section 3.3.11. */
const text = (value: string): string => oneLine(value).replaceAll(/[\\;,]/gu, '\\$&');

/** Breaks a long line between two characters; what follows begins with a space. */
const folded = (line: string): string => {
  let octets = 0;
  let out = '';
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += more;
  }
  return out;
};
