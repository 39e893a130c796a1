import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoDate,
  isoTime,
  isoWeek,
  parseIsoDate,
  parseTime,
  weekdayOf,
} from '../../../src/core/schedule/civil-date.js';

const luxonDay = (day: number): DateTime => DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });

describe('days', () => {
  it('agree with Luxon on date, weekday, week and length of month from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135140, max: 157054 }), (day) => {
        const expected = luxonDay(day);
        expect(isoDate(day)).toBe(expected.toISODate());
        expect(parseIsoDate(isoDate(day))).toBe(day);
        expect(weekdayOf(day)).toBe(expected.weekday - 1);
        expect(isoWeek(day)).toBe(expected.weekNumber);
        const { year, month, date } = civilDate(day);
        expect(dayNumber(year, month, date)).toBe(day);
        expect(daysInMonth(year, month)).toBe(expected.daysInMonth);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-12-28', 53, '2026 has a week 53'],
    ['2027-01-03', 53, 'which ends in the next year'],
    ['2027-01-04', 1, 'and is followed by week 1'],
    ['2024-12-30', 1, 'a year can begin in December'],
  ])('%s lies in calendar week %i: %s', (date, week) => {
    expect(isoWeek(parseIsoDate(date))).toBe(week);
  });

  it.each([
    [2015, '2015-04-05'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i is %s', (year, date) => {
    expect(isoDate(easterSunday(year))).toBe(date);
  });

  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['24:00', 1440],
  ])('%s is minute %i, there and back', (time, minutes) => {
    expect(parseTime(time)).toBe(minutes);
    expect(isoTime(minutes)).toBe(time);
  });
});
