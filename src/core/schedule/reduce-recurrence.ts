import type { Rule } from '../model/office-document.js';

/** The parts in the order of their names; `INTERVAL=1` and `WKST=MO` say nothing. */
const plainParts =
  /^(?:BYDAY=([^;]+);)?(?:BYSETPOS=(-?[1-5]);)?FREQ=(\w+)(?:;INTERVAL=(?:1|(\d+)))?(?:;UNTIL=(\d{4})(\d\d)(\d\d)\w*)?(?:;WKST=MO)?$/;

/** The weekdays that a rule comes down to; `undefined` or `false` where it says more than weekdays can. */
const weekdays = (
  frequency: string | undefined,
  days = '',
  position: string | undefined,
  interval: string | undefined,
): string | false | undefined => {
  if (frequency === 'MONTHLY')
    return position
      ? /^[A-Z]+$/.test(days) && position + days
      : /^([-+]?[1-5][A-Z]+,?)+$/.test(days) && days.replaceAll('+', '');
  if (position) return false;
  if (frequency === 'DAILY') return !interval && (days || 'MO,TU,WE,TH,FR,SA,SU');
  return frequency === 'WEEKLY' && days;
};

/**
 * A rule whose `rrule` says no more than `byDay`, `interval` and `validThrough` can, said with these; any other rule
 * as it is. So the usual page needs no engine for recurrence.
 */
export const reduceRecurrence = (rule: Rule): Rule => {
  const { rrule = '', validThrough } = rule;
  const [, days, position, frequency, interval, ...until] = plainParts.exec(rrule.split(';').sort().join(';')) ?? [];
  const byDay = weekdays(frequency, days, position, interval);
  if (!byDay || (until[0] && validThrough)) return rule;
  return {
    ...rule,
    rrule: undefined,
    byDay: byDay.split(','),
    interval: interval ? Number(interval) : undefined,
    validThrough: until[0] ? until.join('-') : validThrough,
  };
};

/** Whether a rule needs the engine for recurrence. */
export const isBeyondPlain = (rule: Rule): boolean => reduceRecurrence(rule).rrule !== undefined;
