import fc from 'fast-check';
import { rrulestr } from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/core/model/office-document.js';
import { occurrences } from '../../../../src/core/schedule/occurrences.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';
import { scheduleOf } from '../../documents.js';
import { featureCount, propertyRuns } from '../../property-runs.js';

const numRuns = propertyRuns();
const window = { from: '2026-07-01', through: '2027-12-31' };
const [first, last] = [new Date(`${window.from}T00:00Z`), new Date(`${window.through}T23:59Z`)];

// In a country whose holidays are not known here nothing rests.
const ours = (rule: Rule): readonly string[] =>
  occurrences(
    scheduleOf([{ startTime: '10:00', endTime: '12:00', ...rule }], {}, { region: 'XX' }, { recurrence }),
    window,
  ).map(({ localDate }) => localDate);

const textOf = (rrule: string, start: string): string => `DTSTART:${start.replaceAll('-', '')}T100000Z\nRRULE:${rrule}`;

/** The dates by two implementations of RFC 5545. */
const byRruleTemporal = (rrule: string, start: string): readonly string[] =>
  new RRuleTemporal({ rruleString: textOf(rrule, start) })
    .between(first, last, true)
    .map((date) => date.toString().slice(0, 10));
const byRrule = (rrule: string, start: string): readonly string[] =>
  rrulestr(textOf(rrule, start))
    .between(first, last, true)
    .map((date) => date.toISOString().slice(0, 10));

/** A rule as the document says it, and as RFC 5545 does. */
interface RuleCase {
  readonly feature: string;
  readonly rule: Rule;
  readonly rrule: string;
}

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const interval = fc.integer({ min: 1, max: 6 });
const several = <T>(one: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { minLength: 1, maxLength });
const numbered = (...numbers: readonly number[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...numbers), weekday).map(([n, day]) => `${n}${day}`);
const date = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2027-06-30'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const lastDay = fc.option(
  fc
    .date({ min: new Date('2026-08-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
  { nil: undefined },
);

const plain = (feature: string, freq: string, days: fc.Arbitrary<string[]>): fc.Arbitrary<RuleCase> =>
  fc.tuple(days, interval, lastDay).map(([byDay, n, validThrough]) => ({
    feature,
    rule: { byDay, ...(n > 1 && { interval: n }), ...(validThrough && { validThrough }) },
    rrule: `FREQ=${freq};INTERVAL=${n};BYDAY=${byDay.join()}${
      validThrough ? `;UNTIL=${validThrough.replaceAll('-', '')}T235959Z` : ''
    }`,
  }));

const plainRule = fc.oneof(
  plain('every n weeks', 'WEEKLY', several(weekday, 5)),
  plain('n-th', 'MONTHLY', several(numbered(1, 2, 3, 4, 5))),
  plain('last', 'MONTHLY', several(numbered(-1, -2, -5))),
);

const written = (feature: string, rrule: fc.Arbitrary<string>): fc.Arbitrary<RuleCase> =>
  rrule.map((text) => ({ feature, rule: { rrule: text }, rrule: text }));
const day = fc.integer({ min: 1, max: 31 });
const month = fc.integer({ min: 1, max: 12 });

const rruleText = fc.oneof(
  written(
    'day of the month',
    fc.tuple(interval, several(day)).map(([n, days]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${days.join()}`),
  ),
  written(
    'day from the end of the month',
    fc
      .tuple(interval, fc.integer({ min: -31, max: -1 }))
      .map(([n, at]) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${at}`),
  ),
  written(
    'position in a set',
    fc
      .tuple(interval, several(weekday, 5), fc.constantFrom(1, 2, 3, -1, -2))
      .map(([n, days, at]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${days.join()};BYSETPOS=${at}`),
  ),
  written(
    'weekday of a month of the year',
    fc
      .tuple(fc.integer({ min: 1, max: 2 }), several(month), numbered(1, 2, 3, 4, -1))
      .map(([n, months, days]) => `FREQ=YEARLY;INTERVAL=${n};BYMONTH=${months.join()};BYDAY=${days}`),
  ),
  written(
    'day of the year',
    fc.tuple(month, day).map(([inMonth, at]) => `FREQ=YEARLY;BYMONTH=${inMonth};BYMONTHDAY=${at}`),
  ),
  written(
    'calendar week',
    // What week 1 and 53 are in a year that begins in the other's is a matter of dispute between the two.
    fc.tuple(fc.integer({ min: 2, max: 51 }), weekday).map(([week, at]) => `FREQ=YEARLY;BYWEEKNO=${week};BYDAY=${at}`),
  ),
  written(
    'every n days',
    fc.tuple(interval, several(weekday, 7)).map(([n, days]) => `FREQ=DAILY;INTERVAL=${n};BYDAY=${days.join()}`),
  ),
  written(
    'so many times',
    fc
      .tuple(interval, weekday, fc.integer({ min: 1, max: 400 }))
      .map(([n, at, count]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${at};COUNT=${count}`),
  ),
  written(
    'weeks from Sunday',
    fc
      .tuple(fc.integer({ min: 2, max: 4 }), several(weekday))
      .map(([n, days]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days.join()};WKST=SU`),
  ),
  written(
    'of the beginning alone',
    fc.constantFrom('FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=DAILY;INTERVAL=3'),
  ),
);

describe(`the dates of ${numRuns} generated rules`, () => {
  it('by weekday, said in both ways, agree with rrule-temporal and rrule', () => {
    const { meet, rarerThan } = featureCount();
    fc.assert(
      fc.property(plainRule, date, ({ feature, rule, rrule }, validFrom) => {
        meet([feature, ...(rule.validThrough ? ['until'] : []), ...(rule.interval ? ['interval'] : [])]);
        const dates = ours({ ...rule, validFrom });
        expect(dates).toEqual(byRruleTemporal(rrule, validFrom));
        expect(dates).toEqual(byRrule(rrule, validFrom));
        expect(ours({ rrule, validFrom })).toEqual(dates);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
    expect(rarerThan(numRuns / 20, ['every n weeks', 'n-th', 'last', 'until', 'interval'])).toEqual([]);
  });

  it('by rrule agree with rrule-temporal and rrule', () => {
    const { meet, rarerThan } = featureCount();
    fc.assert(
      fc.property(rruleText, date, ({ feature, rule, rrule }, validFrom) => {
        meet([feature]);
        const dates = ours({ ...rule, validFrom });
        expect(dates).toEqual(byRruleTemporal(rrule, validFrom));
        expect(dates).toEqual(byRrule(rrule, validFrom));
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
    expect(
      rarerThan(numRuns / 80, [
        'day of the month',
        'day from the end of the month',
        'position in a set',
        'weekday of a month of the year',
        'day of the year',
        'calendar week',
        'every n days',
        'so many times',
        'weeks from Sunday',
        'of the beginning alone',
      ]),
    ).toEqual([]);
  });
});
