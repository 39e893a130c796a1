import type { Rule } from '../model/office-document.js';
import type { Budget } from './budget.js';
import type { DaySet } from './day-set.js';

/** Works out rules that only an `rrule` string (RFC 5545) can say; the module `recurrence.ts` is one. */
export interface RecurrenceEngine {
  /** The days of the rule's `rrule`, paid for when they are worked out; its validity is seen to elsewhere. */
  readonly days: (rule: Rule, budget: Budget) => DaySet;
}
