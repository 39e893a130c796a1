import type { Rule } from '../model/office-document.js';

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The parts of an RFC 5545 recurrence rule: `FREQ=WEEKLY;BYDAY=MO` → FREQ: WEEKLY, BYDAY: MO. */
export const recurrenceParts = (rrule: string): ReadonlyMap<string, string> =>
  new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));

/** The weekdays that a rule comes down to, or `undefined` where it says more than weekdays can. */
const weekdays = (parts: ReadonlyMap<string, string>): readonly string[] | undefined => {
  const days = parts.get('BYDAY')?.split(',');
  const position = parts.get('BYSETPOS');
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return position === undefined && !parts.has('INTERVAL') ? (days ?? everyDay) : undefined;
    case 'WEEKLY':
      return position === undefined ? days : undefined;
    case 'MONTHLY':
      if (position !== undefined && days?.length === 1 && /^-?[1-5]$/.test(position) && /^[A-Z]/.test(days[0]!))
        return [position + days[0]!];
      return position === undefined && days?.every((day) => /^[-+]?[1-5]/.test(day))
        ? days.map((day) => day.replace('+', ''))
        : undefined;
    default:
      return undefined;
  }
};

/**
 * A rule whose `rrule` says no more than `byDay`, `interval` and `validThrough` can, said with these; any other rule
 * as it is. So the usual page needs no engine for recurrence.
 */
export const reduceRecurrence = (rule: Rule): Rule => {
  if (rule.rrule === undefined) return rule;
  const parts = recurrenceParts(rule.rrule);
  const known = ['FREQ', 'BYDAY', 'BYSETPOS', 'INTERVAL', 'UNTIL', 'WKST'];
  if ([...parts.keys()].some((name) => !known.includes(name)) || (parts.get('WKST') ?? 'MO') !== 'MO') return rule;
  if (parts.has('UNTIL') && rule.validThrough !== undefined) return rule;
  const byDay = weekdays(parts);
  if (!byDay) return rule;
  const { rrule: _, ...rest } = rule;
  const until = parts.get('UNTIL')?.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  return {
    ...rest,
    byDay,
    ...(interval > 1 && { interval }),
    validThrough: until,
  };
};

/** Whether a rule needs the engine for recurrence. */
export const isBeyondPlain = (rule: Rule): boolean => reduceRecurrence(rule).rrule !== undefined;
