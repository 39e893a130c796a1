import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/core/schedule/holidays.js';
import { byLaw, everywhere, holidayLaws } from './holiday-laws.js';

const years = Array.from({ length: 26 }, (_, i) => 2015 + i);

describe('public holidays are those of the acts of the states, 2015 to 2040', () => {
  it('all sixteen', () => {
    expect(new Set(holidayLaws.map(({ state }) => state)).size).toBe(16);
  });

  it.each(holidayLaws)('$state: $law', (act) => {
    const ours = years.map((year) => [
      year,
      publicHolidays(`DE-${act.state}`, year)
        .map(({ id }) => id)
        .sort(),
    ]);
    expect(ours).toEqual(years.map((year) => [year, [...byLaw(act, year)].sort()]));
  });

  it('without a state those that all have', () => {
    for (const year of years) expect(publicHolidays('DE', year).map(({ id }) => id)).toEqual(everywhere);
  });
});

describe('days that one gets wrong', () => {
  it.each([
    ['DE-BE', '2025-05-08', 'Tag der Befreiung'],
    ['DE-BE', '2028-06-17', '75. Jahrestag des Volksaufstands vom 17. Juni 1953'],
    ['DE-HH', '2017-10-31', 'Reformationstag'],
    // The latest day on which the Wednesday before 23 November can be, and the earliest.
    ['DE-SN', '2023-11-22', 'Buß- und Bettag'],
    ['DE-SN', '2022-11-16', 'Buß- und Bettag'],
    // The latest Easter of these years and the earliest.
    ['DE-RP', '2038-04-26', 'Ostermontag'],
    ['DE-RP', '2035-03-26', 'Ostermontag'],
    ['DE-RP', '2026-12-25', '1. Weihnachtstag'],
    ['DE', '2026-10-03', 'Tag der Deutschen Einheit'],
    [undefined, '2026-04-03', 'Karfreitag'],
  ])('%s, %s is %s', (region, date, name) => {
    const found = publicHolidays(region, Number(date.slice(0, 4))).find((holiday) => holiday.date === date);
    expect(found?.name).toBe(name);
  });

  it.each([
    ['DE-HH', '2016-10-31', 'not yet in the north'],
    ['DE-NW', '2018-10-31', 'only in 2017'],
    ['DE-BE', '2018-03-08', 'not yet'],
    ['DE-MV', '2022-03-08', 'not yet'],
    ['DE-TH', '2018-09-20', 'not yet'],
    ['DE-BE', '2026-05-08', 'only in 2020 and 2025'],
    ['DE-BB', '2025-05-08', 'only in Berlin'],
    ['DE-HE', '2026-04-05', 'a Sunday like any other'],
    ['DE-BY', '2026-08-08', 'only in Augsburg'],
    ['DE-BY', '2026-08-15', 'only in some municipalities'],
    ['DE-SN', '2026-06-04', 'only in some municipalities'],
    ['DE', '2026-11-01', 'not in every state'],
    ['AT-9', '2026-01-01', 'another country has its own'],
  ])('%s, %s is none (%s)', (region, date) => {
    const dates = publicHolidays(region, Number(date.slice(0, 4))).map((holiday) => holiday.date);
    expect(dates).not.toContain(date);
  });
});
