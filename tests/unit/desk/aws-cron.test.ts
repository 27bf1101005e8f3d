import { describe, expect, it } from 'vitest';
import { awsCron, whyNever } from '../../../src/desk/aws-cron.ts';

const slots = (expression: string, zone: string, from: string, count: number): string[] => {
  const cron = awsCron(expression, zone);
  const found: string[] = [];
  let at: number | null = Date.parse(from);
  while (found.length < count) {
    at = cron.after(at);
    if (at === null) break;
    found.push(new Date(at).toISOString());
  }
  return found;
};

describe('a schedule in six fields', () => {
  it.each([
    ['0 7 * * ? *', 'Europe/Berlin', ['2024-10-26T05:00', '2024-10-27T06:00', '2024-10-28T06:00']],
    ['30 6 ? * MON-FRI *', 'UTC', ['2024-10-28T06:30', '2024-10-29T06:30', '2024-10-30T06:30']],
    ['30 6 ? * 2-6 *', 'UTC', ['2024-10-28T06:30', '2024-10-29T06:30', '2024-10-30T06:30']],
    ['0 9 ? * 1 *', 'America/New_York', ['2024-10-27T13:00', '2024-11-03T14:00']],
    [
      '0/20 12 * * ? *',
      'UTC',
      ['2024-10-26T12:00', '2024-10-26T12:20', '2024-10-26T12:40', '2024-10-27T12:00'],
    ],
    ['0 12 1,15 1-3 ? 2025', 'UTC', ['2025-01-01T12:00', '2025-01-15T12:00', '2025-02-01T12:00']],
    ['0 0 1 JAN ? 2025', 'UTC', ['2025-01-01T00:00']],
    ['0 9 L * ? *', 'UTC', ['2024-10-31T09:00', '2024-11-30T09:00', '2024-12-31T09:00']],
    ['0 9 L FEB ? *', 'UTC', ['2025-02-28T09:00', '2026-02-28T09:00', '2027-02-28T09:00']],
    ['0 9 LW * ? *', 'UTC', ['2024-10-31T09:00', '2024-11-29T09:00', '2024-12-31T09:00']],
    // 15 December 2024 and 15 February 2025: a Sunday and a Saturday.
    ['0 9 15W * ? *', 'UTC', ['2024-11-15T09:00', '2024-12-16T09:00', '2025-01-15T09:00']],
    ['0 9 15W 2 ? *', 'UTC', ['2025-02-14T09:00', '2026-02-16T09:00']],
    // Does not leave its month: 1 February 2025 is a Saturday.
    ['0 9 1W 2 ? *', 'UTC', ['2025-02-03T09:00']],
    ['0 9 ? * 2#1 *', 'UTC', ['2024-11-04T09:00', '2024-12-02T09:00', '2025-01-06T09:00']],
    ['0 9 ? * MON#5 *', 'UTC', ['2024-12-30T09:00', '2025-03-31T09:00']],
    ['0 9 ? * 6L *', 'UTC', ['2024-11-29T09:00', '2024-12-27T09:00']],
    ['0 9 ? * FRIL *', 'Europe/Berlin', ['2024-11-29T08:00', '2024-12-27T08:00']],
    ['0 9 ? * L *', 'UTC', ['2024-10-26T09:00', '2024-11-02T09:00']],
    [
      '0 9 ? * FRI-MON *',
      'UTC',
      ['2024-10-26T09:00', '2024-10-27T09:00', '2024-10-28T09:00', '2024-11-01T09:00'],
    ],
    [
      '0 22-2 * * ? *',
      'UTC',
      [0, 1, 2, 22, 23].map((hour) => `2024-10-26T${String(hour).padStart(2, '0')}:00`).slice(1),
    ],
    ['0 7 1 DEC-FEB ? *', 'UTC', ['2024-12-01T07:00', '2025-01-01T07:00', '2025-02-01T07:00']],
    ['0 7 ? * MON-FRI/2 *', 'UTC', ['2024-10-28T07:00', '2024-10-30T07:00', '2024-11-01T07:00']],
    ['0 7 29 2 ? *', 'UTC', ['2028-02-29T07:00', '2032-02-29T07:00']],
  ])('%s in %s', (expression, zone, expected) => {
    const found = slots(expression, zone, '2024-10-26T00:00:00Z', expected.length);
    expect(found).toEqual(expected.map((at) => `${at}:00.000Z`));
  });

  it('fires once where the clock shows the hour twice', () => {
    expect(slots('30 2 * * ? *', 'Europe/Berlin', '2024-10-26T12:00:00Z', 2)).toEqual([
      '2024-10-27T00:30:00.000Z',
      '2024-10-28T01:30:00.000Z',
    ]);
  });

  it('ends after its last year', () => {
    expect(slots('0 0 1 1 ? 2023', 'UTC', '2024-10-26T00:00:00Z', 1)).toEqual([]);
  });

  it.each([
    ['0 7 * * *', 'UTC', /5 fields; there must be six/u],
    ['0 7 * * * *', 'UTC', /exactly one of day of month and day of week/u],
    ['0 7 ? * ? *', 'UTC', /exactly one of day of month and day of week/u],
    ['? 7 * * ? *', 'UTC', /"\?" in minutes/u],
    ['0 7 ? * 2#6 *', 'UTC', /allowed are #1 to #5/u],
    ['0 25 * * ? *', 'UTC', /schedule "0 25 \* \* \? \*": "25" in hours/u],
    ['x 7 * * ? *', 'UTC', /"X" in minutes/u],
    ['0 7 * * ? *', 'Mars/Olympus', /schedule .* in Mars\/Olympus/u],
  ])('%s in %s is refused in one line that names it', (expression, zone, words) => {
    expect(() => awsCron(expression, zone)).toThrowError(
      expect.objectContaining({
        code: 'desk.schedule-unusable',
        message: expect.stringMatching(words),
      }),
    );
  });
});

describe('a schedule that never fires', () => {
  const NOW = Date.parse('2026-03-02T12:00:00Z');

  it.each([
    ['0 7 31 2 ? *', /no calendar/u],
    ['0 7 30W FEB ? *', /no calendar/u],
    ['0 7 31 APR,JUN,SEP,NOV ? *', /no calendar/u],
    ['0 7 29 2 ? 2100', /no calendar/u],
    ['0 7 1 1 ? 2020', /the last of its dates has passed/u],
    ['0 7 2 3 ? 2026', /the last of its dates has passed/u],
    ['0 7 * * ? 1999-2025', /the last of its dates has passed/u],
    ['30 2 29 MAR ? 2026', /a clock change skips every time/u],
  ])('is told from one that does: %s', (expression, why) => {
    expect(whyNever(expression, 'Europe/Berlin', NOW)).toMatch(why);
  });

  it.each(['0 7 29 2 ? *', '0 7 3 3 ? 2026', '0 7 ? * 2#5 *', '0 7 31W * ? *', '0 7 * * ? 2199'])(
    'is not %s',
    (expression) => expect(whyNever(expression, 'Europe/Berlin', NOW)).toBeNull(),
  );
});
