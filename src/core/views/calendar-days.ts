import { changes, type Change } from '../schedule/changes.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { dateSpan, relativeDay, weekdayAndDay } from '../wording/dates.js';
import { joinedBy, type Phrase } from '../wording/phrase.js';
import { aside, capital, colon } from '../wording/sentence-frames.js';
import type { CalendarDay } from './consultation-calendar-types.js';
import type { ConsultationDate } from './next-consultation-types.js';
import { isSaidOtherwise, whatIsDifferent } from './office-announcements.js';
import { isOn } from './office-status.js';
import type { OfficeContext } from './office-context.js';

/** What is different about the office in a window of local dates, as far as it is not over. */
export const differences = (context: OfficeContext, from: string, through: string): readonly Change[] =>
  changes(context.schedule, context.office.id, { from, through }).filter(
    (change, _i, all) => !isSaidOtherwise(change, all, context.today),
  );

/** Something that is different about the office on a day. */
export interface OfficeNotice {
  /** "Stadtteilbüro: geschlossen (Umzug, 21. Dezember bis 2. Januar 2027)" */
  readonly sentence: Phrase;
  /** "geschlossen (Umzug)" */
  readonly short: Phrase;
}

const officeNotice = (change: Change, context: OfficeContext): OfficeNotice => {
  const { office, words, today, read, nameOf } = context;
  const { kind, from, through, reason } = change;
  const days = through !== undefined && through !== from && dateSpan(from, through, today, words);
  const what = whatIsDifferent(change, context);
  // The name of a holiday stands beside its day.
  const why = kind !== 'public-holiday' && nameOf(reason);
  return {
    sentence: colon(read(office.name), aside(what, [why, days && [days]], words), words),
    short: aside(what, [why], words),
  };
};

/** What is said of the office on a local date; of several days at the first only, where `isOnce`, and of a move for good. */
export const noticesOn = (
  date: string,
  different: readonly Change[],
  context: OfficeContext,
  isOnce = false,
): readonly OfficeNotice[] =>
  different
    .filter((change) =>
      isOnce || (change.kind === 'place' && !change.through)
        ? date === (change.from < context.today ? context.today : change.from)
        : isOn(change, date),
    )
    .map((change) => officeNotice(change, context));

/** "Heute, Montag, 23. November", "Dienstag, 1. Dezember" */
const dayName = (date: string, { today, words }: OfficeContext): Phrase => {
  const near = relativeDay(date, today, words);
  const day = weekdayAndDay(date, today, words);
  const text: Phrase = [{ kind: 'time', iso: date, text: day }];
  return near === day ? text : joinedBy(', ', [capital([near]), text]);
};

/** The name of the holiday on a local date; nothing where there is none. */
export const holidayName = (date: string, { schedule, nameOf }: OfficeContext): Phrase | undefined => {
  const holiday = schedule.holidayOn(parseIsoDate(date));
  return holiday && nameOf(holiday);
};

/** A day with what is on. */
export const calendarDay = (
  date: string,
  notices: readonly OfficeNotice[],
  dates: readonly ConsultationDate[],
  context: OfficeContext,
): CalendarDay => ({
  date,
  isToday: date === context.today,
  name: dayName(date, context),
  holiday: holidayName(date, context),
  notices: notices.map(({ sentence }) => sentence),
  dates,
});
