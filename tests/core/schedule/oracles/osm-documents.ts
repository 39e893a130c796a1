import fc from 'fast-check';
import type { OfficeDocument, Override, Rule } from '../../../../src/core/model/office-document.js';
import { dayMilliseconds, isoDate, isoTime, parseIsoDate } from '../../../../src/core/schedule/civil-date.js';
import { wallClock } from '../../../../src/core/schedule/wall-clock.js';
import { documentOf } from '../../documents.js';

/** Eight weeks, and a document that has something to say about them. */
export interface OsmCase {
  readonly document: OfficeDocument;
  /** Day numbers, both included. */
  readonly from: number;
  readonly through: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/**
 * `opening_hours` has all of Bavaria rest on 8 and 15 August, misses 8 May 2025 in Berlin, and knows no first years of
 * holidays before 2023.
 */
const regions = ['DE-RP', 'DE-NW', 'DE-HE', 'DE-SN', 'DE-TH', 'DE-HH', 'DE-BW', 'DE-SL'];
const earliest = parseIsoDate('2023-01-01');
const latest = parseIsoDate('2031-12-31');

const quarters = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 4, max: max * 4 });
const withinDay = fc
  .tuple(quarters(0, 22), fc.integer({ min: 1, max: 24 }))
  .map(([start, length]) => ({ startTime: isoTime(start * 15), endTime: isoTime(Math.min(start + length, 96) * 15) }));
const pastMidnight = fc
  .tuple(quarters(18, 23), quarters(0, 6))
  .map(([start, end]) => ({ startTime: isoTime(start * 15), endTime: isoTime(end * 15) }));

/** Rules in the words of both: no interval of weeks, which OpenStreetMap cannot count from a date. */
const ruleIn = (
  from: number,
  times: fc.Arbitrary<Pick<Rule, 'startTime' | 'endTime'>>,
  hasHolidays: boolean,
): fc.Arbitrary<Rule> => {
  const date = fc.integer({ min: from, max: from + 55 });
  const days: fc.Arbitrary<Rule>[] = [
    fc.subarray(weekdays, { minLength: 1, maxLength: 5 }).map((byDay) => ({ byDay })),
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -1), fc.constantFrom(...weekdays))
      .map(([nth, weekday]) => ({ byDay: [`${nth}${weekday}`] })),
    fc
      .tuple(fc.constantFrom(...weekdays), fc.constantFrom('even' as const, 'odd' as const))
      .map(([weekday, weekParity]) => ({ byDay: [weekday], weekParity })),
    fc.tuple(fc.constantFrom(...weekdays), date, fc.nat(40)).map(([weekday, first, length]) => ({
      byDay: [weekday],
      validFrom: isoDate(first),
      validThrough: isoDate(first + length),
    })),
    fc.constantFrom(...weekdays).map((weekday) => ({ byDay: [weekday], validFrom: '--10', validThrough: '--03' })),
  ];
  if (hasHolidays) days.push(fc.constantFrom(['SA', 'SU', 'PH'], ['PH'], ['MO', 'PH']).map((byDay) => ({ byDay })));
  else days.push(fc.uniqueArray(date, { minLength: 1, maxLength: 3 }).map((all) => ({ dates: all.map(isoDate) })));
  return fc
    .tuple(fc.oneof(...days), times, fc.constantFrom(undefined, undefined, undefined, 'tentative' as const))
    .map(([on, at, status]) => ({ ...on, ...at, ...(status && !on.byDay?.includes('PH') && { status }) }));
};

const overrideIn = (from: number): fc.Arbitrary<Override> =>
  fc
    .tuple(
      fc.integer({ min: from, max: from + 50 }),
      fc.constantFrom(0, 0, 1, 3, 8, 20),
      fc.oneof(
        fc.constant({ status: 'cancelled' as const }),
        withinDay.map((times) => ({ hours: [times] })),
        withinDay.map((times) => ({ status: 'cancelled' as const, ...times })),
      ),
    )
    .map(([first, length, what]) => ({
      on: [length === 0 ? isoDate(first) : `${isoDate(first)}/${isoDate(first + length)}`],
      ...what,
    }));

const clock = wallClock('Europe/Berlin');
const isWithoutChange = (from: number): boolean => {
  const [before, after] = [from - 2, from + 58].map((day) => clock.toInstant(day * dayMilliseconds)) as [
    number,
    number,
  ];
  return after - before === 60 * dayMilliseconds;
};

const caseOf = (
  from: number,
  region: string,
  hours: readonly Rule[],
  overrides: readonly Override[] = [],
): OsmCase => ({
  document: documentOf({ region, offices: [{ id: 'office', name: 'Büro', hours, overrides }] }),
  from,
  through: from + 55,
});

/** Some time of the document is in the hour that the clocks skip or say twice. */
const isAtNight = ({ document }: OsmCase): boolean => /"(start|end)Time":"02:/.test(JSON.stringify(document.offices));

/**
 * Hours of days, with holidays and overrides. Where the clocks change not between two and three at night:
 * `opening_hours` loses such hours beside others on the next day. Our answers of that hour are compared with Temporal.
 */
const ordinary = fc
  .integer({ min: earliest, max: latest - 56 })
  .chain((from) =>
    fc
      .tuple(
        fc.constantFrom(...regions),
        fc.array(ruleIn(from, withinDay, true), { minLength: 1, maxLength: 5 }),
        fc.array(overrideIn(from), { maxLength: 3 }),
      )
      .map(([region, hours, overrides]) => caseOf(from, region, hours, overrides)),
  )
  .filter((given) => !isAtNight(given) || isWithoutChange(given.from));

/**
 * Hours past midnight, where there are no holidays and nothing is cancelled: in OpenStreetMap "off" ends at midnight
 * what began the evening before, here an evening belongs to the day on which it begins. And not where the clocks
 * change: there `opening_hours` takes 24 hours for a day when it looks for the evening before.
 */
const nightly = fc
  .integer({ min: earliest, max: latest - 56 })
  .filter(isWithoutChange)
  .chain((from) =>
    fc
      .array(ruleIn(from, fc.oneof(pastMidnight, pastMidnight, withinDay), false), { minLength: 1, maxLength: 4 })
      .map((hours) => caseOf(from, 'XX', hours)),
  );

export const osmCase: fc.Arbitrary<OsmCase> = fc.oneof(
  { weight: 2, arbitrary: ordinary },
  { weight: 1, arbitrary: nightly },
);
