import type { OpeningState } from '../schedule/opening-state.js';
import type { Phrase } from '../wording/phrase.js';
import type { MapLink } from './map-links.js';
import type { PersonView } from './partner-contacts-types.js';

/** Everything `<office-contact>` prints, in print order. */
export interface OfficeContactView {
  /** The office's id. */
  readonly office: string;
  /** The office's name, as a heading. */
  readonly heading: Phrase;
  readonly now: OfficeContactFrame;
  readonly standing: OfficeContactStanding;
}

/** What stands around it, and depends on the moment. */
export interface OfficeContactFrame {
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** Where the document is too old to be trusted: "Angaben vom Oktober 2017 – bitte vorher nachfragen". */
  readonly stale?: Phrase;
  /** Whether something in it depends on hours: then `officeContactNow` has more to say. */
  readonly needsTime: boolean;
  /** Epoch milliseconds: the next day begins, and something else may have to be said. */
  readonly until: number;
}

/** The half that holds for a period: until somebody moves, or a day is over. */
export interface OfficeContactStanding {
  /** Where the office is, then where it will be. */
  readonly places: readonly PlaceView[];
  /** "Telefon: 0631 31 09 07 38", the first number first; fax, e-mail, pages. */
  readonly contact: readonly Phrase[];
  /** On the button that saves somebody. */
  readonly save: Phrase;
  /** Remarks on the office. */
  readonly notes: readonly Phrase[];
  /** Persons and posts, also vacant ones. */
  readonly people: readonly PersonView[];
  /** Who is in charge of the office. */
  readonly authorities: readonly AuthorityView[];
  /** Where nobody can be called or written to. */
  readonly none?: Phrase;
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

export interface PlaceView {
  /** The id of the place. */
  readonly id: string;
  /** Where there are two: "Bis „Haus der Begegnung“ öffnet", "Danach", "Ab Freitag, 18. Dezember". */
  readonly label?: Phrase;
  /** Name, street, town: a line each. */
  readonly address: readonly Phrase[];
  readonly maps: readonly MapLink[];
  /** How to find it, how to get in, a remark, when it opens. */
  readonly details: readonly Phrase[];
}

export interface AuthorityView {
  /** The id of the office or partner, where the document has it. */
  readonly id?: string;
  /** "Zuständig" */
  readonly label: Phrase;
  readonly name: Phrase;
  /** Where it is somewhere else than the office. */
  readonly address: readonly Phrase[];
  readonly maps: readonly MapLink[];
  readonly contact: readonly Phrase[];
  readonly people: readonly PersonView[];
  /** Whether it has hours of its own, which `officeContactNow` tells. */
  readonly hasHours: boolean;
  /** Whether `officeContactNow` may have something to tell: also of who has no hours, and is closed on some days. */
  readonly needsTime: boolean;
}

/** What depends on hours, by the moment. */
export interface OfficeContactNow {
  /**
   * When the office is somewhere else: "11. bis 22. Januar 2027: Ort ist Pfarrsaal St. Anna (Malerarbeiten)", "Jeden
   * Mittwoch, 14 bis 16 Uhr: Kita Sonnenschein, Weg 3, Köln".
   */
  readonly elsewhere: readonly Phrase[];
  /** Of those authorities that have hours, or are closed now. */
  readonly authorities: readonly AuthorityNow[];
  /** For readers in another zone: whose local time this is. */
  readonly zone?: Phrase;
  /** Epoch milliseconds: when something else has to be said. */
  readonly until: number;
}

export interface AuthorityNow {
  /** The id of the office or partner. */
  readonly id: string;
  /** Of an office; when partners are there is only said in words. */
  readonly state?: OpeningState;
  readonly closesSoon: boolean;
  /** "Jetzt geöffnet bis 18 Uhr" */
  readonly sentence?: Phrase;
  /** "Öffnet wieder morgen um 8:30 Uhr" */
  readonly next?: Phrase;
  /** "Montag bis Freitag, 8:30 bis 12 Uhr" */
  readonly hours: readonly Phrase[];
}
