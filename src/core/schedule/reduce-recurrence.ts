import type { Rule } from '../model/office-document.js';

/** Monday to Sunday (RFC 5545 §3.3.10). */
export const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The parts in the order of their names; `INTERVAL=1` says nothing, nor does `WKST` unless weeks are counted. */
const plainParts =
  /^(?:BYDAY=([^;]+);)?(?:BYSETPOS=(-?\d);)?FREQ=(\w+)(?:;INTERVAL=(?:1|(\d+)))?(?:;UNTIL=(\d{4})(\d\d)(\d\d)\w*)?(?:;WKST=(?:MO|(..)))?$/;

/** The days of a frequency that `byDay` can say. */
const plainDays: { readonly [frequency: string]: RegExp | undefined } = {
  DAILY: /^([A-Z]+,?)*$/,
  WEEKLY: /^([A-Z]+,?)+$/,
  MONTHLY: /^(-?[1-5][A-Z]+,?)+$/,
};

/**
 * A rule whose `rrule` says no more than `byDay`, `interval` and `validThrough` can, said with these; any other rule
 * as it is. So the usual page needs no engine for recurrence.
 */
export const reduceRecurrence = (rule: Rule): Rule => {
  const { rrule, validThrough } = rule;
  if (!rrule) return rule;
  const [, days = '', position = '', frequency = '', interval, year, month, day, weekStart] =
    plainParts.exec(rrule.split(';').sort().join(';')) ?? [];
  // `BYDAY=TU;BYSETPOS=2` is `2TU`.
  const byDay = position + days.replaceAll('+', '');
  const isPlain = plainDays[frequency]?.test(byDay) && !(interval && (weekStart || frequency === 'DAILY'));
  if (!isPlain || (year && validThrough)) return rule;
  return {
    ...rule,
    rrule: undefined,
    byDay: byDay ? byDay.split(',') : weekdayCodes,
    interval: interval ? Number(interval) : undefined,
    validThrough: year ? [year, month, day].join('-') : validThrough,
  };
};
