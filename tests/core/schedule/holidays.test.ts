import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/core/schedule/holidays.js';
import { byLaw, everywhere, holidayLaws } from './holiday-laws.js';

const years = Array.from({ length: 26 }, (_, i) => 2015 + i);

/** What the independent library counts as public holidays of a state, by date. */
const oracle = (states: readonly string[], year: number): ReadonlyMap<string, string> => {
  const [state = '', region = ''] = states;
  return new Map(
    new Holidays('DE', state, region)
      .getHolidays(year, 'de')
      .filter(({ type }) => type === 'public')
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );
};

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

/** Where date-holidays has another name, and why ours stays. In dates it never differs. */
const otherNames: readonly (readonly [ours: string, theirs: string, why: string])[] = [
  ['Tag der Arbeit', 'Maifeiertag', 'the acts say "1. Mai", that of Saxony "Tag der Arbeit (1. Mai)"'],
  ['Tag der Befreiung', 'Tag der Befreiung (75. Jahrestag)', 'the date says which one it is'],
  ['Tag der Befreiung', 'Tag der Befreiung (80. Jahrestag)', 'the date says which one it is'],
  [
    '75. Jahrestag des Volksaufstands vom 17. Juni 1953',
    '75-jähriges Jubiläum des Volksaufstands in der DDR',
    'the same day in plainer words',
  ],
];

describe('they fall on the dates that date-holidays has, 2015 to 2040', () => {
  it.each(holidayLaws)('$state', ({ state }) => {
    for (const year of years) {
      const ours = publicHolidays(`DE-${state}`, year);
      const theirs = oracle([state], year);
      expect(ours.map(({ date }) => date)).toEqual([...theirs.keys()].sort());
      const named = otherNames.map(([mine, other]) => `${mine} is ${other}`);
      const differing = ours.filter(({ date, name }) => theirs.get(date) !== name);
      for (const { date, name } of differing) expect(named).toContain(`${name} is ${theirs.get(date)}`);
    }
  });

  it.each(otherNames)('%s is still %s there (%s)', (ours, theirs) => {
    const names = years.flatMap((year) => [...oracle(['BE'], year).values()]);
    expect(names).toContain(theirs);
    expect(names).not.toContain(ours);
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
