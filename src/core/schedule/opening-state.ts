import type { Text } from '../model/office-document.js';

/**
 * What can be said about one office, over one channel, at one instant.
 * "open" and "closed" are claims; the other three say honestly that there is none.
 */
export type OpeningState = 'open' | 'tentative' | 'by-appointment' | 'closed' | 'unknown';

/**
 * Which reasons a state can have; `undefined` stands for "the ordinary hours say so".
 * Views, stories and tests walk through this table, so a new combination shows up everywhere at once.
 */
export const stateReasons = {
  open: [undefined, 'override'],
  tentative: [undefined, 'override', 'no-end', 'stale'],
  'by-appointment': [undefined, 'override'],
  closed: ['outside-hours', 'public-holiday', 'override'],
  unknown: ['no-hours', 'vacancy', 'no-time', 'no-day', 'loading'],
} as const satisfies { readonly [State in OpeningState]: readonly (string | undefined)[] };

/**
 * - `outside-hours`: no rule covers this instant
 * - `public-holiday`: the day's hours rest on a holiday (`id` for one of the state, `name` always)
 * - `override`: the document says that this day, or part of it, is different
 * - `no-hours`: the document gives no hours
 * - `vacancy`: it gives no hours, and a post is vacant
 * - `no-time`: something takes place on this day, its time is not given
 * - `no-day`: something may be on at this time, the days are not given
 * - `no-end`: it has begun for certain, when it ends is not given
 * - `stale`: the hours say "open", but the document is too old to be trusted
 * - `loading`: the hours need the recurrence engine, which is not there yet
 */
export type ReasonKind = Exclude<(typeof stateReasons)[OpeningState][number], undefined>;

/** Why a state is what it is. `name` is what a resident should read: a holiday's name, an override's note. */
export interface Reason {
  readonly kind: ReasonKind;
  /** A statutory holiday, such as `christmas-day`: message ids and tests name it so. */
  readonly id?: string;
  readonly name?: Text;
}
