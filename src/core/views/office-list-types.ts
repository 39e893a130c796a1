import type { Office, Text } from '../model/office-document.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import type { Phrase } from '../wording/phrase.js';
import type { OfficeNow } from './office-now.js';
import type { OfficeState } from './office-state.js';

/** An office of a list that may come from several documents. */
export interface ListedOffice {
  readonly schedule: Schedule;
  readonly office: Office;
  readonly state: OfficeState;
}

/** Which offices of a list are meant; a part that nobody asks for is absent. */
export interface OfficeListFilter {
  readonly isOpenNow?: boolean;
  /** Ids of topics: one of them is helped with there. */
  readonly topics?: readonly string[];
  /** BCP 47: one of them is spoken there. */
  readonly languages?: readonly string[];
  /** Whether texts of an office, its name and its addresses, are what is looked for. */
  readonly isFound?: (texts: readonly (Text | undefined)[]) => boolean;
}

/** `open`: open ones first, then what opens next; `name`; `document`: as the documents have them. */
export type OfficeListOrder = 'open' | 'name' | 'document';

/** Everything `<office-list>` prints, in print order. Times are the offices' local times. */
export interface OfficeListView {
  /** "Anlaufstellen" */
  readonly heading: Phrase;
  readonly now: OfficeListNow;
  readonly standing: OfficeListStanding;
}

/** The half that depends on the moment. */
export interface OfficeListNow {
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** "3 von 12 gefunden", where the reader has asked for something. */
  readonly count?: Phrase;
  /** Nothing is found, or nothing is open. */
  readonly none?: Phrase;
  /** Where nothing is open: what opens first, and when. */
  readonly next?: Phrase;
  readonly entries: readonly OfficeEntryView[];
  /** "Weitere zeigen (20 von 980)", where there are more than `entries`. */
  readonly more?: Phrase;
  /** Where times are those of another place than the reader's, or of several places. */
  readonly zone?: Phrase;
}

/** The half that holds for a period. */
export interface OfficeListStanding {
  /** "Angaben vom Oktober 2017", where all documents are as old. */
  readonly asOf?: Phrase;
}

/** One office of the list. */
export interface OfficeEntryView {
  /** The office's id in its document. */
  readonly office: string;
  /** A link, where the document names a page of the office. */
  readonly name: Phrase;
  readonly now: OfficeNow & {
    /** The information is too old to be trusted: "Angaben von 2010". */
    readonly stale?: Phrase;
  };
  readonly standing: {
    /** "Königstraße 93, 67655 Kaiserslautern" */
    readonly address?: Phrase;
    /** "Telefon: 0631 31 09 07 38", else how to write; nothing where `call` says it. */
    readonly contact?: Phrase;
    /** "Sprachen: Deutsch, Türkisch" */
    readonly languages?: Phrase;
    /** What helps with the topics asked for: "Angebote: Sozialberatung". */
    readonly services?: Phrase;
    /** Where other documents are older or newer. */
    readonly asOf?: Phrase;
  };
}
