import { expect, it } from 'vitest';
import { calendarDay, dayAndTime, monthOf, numberWord, shortDay } from '../../../src/html/day.ts';

it('writes dates in the zone they are asked in', () => {
  const late = '2010-04-28T23:30:00.000Z';
  expect(dayAndTime(late, 'UTC')).toBe('28 April, 23:30');
  expect(dayAndTime(late, 'Europe/Berlin')).toBe('29 April, 01:30');
  expect(calendarDay(late, 'Europe/Berlin')).toBe('2010-04-29');
  expect(calendarDay(late, 'America/New_York')).toBe('2010-04-28');
  expect([shortDay(late, 'UTC'), monthOf(late, 'UTC')]).toEqual(['28 Apr', 'April 2010']);
});

it('writes small numbers as words', () => {
  expect([1, 3, 10, 11, 4700].map(numberWord)).toEqual(['One', 'Three', 'Ten', '11', '4,700']);
});
