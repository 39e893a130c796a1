import type { OccurrenceState } from '../../src/core/schedule/occurrence.js';
import type { ReasonKind } from '../../src/core/schedule/opening-state.js';
import { shows } from './means.js';

/**
 * Which reasons a date's state can have; `undefined` stands for "the rule says so". That a document is too old to be
 * trusted is found by the view: `stale`.
 */
export const dateReasons = {
  confirmed: [undefined, 'override'],
  tentative: [undefined, 'override', 'stale'],
  'by-appointment': [undefined, 'override'],
  cancelled: ['public-holiday', 'override'],
} as const satisfies Readonly<Record<OccurrenceState, readonly (ReasonKind | undefined)[]>>;

/** A date's state and its reason. */
export interface DateClaim {
  readonly state: OccurrenceState;
  readonly reason?: ReasonKind;
}

/** For a story whose first date stands for a state; a test asks engine and view whether that is so. */
export const dateMeans = (claim: DateClaim, german: string, english: string) => ({ claim, ...shows(german, english) });
