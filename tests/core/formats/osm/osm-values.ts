import fc from 'fast-check';
import { civilDate, isoDate, isoTime, parseIsoDate } from '../../../../src/core/schedule/civil-date.js';

/** A value of `opening_hours`, and eight weeks to look at it in. */
export interface OsmValue {
  readonly text: string;
  /** ISO 3166-2; `XX`: no holidays at all. */
  readonly region: string;
  /** Day numbers, both included. */
  readonly from: number;
  readonly through: number;
}

/**
 * `opening_hours` has all of Bavaria rest on 8 and 15 August, misses 8 May 2025 in Berlin, and knows no first years of
 * holidays before 2023.
 */
const regions = ['DE-RP', 'DE-NW', 'DE-HE', 'DE-SN', 'DE-TH', 'DE-HH', 'DE-BW', 'DE-SL'];
const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const earliest = parseIsoDate('2024-01-08');
const latest = parseIsoDate('2029-10-31');

const { constantFrom, tuple, integer, oneof, constant } = fc;

const daytime = tuple(integer({ min: 24, max: 76 }), integer({ min: 1, max: 16 })).map(
  ([start, length]) => [start, Math.min(start + length, 95)] as const,
);
const span = daytime.map(([start, end]) => `${isoTime(start * 15)}-${isoTime(end * 15)}`);
const twoSpans = tuple(integer({ min: 24, max: 40 }), integer({ min: 44, max: 60 })).map(
  ([first, second]) =>
    `${isoTime(first * 15)}-${isoTime(first * 15 + 45)},${isoTime(second * 15)}-${isoTime(second * 15 + 90)}`,
);
const times = oneof({ weight: 5, arbitrary: span }, { weight: 2, arbitrary: twoSpans });

const weekdayRange = tuple(integer({ min: 0, max: 6 }), integer({ min: 1, max: 4 })).map(
  ([first, length]) => `${weekdays[first]}-${weekdays[(first + length) % 7]}`,
);
const someDays = oneof(
  weekdayRange,
  constantFrom(...weekdays),
  fc.subarray(weekdays, { minLength: 2, maxLength: 3 }).map((days) => days.join()),
);
const nthDays = tuple(constantFrom(...weekdays), constantFrom('1', '2', '3', '4', '5', '-1', '1,3', '2,4')).map(
  ([day, nth]) => `${day}[${nth}]`,
);
const parity = tuple(constantFrom('week 01-53/2', 'week 02-52/2'), constantFrom(...weekdays)).map((parts) =>
  parts.join(' '),
);
const weekRange = tuple(integer({ min: 2, max: 30 }), integer({ min: 1, max: 20 }), constantFrom(...weekdays)).map(
  ([first, length, day]) => `week ${String(first).padStart(2, '0')}-${first + length} ${day}`,
);
const season = tuple(integer({ min: 0, max: 11 }), integer({ min: 1, max: 8 }), someDays).map(
  ([first, length, days]) => `${months[first]}-${months[(first + length) % 12]} ${days}`,
);
const oneMonth = tuple(constantFrom(...months), someDays).map((parts) => parts.join(' '));

const modifier = constantFrom('', '', '', '', '', ' unknown', ' "nach Vereinbarung"', ' open "bitte vorher anrufen"');
const weekly = oneof(
  { weight: 4, arbitrary: someDays },
  { weight: 2, arbitrary: nthDays },
  parity,
  weekRange,
  season,
  oneMonth,
);

const osmDay = (day: number): string => {
  const [year = '', month = '', date = ''] = isoDate(day).split('-');
  return `${year} ${months[Number(month) - 1]} ${date}`;
};
const yearless = (day: number): string => osmDay(day).slice(5);

/** A rule for dates within the weeks that are looked at. */
const dated = (from: number): fc.Arbitrary<string> => {
  const day = integer({ min: from, max: from + 55 });
  const dates = oneof(
    day.map(osmDay),
    day.map(yearless),
    tuple(day, integer({ min: 1, max: 20 })).map(([first, length]) => `${osmDay(first)}-${osmDay(first + length)}`),
    tuple(day, integer({ min: 1, max: 20 })).map(([first, length]) => `${yearless(first)}-${yearless(first + length)}`),
    constantFrom('easter', 'easter +1 day', 'easter -2 days'),
  );
  return tuple(dates, oneof(constant('off'), constant('off'), span)).map((parts) => parts.join(' '));
};
const monthOff = constantFrom(...months).map((month) => `${month} off`);
const holidays = oneof(
  constant('PH off'),
  constant('PH off'),
  span.map((at) => `PH ${at}`),
  tuple(someDays, span).map(([days, at]) => `${days},PH ${at}`),
);
const schoolHolidays = oneof(
  constant('SH off'),
  tuple(someDays, span).map(([days, at]) => `SH ${days} ${at}`),
);
const allHolidays = constantFrom('PH off; SH off', 'PH,SH off', 'SH Mo 10:00-11:00; PH off');
const partlyOff = tuple(someDays, span).map(([days, at]) => `${days} ${at} off`);

/** Rules one after the other, each with what separates it from the one before. */
const ordinary = (from: number): fc.Arbitrary<string> =>
  tuple(
    tuple(weekly, times, modifier).map(([days, at, how]) => `${days} ${at}${how}`),
    fc.array(
      oneof(
        {
          weight: 6,
          arbitrary: tuple(constantFrom('; ', '; ', ', '), weekly, times, modifier).map(
            ([separator, days, at, how]) => `${separator}${days} ${at}${how}`,
          ),
        },
        { weight: 4, arbitrary: holidays.map((rule) => `; ${rule}`) },
        { weight: 4, arbitrary: tuple(constantFrom('; ', '; ', ', '), dated(from)).map((parts) => parts.join('')) },
        { weight: 1, arbitrary: partlyOff.map((rule) => `; ${rule}`) },
        { weight: 1, arbitrary: schoolHolidays.map((rule) => `; ${rule}`) },
        { weight: 1, arbitrary: allHolidays.map((rule) => `; ${rule}`) },
        { weight: 1, arbitrary: monthOff.map((rule) => `; ${rule}`) },
      ),
      { maxLength: 5 },
    ),
    constantFrom('', '', '', '', ' || "nach Vereinbarung"'),
  ).map(([first, others, fallback]) => first + others.join('') + fallback);

const openEnd = tuple(someDays, integer({ min: 12, max: 16 }), constantFrom('; PH off', ''), nthDays).map(
  ([days, hour, rest, nth]) => `${days} ${hour}:00+${rest}, ${nth} 10:00-12:00`,
);

/** Past midnight, where there are no holidays and nothing is off: there "off" ends at midnight what began before it. */
const nightly = fc
  .array(
    tuple(oneof(someDays, nthDays), integer({ min: 18, max: 23 }), integer({ min: 1, max: 5 })).map(
      ([days, start, end]) => `${days} ${start}:00-0${end}:00`,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((rules) => rules.join(', '));

/** Where the clocks change `opening_hours` takes 24 hours for a day when it looks for the evening before. */
const withoutChange = (from: number): number => {
  const { year } = civilDate(from);
  return parseIsoDate(`${year}-05-01`) + (from % 60);
};

export const osmValue: fc.Arbitrary<OsmValue> = integer({ min: earliest, max: latest }).chain((from) => {
  const place = constantFrom(...regions);
  return oneof(
    { weight: 12, arbitrary: tuple(ordinary(from), place) },
    { weight: 1, arbitrary: tuple(openEnd, place) },
    { weight: 1, arbitrary: tuple(constantFrom('24/7', 'Mo-Su open', '24/7; PH off'), place) },
    { weight: 2, arbitrary: tuple(nightly, constant('XX')) },
  ).map(([text, region]) => {
    const first = region === 'XX' ? withoutChange(from) : from;
    return { text, region, from: first, through: first + 55 };
  });
});

/** What a value has in it that is hard. */
export const hardPlaces: readonly (readonly [name: string, has: RegExp])[] = [
  ['n-th', /\[\d/],
  ['last', /\[-/],
  ['week parity', /\/2/],
  ['weeks', /week \d+-\d+ /],
  ['months', /^[^;,]*[A-Z][a-z]{2}-[A-Z][a-z]{2} /],
  ['date', /[A-Z][a-z]{2} \d\d (off|\d)/],
  ['dates from to', /\d\d-(\d{4} )?[A-Z][a-z]{2} \d\d/],
  ['Easter', /easter/],
  ['holidays off', /PH off/],
  ['holidays', /PH \d/],
  ['weekdays and holidays', /,PH \d/],
  ['holidays not named', /^(?!.*PH)/],
  ['school holidays', /SH/],
  ['added', /\d, /],
  ['uncertain', /unknown/],
  ['by appointment', /\d "nach/],
  ['comment', /open "/],
  ['fallback', /\|\|/],
  ['part of a day off', /\d:\d\d off/],
  ['open end', /\+/],
  ['past midnight', /-0\d:00/],
  ['two spans', /\d,\d\d:/],
];
