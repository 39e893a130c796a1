import type { Span } from './read-clock.js';
import type { Days } from './read-days.js';

/** What is said about hours beside days and times. */
export interface Traits {
  readonly booking?: 'required' | 'recommended' | 'not-needed';
  readonly isTentative?: boolean;
  /** “im Sommer”: without dates nobody knows from when. */
  readonly isSeason?: boolean;
  readonly interval?: number;
  readonly isMonths?: boolean;
  readonly weekParity?: 'even' | 'odd';
  /** “2x monatlich”: on which days, nobody says. */
  readonly per?: 'month' | 'other';
  readonly validFrom?: string;
  readonly validThrough?: string;
  /** “Starttermin ist …”: `validFrom` is the first date of all. */
  readonly isStart?: boolean;
  readonly on?: readonly string[];
  readonly channels?: readonly ('phone' | 'online' | 'home' | 'self-service')[];
  readonly languages?: readonly string[];
  /** In the words of the text. */
  readonly notes?: readonly string[];
  readonly isDoubtful?: boolean;
}

/** Words beside hours, and where they stand on the tape. */
export interface Words {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Hours that are being read. Places are those of the tape. */
export interface Draft {
  days?: Days;
  /** The days are those of a heading. */
  isInherited?: boolean;
  spans: Span[];
  dates: string[];
  traits: Traits;
  /** Words before, between and behind days and times. */
  lead?: Words;
  between?: Words;
  after?: Words;
  /** Its days leave the hours before. */
  isException?: boolean;
  /** “9–12 Uhr (Mo)”: the days stand behind the times, and the next times have others. */
  hasDaysBehind?: boolean;
  /** Something was said behind its times; others are not part of it. */
  isComplete?: boolean;
  /** Nothing stands before it in its line. */
  isFirst: boolean;
  from: number;
  to: number;
}

/** What is said for all, and more exactly for one. */
export const mergedTraits = (general: Traits, own: Traits): Traits => ({
  ...general,
  ...own,
  ...((general.notes ?? own.notes) && { notes: [...new Set([...(general.notes ?? []), ...(own.notes ?? [])])] }),
  ...((general.languages ?? own.languages) && { languages: [...(general.languages ?? []), ...(own.languages ?? [])] }),
});
