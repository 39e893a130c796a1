import { publicHolidays } from '../core/schedule/holidays.js';

/** A moment worth a look, as the office's local time: `2026-12-25T11:00`. */
export interface PreviewTime {
  readonly name: string;
  readonly now: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
const isoDay = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const shortDay = (iso: string): string => `${Number(iso.slice(8, 10))}.${Number(iso.slice(5, 7))}.`;

/** A date in the form that a field for date and time takes. */
export const localTime = (date: Date): string => `${isoDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;

const laterThan = (date: Date, days: number): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);

/** The next Saturday and the next public holiday after today, at eleven in the morning. */
export const previewTimes = (today: Date, region: string | undefined): readonly PreviewTime[] => {
  const saturday = isoDay(laterThan(today, 6 - today.getDay() || 7));
  const year = today.getFullYear();
  const holiday = [year, year + 1]
    .flatMap((each) => publicHolidays(region, each))
    .find(({ date }) => date > isoDay(today));
  return [
    { name: `Samstag, ${shortDay(saturday)}`, now: `${saturday}T11:00` },
    ...(holiday ? [{ name: `${holiday.name}, ${shortDay(holiday.date)}`, now: `${holiday.date}T11:00` }] : []),
  ];
};
