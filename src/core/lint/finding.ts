import type { Problem } from '../model/problem.js';

/** Local times of a rule. */
export interface ClockTimes {
  readonly startTime?: string;
  readonly endTime?: string;
}

/**
 * What a finding of each code tells beside its places. Dates are local: `2026-12-24`; names are in the document's
 * language; `booking` and `field` are words of the format.
 */
export interface FindingData {
  /** No state is named: only nationwide holidays hold. */
  readonly 'no-region': object;
  /** Germany has no such state. */
  readonly 'unknown-region': { readonly region: string; readonly states: readonly string[] };
  /** Of this country no public holidays are known, and the document names none. */
  readonly 'foreign-region': { readonly region: string };
  /** A holiday of some municipalities: is it one here? `on` is how the document would say it. */
  readonly 'local-holiday': { readonly date: string; readonly on: string; readonly name: string; readonly id: string };
  /** From the day after `date` on the document is too old to call anything open; `isDated`: by `asOf`, not `reviewBy`. */
  readonly 'review-due': { readonly date: string; readonly isDated: boolean };
  /** Is it open on 24 and 31 December? `dates` are those that nobody has answered. */
  readonly 'december-days': { readonly name: string; readonly dates: readonly string[] };
  /** Nobody knows the field; it looks like one that is known. */
  readonly 'unknown-field': { readonly field: string; readonly meant: string };
  /** The field counts elsewhere only: in these fields of the format or their entries. */
  readonly 'misplaced-field': { readonly field: string; readonly owners: readonly string[] };
  /** The period has no day from today on. */
  readonly 'period-over': { readonly name: string; readonly date: string };
  /** The next place has opened and is the place now. */
  readonly 'moved-in': { readonly place: string; readonly date: string };
  /** The next place should have opened in that month or year; without a day nothing switches. */
  readonly 'opening-overdue': { readonly place: string; readonly date: string };
  /** One must, or had better, get in touch first; but how? */
  readonly 'nobody-to-call': { readonly booking: 'recommended' | 'required' };
  readonly 'no-area-code': { readonly number: string };
  readonly 'impossible-email': { readonly email: string };
  /** Every n weeks or months, but counted from when? `isRhythm`: once a month, but on which day? */
  readonly 'no-first-date': { readonly isRhythm: boolean };
  /** After a week 53 even and odd weeks are out of step; `dates` lie on both sides. */
  readonly 'week-53': { readonly weekParity: 'even' | 'odd'; readonly dates: readonly [string, string] };
  /** Weeks and months are counted by one interval. */
  readonly 'mixed-weekdays': { readonly weekly: string; readonly monthly: string };
  /** A date of every year and one with its year. */
  readonly 'mixed-validity': { readonly from: string; readonly through: string };
  /** Times, but no days. */
  readonly 'rule-without-days': object;
  /** The days and the validity of the rule, or the days of its override, have none in common. */
  readonly 'never-fires': { readonly isOverride: boolean };
  /** All dates of the next twelve months are on public holidays; `dates` are the first, the holiday is that of the first. */
  readonly 'only-holidays': {
    readonly dates: readonly string[];
    readonly holiday: string;
    readonly holidayId?: string;
  };
  /** Other overrides have the last word on each of its days to come. */
  readonly 'unreachable-override': { readonly date: string };
  /** On its days nothing takes place anyway. */
  readonly 'override-without-effect': { readonly date: string };
  /** On the day there is no date that could be moved. */
  readonly 'nothing-to-move': { readonly date: string };
  /** Two sets of hours of one service that can't both be right; on `date` both hold. */
  readonly 'contradicting-hours': {
    readonly name: string;
    readonly date: string;
    readonly times: readonly [ClockTimes, ClockTimes];
  };
  /** People come when the place is closed by the hours of its office, on `date` for example. */
  readonly 'outside-hours': { readonly name: string; readonly date: string; readonly time: ClockTimes };
  /** Two services at one place at one time. */
  readonly 'taken-twice': { readonly names: readonly [string, string]; readonly place: string; readonly date: string };
  /** The document is so large that not everything was looked at. */
  readonly 'not-all-checked': object;
}

export type FindingCode = keyof FindingData;

export type Severity = Exclude<Problem['severity'], 'error'>;

/** How bad what kind of finding is: a warning shows residents something wrong or nothing at all, a hint is a question. */
export const severities: Readonly<Record<FindingCode, Severity>> = {
  'no-region': 'warning',
  'unknown-region': 'warning',
  'foreign-region': 'info',
  'local-holiday': 'info',
  'review-due': 'warning',
  'december-days': 'info',
  'unknown-field': 'warning',
  'misplaced-field': 'warning',
  'period-over': 'warning',
  'moved-in': 'info',
  'opening-overdue': 'warning',
  'nobody-to-call': 'warning',
  'no-area-code': 'warning',
  'impossible-email': 'warning',
  'no-first-date': 'info',
  'week-53': 'info',
  'mixed-weekdays': 'warning',
  'mixed-validity': 'warning',
  'rule-without-days': 'warning',
  'never-fires': 'warning',
  'only-holidays': 'warning',
  'unreachable-override': 'warning',
  'override-without-effect': 'info',
  'nothing-to-move': 'warning',
  'contradicting-hours': 'warning',
  'outside-hours': 'info',
  'taken-twice': 'warning',
  'not-all-checked': 'info',
};

export const findingCodes = Object.keys(severities) as readonly FindingCode[];

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  /** JSON Pointers (RFC 6901) to all places concerned, first the one to mend. `''` is the document. */
  readonly pointers: readonly [string, ...string[]];
  readonly found: FindingData[Code];
  readonly severity: Severity;
}

/** Something in a document that can be read but is hardly meant, as data; `describeFinding` says it in words. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export const finding = <Code extends FindingCode>(
  code: Code,
  pointers: readonly [string, ...string[]],
  found: FindingData[Code],
): Finding => ({ code, pointers, found, severity: severities[code] }) as unknown as Finding;
