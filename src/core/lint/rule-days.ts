import { isUnanchored } from '../schedule/plain-rules.js';
import { finding } from './finding.js';
import type { Inspect, PlacedRule } from './inspection.js';

/** All rules of a document, those in overrides too. */
const allRules: (inspection: Parameters<Inspect>[0]) => readonly PlacedRule[] = ({ entries }) =>
  entries.flatMap(({ rules, overrides }) => [...rules, ...overrides.flatMap((override) => override.rules)]);

/**
 * Every n weeks or months without a full date to count from: nobody knows which, so all dates are tentative. Of "once
 * a month" there are none at all.
 */
export const noFirstDate: Inspect = function* (inspection) {
  for (const { rule, pointer, prepared } of allRules(inspection)) {
    const isRhythm = prepared.isUndated && rule.rrule !== undefined;
    if (isRhythm || isUnanchored(rule))
      yield finding('no-first-date', [`${pointer}/${rule.interval ? 'interval' : 'rrule'}`], { isRhythm });
  }
};

/** `MO` and `1MO` under one interval, which counts weeks for the one and months for the other. */
export const mixedWeekdays: Inspect = function* (inspection) {
  for (const { rule, pointer } of allRules(inspection)) {
    const { byDay = [], interval } = rule;
    const monthly = byDay.find((code) => /\d/.test(code));
    const weekly = byDay.find((code) => !/\d|PH/.test(code));
    if (interval && monthly !== undefined && weekly !== undefined)
      yield finding('mixed-weekdays', [`${pointer}/byDay`], { weekly, monthly });
  }
};

const isYearly = (date: string): boolean => date.startsWith('--');

/** From a day of every year through one of one year, or the other way round: what that means depends on the year. */
export const mixedValidity: Inspect = function* (inspection) {
  const notices = inspection.document.notices.map((notice, i) => ({ ...notice, pointer: `/notices/${i}` }));
  const rules = allRules(inspection).map(({ rule, pointer }) => ({ ...rule, pointer }));
  for (const { validFrom: from, validThrough: through, pointer } of [...rules, ...notices])
    if (from !== undefined && through !== undefined && isYearly(from) !== isYearly(through))
      yield finding('mixed-validity', [`${pointer}/validThrough`, `${pointer}/validFrom`], { from, through });
};

/** Times without days never come; inside an override they mean every day of it, tentative ones that nobody knows. */
export const ruleWithoutDays: Inspect = function* ({ entries }) {
  for (const { rules } of entries)
    for (const { rule, prepared, pointer } of rules) {
      const { rrule, startTime, status } = rule;
      if (prepared.isUndated && !rrule && startTime !== undefined && status !== 'tentative')
        yield finding('rule-without-days', [pointer], {});
    }
};
