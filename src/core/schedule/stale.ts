import type { OfficeDocument } from '../model/office-document.js';
import { civilDate, dayNumber } from './civil-date.js';
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
  const end = month + monthsOfTrust;
  return dayNumber(year + Math.floor((end - 1) / 12), ((end - 1) % 12) + 1, date);
};

/** Whether the document is too old to say that anything is open. */
export const isStale = (schedule: Schedule, at: number): boolean =>
  dayAt(schedule, at) > trustedThrough(schedule.document);
