import type { Channel } from '../model/office-document.js';
import type { OpeningState } from '../schedule/opening-state.js';
import type { Phrase } from '../wording/phrase.js';
import type { OfficeNow } from './office-now.js';

/** Everything `<office-hours>` prints, in print order. Times are the office's local times. */
export interface OfficeHoursView {
  /** The office's id. */
  readonly office: string;
  /** The office's name, as a heading. */
  readonly heading: Phrase;
  readonly now: OfficeHoursNow;
  readonly standing: OfficeHoursStanding;
}

/** The half that depends on the moment. */
export interface OfficeHoursNow extends OfficeNow {
  /** Consultations that are on while the office is not open. */
  readonly services: readonly Phrase[];
  /** Other ways to reach the office that have hours of their own. */
  readonly channels: readonly ChannelNow[];
  /**
   * Where nothing is known: who is to be reached, and how. Complete by itself: where it is not empty,
   * it holds the place, the notes and the vacancies too, which need not be printed again from `standing`.
   */
  readonly reach: readonly Phrase[];
  readonly today: DayView;
  /** Monday to Sunday of the week that holds the moment; empty where no hours are known for it. */
  readonly week: readonly DayView[];
  /** The same week, equal days that follow one another in one row. */
  readonly groupedWeek: readonly DayGroup[];
  /** For readers in another zone: whose local time this is. */
  readonly zone?: Phrase;
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
}

export interface ChannelNow {
  readonly channel: Channel;
  readonly state: OpeningState;
  readonly sentence: Phrase;
}

export interface DayView {
  /** `2026-11-26` */
  readonly date: string;
  readonly isToday: boolean;
  /** "Donnerstag" */
  readonly name: string;
  /** "26. November" */
  readonly dateText: string;
  /** The holiday's name, where the day is one. */
  readonly publicHoliday?: Phrase;
  /** Touching slots of one kind are one; empty: nothing takes place (or nothing is known, see `words`). */
  readonly slots: readonly SlotView[];
  /** What stands there without slots or beside them, not repeating the holiday: "geschlossen", "geschlossen: Umzug", "nicht bekannt". */
  readonly words?: Phrase;
}

export interface SlotView {
  readonly startTime?: string;
  readonly endTime?: string;
  /** "10:00–12:00 Uhr" */
  readonly text: string;
  /** For screen readers: "10 Uhr bis 12 Uhr" */
  readonly spoken: string;
  readonly state: 'confirmed' | 'tentative' | 'by-appointment' | 'cancelled';
  readonly channel: Channel;
  /** What must be said beside the time: "nicht immer", "nach Vereinbarung", "am Telefon", the place when unusual, a note. */
  readonly remarks: readonly Phrase[];
}

export interface DayGroup {
  /** "Montag bis Mittwoch" */
  readonly name: string;
  readonly hasToday: boolean;
  readonly days: readonly DayView[];
}

/** The half that holds for a period. */
export interface OfficeHoursStanding {
  /** Where, when the place is not the usual one or will change: "bis Haus der Begegnung öffnet: …" */
  readonly place?: Phrase;
  /** Remarks on the office and rules without days: "und nach Vereinbarung". */
  readonly notes: readonly Phrase[];
  /** Posts that are vacant or people who are away, with who helps meanwhile. */
  readonly vacancies: readonly Phrase[];
  /** Closures, other hours and holidays of the next four weeks, in the order of their days. */
  readonly announcements: readonly Announcement[];
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

export interface Announcement {
  readonly kind: 'public-holiday' | 'closed' | 'other-hours' | 'tentative' | 'moved' | 'place';
  /** Local dates, both included; without `through` no end is known. */
  readonly from: string;
  readonly through?: string;
  /** It is what the status sentence says already; print it where that sentence is not printed. */
  readonly isStatus: boolean;
  readonly sentence: Phrase;
}
