import type { Occurrence } from '../schedule/occurrence.js';
import { isoDate } from '../schedule/civil-date.js';
import type { Pattern } from './write-icalendar-patterns.js';
import type { PlannedDate } from './write-icalendar-series.js';

/** Eight digits that are the same for the same text: FNV-1a, 32 bits. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const sorted = (list: readonly string[] | undefined): readonly string[] => [...(list ?? [])].sort();

/** What a series is known by. */
export interface PatternIdentity {
  /** On which days it begins, at what time: who changes anything else of a rule changes the same series. */
  readonly beginning: string;
  /** All but remarks: tells two apart that begin alike. */
  readonly whole: string;
}

export const patternIdentity = ({ rule, recur, stretch }: Pattern): PatternIdentity => {
  const { interval, weekParity, validFrom, validThrough, startTime, endTime, name, place, status } = rule;
  const days = recur.replace(/BYDAY=[^;]*/, (codes) => codes.slice(6).split(',').sort().join());
  const when = [sorted(rule.byDay), sorted(rule.dates), rule.rrule, interval, weekParity, validFrom];
  const beginning = JSON.stringify([when, days, startTime, name, stretch]);
  const rest = [validThrough, endTime, place, sorted(rule.channels), sorted(rule.providers), status];
  return { beginning, whole: JSON.stringify([beginning, rest]) };
};

/** Who an occurrence belongs to; offices and services may have the same ids. */
const ownerOf = ({ kind, of }: Occurrence): string => (kind === 'hours' ? `hours.${of}` : of);

const domainOf = ({ office }: Occurrence): string => `${office}.stadtteil-widgets`;

/** Gives out what a calendar knows dates by; never the same twice. */
export const uidGiver = () => {
  const given = new Set<string>();
  const unique = (name: string, domain: string, detail: string): string => {
    const names = [name, `${name}-${digest(detail)}`];
    let uid = names.find((each) => !given.has(`${each}@${domain}`)) ?? name;
    for (let n = 2; given.has(`${uid}@${domain}`); n++) uid = `${names[1]}-${n}`;
    given.add(`${uid}@${domain}`);
    return `${uid}@${domain}`;
  };
  return {
    /** Of a series by its rule. */
    ofSeries: (date: Occurrence, { beginning, whole }: PatternIdentity): string =>
      unique(`${ownerOf(date)}-${digest(beginning)}`, domainOf(date), whole),
    /** Of a date by the day and time for which it was planned. */
    ofDate: ({ date, day, startTime = '', content }: PlannedDate): string =>
      unique(
        `${ownerOf(date)}-${isoDate(day)}-${startTime.replace(':', '')}`,
        domainOf(date),
        [date.endTime, ...content].join('\n'),
      ),
  };
};
