import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { scheduleOf } from '../documents.js';

const scheduleFor = (rrule: string, validFrom: string) =>
  // A country whose holidays are not known here, so that nothing rests.
  scheduleOf([{ rrule, validFrom, startTime: '10:00', endTime: '12:00' }], {}, { region: 'XX' }, { recurrence });

const datesIn = (schedule: ReturnType<typeof scheduleFor>, year: number): string =>
  occurrences(schedule, { from: `${year}-01-01`, through: `${year}-12-31` })
    .map(({ localDate }) => localDate)
    .join(' ');

describe('the dates of a year', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=14', '2025-01-15', 2026, '2026-01-15 2026-02-15', 'counted from the beginning'],
    ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=14', '2025-01-15', 2027, '', 'over once they are counted'],
    ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=12', '2025-01-15', 2026, '', 'over with the year before'],
    ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=13', '2025-01-15', 2026, '2026-01-15', 'one left'],
    ['FREQ=MONTHLY;BYMONTHDAY=15;COUNT=26', '2024-01-15', 2026, '2026-01-15 2026-02-15', 'over two years'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=20', '2021-05-20', 2026, '', 'every second year, not this one'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=20', '2021-05-20', 2027, '2027-05-20', 'but the next'],
    ['FREQ=YEARLY;BYMONTH=5,9;BYMONTHDAY=20', '2021-05-20', 2026, '2026-05-20 2026-09-20', 'in two months'],
    ['FREQ=YEARLY;BYMONTH=5', '2021-03-20', 2026, '2026-05-20', 'on the day of the beginning in another month'],
    ['FREQ=YEARLY;BYYEARDAY=100', '2021-04-10', 2028, '2028-04-09', 'the hundredth day of a leap year'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2021-05-17', 2026, '2026-05-11', 'Monday of week 20'],
    [
      'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1',
      '2021-03-01',
      2027,
      '2027-01-01 2027-06-01 2027-11-01',
      'every fifth month, over the turns of the years',
    ],
    ['FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1', '2021-03-01', 2026, '2026-03-01 2026-08-01', 'as in the year before'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1',
      '2026-10-15',
      2026,
      '2026-11-01 2026-12-01',
      'not before the beginning in the middle of a month',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=1', '2026-10-15', 2025, '', 'not in the year before'],
  ])('%s from %s in %i: %s (%s)', (rrule, validFrom, year, expected) => {
    expect(datesIn(scheduleFor(rrule, validFrom), year)).toBe(expected);
  });

  it('are the same whichever year is asked about first', () => {
    const schedule = scheduleFor('FREQ=MONTHLY;BYMONTHDAY=15;COUNT=14', '2025-01-15');
    expect(
      [2027, 2026, 2025, 2024, 2026].map((year) => datesIn(schedule, year).split(' ').filter(Boolean).length),
    ).toEqual([0, 2, 12, 0, 2]);
  });
});
