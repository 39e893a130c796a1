/** Days of the year or of one year, as a rule names them. */
export type OsmDates =
  /** Every year; 0 is 1 January, 365 is 31 December of a leap year; may go over New Year. */
  | { readonly kind: 'yearly'; readonly from: number; readonly through: number; readonly isWhole: boolean }
  /** Day numbers; `through` may be `Infinity`. */
  | { readonly kind: 'fixed'; readonly from: number; readonly through: number; readonly isWhole: boolean }
  /** Days after Easter Sunday. */
  | { readonly kind: 'easter'; readonly offset: number };

export interface OsmWeekday {
  /** 0 = Monday … 6 = Sunday */
  readonly weekday: number;
  /** Which of the month, 1 to 5 or -1 to -5; absent: each. */
  readonly positions?: readonly number[];
}

export interface OsmSpan {
  /** Minutes after midnight. */
  readonly start: number;
  /** After `start`, so beyond 1440 on the next day; absent: the end is open. */
  readonly end?: number;
}

/** One rule of an `opening_hours` value as it is written. */
export interface OsmRule {
  readonly separator: ';' | ',' | '||';
  readonly start: number;
  readonly end: number;
  /** Empty: any. */
  readonly dates: readonly OsmDates[];
  /** Calendar weeks (ISO 8601); absent: any. */
  readonly weeks?: readonly number[];
  readonly weekdays: readonly OsmWeekday[];
  readonly holidays: readonly ('PH' | 'SH')[];
  /** `SH Mo-Fr`: on weekdays within the holidays; else weekdays and holidays. */
  readonly isWithin: boolean;
  /** Absent: no time was given. */
  readonly spans?: readonly OsmSpan[];
  readonly modifier?: 'open' | 'off' | 'unknown';
  readonly comment?: string;
}

/** A stretch of the text that is no rule. */
export interface OsmUnread {
  readonly start: number;
  readonly end: number;
}
