import type { OfficeDocument } from '../model/office-document.js';
import { civilDate, dayNumber, daysInMonth } from './civil-date.js';
import { dayAt } from './local-time.js';
import { lastOf } from './partial-date.js';
import type { Schedule } from './prepare-schedule.js';

const monthsOfTrust = 18;

/** The last day (day number) on which the document may be trusted: `reviewBy`, else 18 months after `asOf`. */
export const trustedThrough = ({ reviewBy, asOf }: OfficeDocument): number => {
  const bound = lastOf(reviewBy ?? asOf ?? '');
  if ((reviewBy ?? asOf) === undefined || !('day' in bound)) return Infinity;
  if (reviewBy !== undefined) return bound.day;
  const { year, month, date } = civilDate(bound.day);
  const monthIndex = year * 12 + month - 1 + monthsOfTrust;
  const end = { year: Math.floor(monthIndex / 12), month: (monthIndex % 12) + 1 };
  return dayNumber(end.year, end.month, Math.min(date, daysInMonth(end.year, end.month)));
};

/** Whether the document is too old to say that anything is open. */
export const isStale = (schedule: Schedule, at: number): boolean =>
  dayAt(schedule, at) > trustedThrough(schedule.document);
