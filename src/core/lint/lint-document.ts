import type { OfficeDocument } from '../model/office-document.js';
import { type Engines, prepareSchedule } from '../schedule/prepare-schedule.js';
import { isAnswered } from './answered.js';
import { impossibleEmail, noAreaCode } from './contacts.js';
import { contradictingHours } from './contradicting-hours.js';
import { decemberDays } from './december-days.js';
import { type Finding, finding } from './finding.js';
import { inSource, type LintSource } from './in-source.js';
import { inspection, type Inspect, type Inspection } from './inspection.js';
import { localHoliday } from './local-holiday.js';
import { neverFires } from './never-fires.js';
import { nextPlace } from './next-place.js';
import { nobodyToCall } from './nobody-to-call.js';
import { onlyHolidays } from './only-holidays.js';
import { outsideHours } from './outside-hours.js';
import { nothingToMove, overrideWithoutEffect } from './override-without-effect.js';
import { periodOver } from './period-over.js';
import { region } from './region.js';
import { reviewDue } from './review-due.js';
import { mixedValidity, mixedWeekdays, noFirstDate, ruleWithoutDays } from './rule-days.js';
import { takenTwice } from './taken-twice.js';
import { unknownField } from './unknown-field.js';
import { unreachableOverride } from './unreachable-override.js';
import { week53 } from './week-53.js';

/** All that is looked at, in the order in which it is said. */
export const inspections: readonly Inspect[] = [
  region,
  localHoliday,
  reviewDue,
  unknownField,
  noAreaCode,
  impossibleEmail,
  nobodyToCall,
  nextPlace,
  periodOver,
  ruleWithoutDays,
  neverFires,
  noFirstDate,
  mixedWeekdays,
  mixedValidity,
  week53,
  onlyHolidays,
  decemberDays,
  unreachableOverride,
  nothingToMove,
  overrideWithoutEffect,
  contradictingHours,
  takenTwice,
  outsideHours,
];

/** Steps that each of them has: one is a rule or an override looked at on one day. */
export const stepsPerInspection = 500_000;

/** What one of them finds with the steps it has, and whether they sufficed. */
const found = (inspect: Inspect, given: Inspection): { readonly all: readonly Finding[]; readonly isDone: boolean } => {
  const all: Finding[] = [];
  given.schedule.budget.left = stepsPerInspection;
  try {
    for (const each of inspect(given)) all.push(each);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { all, isDone: false };
  }
  return { all, isDone: true };
};

export interface LintOptions extends Engines {
  /** The instant from which one looks ahead: epoch milliseconds. */
  readonly at: number;
  /** What the document was read from and what was wrong with it, where that is known. */
  readonly source?: LintSource;
}

/**
 * What can be read in a document but is hardly meant: contradictions, traps, things to be decided. What an
 * `editorNote` answers is left out. Never throws.
 *
 * Without `source` the pointers are those of the document given. With it they are those of the JSON it was read from,
 * and entries that could not be read completely are not judged: what seems to be missing may only be broken.
 *
 * @param recurrence without it, what only RFC 5545 can say is not looked at
 */
export const lintDocument = (document: OfficeDocument, { at, recurrence, source }: LintOptions): readonly Finding[] => {
  const given = inspection(prepareSchedule(document, { recurrence }), at);
  const results = inspections.map((inspect) => found(inspect, given));
  const all = results.flatMap((result) => result.all).filter((each) => !isAnswered(document, each));
  const judged = source ? inSource(all, source) : all;
  return results.every(({ isDone }) => isDone) ? judged : [...judged, finding('not-all-checked', [''], {})];
};
