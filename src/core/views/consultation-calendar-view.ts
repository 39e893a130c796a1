import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { isStale } from '../schedule/stale.js';
import {
  asList,
  asMonth,
  calendarHeading,
  moreDates,
  nextDate,
  reachesTo,
  viewLabel,
} from '../wording/consultation-calendar-sentences.js';
import { informationOf } from '../wording/office-sentences.js';
import { askFirst } from '../wording/remarks.js';
import { dash } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { calendarDay, differences, noticesOn } from './calendar-days.js';
import { kindsShown, lastDay } from './calendar-scope.js';
import type { CalendarDay, ConsultationCalendarView } from './consultation-calendar-types.js';
import { isAskedFor } from './consultation-filter.js';
import type { ConsultationDate, NextConsultationStanding, UndatedService } from './next-consultation-types.js';
import { nextConsultationView, type NextConsultationOptions } from './next-consultation-view.js';
import { addDays, officeContext, type OfficeContext } from './office-context.js';

/** What is wanted; without `kinds` consultations and activities, or of any kind where services are named. */
export interface ConsultationCalendarOptions extends NextConsultationOptions {
  /** How many times as many dates as `limit` says; without `limit` ten. */
  readonly pages?: number;
}

const usualLimit = 10;

/** Days ahead on which the office's closures are told, where there are no dates so far ahead. */
const announcedDays = 28;

/** Dates up to the last of so many that take place, all where there are not so many. */
const firstOf = (dates: readonly ConsultationDate[], limit: number): readonly ConsultationDate[] => {
  const taking = dates.filter(({ state }) => state !== 'cancelled');
  return taking.length > limit ? dates.slice(0, dates.indexOf(taking[limit - 1]!) + 1) : dates;
};

/** The days of some dates, and those on which something is different about the office until `through`. */
const daysOf = (
  dates: readonly ConsultationDate[],
  through: string,
  isAboutOffice: boolean,
  context: OfficeContext,
): readonly CalendarDay[] => {
  const { today } = context;
  const different = isAboutOffice && through >= today ? differences(context, today, through) : [];
  const days = [
    ...dates.map(({ localDate }) => localDate),
    ...different.map(({ from }) => (from < today ? today : from)),
  ];
  return [...new Set(days)].sort().map((date) =>
    calendarDay(
      date,
      noticesOn(date, different, context, true),
      dates.filter(({ localDate }) => localDate === date),
      context,
    ),
  );
};

/** Of what has no dates only consultations, unless there is nothing else: whom to call matters there. */
const withoutActivities = (
  { undated }: NextConsultationStanding,
  isEmpty: boolean,
  { services }: Schedule,
): readonly UndatedService[] => {
  const consultations = undated.filter(({ service }) => {
    const entry = services.get(service)?.entry;
    return !(entry && 'kind' in entry && entry.kind === 'activity');
  });
  return isEmpty && consultations.length === 0 ? undated : consultations;
};

/**
 * Everything `<consultation-calendar>` prints at an instant, its days as a list: consultations and events to come, and
 * what is different about the office meanwhile.
 *
 * @param officeId absent: the document's first office, or where something is asked for, all of its offices
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office, or too many dates
 */
export const consultationCalendarView = (
  schedule: Schedule,
  officeId: string | undefined,
  at: number,
  words: Words,
  { limit: pageLength = usualLimit, pages = 1, within, ...options }: ConsultationCalendarOptions = {},
): ConsultationCalendarView => {
  const limit = pageLength * pages;
  const kinds = kindsShown(options);
  // One more than is shown tells whether there is more.
  const found = nextConsultationView(schedule, officeId, at, words, { ...options, within, kinds, limit: limit + 1 });
  const context = officeContext(schedule, officeOf(schedule, officeId)!, at, words);
  const { today } = context;
  const { dates: all, ...now } = found.now;
  const dates = firstOf(all, limit);
  const hasMore = dates.length < all.length;
  const last = lastDay(today, within);
  const lastShown = dates.at(-1)?.localDate ?? '';
  const announced = [lastShown, addDays(today, announcedDays)].sort()[1]!;
  const through = hasMore ? lastShown : [announced, last].sort()[0]!;
  const { asOf } = schedule.document;
  const stale = isStale(schedule, at);
  const next = all.find(({ state }) => state !== 'cancelled');
  return {
    office: found.office,
    heading: calendarHeading(words),
    choice: { label: viewLabel(words), agenda: asList(words), month: asMonth(words) },
    now: {
      ...now,
      days: daysOf(dates, through, !isAskedFor(options), context),
      more: hasMore ? moreDates(words) : undefined,
      // "No date is known" only as far as one looks.
      end: hasMore || (dates.length === 0 && within === undefined) ? undefined : reachesTo(last, words),
      next: next && nextDate(next.sentence, words),
      stale: stale ? dash(informationOf(asOf ?? '', words), askFirst(words), words) : undefined,
    },
    standing: {
      ...found.standing,
      undated:
        kinds === options.kinds
          ? found.standing.undated
          : withoutActivities(found.standing, all.length === 0, schedule),
      asOf: stale ? undefined : found.standing.asOf,
    },
  };
};
