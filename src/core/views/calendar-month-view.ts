import type { Service } from '../model/office-document.js';
import type { Change } from '../schedule/changes.js';
import { daysInMonth, parseIsoDate, weekdayOf } from '../schedule/civil-date.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { occurrences } from '../schedule/occurrences.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { isStale } from '../schedule/stale.js';
import {
  datesCount,
  monthAndYear,
  nextMonth,
  noDatesThisMonth,
  previousMonth,
  reachesTo,
  toToday,
} from '../wording/consultation-calendar-sentences.js';
import { labelled, place } from '../wording/labels.js';
import { weekdays } from '../wording/weekdays.js';
import { joinedBy } from '../wording/phrase.js';
import { notKnown } from '../wording/remarks.js';
import { capital } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { calendarDay, differences, noticesOn } from './calendar-days.js';
import { kindsShown, lastDay } from './calendar-scope.js';
import type { CalendarMonthView } from './consultation-calendar-types.js';
import { consultationDate, isRemote } from './consultation-date.js';
import { consultationFilter, isAskedFor, isLoading } from './consultation-filter.js';
import { dayCell } from './month-cells.js';
import { monthAfter } from './month-moves.js';
import type { ConsultationDate } from './next-consultation-types.js';
import type { NextConsultationOptions } from './next-consultation-view.js';
import { officeContext, type OfficeContext, usualPlace } from './office-context.js';
import { placePhrase } from './place-phrases.js';

/** Which month, and which of its days; absent: the one with today, and the first of its days to come on which something is. */
export interface ChosenDay {
  readonly month?: string;
  readonly day?: string;
}

/** Of what is over only that it did not take place is of use; what has no known end is over when its day is. */
const withoutAdvice = (date: ConsultationDate, at: number, today: string): ConsultationDate => {
  const { localDate, end, state, remarks } = date;
  const isOver = end === undefined ? localDate < today : end <= at;
  return isOver ? { ...date, isOver, remarks: state === 'cancelled' ? remarks : [], details: [] } : date;
};

/** The days of a month, as local dates. */
const daysOf = (month: string): readonly string[] =>
  Array.from(
    { length: daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5))) },
    (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`,
  );

/** Days in rows of seven, Monday first, with gaps before the first and after the last. */
const weeksOf = <Day>(days: readonly Day[], gap: number): readonly (readonly (Day | undefined)[])[] =>
  Array.from({ length: Math.ceil((gap + days.length) / 7) }, (_, week) =>
    [0, 1, 2, 3, 4, 5, 6].map((i) => days[week * 7 + i - gap]),
  );

/**
 * What the month of `<consultation-calendar>` prints at an instant. It begins with the month of today: what the
 * document says now may not have been so before.
 *
 * @param officeId absent: the document's first office, or where something is asked for, all of its offices
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office, or the month has too many dates
 */
export const calendarMonthView = (
  schedule: Schedule,
  officeId: string | undefined,
  { month: wantedMonth, day: wantedDay }: ChosenDay,
  at: number,
  words: Words,
  { within, ...options }: NextConsultationOptions = {},
): CalendarMonthView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const context = officeContext(schedule, office, at, words);
  const { today } = context;
  const last = lastDay(today, within);
  const month = wantedMonth ?? wantedDay?.slice(0, 7) ?? today.slice(0, 7);
  const days = daysOf(month);
  const [first = today] = days;
  const end = days.at(-1) ?? today;
  const known = end < last ? end : last;
  const filter = consultationFilter(officeId, office.id, { ...options, kinds: kindsShown(options) });
  const found = first > last ? [] : occurrences(schedule, { from: first, through: known }, filter);
  const different: readonly Change[] = isAskedFor(options) || first > last ? [] : differences(context, first, known);
  const stale = isStale(schedule, at);
  const loading = isLoading(schedule);
  const on = (date: string): readonly Occurrence[] => found.filter(({ localDate }) => localDate === date);
  const chosen =
    wantedDay ??
    days.find((date) => date === today) ??
    days.find((date) => date >= today && on(date).some(({ state }) => state !== 'cancelled')) ??
    first;
  const said = { texts: new Set<string>(), below: context };
  const contextOf = (id: string): OfficeContext =>
    id === office.id ? context : officeContext(schedule, officeOf(schedule, id) ?? office, at, words);
  const dates = on(chosen).map((date) =>
    withoutAdvice(
      consultationDate(date, schedule.services.get(date.of)?.entry as Service, contextOf(date.office), stale, said),
      at,
      today,
    ),
  );
  const cells = days.map((date) =>
    dayCell(
      {
        date,
        chosen,
        isKnown: date <= last && !loading,
        stale,
        notices: noticesOn(date, different, context),
        dates: on(date),
      },
      context,
    ),
  );
  const taking = found.filter(({ state }) => state !== 'cancelled');
  const usual = usualPlace(context, today);
  const isUsual = taking.some((date) => date.place === usual?.id && !isRemote(date));
  const name = monthAndYear(month, words);
  return {
    month,
    name,
    summary: joinedBy(', ', [name, datesCount(taking.length, words)]),
    weekdays: weekdays(words),
    weeks: weeksOf(cells, weekdayOf(parseIsoDate(first))),
    chosen: {
      ...calendarDay(chosen, noticesOn(chosen, different, context), dates, context),
      none: dates.length > 0 ? undefined : capital(chosen > last || loading ? notKnown(words) : datesCount(0, words)),
    },
    none: taking.length > 0 || first > last || loading ? undefined : noDatesThisMonth(words),
    end: end > last ? reachesTo(last, words) : undefined,
    place: (isUsual && usual && labelled(place, placePhrase(usual, context), words)) || undefined,
    buttons: { previous: previousMonth(words), next: nextMonth(words), today: toToday(words) },
    previous: month > today.slice(0, 7) ? monthAfter(month, -1) : undefined,
    next: month < last.slice(0, 7) ? monthAfter(month, 1) : undefined,
    from: first < today ? first : `${today.slice(0, 7)}-01`,
    through: daysOf(last.slice(0, 7)).at(-1) ?? last,
  };
};
