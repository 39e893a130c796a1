import fc from 'fast-check';
import type { OfficeDocument, Override, Rule } from '../../../../src/core/model/office-document.js';
import { isoDate, isoTime, parseIsoDate } from '../../../../src/core/schedule/civil-date.js';
import { documentOf } from '../../documents.js';
import { osmCase, type OsmCase } from '../../schedule/oracles/osm-documents.js';

const { constantFrom, tuple, integer, oneof, constant } = fc;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const regions = ['DE-RP', 'DE-NW', 'DE-HE', 'DE-SN', 'DE-TH', 'DE-HH', 'DE-BW', 'DE-SL'];
const earliest = parseIsoDate('2024-01-08');
const latest = parseIsoDate('2029-10-31');

const times: fc.Arbitrary<Pick<Rule, 'startTime' | 'endTime'>> = oneof(
  {
    weight: 8,
    arbitrary: tuple(integer({ min: 24, max: 76 }), integer({ min: 1, max: 16 })).map(([start, length]) => ({
      startTime: isoTime(start * 15),
      endTime: isoTime(Math.min(start + length, 95) * 15),
    })),
  },
  // Later than that `opening_hours` guesses an end on the next day.
  { weight: 1, arbitrary: integer({ min: 12, max: 16 }).map((hour) => ({ startTime: isoTime(hour * 60) })) },
  { weight: 1, arbitrary: constant({}) },
);
const how: fc.Arbitrary<Partial<Rule>> = oneof(
  { weight: 6, arbitrary: constant({}) },
  constantFrom(
    { status: 'tentative' as const },
    { booking: 'required' as const },
    { booking: 'recommended' as const },
    { note: 'mit "Voranmeldung"' },
  ),
);

const ruleFrom = (from: number): fc.Arbitrary<Rule> => {
  const date = integer({ min: from, max: from + 55 });
  const past = integer({ min: from - 60, max: from + 30 }).map(isoDate);
  const weekday = constantFrom(...weekdays);
  const days: fc.Arbitrary<Rule> = oneof(
    { weight: 3, arbitrary: fc.subarray(weekdays, { minLength: 1, maxLength: 5 }).map((byDay) => ({ byDay })) },
    tuple(constantFrom(1, 2, 3, 4, 5, -1), weekday).map(([nth, day]) => ({ byDay: [`${nth}${day}`] })),
    tuple(weekday, constantFrom(2, 2, 3), past).map(([day, interval, validFrom]) => ({
      byDay: [day],
      interval,
      validFrom,
    })),
    tuple(weekday, constantFrom(2, 3, 5), past).map(([day, interval, validFrom]) => ({
      byDay: [`2${day}`],
      interval,
      validFrom,
    })),
    weekday.map((day) => ({ byDay: [day], interval: 2 })),
    tuple(weekday, constantFrom('even' as const, 'odd' as const)).map(([day, weekParity]) => ({
      byDay: [day],
      weekParity,
    })),
    constantFrom('FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1').map((rrule) => ({
      rrule,
    })),
    tuple(weekday, past, integer({ min: 0, max: 60 })).map(([day, validFrom, length]) => ({
      byDay: [day],
      validFrom,
      validThrough: isoDate(parseIsoDate(validFrom) + length),
    })),
    tuple(weekday, constantFrom('--10', '--03-15'), constantFrom('--02', '--06-30')).map(
      ([day, validFrom, validThrough]) => ({
        byDay: [day],
        validFrom,
        validThrough,
      }),
    ),
    constantFrom(['SA', 'SU', 'PH'], ['PH'], [...weekdays, 'PH']).map((byDay) => ({ byDay })),
    fc.uniqueArray(date.map(isoDate), { minLength: 1, maxLength: 3 }).map((dates) => ({ dates })),
    date.map((day) => ({ dates: [`--${isoDate(day).slice(5)}`] })),
  );
  return tuple(days, times, how).map(([on, at, rest]) => ({ ...on, ...at, ...rest }));
};

const overrideFrom = (from: number): fc.Arbitrary<Override> => {
  const day = integer({ min: from, max: from + 50 });
  const on = oneof(
    { weight: 3, arbitrary: day.map(isoDate) },
    {
      weight: 2,
      arbitrary: tuple(day, fc.nat(15)).map(([first, length]) => `${isoDate(first)}/${isoDate(first + length)}`),
    },
    day.map((first) => `--${isoDate(first).slice(5)}`),
    tuple(day, integer({ min: 1, max: 12 })).map(
      ([first, length]) => `--${isoDate(first).slice(5)}/--${isoDate(first + length).slice(5)}`,
    ),
    constantFrom('easter-48', 'easter', 'public-holidays', '--08', '2026-12'),
    constant('holidays-in-school'),
  );
  const timed = times.filter(({ endTime }) => endTime !== undefined);
  const what: fc.Arbitrary<Omit<Override, 'on'>> = oneof(
    { weight: 3, arbitrary: constant({ status: 'cancelled' as const }) },
    timed.map((at) => ({ hours: [at] })),
    tuple(timed, timed).map((both) => ({ hours: [...both] })),
    timed.map((at) => ({ hours: [{ byDay: ['MO', 'TU', 'WE'], ...at }] })),
    timed.map((at) => ({ status: 'cancelled' as const, ...at })),
    constantFrom({ status: 'tentative' as const }, { status: 'confirmed' as const }, { booking: 'required' as const }),
  );
  const moved = tuple(day, integer({ min: -3, max: 10 })).map(([first, by]) => ({
    on: [isoDate(first)],
    movedTo: `${isoDate(first + by)}T06:00`,
  }));
  return oneof(
    { weight: 8, arbitrary: tuple(on, what).map(([meant, rest]) => ({ on: [meant], ...rest })) },
    { weight: 1, arbitrary: moved },
    { weight: 1, arbitrary: constant({ on: ['public-holidays'], status: 'confirmed' as const }) },
  );
};

const wild: fc.Arbitrary<OsmCase> = integer({ min: earliest, max: latest }).chain((from) =>
  tuple(
    constantFrom(...regions),
    // Where no time at all is known, "closed" isn't said of the rest of the week.
    tuple(constantFrom(...weekdays), fc.array(ruleFrom(from), { maxLength: 5 })).map(([day, others]) => [
      { byDay: [day], startTime: '06:00', endTime: '06:30' },
      ...others,
    ]),
    fc.array(overrideFrom(from), { maxLength: 3 }),
    constantFrom([], [], [], [{ on: ['--11-11'], name: 'Kirmes' }]),
    integer({ min: from, max: from + 40 }),
  ).map(([region, hours, overrides, localHolidays, school]) => ({
    document: documentOf({
      region,
      localHolidays,
      periods: [{ id: 'holidays-in-school', name: 'Ferien', on: [`${isoDate(school)}/${isoDate(school + 12)}`] }],
      offices: [{ id: 'office', name: 'Büro', hours, overrides }],
    }),
    from,
    through: from + 55,
  })),
);

/** A date of its own ends at midnight what began the evening before; here an evening belongs to the day on which it begins. */
const hasNights = ({ document }: OsmCase): boolean =>
  rules(document).some(({ startTime = '', endTime = '99' }) => endTime <= startTime) &&
  rules(document).some(({ dates, status }) => dates && status);

/** Of times without an end that are moved, `opening_hours` guesses an end on the next day. */
const movesWhatDoesNotEnd = ({ document }: OsmCase): boolean =>
  rules(document).some(({ endTime }) => !endTime) && overrides(document).some(({ movedTo }) => movedTo);

/** Documents with one office, and eight weeks to look at what was written in. */
export const writtenCase: fc.Arbitrary<OsmCase> = oneof(
  { weight: 3, arbitrary: wild.filter((given) => !movesWhatDoesNotEnd(given)) },
  { weight: 1, arbitrary: osmCase.filter((given) => !hasNights(given)) },
);

const rules = ({ offices: [office] }: OfficeDocument): readonly Rule[] => office?.hours ?? [];
const overrides = ({ offices: [office] }: OfficeDocument): readonly Override[] => office?.overrides ?? [];

/** What a document has that is hard to write. */
export const hardToWrite: readonly (readonly [name: string, has: (document: OfficeDocument) => unknown])[] = [
  ['n-th', (given) => rules(given).some(({ byDay = [], interval }) => !interval && /\d/.test(byDay.join()))],
  [
    'every second week',
    (given) =>
      rules(given).some(
        ({ interval, validFrom, byDay = [] }) => interval === 2 && validFrom && !/\d/.test(byDay.join()),
      ),
  ],
  [
    'every third week',
    (given) => rules(given).some(({ interval, byDay = [] }) => interval === 3 && !/\d/.test(byDay.join())),
  ],
  ['every n-th month', (given) => rules(given).some(({ interval, byDay = [] }) => interval && /\d/.test(byDay.join()))],
  ['without a first date', (given) => rules(given).some(({ interval, validFrom }) => interval && !validFrom)],
  ['week parity', (given) => rules(given).some(({ weekParity }) => weekParity)],
  ['recurrence', (given) => rules(given).some(({ rrule }) => rrule)],
  ['validity', (given) => rules(given).some(({ validThrough = '' }) => /^2/.test(validThrough))],
  ['season', (given) => rules(given).some(({ validFrom = '' }) => validFrom.startsWith('--'))],
  ['on holidays', (given) => rules(given).some(({ byDay = [] }) => byDay.includes('PH'))],
  ['dates', (given) => rules(given).some(({ dates }) => dates)],
  ['no end', (given) => rules(given).some(({ startTime, endTime }) => startTime && !endTime)],
  ['no time', (given) => rules(given).some(({ startTime }) => !startTime)],
  ['tentative', (given) => rules(given).some(({ status }) => status === 'tentative')],
  ['by appointment', (given) => rules(given).some(({ booking }) => booking === 'required')],
  ['past midnight', (given) => rules(given).some(({ startTime = '', endTime = '99' }) => endTime <= startTime)],
  ['closed', (given) => overrides(given).some(({ status, startTime }) => status === 'cancelled' && !startTime)],
  ['part of a day', (given) => overrides(given).some(({ status, startTime }) => status === 'cancelled' && startTime)],
  ['other hours', (given) => overrides(given).some(({ hours }) => hours)],
  ['moved', (given) => overrides(given).some(({ movedTo }) => movedTo)],
  ['period', (given) => overrides(given).some(({ on }) => on.includes('holidays-in-school'))],
  ['every year', (given) => overrides(given).some(({ on: [first = ''] }) => first.startsWith('--'))],
  [
    'in spite of holidays',
    (given) => overrides(given).some(({ on, status }) => on.includes('public-holidays') && status === 'confirmed'),
  ],
  ['local holiday', ({ localHolidays }) => localHolidays.length > 0],
];
