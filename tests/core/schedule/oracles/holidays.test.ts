import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../../src/core/schedule/holidays.js';
import { holidayLaws } from '../holiday-laws.js';

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

describe('public holidays fall on the dates that date-holidays has, 2015 to 2040', () => {
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
