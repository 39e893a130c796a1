import type { Text } from '../model/office-document.js';
import { civilDate, dayNumber, easterSunday, isoDate, weekdayOf } from './civil-date.js';

/** A public holiday. `id` only where it is statutory; then `name` is its official German name. */
export interface Holiday {
  readonly id?: string;
  readonly name: Text;
}

export interface StatutoryHoliday extends Holiday {
  readonly id: string;
  readonly name: string;
  /** `2026-12-25` */
  readonly date: string;
}

/**
 * When a holiday is: a number counts days from Easter Sunday, `1225` is month and date,
 * and `-1122` the Wednesday on or before that day.
 */
type When = { readonly easter: number } | { readonly fixed: number } | { readonly wednesdayUntil: number };

type Row = readonly [id: string, name: string, when: When, states?: string, firstYear?: number, lastYear?: number];

const easter = (days: number): When => ({ easter: days });
const fixed = (monthAndDate: number): When => ({ fixed: monthAndDate });

/**
 * The holidays of the Federal Republic and its sixteen states by their laws, 2015–2040; without states: everywhere.
 * Below the states (Augsburg, Mariä Himmelfahrt by municipality …) a document's `localHolidays` say it.
 */
const rows: readonly Row[] = [
  ['new-year', 'Neujahr', fixed(101)],
  ['epiphany', 'Heilige Drei Könige', fixed(106), 'BW BY ST'],
  ['womens-day', 'Internationaler Frauentag', fixed(308), 'BE', 2019],
  ['womens-day', 'Internationaler Frauentag', fixed(308), 'MV', 2023],
  ['good-friday', 'Karfreitag', easter(-2)],
  ['easter-sunday', 'Ostersonntag', easter(0), 'BB'],
  ['easter-monday', 'Ostermontag', easter(1)],
  ['labour-day', 'Tag der Arbeit', fixed(501)],
  ['liberation-day', 'Tag der Befreiung', fixed(508), 'BE', 2020, 2020],
  ['liberation-day', 'Tag der Befreiung', fixed(508), 'BE', 2025, 2025],
  ['ascension', 'Christi Himmelfahrt', easter(39)],
  ['whit-sunday', 'Pfingstsonntag', easter(49), 'BB'],
  ['whit-monday', 'Pfingstmontag', easter(50)],
  ['corpus-christi', 'Fronleichnam', easter(60), 'BW BY HE NW RP SL'],
  ['uprising-day', '75. Jahrestag des Volksaufstands vom 17. Juni 1953', fixed(617), 'BE', 2028, 2028],
  ['assumption', 'Mariä Himmelfahrt', fixed(815), 'SL'],
  ['childrens-day', 'Weltkindertag', fixed(920), 'TH', 2019],
  ['german-unity-day', 'Tag der Deutschen Einheit', fixed(1003)],
  ['reformation-day', 'Reformationstag', fixed(1031), 'BB MV SN ST TH'],
  ['reformation-day', 'Reformationstag', fixed(1031), 'BW BY BE HB HE HH NI NW RP SH SL', 2017, 2017],
  ['reformation-day', 'Reformationstag', fixed(1031), 'HB HH NI SH', 2018],
  ['all-saints-day', 'Allerheiligen', fixed(1101), 'BW BY NW RP SL'],
  ['repentance-day', 'Buß- und Bettag', { wednesdayUntil: 1122 }, 'SN'],
  ['christmas-day', '1. Weihnachtstag', fixed(1225)],
  ['second-christmas-day', '2. Weihnachtstag', fixed(1226)],
];

const dayOf = (when: When, year: number): number => {
  if ('easter' in when) return easterSunday(year) + when.easter;
  const monthAndDate = 'fixed' in when ? when.fixed : when.wednesdayUntil;
  const day = dayNumber(year, Math.floor(monthAndDate / 100), monthAndDate % 100);
  return 'fixed' in when ? day : day - ((weekdayOf(day) + 5) % 7);
};

/**
 * The statutory holidays of a year, by date.
 *
 * @param region ISO 3166-2 (`DE-RP`); `DE` or none: those of the whole Federal Republic; another country: none
 */
export const publicHolidays = (region: string | undefined, year: number): readonly StatutoryHoliday[] => {
  const [country, state] = (region ?? 'DE').split('-');
  if (country !== 'DE') return [];
  return rows
    .filter(
      ([, , , states, first = 0, last = Infinity]) =>
        year >= first && year <= last && (!states || (state !== undefined && states.split(' ').includes(state))),
    )
    .map(([id, name, when]) => ({ id, name, day: dayOf(when, year) }))
    .sort((a, b) => a.day - b.day)
    .map(({ id, name, day }) => ({ date: isoDate(day), id, name }));
};

/** The statutory holiday of a day number, each year worked out once. */
export const statutoryHolidays = (region: string | undefined): ((day: number) => StatutoryHoliday | undefined) => {
  const years = new Map<number, ReadonlyMap<string, StatutoryHoliday>>();
  return (day) => {
    const { year } = civilDate(day);
    let holidays = years.get(year);
    if (!holidays) {
      holidays = new Map(publicHolidays(region, year).map((holiday) => [holiday.date, holiday]));
      years.set(year, holidays);
    }
    return holidays.get(isoDate(day));
  };
};
