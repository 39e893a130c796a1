/**
 * What a format could not carry of the document, by code; `found` is what it was:
 * - `field`: the format has no place for the field `found` (`languages`, `note` …) at this place
 * - `tentative`, `booking`, `channel`: that it isn't certain, that one must get in touch, that it isn't a visit
 * - `no-end`, `no-time`: the end, or the time, isn't known, and the format wants one
 * - `rhythm`: a rule without a known date was left out
 * - `single-dates`: the rule can't be said so; its dates through `found` (`2027-12-31`) were written one by one
 * - `part-of-day`, `override`: what is different on certain days can't be said so
 * - `week-53`: every second week by calendar weeks; after a week 53 the format goes on in the wrong ones
 * - `rotation`: whose turn it is, isn't said
 * - `language`: texts in other languages than the one that was written; `found` is their tag
 * - `period`: a period without a day ahead
 * - `too-long`: the whole text has more than `found` characters, which is too many
 * - `entry`: the whole entry was left out
 */
export type LossCode =
  | 'field'
  | 'tentative'
  | 'booking'
  | 'channel'
  | 'no-end'
  | 'no-time'
  | 'rhythm'
  | 'single-dates'
  | 'part-of-day'
  | 'override'
  | 'week-53'
  | 'rotation'
  | 'language'
  | 'period'
  | 'too-long'
  | 'entry';

/** Something of the document that a writer could not carry, as data; `describeLoss` says it in words. */
export interface Loss {
  /** JSON Pointer (RFC 6901) to what was lost, or to what it belongs to. */
  readonly pointer: string;
  readonly code: LossCode;
  /** See the code; absent where the code says it all. */
  readonly found?: string;
}

/** What a writer made, and what of the document is not in it. */
export interface Written<T> {
  readonly value: T;
  readonly losses: readonly Loss[];
}
