import type { OccurrenceState } from '../schedule/occurrence.js';
import type { Phrase } from '../wording/phrase.js';

/** Everything `<next-consultation>` prints, in print order. Times are the office's local times. */
export interface NextConsultationView {
  /** The id of the office it stands for. */
  readonly office: string;
  /** "Nächste Sprechstunden" */
  readonly heading: Phrase;
  readonly now: NextConsultationNow;
  readonly standing: NextConsultationStanding;
}

/** The half that depends on the moment. */
export interface NextConsultationNow {
  /** In the order of their starts; those that are cancelled stand among them. */
  readonly dates: readonly ConsultationDate[];
  /** On the button that saves one of them. */
  readonly addToCalendar: Phrase;
  /** "Zurzeit ist kein Termin bekannt", where there is none. */
  readonly none?: Phrase;
  /** Where neither a date nor a service without dates is known: who is to be reached, and how. */
  readonly reach: readonly Phrase[];
  /** For readers in another zone: whose local time this is. */
  readonly zone?: Phrase;
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
}

export interface ConsultationDate {
  /** The service's id. */
  readonly service: string;
  /** `2026-12-01`: the day on which it begins. */
  readonly localDate: string;
  readonly startTime?: string;
  readonly endTime?: string;
  /** Epoch milliseconds; without a known end there is none. */
  readonly start: number;
  readonly end?: number;
  readonly state: OccurrenceState;
  /** It has begun and isn't over. */
  readonly isNow: boolean;
  /** Only in a month: there is nothing to save or to advise any more. */
  readonly isOver?: boolean;
  /** "Heute", "Morgen", "Dienstag, 1. Dezember" */
  readonly day: Phrase;
  /** "12:00–14:00 Uhr" */
  readonly time: string;
  /** For screen readers: "12 Uhr bis 14 Uhr" */
  readonly spoken: string;
  readonly name: Phrase;
  /** Who gives it on this date, if the name doesn't say so: "AWO", "eine von: AWO, DRK". */
  readonly by?: Phrase;
  /** Where, if the view's `place` doesn't say so for all of them. */
  readonly where?: Phrase;
  /** What is special about this date: "jetzt", "nicht sicher", "entfällt: Umzug", "verlegt auf …", whom to call first. */
  readonly remarks: readonly Phrase[];
  /** Notes, and about the service: for whom, in which languages, what it costs. Said with the first of its dates only. */
  readonly details: readonly Phrase[];
  /** What it is, in a few sentences; with the first of its dates only. */
  readonly description?: Phrase;
  /** Where, in full, also when it is the usual place: "Königstraße 93, 67655 Kaiserslautern". */
  readonly place?: Phrase;
  /** All of it that matters in one line: "Dienstag, 1. Dezember, 12 bis 14 Uhr: Seniorenbeirat". */
  readonly sentence: Phrase;
}

/** The half that holds for a period. */
export interface NextConsultationStanding {
  /** Services that name no dates: what they are, who gives them, how to reach them. */
  readonly undated: readonly UndatedService[];
  /** What stands above these. */
  readonly undatedHeading?: Phrase;
  /** Where the dates take place, unless they say something else. */
  readonly place?: Phrase;
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

export interface UndatedService {
  /** The service's id. */
  readonly service: string;
  readonly name: Phrase;
  readonly by?: Phrase;
  readonly description?: Phrase;
  /** "nach Vereinbarung", for whom, what it costs, whom to call. */
  readonly details: readonly Phrase[];
}
