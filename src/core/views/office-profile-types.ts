import type { Phrase } from '../wording/phrase.js';
import type { OfferView, PersonView } from './partner-contacts-types.js';

/** What a profile has, in the order in which it is usually shown; `view` names some of them. */
export const profileParts = ['introduction', 'sections', 'offers', 'team', 'carriers', 'timeline'] as const;

export type ProfilePart = (typeof profileParts)[number];

/** Everything `<office-profile>` prints, in print order. */
export interface OfficeProfileView {
  /** The id of the office, or of the partner that is asked for. */
  readonly id: string;
  /** Its name. */
  readonly heading: Phrase;
  readonly now: OfficeProfileNow;
  readonly standing: OfficeProfileStanding;
}

/** The half that depends on the moment. */
export interface OfficeProfileNow {
  /** "Vorschau für …", where the clock is not the real one. */
  readonly preview?: Phrase;
  /** Where the document is too old to be trusted: "Angaben von 2010 – bitte vorher nachfragen". */
  readonly stale?: Phrase;
  /** Epoch milliseconds: the next day begins, and something else may have to be said. */
  readonly until: number;
}

/** The half that holds for a period: until a rule or a funding begins or ends. */
export interface OfficeProfileStanding {
  /** Only those that have something to say, in the order asked for. */
  readonly blocks: readonly ProfileBlock[];
  /** Where there are none: that there is nothing yet, and then the ways to ask. */
  readonly none: readonly Phrase[];
  /** "Angaben vom November 2026" */
  readonly asOf?: Phrase;
}

export type ProfileBlock =
  /** Its logo, the path of a picture on the same site; what the office is; then for whom, in which languages. */
  | {
      readonly kind: 'introduction';
      readonly logo?: string;
      readonly description: Phrase;
      readonly details: readonly Phrase[];
    }
  /** Tasks, goals, ways to take part, publications: whatever the document has a heading for. */
  | { readonly kind: 'section'; readonly heading: Phrase; readonly text: Phrase; readonly items: readonly Phrase[] }
  /** Activities, courses, things to use, with their times in sentences. */
  | { readonly kind: 'offers'; readonly heading: Phrase; readonly offers: readonly OfferView[] }
  | { readonly kind: 'team'; readonly heading: Phrase; readonly people: readonly PersonView[] }
  /** Who runs and funds it now, by what they are to it. */
  | { readonly kind: 'carriers'; readonly heading: Phrase; readonly roles: readonly CarrierRole[] }
  /** What happened, the oldest first. */
  | {
      readonly kind: 'timeline';
      readonly heading: Phrase;
      readonly text: Phrase;
      readonly events: readonly ProfileEvent[];
    };

export interface CarrierRole {
  /** "Träger", "Gefördert von" */
  readonly label: Phrase;
  /** Each with since when, and a remark. */
  readonly carriers: readonly { readonly name: Phrase; readonly details: readonly Phrase[] }[];
}

export interface ProfileEvent {
  /** "Seit November 2012", "18. Dezember 2006" */
  readonly when: Phrase;
  /** Who it was, or what happened. */
  readonly what: Phrase;
  /** "Träger"; a remark. */
  readonly details: readonly Phrase[];
  /** It still is so. */
  readonly isCurrent: boolean;
}
