import type { Phrase } from '../wording/phrase.js';

/** Everything `<partner-contacts>` prints, in print order. */
export interface PartnerContactsView {
  /** "Partner und Kontakte"; absent where one organisation alone is asked for, whose name is heading enough. */
  readonly heading?: Phrase;
  readonly now: PartnerContactsNow;
  readonly standing: PartnerContactsStanding;
}

/** The half that depends on the moment. */
export interface PartnerContactsNow {
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** Where the document is too old to be trusted: "Angaben vom Oktober 2017 – bitte vorher nachfragen". */
  readonly stale?: Phrase;
  /** Epoch milliseconds: the next day begins, and something else may have to be said. */
  readonly until: number;
}

/** The half that holds for a period: until a rule begins or ends. */
export interface PartnerContactsStanding {
  /** In the order of the document; empty where it names no partners, and then nothing is printed. */
  readonly partners: readonly PartnerView[];
  /** Where there are partners, but none fits what was asked for. */
  readonly none?: Phrase;
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

export interface PartnerView {
  readonly id: string;
  readonly name: Phrase;
  readonly description?: Phrase;
  /** How to reach the organisation itself: "Telefon: 0631 365 23 86"; when, where, for whom, a remark. */
  readonly contact: readonly Phrase[];
  readonly people: readonly PersonView[];
  /** Consultations that it gives, or gives in turn with others. */
  readonly consultations: readonly OfferView[];
  /** "Angebote", where there are any. */
  readonly offersLabel?: Phrase;
  /** What else it offers: activities, things to use. */
  readonly offers: readonly OfferView[];
  /** "Programm: Mein-Dein-Unser Weg" */
  readonly affiliations: readonly Phrase[];
}

export interface PersonView {
  /** "Karl Martin Lehnung (Ansprechpartner)", or that the post is vacant or the person away. */
  readonly name: Phrase;
  /** Nobody there at present. */
  readonly isAbsent: boolean;
  /** "Telefon: 0631-892 31 19"; then languages, a remark, who helps meanwhile. */
  readonly contact: readonly Phrase[];
}

export interface OfferView {
  /** The service's id. */
  readonly id: string;
  readonly name: Phrase;
  /** "Jeden 1. Dienstag im Monat, 12 bis 14 Uhr"; what is over is not said, what is ahead has its beginning. */
  readonly times: readonly Phrase[];
  /** What it is, with whom in turn, where if it isn't the usual place, for whom, on what, what it costs, a remark. */
  readonly details: readonly Phrase[];
}
