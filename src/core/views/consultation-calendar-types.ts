import type { OccurrenceState } from '../schedule/occurrence.js';
import type { Phrase } from '../wording/phrase.js';
import type { Weekday } from '../wording/weekdays.js';
import type { ConsultationDate, NextConsultationNow, NextConsultationStanding } from './next-consultation-types.js';

/** Everything `<consultation-calendar>` prints, in print order. Times are the office's local times. */
export interface ConsultationCalendarView {
  /** The id of the office it stands for. */
  readonly office: string;
  /** "Terminkalender" */
  readonly heading: Phrase;
  /** On the buttons that choose between list and month. */
  readonly choice: ViewChoice;
  readonly now: ConsultationCalendarNow;
  readonly standing: NextConsultationStanding;
}

export interface ViewChoice {
  /** "Ansicht" */
  readonly label: Phrase;
  /** "Liste" */
  readonly agenda: Phrase;
  /** "Monat" */
  readonly month: Phrase;
}

/** The half that depends on the moment. */
export interface ConsultationCalendarNow extends Omit<NextConsultationNow, 'dates'> {
  /** Days on which something is, in their order. */
  readonly days: readonly CalendarDay[];
  /** On the button that shows more, where there is more. */
  readonly more?: Phrase;
  /** "Der Kalender reicht bis …", where all that is known is shown. */
  readonly end?: Phrase;
  /** The next date in one line, for a month that has none. */
  readonly next?: Phrase;
  /** "Angaben von 2010 – bitte vorher nachfragen", where the information is too old to promise anything. */
  readonly stale?: Phrase;
}

/** A day of the list, or the one that was chosen in the month. */
export interface CalendarDay {
  /** `2026-12-01` */
  readonly date: string;
  readonly isToday: boolean;
  /** "Heute, Montag, 23. November" */
  readonly name: Phrase;
  /** The public holiday's name. */
  readonly holiday?: Phrase;
  /** What is different about the office: "Stadtteilbüro: geschlossen (Umzug)". */
  readonly notices: readonly Phrase[];
  /** In the order of their starts. */
  readonly dates: readonly ConsultationDate[];
}

/** What a month prints. */
export interface CalendarMonthView {
  /** `2026-12` */
  readonly month: string;
  /** "Dezember 2026" */
  readonly name: Phrase;
  /** "Dezember 2026, 8 Termine", for a live region. */
  readonly summary: Phrase;
  /** Monday first. */
  readonly weekdays: readonly Weekday[];
  /** Monday to Sunday; days of other months are absent. */
  readonly weeks: readonly (readonly (MonthDay | undefined)[])[];
  /** What is on the chosen day. */
  readonly chosen: CalendarDay & {
    /** "keine Termine" */
    readonly none?: Phrase;
  };
  /** "In diesem Monat ist kein Termin bekannt" */
  readonly none?: Phrase;
  /** "Der Kalender reicht bis …", where the month goes on after that. */
  readonly end?: Phrase;
  /** Where the office usually is, if a date of the month is there; those elsewhere say so themselves. */
  readonly place?: Phrase;
  readonly buttons: { readonly previous: Phrase; readonly next: Phrase; readonly today: Phrase };
  /** `2026-11`; absent: the calendar doesn't go there. */
  readonly previous?: string;
  readonly next?: string;
  /** The first and the last day of the months that there are. */
  readonly from: string;
  readonly through: string;
}

/** A day in its cell. */
export interface MonthDay {
  readonly date: string;
  /** "1" */
  readonly number: string;
  readonly isToday: boolean;
  readonly isChosen: boolean;
  readonly isPast: boolean;
  /** For a screen reader: "Dienstag, 1. Dezember: 2 Termine; 10 Uhr bis 12 Uhr Seniorenbeirat; …" */
  readonly spoken: Phrase;
  /** What is seen: holidays and closures, then dates, all of them. */
  readonly entries: readonly MonthEntry[];
  /** "+2", where a cell has no room for all. */
  readonly more?: string;
}

export interface MonthEntry {
  readonly state: OccurrenceState | 'notice';
  /** "10:00" */
  readonly time?: string;
  readonly name: Phrase;
  /** On paper, where no day can be chosen: "12:00", and how sure it is, if it isn't. */
  readonly until?: string;
  readonly remark?: Phrase;
}
