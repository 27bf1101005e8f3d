import { Temporal } from 'temporal-polyfill';
import type { Newsletter, Schedule } from '../domain/index.ts';
import { DAY, type Instant } from '../kernel/index.ts';
import { shownSlots } from './aws-cron.ts';

/** Every zone that changes its clocks does so within a year. */
const AHEAD = 366 * DAY;
/** Morocco changes its clocks four times in some years. */
const MOST_CHANGES = 6;

/** A slot that falls into a clock change. */
interface Caught {
  /** As the clock on a wall has it. */
  readonly at: Temporal.PlainDateTime;
  readonly how: 'skipped' | 'twice';
}

const plain = (shown: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(shown).toZonedDateTimeISO('UTC').toPlainDateTime();

/** The clock changes of a zone in the coming year, each as the stretch of a wall clock that it skips or repeats. */
const changesOf = (zone: string, now: Instant) => {
  const found: { readonly from: Instant; readonly until: Instant; readonly how: Caught['how'] }[] =
    [];
  let at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  for (let count = 0; count < MOST_CHANGES; count += 1) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds - now > AHEAD) break;
    const before = next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6;
    const after = next.offsetNanoseconds / 1e6;
    const [low, high] = [Math.min(before, after), Math.max(before, after)];
    found.push({
      from: next.epochMilliseconds + low,
      until: next.epochMilliseconds + high,
      how: after > before ? 'skipped' : 'twice',
    });
    at = next;
  }
  return found;
};

const caughtBy = ({ cron, zone }: Schedule, now: Instant): Caught[] => {
  const slots = shownSlots(cron);
  return changesOf(zone, now).flatMap(({ from, until, how }) => {
    const shown = slots.after(from - 1);
    return shown !== null && shown < until ? [{ at: plain(shown), how }] : [];
  });
};

const written = ({ at }: Caught): { readonly day: string; readonly time: string } => ({
  day: at
    .toPlainDate()
    .toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }),
  time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
});

/** Null where no slot of the coming year falls into the hour of a clock change. */
const warningOf = (schedule: Schedule, now: Instant): string | null => {
  if (schedule.kind === 'breaking') return null;
  const caught = caughtBy(schedule, now);
  const skipped = caught.find(({ how }) => how === 'skipped');
  const twice = caught.find(({ how }) => how === 'twice');
  if (!skipped && !twice) return null;
  const clauses: string[] = [];
  if (skipped) {
    const { day, time } = written(skipped);
    clauses.push(`on ${day} clocks skip ${time}, and no edition goes out then`);
  }
  if (twice) {
    const { day, time } = written(twice);
    clauses.push(`on ${day} clocks show ${time} twice, and the edition goes out once`);
  }
  return `schedule "${schedule.cron}" in ${schedule.zone}: ${clauses.join('; ')}`;
};

/**
 * One line for each schedule whose slots fall into the hour of a clock change in the coming year. Nothing is said of those
 * that look for breaking stories: they look again minutes later.
 */
export const clockChangeWarnings = (
  newsletters: readonly Pick<Newsletter, 'schedules'>[],
  now: Instant,
): readonly string[] =>
  newsletters.flatMap(({ schedules }) =>
    schedules.flatMap((schedule) => warningOf(schedule, now) ?? []),
  );
