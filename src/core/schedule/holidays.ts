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
 * A row: id, official name, when, states (none: everywhere), first and last year. When: month × 100 + date; below 100
 * days from Easter Sunday; and above 10000 the Wednesday on or before that day.
 */
type Row = readonly [id: string, name: string, when: number, states?: string, firstYear?: number, lastYear?: number];

/**
 * The holidays of the Federal Republic and its sixteen states by their laws, 2015–2040; without states: everywhere.
 * Below the states (Augsburg, Mariä Himmelfahrt by municipality …) a document's `localHolidays` say it.
 */
const rows: readonly Row[] = [
  ['new-year', 'Neujahr', 101],
  ['epiphany', 'Heilige Drei Könige', 106, 'BW BY ST'],
  ['womens-day', 'Internationaler Frauentag', 308, 'BE', 2019],
  ['womens-day', 'Internationaler Frauentag', 308, 'MV', 2023],
  ['good-friday', 'Karfreitag', -2],
  ['easter-sunday', 'Ostersonntag', 0, 'BB'],
  ['easter-monday', 'Ostermontag', 1],
  ['labour-day', 'Tag der Arbeit', 501],
  ['liberation-day', 'Tag der Befreiung', 508, 'BE', 2020, 2020],
  ['liberation-day', 'Tag der Befreiung', 508, 'BE', 2025, 2025],
  ['ascension', 'Christi Himmelfahrt', 39],
  ['whit-sunday', 'Pfingstsonntag', 49, 'BB'],
  ['whit-monday', 'Pfingstmontag', 50],
  ['corpus-christi', 'Fronleichnam', 60, 'BW BY HE NW RP SL'],
  ['uprising-day', '75. Jahrestag des Volksaufstands vom 17. Juni 1953', 617, 'BE', 2028, 2028],
  ['assumption', 'Mariä Himmelfahrt', 815, 'SL'],
  ['childrens-day', 'Weltkindertag', 920, 'TH', 2019],
  ['german-unity-day', 'Tag der Deutschen Einheit', 1003],
  ['reformation-day', 'Reformationstag', 1031, 'BB MV SN ST TH'],
  ['reformation-day', 'Reformationstag', 1031, 'BW BY BE HB HE HH NI NW RP SH SL', 2017, 2017],
  ['reformation-day', 'Reformationstag', 1031, 'HB HH NI SH', 2018],
  ['all-saints-day', 'Allerheiligen', 1101, 'BW BY NW RP SL'],
  ['repentance-day', 'Buß- und Bettag', 11122, 'SN'],
  ['christmas-day', '1. Weihnachtstag', 1225],
  ['second-christmas-day', '2. Weihnachtstag', 1226],
];

const dayOf = (when: number, year: number): number => {
  if (when < 100) return easterSunday(year) + when;
  const day = dayNumber(year, Math.floor(when / 100) % 100, when % 100);
  return when < 10000 ? day : day - ((weekdayOf(day) + 5) % 7);
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
        year >= first && year <= last && (!states || (state && states.includes(state))),
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
