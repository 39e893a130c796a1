import type { Override, Text } from '../model/office-document.js';
import { isoDate, parseIsoDate } from './civil-date.js';
import type { DateWindow, Occurrence } from './occurrence.js';
import { occurrence } from './occurrences.js';
import type { Reason } from './opening-state.js';
import { openingDay } from './places.js';
import type { MatchedOverride } from './plan-day.js';
import { askedOffice, type Schedule } from './prepare-schedule.js';
import { present, reasonIn } from './slot.js';

/** Something about an office's hours that is different for some days, to be announced ahead. */
export interface Change {
  readonly kind: 'public-holiday' | 'closed' | 'other-hours' | 'tentative' | 'moved' | 'place';
  /** Local dates, both included; the whole stretch, also where it goes beyond the window. */
  readonly from: string;
  /** Absent: no end is known. */
  readonly through?: string;
  readonly reason?: Reason;
  /** What the override says beside it. */
  readonly notes: readonly Text[];
  /** The hours of the days in the window. */
  readonly occurrences: readonly Occurrence[];
  /** On some of the days in the window there are no hours at all, though there usually are. */
  readonly hasRest?: boolean;
  /** Where only a part of the day is meant. */
  readonly startTime?: string;
  readonly endTime?: string;
  /** The id of a place. */
  readonly place?: string;
  /** Local date, or date and time. */
  readonly movedTo?: string;
}

const kindOf = ({ movedTo, status, hours, place }: Override): Change['kind'] => {
  if (movedTo) return 'moved';
  if (status === 'cancelled') return 'closed';
  if (hours) return 'other-hours';
  return status === 'tentative' ? status : place ? 'place' : 'other-hours';
};

interface Overridden {
  readonly matched: MatchedOverride;
  readonly hours: Occurrence[];
  hasRest: boolean;
}

const overrideChange = ({ matched: { override, span }, hours, hasRest }: Overridden): Change => {
  const { startTime, endTime, movedTo, place, note } = override;
  return {
    kind: kindOf(override),
    from: isoDate(span.from),
    through: span.through === Infinity ? undefined : isoDate(span.through),
    reason: reasonIn(override),
    notes: present(note),
    occurrences: hours,
    hasRest,
    startTime,
    endTime,
    place,
    movedTo,
  };
};

/**
 * What is different about an office's own hours in a window of local dates: holidays on which they rest, and overrides,
 * each once, with all its days, in the order of their days.
 *
 * @throws RangeError where the schedule has no such office, or the window has too many dates
 */
export const changes = (schedule: Schedule, officeId: string, window: DateWindow): readonly Change[] => {
  const entry = askedOffice(schedule, officeId);
  const { nextPlace } = entry.entry;
  const through = parseIsoDate(window.through);
  const moving = openingDay(schedule.document, nextPlace);
  const found: Change[] = [];
  const overridden: Overridden[] = [];
  for (let day = parseIsoDate(window.from); day <= through; day++) {
    const date = isoDate(day);
    const { slots, whole, parts } = entry.planOn(day);
    if (day === moving) found.push({ kind: 'place', from: date, notes: [], occurrences: [], place: nextPlace });
    const hours = slots.map((timed) => occurrence(schedule, entry, day, timed));
    const reason = slots.find(({ slot }) => slot.reason?.id ?? slot.reason?.kind === 'public-holiday')?.slot.reason;
    if (reason)
      found.push({ kind: 'public-holiday', from: date, through: date, reason, notes: [], occurrences: hours });
    const hasRest = !slots.length && entry.rules.some(({ isUndated, fires }) => !isUndated && fires(day));
    const left = slots.map(({ slot: { movedFrom } }) => movedFrom !== undefined && entry.planOn(movedFrom).whole);
    for (const matched of new Set([whole, ...parts, ...left])) {
      if (!matched) continue;
      const { override, span } = matched;
      const known = overridden.find(
        (other) => other.matched.override === override && other.matched.span.from === span.from,
      );
      if (known) {
        known.hours.push(...hours);
        known.hasRest ||= hasRest;
      } else overridden.push({ matched, hours: [...hours], hasRest });
    }
  }
  found.push(...overridden.map(overrideChange));
  return found.sort((a, b) => parseIsoDate(a.from) - parseIsoDate(b.from));
};
