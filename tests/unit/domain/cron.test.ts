import { describe, expect, it } from 'vitest';
import { readCron } from '../../../src/domain/index.ts';

const reasonOf = (text: string): string => {
  const read = readCron(text);
  return read.ok ? `taken as ${read.value}` : read.reason;
};

describe('a schedule in six fields', () => {
  it.each([
    '0 7 * * ? *',
    '0 7 ? * MON *',
    '0/15 8-18 ? * MON-FRI *',
    '0 7 1,15 * ? 2026-2030',
    '0 8-18/2 1 JAN-MAR/2 ? *',
    '30 6 L * ? *',
    '30 6 LW * ? *',
    '30 6 15W * ? *',
    '0 9 ? JAN,JUL 2#1 *',
    '0 9 ? * 6L *',
  ])('stays %s as it is written', (text) =>
    expect(readCron(text)).toEqual({ ok: true, value: text }),
  );

  it.each([
    ['0 7 ? * FRI-MON *', '0 7 ? * FRI-SAT,SUN-MON *'],
    ['0 7 ? * 6-2 *', '0 7 ? * 6-7,1-2 *'],
    ['0 7 ? * SAT-SUN *', '0 7 ? * SAT,SUN *'],
    ['0 7 ? * MON-SUN *', '0 7 ? * MON-SAT,SUN *'],
    ['0 22-2 * * ? *', '0 22-23,0-2 * * ? *'],
    ['0 23-0 * * ? *', '0 23,0 * * ? *'],
    ['0 22-4/2 * * ? *', '0 22,0,2,4 * * ? *'],
    ['50-10 7 * * ? *', '50-59,0-10 7 * * ? *'],
    ['0 7 1 NOV-FEB ? *', '0 7 1 NOV-DEC,JAN-FEB ? *'],
    ['0 7 28-3 * ? *', '0 7 28-31,1-3 * ? *'],
    ['0 6,22-2 * * ? *', '0 6,22-23,0-2 * * ? *'],
    ['0 7 ? * MON-FRI/2 *', '0 7 ? * 2,4,6 *'],
    ['0 7 ? * */3 *', '0 7 ? * 1,4,7 *'],
    ['0 7 ? * L *', '0 7 ? * 7 *'],
    ['0 7 ? * FRIL *', '0 7 ? * 6L *'],
    ['0 7 ? * mon#2 *', '0 7 ? * 2#2 *'],
    ['0 7 ? jan mon *', '0 7 ? JAN MON *'],
    ['0 7 lw * ? *', '0 7 LW * ? *'],
  ])('reads %s as %s', (text, value) => {
    expect(readCron(text)).toEqual({ ok: true, value });
    expect(readCron(value)).toEqual({ ok: true, value });
  });

  it.each([
    ['0 7 * * *', /^5 fields; there must be six: minutes, hours/u],
    ['0  7 * * ? *', /^7 fields/u],
    ['', /^1 fields/u],
    ['0 7 * * * *', /exactly one of day of month and day of week/u],
    ['0 7 ? * ? *', /exactly one of day of month and day of week/u],
    ['? 7 * * ? *', /"\?" in minutes is for the days alone/u],
    ['x 7 * * ? *', /"X" in minutes is none of 0 to 59/u],
    ['60 7 * * ? *', /"60" in minutes is none of 0 to 59/u],
    ['0 24 * * ? *', /"24" in hours/u],
    ['0 7 0 * ? *', /"0" in day of month/u],
    ['0 7 * 13 ? *', /"13" in month is none of 1 to 12 or JAN to DEC/u],
    ['0 7 ? * MONDAY *', /"MONDAY" in day of week is none of 1 to 7 or SUN to SAT/u],
    ['0 7 ? * 0 *', /"0" in day of week/u],
    ['0 7 ? * 8L *', /"8" in day of week/u],
    ['0 7 ? * 2#6 *', /"2#6" in day of week asks for what no month has; allowed are #1 to #5/u],
    ['0 7 ? * 2#0 *', /allowed are #1 to #5/u],
    ['0 7 ? * 2#1,4#1 *', /lists L, W or #, each of which must stand alone/u],
    ['0 7 1,L * ? *', /lists L, W or #/u],
    ['0 7 32W * ? *', /"32" in day of month/u],
    ['0 7 L-3 * ? *', /"L" in day of month/u],
    ['0 7 * * ? 1969', /"1969" in year/u],
    ['0 7 * * ? 2030-2026', /"2030-2026" in year runs backwards/u],
    ['0/0 7 * * ? *', /"0\/0" in minutes has the step "0"; allowed are 1 to 59/u],
    ['0/90 7 * * ? *', /has the step "90"/u],
    ['*/ 7 * * ? *', /has the step ""/u],
    ['0 7 1-2-3 * ? *', /"1-2-3" in day of month is no range/u],
    ['1/2/3 7 * * ? *', /"1\/2\/3" in minutes is no range/u],
    ['0 7 1, * ? *', /"" in day of month/u],
    ['rate(1 day)', /a rate has no hour of its own; write when/u],
    ['cron(0 7 * * ? *)', /write its six fields alone/u],
    ['at(2030-01-01T00:00:00)', /once is no schedule/u],
    [`0 7 ${'1,'.repeat(4000)}1 * ? *`, /longer than 400 characters/u],
  ])('refuses %s for a reason', (text, words) => {
    expect(reasonOf(text)).toMatch(words);
    expect(reasonOf(text).split('\n')).toHaveLength(1);
  });
});
