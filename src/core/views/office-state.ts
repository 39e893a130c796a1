import { instantAt, dayAt } from '../schedule/local-time.js';
import { nextChange } from '../schedule/next-change.js';
import type { OpeningState } from '../schedule/opening-state.js';
import { openingStatus } from '../schedule/opening-status.js';
import type { Schedule } from '../schedule/prepare-schedule.js';

/** What must be known of each office of a long list, whether it is shown or not. Instants are epoch milliseconds. */
export interface OfficeState {
  readonly state: OpeningState;
  /** When it opens next for certain; of old information nothing is. */
  readonly opens?: number;
  /** When it may open before that, or does with an appointment. */
  readonly mayOpen?: number;
  /** From when on, and until when nothing else has to be said. */
  readonly from: number;
  readonly until: number;
}

/**
 * The state of an office, and until when one needn't ask again.
 *
 * @param at epoch milliseconds
 */
export const officeState = (schedule: Schedule, officeId: string, at: number): OfficeState => {
  try {
    const { state, stale, nextOpening, nextPossible } = openingStatus(schedule, officeId, at);
    const mayOpen = stale ? undefined : nextPossible;
    return { state, opens: nextOpening, mayOpen, from: at, until: nextChange(schedule, officeId, at) };
  } catch (error) {
    // Of a thousand offices one may say anything; it costs itself.
    if (!(error instanceof RangeError)) throw error;
    return { state: 'unknown', from: at, until: instantAt(schedule, dayAt(schedule, at) + 1) };
  }
};
