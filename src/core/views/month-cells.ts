import type { Occurrence, OccurrenceState } from '../schedule/occurrence.js';
import { datesCount } from '../wording/consultation-calendar-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { relativeDay, weekdayAndDay } from '../wording/dates.js';
import { joinedBy, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { byAppointment, cancelled, doubt, notKnown } from '../wording/remarks.js';
import { capital, colon } from '../wording/sentence-frames.js';
import type { MonthDay, MonthEntry } from './consultation-calendar-types.js';
import { holidayName, type OfficeNotice } from './calendar-days.js';
import type { OfficeContext } from './office-context.js';

/** Entries for which a cell has room; it says how many more there are. */
const entriesSeen = 3;

/** What is known about a day of a month. */
export interface DayFacts {
  readonly date: string;
  /** The chosen day. */
  readonly chosen: string;
  /** All of its dates are known. */
  readonly isKnown: boolean;
  /** The document is too old to promise anything. */
  readonly stale: boolean;
  readonly notices: readonly OfficeNotice[];
  readonly dates: readonly Occurrence[];
}

const stateOf = ({ state }: Occurrence, stale: boolean): OccurrenceState =>
  stale && state === 'confirmed' ? 'tentative' : state;

/** How sure it is, if it isn't. */
const remark = (date: Occurrence, stale: boolean, { words }: OfficeContext): MaybePhrase => {
  switch (stateOf(date, stale)) {
    case 'confirmed':
      return undefined;
    case 'cancelled':
      return cancelled(words);
    case 'tentative':
      return doubt(stale ? undefined : date.rhythm, words);
    case 'by-appointment':
      return byAppointment(words);
  }
};

/** "10 Uhr bis 12 Uhr Seniorenbeirat, nicht sicher" */
const spokenDate = (date: Occurrence, stale: boolean, context: OfficeContext): Phrase => {
  const { words, read } = context;
  const { spoken } = clockSpan(date.startTime, date.endTime, words);
  return joinedBy(', ', [joinedBy(' ', [[spoken], read(date.name)]), remark(date, stale, context)]);
};

/** A day of a month as its cell prints it. */
export const dayCell = (
  { date, chosen, isKnown, stale, notices, dates }: DayFacts,
  context: OfficeContext,
): MonthDay => {
  const { words, today, read } = context;
  const holiday = holidayName(date, context);
  const day = weekdayAndDay(date, today, words);
  const isToday = date === today;
  const taking = dates.filter(({ state }) => state !== 'cancelled').length;
  const title = joinedBy(', ', [isToday && capital([relativeDay(date, today, words)]), [day], holiday]);
  const entries: readonly MonthEntry[] = [
    ...[holiday, ...notices.map(({ short }) => short)].flatMap((name) =>
      name ? [{ state: 'notice' as const, name }] : [],
    ),
    ...dates.map((each) => ({
      state: stateOf(each, stale),
      time: each.startTime,
      name: read(each.name),
      until: each.endTime,
      remark: remark(each, stale, context) || undefined,
    })),
  ];
  return {
    date,
    number: String(Number(date.slice(8))),
    isToday,
    isChosen: date === chosen,
    isPast: date < today,
    spoken: colon(
      title,
      joinedBy('; ', [
        ...notices.map(({ sentence }) => sentence),
        isKnown || taking > 0 ? datesCount(taking, words) : notKnown(words),
        ...dates.map((each) => spokenDate(each, stale, context)),
      ]),
      words,
    ),
    entries,
    more: entries.length > entriesSeen ? `+${entries.length - entriesSeen}` : undefined,
  };
};
