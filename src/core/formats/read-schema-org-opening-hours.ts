import type { Rule } from '../model/office-document.js';
import { dayCode, localTime } from './read-schema-org-values.js';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `Mo-Fr`, `Mo,We,Fr`, `Sa-Mo` → codes */
const daysOf = (text: string): readonly string[] | undefined => {
  const found = text.split(',').map((part) => {
    const [first, last, ...more] = part.split(/[-–]/).map((name) => dayCode(name.trim()));
    if (!first || more.length > 0 || (part.includes('-') && !last)) return undefined;
    if (last === undefined) return [first];
    const [from, to] = [week.indexOf(first), week.indexOf(last)];
    if (from < 0 || to < 0) return undefined;
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, i) => week[(from + i) % 7]!);
  });
  const days = found.flatMap((each) => each ?? []);
  return found.includes(undefined) ? undefined : [...new Set(days)];
};

const spanOf = (text: string): Pick<Rule, 'startTime' | 'endTime'> | undefined => {
  const [start = '', end = '', ...more] = text.split(/[-–]/).map((time) => time.trim());
  const [startTime, endTime] = [localTime(start), localTime(end)];
  if (!startTime || !endTime || more.length > 0 || startTime === '24:00' || startTime === endTime) return undefined;
  return {
    startTime,
    endTime: endTime === '00:00' || (endTime === '23:59' && startTime === '00:00') ? '24:00' : endTime,
  };
};

/** Days with their times, the days without any: all day. */
const group = /^([a-z][a-z]*(?:[ ]?[-–,][ ]?[a-z]+)*)(?:[ ]+([\d:.,–-]+(?:[ ]?[,–-][ ]?[\d:.]+)*))?$/i;

/**
 * The text of schema.org's `openingHours`, such as `Mo-Fr 10:00-12:00,14:00-18:00` or `Mo-Su` (all day); several with a
 * semicolon, or days and times again, between them. `undefined` where any part of it isn't understood.
 */
export const readOpeningHours = (text: string): readonly Rule[] | undefined => {
  if (text.length > 1000) return undefined;
  const parts = text
    .trim()
    .split(/\s*;\s*|(?<=\d)[\s,]+(?=[a-z])/i)
    .filter(Boolean);
  const rules = parts.map((part): readonly Rule[] | undefined => {
    const [, days = '', times] = group.exec(part.replace(/\s+/g, ' ')) ?? [];
    const byDay = days ? daysOf(days) : undefined;
    if (!byDay) return undefined;
    if (!times) return [{ byDay, startTime: '00:00', endTime: '24:00' }];
    const spans = times.split(',').map(spanOf);
    return spans.includes(undefined) ? undefined : spans.map((span) => ({ byDay, ...span }));
  });
  return rules.length === 0 || rules.includes(undefined) ? undefined : rules.flatMap((each) => each ?? []);
};
