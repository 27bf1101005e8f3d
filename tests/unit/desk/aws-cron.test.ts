import { describe, expect, it } from 'vitest';
import { awsCron } from '../../../src/desk/aws-cron.ts';

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
    ['0 7 L * ? *', 'UTC', /L, W and # work on AWS only/u],
    ['0 7 15W * ? *', 'UTC', /L, W and # work on AWS only/u],
    ['0 7 ? * 2#1 *', 'UTC', /L, W and # work on AWS only/u],
    ['0 7 ? * FRIL *', 'UTC', /L, W and # work on AWS only/u],
    ['0 25 * * ? *', 'UTC', /schedule "0 25 \* \* \? \*" in UTC/u],
    ['x 7 * * ? *', 'UTC', /"x" in minutes/u],
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
