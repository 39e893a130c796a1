import type { Text } from '../model/office-document.js';
import { civilDate, dayNumber, easterSunday, isoDate, mondayOf } from './civil-date.js';
import { remembered } from './remembered.js';

/** A public holiday. `id` only where it is statutory; then `name` is its official German name. */
export interface Holiday {
  readonly id?: string;
  readonly name: Text;
  /** It is one in most municipalities of the state, and the document doesn't say whether in this one. */
  readonly isUncertain?: boolean;
}

export interface StatutoryHoliday extends Holiday {
  readonly id: string;
  readonly name: string;
  /** `2026-12-25` */
  readonly date: string;
}

/** Id, official name, day number, states (absent: everywhere). */
type Row = readonly [id: string, name: string, day: number, states?: string];

/**
 * The holidays of the Federal Republic and its sixteen states by their laws, 2015–2040.
 * Below the states (Augsburg, Mariä Himmelfahrt by municipality …) a document's `localHolidays` say it.
 */
const holidaysIn = (year: number): readonly Row[] => {
  const easter = easterSunday(year);
  const on = (month: number, date: number): number => dayNumber(year, month, date);
  const reformation =
    'BB MV SN ST TH' + (year < 2017 ? '' : ' HB HH NI SH') + (year === 2017 ? ' BE BW BY HE NW RP SL' : '');
  return [
    ['new-year', 'Neujahr', on(1, 1)],
    ['epiphany', 'Heilige Drei Könige', on(1, 6), 'BW BY ST'],
    ['womens-day', 'Internationaler Frauentag', on(3, 8), year < 2019 ? '' : year < 2023 ? 'BE' : 'BE MV'],
    ['good-friday', 'Karfreitag', easter - 2],
    ['easter-sunday', 'Ostersonntag', easter, 'BB'],
    ['easter-monday', 'Ostermontag', easter + 1],
    ['labour-day', 'Tag der Arbeit', on(5, 1)],
    ['liberation-day', 'Tag der Befreiung', on(5, 8), year === 2020 || year === 2025 ? 'BE' : ''],
    ['ascension', 'Christi Himmelfahrt', easter + 39],
    ['whit-sunday', 'Pfingstsonntag', easter + 49, 'BB'],
    ['whit-monday', 'Pfingstmontag', easter + 50],
    ['corpus-christi', 'Fronleichnam', easter + 60, 'BW BY HE NW RP SL'],
    ['uprising-day', '75. Jahrestag des Volksaufstands vom 17. Juni 1953', on(6, 17), year === 2028 ? 'BE' : ''],
    ['assumption', 'Mariä Himmelfahrt', on(8, 15), 'SL'],
    ['childrens-day', 'Weltkindertag', on(9, 20), year < 2019 ? '' : 'TH'],
    ['german-unity-day', 'Tag der Deutschen Einheit', on(10, 3)],
    ['reformation-day', 'Reformationstag', on(10, 31), reformation],
    ['all-saints-day', 'Allerheiligen', on(11, 1), 'BW BY NW RP SL'],
    // The Wednesday before 23 November.
    ['repentance-day', 'Buß- und Bettag', mondayOf(on(11, 20)) + 2, 'SN'],
    ['christmas-day', '1. Weihnachtstag', on(12, 25)],
    ['second-christmas-day', '2. Weihnachtstag', on(12, 26)],
  ];
};

/**
 * The statutory holidays of a year, by date.
 *
 * @param region ISO 3166-2 (`DE-RP`); `DE` or none: those of the whole Federal Republic; another country: none
 */
export const publicHolidays = (region = 'DE', year: number): readonly StatutoryHoliday[] => {
  const [country = '', state = country] = region.split('-');
  if (country !== 'DE') return [];
  return holidaysIn(year)
    .filter(([, , , states = state]) => states.includes(state))
    .sort(([, , a], [, , b]) => a - b)
    .map(([id, name, day]) => ({ date: isoDate(day), id, name }));
};

/** Bavaria has it where more Catholics than Protestants live: in 1,708 of 2,056 municipalities (Art. 1 FTG, census of 2022). */
const assumptionInBavaria: Holiday = { id: 'assumption', name: 'Mariä Himmelfahrt', isUncertain: true };

/** The statutory holiday of a day number, each year of a region worked out once. */
export const statutoryHolidays = remembered((region: string | undefined): ((day: number) => Holiday | undefined) => {
  const holidaysOf = remembered((year: number) => publicHolidays(region, year));
  return (day) => {
    const today = isoDate(day);
    if (region === 'DE-BY' && today.endsWith('-08-15')) return assumptionInBavaria;
    return holidaysOf(civilDate(day).year).find(({ date }) => date === today);
  };
});
