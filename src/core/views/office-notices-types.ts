import type { Phrase } from '../wording/phrase.js';
import type { Announcement } from './office-hours-types.js';

/** Everything `<office-notices>` prints, in print order. */
export interface OfficeNoticesView {
  /** The id of the office it stands for. */
  readonly office: string;
  /** "Aktuelles" */
  readonly heading: Phrase;
  readonly now: OfficeNoticesNow;
  readonly standing: OfficeNoticesStanding;
}

/** The half that depends on the moment. */
export interface OfficeNoticesNow {
  /** The most urgent first; empty: there is nothing to say, and nothing is printed. */
  readonly notices: readonly NoticeView[];
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** Where the document is too old to be trusted: "Angaben vom Oktober 2017 – bitte vorher nachfragen". */
  readonly stale?: Phrase;
  /** For readers in another zone, where there are times: whose local time this is. */
  readonly zone?: Phrase;
  /** Epoch milliseconds: the next day begins, and something else has to be said. */
  readonly until: number;
}

/** The half that holds for a period. */
export interface OfficeNoticesStanding {
  /** "Angaben vom Oktober 2017" */
  readonly asOf?: Phrase;
}

export interface NoticeView {
  readonly kind: Announcement['kind'] | 'move' | 'vacancy' | 'news';
  /** What is different today. */
  readonly isNow: boolean;
  /** "Heute", "Ab morgen", "Noch bis 30. November" */
  readonly when?: Phrase;
  /** The heading of news; of what is different, a sentence. */
  readonly title: Phrase;
  readonly text: readonly Phrase[];
  /** "Betrifft: Stadt Bedburg" */
  readonly about?: Phrase;
  readonly links?: Phrase;
}
