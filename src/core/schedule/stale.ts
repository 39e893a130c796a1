import type { OfficeDocument } from '../model/office-document.js';
import { civilDate, dayInMonth } from './civil-date.js';
import { dayAt } from './local-time.js';
import { lastOf } from './partial-date.js';
import type { Schedule } from './prepare-schedule.js';

const monthsOfTrust = 18;

/** The last day (day number) on which the document may be trusted: `reviewBy`, else 18 months after `asOf`. */
export const trustedThrough = ({ reviewBy, asOf }: OfficeDocument): number => {
  if (reviewBy) return lastOf(reviewBy);
  if (!asOf) return Infinity;
  const { year, month, date } = civilDate(lastOf(asOf));
  return dayInMonth(year, month + monthsOfTrust, date);
};

/** Whether the document is too old to say that anything is open. */
export const isStale = (schedule: Pick<Schedule, 'document' | 'clock'>, at: number): boolean =>
  dayAt(schedule, at) > trustedThrough(schedule.document);
