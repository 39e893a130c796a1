import type { Period } from '../model/office-document.js';
import { slug } from '../model/slug.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import type { CalendarEntry } from './read-icalendar-event.js';

const closed = /geschlossen|schlie(ß|ss)|betriebsferien|betriebsurlaub|closed|closure|shut/i;
const school = /ferien|schulfrei|school|holiday|vacation|\bbreak\b/i;

/** Whether an event says that days are special rather than that something takes place. */
export const isPeriod = (entry: CalendarEntry, isOnlyDays: boolean): boolean => {
  const { start, end, summary, recur } = entry;
  if (start.time !== undefined) return false;
  if (recur && recur.get('FREQ') !== 'YEARLY') return false;
  const isLong = end !== undefined && parseIsoDate(end.date) - parseIsoDate(start.date) > 1;
  return isOnlyDays || isLong || closed.test(summary) || school.test(summary);
};

const yearOf = /\s*[-–(,]?\s*\b(?:19|20)\d\d(?:\s*[/–-]\s*(?:(?:19|20)?\d\d))?\b\)?/g;

/** The days of an event, both included; those of a calendar end before its `DTEND` (RFC 5545 §3.6.1). */
const daysOf = ({ start, end, recur }: CalendarEntry): string => {
  const first = parseIsoDate(start.date);
  const last = end ? Math.max(first, parseIsoDate(end.date) - 1) : first;
  const text = (day: number): string => (recur ? isoDate(day).slice(4).replace(/^/, '-') : isoDate(day));
  return first === last ? text(first) : `${text(first)}/${text(last)}`;
};

/** All school holidays of a file are one period, which overrides can name; every other name is one of its own. */
const named = ({ summary, categories }: CalendarEntry): Pick<Period, 'id' | 'name'> => {
  const what = [summary, ...categories].join(' ');
  if (!closed.test(summary) && school.test(what))
    return { id: 'school-holidays', name: { de: 'Schulferien', en: 'School holidays' } };
  const name = summary.replace(yearOf, '').trim() || summary;
  const id = slug(name).replace(/^[^a-z]+/, '');
  return { id: !id || id === 'public-holidays' || id === 'easter' ? `days-${id}` : id, name: name || id || 'Tage' };
};

/** The days of a calendar of holidays or closures, ready to be put into `periods`. */
export const periodsOf = (entries: readonly CalendarEntry[]): readonly Period[] => {
  const periods = new Map<string, Period>();
  for (const entry of entries) {
    const { id, name } = named(entry);
    const days = [daysOf(entry), ...entry.dates.map(({ date }) => date)];
    periods.set(id, { id, name, on: [...new Set([...(periods.get(id)?.on ?? []), ...days])].sort() });
  }
  return [...periods.values()];
};
