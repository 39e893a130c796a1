import type { Change } from '../schedule/changes.js';
import type { OpeningState, ReasonKind } from '../schedule/opening-state.js';
import type { OpeningStatus } from '../schedule/opening-status.js';
import type { Phrase } from '../wording/phrase.js';
import type { OfficeContext } from './office-context.js';
import { contactFirst } from './office-reach.js';
import { nextPhrase, statusPhrase } from './office-status.js';

/** What is said of an office at a moment, before anything else. */
export interface OfficeNow {
  readonly state: OpeningState;
  readonly reason?: ReasonKind;
  readonly callFirst: boolean;
  readonly closesSoon: boolean;
  /** "Jetzt geöffnet bis 18 Uhr" */
  readonly sentence: Phrase;
  /** "Öffnet wieder Montag, 30. November, um 10 Uhr, vielleicht schon Samstag, 28. November, um 10 Uhr" */
  readonly next?: Phrase;
  /** "Bitte vorher anrufen: 0631 31 09 07 38" */
  readonly call?: Phrase;
}

/** The same in all elements; `behind` is the change that the sentence speaks of, if there is one. */
export const officeNow = (status: OpeningStatus, behind: Change | undefined, context: OfficeContext): OfficeNow => {
  const { state, reason, callFirst, closesSoon, stale } = status;
  const { canCall, sentence } = contactFirst(context, state === 'by-appointment');
  const isUnsure = callFirst || stale || state === 'tentative' || state === 'by-appointment';
  const isCall = state !== 'unknown' && (isUnsure || context.office.booking === 'recommended');
  return {
    state,
    reason: reason?.kind,
    callFirst,
    closesSoon,
    sentence: statusPhrase(status, behind, canCall, context),
    next: nextPhrase(status, context),
    call: (isCall && sentence) || undefined,
  };
};
