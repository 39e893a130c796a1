import { remembered } from './remembered.js';

/**
 * Civil dates as whole numbers: days since 1970-01-01 in the Gregorian calendar (ISO 8601, proleptic).
 * No zone, no instant; a day number plus one is the next day, always.
 */
export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
}

const { floor } = Math;

/** Milliseconds. */
export const dayMilliseconds = 864e5;

/** The day number of a date; a date or month beyond its end runs on, date 0 is the day before the first. */
export const dayNumber = (year: number, month: number, date: number): number =>
  // `Date.UTC` takes the years 0 to 99 for the twentieth century.
  new Date(0).setUTCFullYear(year, month - 1, date) / dayMilliseconds;

/** Year, month and date of a day number. */
export const civilDate = remembered((day: number): CivilDate => {
  const utc = new Date(day * dayMilliseconds);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
});

/** Weeks since the one with 1970-01-01, beginning on Monday. */
export const weekOf = (day: number): number => floor((day + 3) / 7);

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => weekOf(day) * 7 - 3;

/** 0 = Monday … 6 = Sunday (ISO 8601's weekday less one). */
export const weekdayOf = (day: number): number => day - mondayOf(day);

/** ISO 8601 calendar week, 1–53: the week belongs to the year of its Thursday, and the first has 4 January. */
export const isoWeek = (day: number): number => {
  const { year } = civilDate(mondayOf(day) + 3);
  return weekOf(day) - weekOf(dayNumber(year, 1, 4)) + 1;
};

/** The day number of a date; of one that the month lacks that of its last day. */
export const dayInMonth = (year: number, month: number, date: number): number =>
  Math.min(dayNumber(year, month, date), dayNumber(year, month + 1, 0));

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** `2026-11-26` */
export const isoDate = remembered((day: number): string => new Date(day * dayMilliseconds).toISOString().slice(0, 10));

/** The day number of `2026-11-26`, also where a time follows. */
export const parseIsoDate = (iso: string): number => Date.parse(iso.slice(0, 10)) / dayMilliseconds;

/** Minutes after midnight of `10:00`; `24:00` is 1440, no time is 0. */
export const parseTime = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `10:00` of minutes after midnight, `24:00` of 1440; beyond it the time on the next day. */
export const isoTime = (minutes: number): string =>
  minutes === 1440 ? '24:00' : new Date(minutes * 6e4).toISOString().slice(11, 16);

/** Easter Sunday in the Gregorian calendar: the Sunday after the full moon of Gauss' rule in the form of Lichtenberg, 1997. */
export const easterSunday = (year: number): number => {
  const century = floor(year / 100);
  const cycle = year % 19;
  const moon = (19 * cycle + 15 + century - floor(century / 4) - floor((8 * century + 13) / 25)) % 30;
  const fullMoon = dayNumber(year, 3, 21 + moon - floor((moon + floor(cycle / 11)) / 29));
  return mondayOf(fullMoon + 1) + 6;
};
