import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { awsCron } from '../../../src/desk/aws-cron.ts';
import { clockChangeWarnings } from '../../../src/desk/clock-changes.ts';
import { nextSlots } from '../../../src/desk/next-slots.ts';
import { dayIn, pauseEnds, startOf } from '../../../src/readers/reader-days.ts';

/** As the clock on a wall in the zone shows it, with its offset: `2025-03-30T03:00+02:00`. */
const shown = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: 'minute', timeZoneName: 'never' });

const slots = (cron: string, zone: string, from: string, count: number): number[] => {
  const { after } = awsCron(cron, zone);
  const found: number[] = [];
  for (let at = after(Date.parse(from)); at !== null && found.length < count; at = after(at))
    found.push(at);
  return found;
};

describe('a slot of a newsletter', () => {
  it.each([
    // A time that no clock shows is left out, as EventBridge Scheduler does.
    ['30 2 * * ? *', 'Europe/Berlin', '2025-03-30', [null, '02:30+02:00']],
    ['30 2 * * ? *', 'America/New_York', '2025-03-09', [null, '02:30-04:00']],
    ['30 2 * * ? *', 'Australia/Sydney', '2025-10-05', [null, '02:30+11:00']],
    ['15 2 * * ? *', 'Australia/Lord_Howe', '2025-10-05', [null, '02:15+11:00']],
    ['0 0 * * ? *', 'America/Santiago', '2025-09-07', [null, '00:00-03:00']],
    // The first moment that clocks show again is there.
    ['0 3 * * ? *', 'Europe/Berlin', '2025-03-30', ['03:00+02:00', '03:00+02:00']],
    // Where a clock shows it twice, it is the first time, and once.
    ['30 2 * * ? *', 'Europe/Berlin', '2025-10-26', ['02:30+02:00', '02:30+01:00']],
    ['30 1 * * ? *', 'America/New_York', '2025-11-02', ['01:30-04:00', '01:30-05:00']],
    ['30 2 * * ? *', 'Australia/Sydney', '2025-04-06', ['02:30+11:00', '02:30+10:00']],
    ['45 1 * * ? *', 'Australia/Lord_Howe', '2025-04-06', ['01:45+11:00', '01:45+10:30']],
    ['30 23 * * ? *', 'America/Santiago', '2025-04-05', ['23:30-03:00', '23:30-04:00']],
    // Elsewhere it stays where the clock has it.
    ['0 7 * * ? *', 'Europe/London', '2025-03-30', ['07:00+01:00', '07:00+01:00']],
    ['0 7 * * ? *', 'Pacific/Auckland', '2025-09-28', ['07:00+13:00', '07:00+13:00']],
  ])('%s in %s, on %s and the day after', (cron, zone, day, times) => {
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    const before = startOf(Temporal.PlainDate.from(day).subtract({ days: 1 }).toString(), zone);
    const found = slots(cron, zone, before, 3).map((at) => shown(at, zone));
    expect(found.filter((at) => at.startsWith(day) || at.startsWith(next))).toEqual(
      times.flatMap((time, place) => (time === null ? [] : [`${place ? next : day}T${time}`])),
    );
  });

  it.each([
    ['Europe/Berlin', ['2025-03-30']],
    ['America/Santiago', []],
    ['Australia/Lord_Howe', []],
    ['Africa/Casablanca', ['2025-04-06']],
  ])(
    'comes once on every day of a year in %s but %j, also in the hour of the change',
    (zone, not) => {
      const days = slots('30 2 * * ? *', zone, '2025-01-01T12:00:00Z', 364).map((at) =>
        dayIn(at, zone),
      );
      const first = Temporal.PlainDate.from(days[0] ?? '');
      const all = Array.from({ length: 365 }, (_, place) => first.add({ days: place }).toString());
      expect(days).toEqual(all.filter((day) => !(not as string[]).includes(day)).slice(0, 364));
    },
  );

  it('comes as often as clocks show it, whatever the field has: lists, ranges and steps too', () => {
    const on = (cron: string, day: string) =>
      slots(cron, 'Europe/Berlin', startOf(day, 'Europe/Berlin'), 40)
        .map((at) => shown(at, 'Europe/Berlin'))
        .filter((at) => at.startsWith(day) && at.slice(11) < '04')
        .map((at) => at.slice(11));
    const spring = ['01:30+01:00', '03:00+02:00', '03:30+02:00'];
    expect(on('0/30 1-3 * * ? *', '2025-03-30')).toEqual(['01:00+01:00', ...spring]);
    expect(on('30 1,2,3 * * ? *', '2025-03-30')).toEqual(['01:30+01:00', '03:30+02:00']);
    expect(on('0/30 2 * * ? *', '2025-10-26')).toEqual(['02:00+02:00', '02:30+02:00']);
    expect(on('30 2,3 * * ? *', '2025-10-26')).toEqual(['02:30+02:00', '03:30+01:00']);
  });

  it('goes on after the second pass of a repeated hour, whoever asks in the middle of it', () => {
    // 02:40 for the second time.
    const { after } = awsCron('0/15 * * * ? *', 'Europe/Berlin');
    const at = after(Date.parse('2025-10-26T01:40:00Z'));
    expect(shown(at ?? 0, 'Europe/Berlin')).toBe('2025-10-26T03:00+01:00');
  });

  it('is shown to the desk at the hour of its own zone, the soonest first', () => {
    const schedules = [
      { kind: 'daily', cron: '0 7 * * ? *', zone: 'Europe/Berlin' },
      { kind: 'weekly', cron: '0 7 ? * SUN *', zone: 'America/New_York' },
    ] as const;
    const clock = { now: () => Date.parse('2025-10-25T06:00:00Z'), sleep: async () => {} };
    expect(nextSlots({ schedules }, 3, clock).map(({ kind, at }) => [kind, at])).toEqual([
      ['daily', '2025-10-26T06:00:00.000Z'],
      ['weekly', '2025-10-26T11:00:00.000Z'],
      ['daily', '2025-10-27T06:00:00.000Z'],
    ]);
  });
});

describe('a warning of clock changes', () => {
  const NOW = Date.parse('2026-03-02T12:00:00Z');
  const warnings = (cron: string, zone: string, kind: 'daily' | 'weekly' | 'breaking' = 'daily') =>
    clockChangeWarnings([{ schedules: [{ kind, cron, zone }] }], NOW);

  it('names both days of the coming year in one line', () => {
    expect(warnings('30 2 * * ? *', 'Europe/Berlin')).toEqual([
      'schedule "30 2 * * ? *" in Europe/Berlin: on 29 Mar 2026 clocks skip 02:30, and no edition goes out then; on 25 Oct 2026 clocks show 02:30 twice, and the edition goes out once',
    ]);
  });

  it.each([
    ['30 1 * * ? *', 'America/New_York', /^[^;]*on 1 Nov 2026 clocks show 01:30 twice[^;]*$/u],
    ['15 2 * * ? *', 'Australia/Lord_Howe', /: on 4 Oct 2026 clocks skip 02:15/u],
    ['0 0 * * ? *', 'America/Santiago', /: on 6 Sept? 2026 clocks skip 00:00/u],
    ['0 22-2 * * ? *', 'Europe/London', /skip 01:00.*25 Oct 2026 clocks show 01:00 twice/u],
    ['45 2 ? * SUN *', 'Europe/Berlin', /skip 02:45/u],
  ])('speaks of %s in %s', (cron, zone, words) => {
    const [line, ...more] = warnings(cron, zone);
    expect(line).toMatch(words);
    expect(more).toEqual([]);
  });

  it.each([
    ['0 7 * * ? *', 'Europe/Berlin'],
    ['30 2 * * ? *', 'UTC'],
    ['30 2 * * ? *', 'Asia/Seoul'],
    ['0 3 * * ? *', 'Europe/Berlin'],
    ['30 2 ? * MON *', 'Europe/Berlin'],
    ['30 2 1 * ? *', 'Europe/Berlin'],
  ])('says nothing of %s in %s', (cron, zone) => expect(warnings(cron, zone)).toEqual([]));

  it('says nothing of what looks again minutes later', () => {
    expect(warnings('0/5 * * * ? *', 'Europe/Berlin', 'breaking')).toEqual([]);
  });
});

describe('a day of a reader', () => {
  it.each([
    ['Europe/Berlin', '2025-03-30', '2025-03-30T00:00+01:00', 23],
    ['Europe/Berlin', '2025-10-26', '2025-10-26T00:00+02:00', 25],
    ['Australia/Lord_Howe', '2025-04-06', '2025-04-06T00:00+11:00', 24.5],
    // Its clocks go from midnight to one.
    ['America/Santiago', '2025-09-07', '2025-09-07T01:00-03:00', 23],
    ['America/Santiago', '2025-04-05', '2025-04-05T00:00-03:00', 25],
  ])('in %s, %s begins at %s and has %d hours', (zone, day, begins, hours) => {
    const from = Date.parse(startOf(day, zone));
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    expect(shown(from, zone)).toBe(begins);
    expect((Date.parse(startOf(next, zone)) - from) / 3_600_000).toBe(hours);
    expect([dayIn(from - 1, zone), dayIn(from, zone)]).toEqual([
      Temporal.PlainDate.from(day).subtract({ days: 1 }).toString(),
      day,
    ]);
  });

  it('ends a pause on the day that the reader’s calendar has, not on that of Greenwich', () => {
    const beforeChange = Date.parse('2025-04-05T13:30:00Z');
    expect(pauseEnds(beforeChange, 'Pacific/Auckland')).toEqual({
      first: '2025-04-07',
      last: '2026-04-07',
    });
    expect(pauseEnds(beforeChange, 'America/Santiago')).toEqual({
      first: '2025-04-06',
      last: '2026-04-06',
    });
  });
});
