import { instantAt, dayAt } from '../schedule/local-time.js';
import { nextChange } from '../schedule/next-change.js';
import type { OpeningState } from '../schedule/opening-state.js';
import { openingStatus } from '../schedule/opening-status.js';
import type { Schedule } from '../schedule/prepare-schedule.js';

/** What must be known of each office of a long list, whether it is shown or not. Instants are epoch milliseconds. */
export interface OfficeState {
  readonly state: OpeningState;
  /** When it opens next, for certain or perhaps. */
  readonly opens?: number;
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
    const { state, nextOpening, nextPossible = nextOpening } = openingStatus(schedule, officeId, at);
    return { state, opens: nextPossible, from: at, until: nextChange(schedule, officeId, at) };
  } catch (error) {
    // Of a thousand offices one may say anything; it costs itself.
    if (!(error instanceof RangeError)) throw error;
    return { state: 'unknown', from: at, until: instantAt(schedule, dayAt(schedule, at) + 1) };
  }
};
