import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/core/schedule/holidays.js';

const states = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];
const years = Array.from({ length: 26 }, (_, i) => 2015 + i);

/** What the independent library counts as a public holiday of a state, as dates. */
const oracle = (state: string, year: number): string[] => [
  ...new Set(
    new Holidays('DE', state)
      .getHolidays(year, 'de')
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  ),
];

describe('public holidays agree with date-holidays, 2015 to 2040', () => {
  it.each(states)('DE-%s', (state) => {
    const ours = years.map((year) => [year, publicHolidays(`DE-${state}`, year).map(({ date }) => date)]);
    expect(ours).toEqual(years.map((year) => [year, oracle(state, year).sort()]));
  });

  it.each([
    ['DE-BE', 2025, '2025-05-08', 'Tag der Befreiung'],
    ['DE-BE', 2028, '2028-06-17', '75. Jahrestag des Volksaufstands vom 17. Juni 1953'],
    ['DE-HH', 2017, '2017-10-31', 'Reformationstag'],
    ['DE-SN', 2026, '2026-11-18', 'Buß- und Bettag'],
    ['DE-RP', 2026, '2026-12-25', '1. Weihnachtstag'],
    ['DE', 2026, '2026-10-03', 'Tag der Deutschen Einheit'],
    [undefined, 2026, '2026-04-03', 'Karfreitag'],
  ])('%s %i: %s is %s', (region, year, date, name) => {
    expect(publicHolidays(region, year).find((holiday) => holiday.date === date)?.name).toBe(name);
  });

  it.each([
    ['DE-HH', 2016, '2016-10-31', 'not yet in the north'],
    ['DE-BY', 2026, '2026-08-08', 'only in Augsburg'],
    ['DE-BY', 2026, '2026-08-15', 'only in some municipalities'],
    ['DE', 2026, '2026-11-01', 'not in every state'],
    ['AT-9', 2026, '2026-01-01', 'another country has its own'],
  ])('%s %i: %s is none (%s)', (region, year, date) => {
    expect(publicHolidays(region, year).map((holiday) => holiday.date)).not.toContain(date);
  });
});
