import type { Channel, Text } from '../model/office-document.js';
import type { Reason } from './opening-state.js';

/** Days, local to the office, both included: `{ from: '2026-11-23', through: '2026-11-29' }`. */
export interface DateWindow {
  readonly from: string;
  readonly through: string;
}

export type OccurrenceState = 'confirmed' | 'tentative' | 'by-appointment' | 'cancelled';

export interface Provider {
  readonly id: string;
  readonly name: Text;
}

/** Every second week, every third month: how often something takes place. */
export interface Rhythm {
  readonly interval: number;
  readonly unit: 'week' | 'month';
}

/** One date of an office's hours or of a service. Instants are epoch milliseconds, the rest is the office's local time. */
export interface Occurrence {
  readonly kind: 'hours' | 'service';
  /** The id of the office (`hours`) or of the service. */
  readonly of: string;
  /** The id of the office it belongs to. */
  readonly office: string;
  /** The service's name, or another name the rule or override gives to this date. */
  readonly name?: Text;
  /** `2026-11-26`: the day on which it begins. */
  readonly localDate: string;
  /** `10:00`; absent where the time is not known (then `start` is the beginning of the day). */
  readonly startTime?: string;
  /** `12:00`, `24:00`, or a time not after `startTime` = on the next day; absent where the end is not known. */
  readonly endTime?: string;
  readonly start: number;
  readonly end?: number;
  /** What a holiday or an override cancels stays, as `cancelled`, so that it can be announced. */
  readonly state: OccurrenceState;
  readonly reason?: Reason;
  /** Where it is tentative only because nobody knows from when it is counted: every n-th of these dates is one. */
  readonly rhythm?: Rhythm;
  /** Local date, or date and time: where a cancelled date went. */
  readonly movedTo?: string;
  /** Local date: where a moved date came from. */
  readonly movedFrom?: string;
  readonly channels: readonly Channel[];
  /** The id of a place. */
  readonly place?: string;
  /** Booking is recommended: call first to be sure. */
  readonly callFirst: boolean;
  readonly languages: readonly string[];
  /** Who gives it on this date; empty: the office itself. */
  readonly providers: readonly Provider[];
  /** False where several take turns and nobody knows whose turn it is. */
  readonly providersCertain: boolean;
  /** The remarks of the rule and of the override, in this order. */
  readonly notes: readonly Text[];
}

/** Which occurrences are wanted; every part given must hold, within a list any. */
export interface OccurrenceFilter {
  readonly kind?: 'hours' | 'service';
  /** Ids of offices. */
  readonly offices?: readonly string[];
  /** Ids of services; hours are left out. */
  readonly services?: readonly string[];
  /** `consultation`, `activity`, `facility`; hours are left out. */
  readonly serviceKinds?: readonly string[];
  /** Ids of partners: those who give it on the date, or may (`providersCertain` false). */
  readonly partners?: readonly string[];
  /** Ids of topics; hours are left out. */
  readonly topics?: readonly string[];
}
