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
const daysFromMarchZero = 719468;

/** The day number of a date; a date beyond the month's end runs on into the next month. */
export const dayNumber = (year: number, month: number, date: number): number => {
  // Years that begin in March have their leap day at the end.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y + floor(y / 4) - floor(y / 100) + floor(y / 400) + floor((153 * m + 2) / 5) + date - 1 - daysFromMarchZero
  );
};

/** Year, month and date of a day number. */
export const civilDate = (day: number): CivilDate => {
  const z = day + daysFromMarchZero;
  const era = floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const m = floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    date: dayOfYear - floor((153 * m + 2) / 5) + 1,
  };
};

/** 0 = Monday … 6 = Sunday (ISO 8601's weekday less one). */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Weeks since the one with 1970-01-01, beginning on Monday. */
export const weekOf = (day: number): number => floor((day + 3) / 7);

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day);

/** ISO 8601 calendar week, 1–53: the week belongs to the year of its Thursday. */
export const isoWeek = (day: number): number => {
  const thursday = mondayOf(day) + 3;
  return floor((thursday - dayNumber(civilDate(thursday).year, 1, 1)) / 7) + 1;
};

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(month < 12 ? year : year + 1, (month % 12) + 1, 1) - dayNumber(year, month, 1);

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-26` */
export const isoDate = (day: number): string => {
  const { year, month, date } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
};

/** The day number of `2026-11-26`. */
export const parseIsoDate = (iso: string): number =>
  dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** Minutes after midnight of `10:00`; `24:00` is 1440. */
export const parseTime = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `10:00` of minutes after midnight; beyond 1440 the time on the next day. */
export const isoTime = (minutes: number): string => {
  const m = minutes > 1440 ? minutes - 1440 : minutes;
  return `${two(floor(m / 60))}:${two(m % 60)}`;
};

/** Easter Sunday in the Gregorian calendar (Gauss' rule in the form of Lichtenberg, 1997). */
export const easterSunday = (year: number): number => {
  const century = floor(year / 100);
  const moon = 15 + floor((3 * century + 3) / 4) - floor((8 * century + 13) / 25);
  const sun = 2 - floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + moon) % 30;
  const correction = floor((seed + floor(cycle / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + floor(year / 4) + sun) % 7);
  return dayNumber(year, 3, fullMoon + 7 - ((fullMoon - firstSunday) % 7));
};
