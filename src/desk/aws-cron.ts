import { Cron } from 'croner';
import type { Instant } from '../kernel/index.ts';
import { scheduleUnusable } from './errors.ts';

const FIELDS = ['minutes', 'hours', 'day of month', 'month', 'day of week', 'year'] as const;
/** The highest value of each field, for `5/10`: from 5 on, every tenth. */
const HIGHEST = ['59', '23', '31', '12', '7', '2199'] as const;

/** When a schedule fires. */
export interface Slots {
  /** The first slot after an instant; null after the last. */
  after(instant: Instant): Instant | null;
}

/**
 * Reads EventBridge Scheduler's six fields (minutes, hours, day of month, month, day of week 1 = SUN, year;
 * docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html) in an IANA zone. `L`, `W` and `#` are not known
 * here. At the change to summer time AWS leaves out a slot that no clock shows; here it is moved past the gap.
 * Throws `desk.schedule-unusable`.
 */
export const awsCron = (expression: string, zone: string): Slots => {
  const fields = expression.trim().split(/\s+/u);
  const unusable = (got: string, cause?: unknown) =>
    scheduleUnusable(`schedule "${expression}" in ${zone}: ${got}`, { cause });
  if (fields.length !== FIELDS.length) {
    throw unusable(`${fields.length} fields; there must be six: ${FIELDS.join(', ')}`);
  }
  if ((fields[2] === '?') === (fields[4] === '?')) {
    throw unusable('exactly one of day of month and day of week must be "?"');
  }
  const translated = fields.map((field, at) => translate(field, at, unusable));
  try {
    const cron = new Cron(`0 ${translated.join(' ')}`, {
      timezone: zone,
      paused: true,
      mode: '7-part',
      alternativeWeekdays: true,
    });
    // Croner looks the zone up only when it computes.
    cron.nextRun();
    return { after: (instant) => cron.nextRun(new Date(instant))?.getTime() ?? null };
  } catch (error) {
    throw unusable((error as Error).message, error);
  }
};

const translate = (field: string, at: number, unusable: (got: string) => Error): string => {
  const name = FIELDS[at] ?? '';
  if (field === '?') {
    if (name.startsWith('day')) return '*';
    throw unusable(`"?" in ${name}; it is for the days only`);
  }
  const bare = field
    .toUpperCase()
    .replace(
      /\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SUN|MON|TUE|WED|THU|FRI|SAT)\b/gu,
      '1',
    );
  if (/[LW#]/u.test(bare)) throw unusable(`"${field}" in ${name}; L, W and # work on AWS only`);
  if (!/^[\d*,/-]+$/u.test(bare)) throw unusable(`"${field}" in ${name}`);
  return field.replace(/(^|,)(\d+|[A-Za-z]{3})\/(?=\d)/gu, `$1$2-${HIGHEST[at]}/`);
};
