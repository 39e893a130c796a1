import type { Rule } from '../../model/office-document.js';

/** A part of the text. Offsets count UTF-16 units, `end` is behind the last one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Hours that a text tells, with the fields of a rule of the document, and:
 * - `endTime` may stand alone (“bis 16 Uhr”), which a document can't say
 * - `on`: only in these periods (“in den Ferien ab 10 Uhr”), which a document says by an override
 * - `placeName`: where, in the words of the text
 */
export interface ProseRule extends Omit<Rule, 'note' | 'place' | 'name'> {
  readonly on?: readonly string[];
  readonly placeName?: string;
  /** What the text calls it: “Seniorenbeirat”, “Frauencafé”. */
  readonly label?: string;
  /** What is said beside it and no other field can say, in the words of the text. */
  readonly note?: string;
  /** `low`: it can be read otherwise, or something beside it was not understood. */
  readonly confidence: 'high' | 'low';
  /** Where it stands; its heading may stand before it. */
  readonly source: Stretch;
}

/** When it is closed, by weekday or (`on`, as in an override) by dates and periods. */
export interface ProseClosure {
  readonly byDay?: readonly string[];
  readonly on?: readonly string[];
  readonly startTime?: string;
  readonly endTime?: string;
  readonly source: Stretch;
}

/** What a text says about hours. */
export interface ProseReading {
  /** In the order of the text. */
  readonly rules: readonly ProseRule[];
  readonly closed: readonly ProseClosure[];
  /** What else stands in the text, as it was written. */
  readonly notUnderstood: readonly Stretch[];
}
