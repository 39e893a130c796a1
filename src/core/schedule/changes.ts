import type { Text } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { isoDate, parseIsoDate } from './civil-date.js';
import type { DateWindow, Occurrence } from './occurrence.js';
import { occurrencesOf } from './occurrences.js';
import type { Reason } from './opening-state.js';
import { isFullDate } from './partial-date.js';
import { type DayPlan, type MatchedOverride, planDay } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';

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
  /** Where only a part of the day is meant. */
  readonly startTime?: string;
  readonly endTime?: string;
  /** The id of a place. */
  readonly place?: string;
  /** Local date, or date and time. */
  readonly movedTo?: string;
}

const kindOf = ({ prepared: { override } }: MatchedOverride): Change['kind'] => {
  if (override.movedTo !== undefined) return 'moved';
  if (override.status === 'cancelled') return 'closed';
  if (override.hours) return 'other-hours';
  if (override.status === 'tentative') return 'tentative';
  return override.place !== undefined ? 'place' : 'other-hours';
};

const datesOf = (span: { readonly from: number; readonly through: number }): Pick<Change, 'from' | 'through'> => ({
  from: isoDate(span.from),
  through: span.through === Infinity ? undefined : isoDate(span.through),
});

const overrideChange = (matched: MatchedOverride, occurrences: readonly Occurrence[]): Change => {
  const { startTime, endTime, movedTo, place, note, name } = matched.prepared.override;
  const why = note ?? name;
  return {
    kind: kindOf(matched),
    ...datesOf(matched.span),
    reason: { kind: 'override', name: why },
    notes: note === undefined ? [] : [note],
    occurrences,
    startTime,
    endTime,
    place,
    movedTo,
  };
};

const holidayChange = (plan: DayPlan, occurrences: readonly Occurrence[]): readonly Change[] => {
  const reason = plan.slots.find((slot) => slot.reason?.kind === 'public-holiday')?.reason;
  return reason
    ? [{ kind: 'public-holiday', ...datesOf({ from: plan.day, through: plan.day }), reason, notes: [], occurrences }]
    : [];
};

/** The day on which an office moves to its `nextPlace`, where it is known and lies in the window. */
const placeChange = (
  { document }: Schedule,
  { entry }: PreparedEntry,
  from: number,
  through: number,
): readonly Change[] => {
  const opensOn = document.places.find(({ id }) => id === entry.nextPlace)?.opensOn;
  if (opensOn === undefined || !isFullDate(opensOn) || entry.nextPlace === undefined) return [];
  const day = parseIsoDate(opensOn);
  if (day < from || day > through) return [];
  return [{ kind: 'place', from: opensOn, notes: [], occurrences: [], place: entry.nextPlace }];
};

/**
 * What is different about an office's own hours in a window of local dates: holidays on which they rest, and overrides,
 * each once, with all its days, in the order of their days.
 *
 * @throws RangeError where the schedule has no such office, or the window has too many dates
 */
export const changes = (schedule: Schedule, officeId: string, window: DateWindow): readonly Change[] => {
  const entry = schedule.offices.get(officeId);
  if (!entry) throw new RangeError(`There is no office "${officeId}" in this document.`);
  schedule.budget.left = stepsPerCall;
  const first = parseIsoDate(window.from);
  const last = parseIsoDate(window.through);
  const found: Change[] = [...placeChange(schedule, entry, first, last)];
  const overridden = new Map<string, { readonly matched: MatchedOverride; readonly hours: Occurrence[] }>();
  for (let day = first; day <= last; day++) {
    const plan = planDay(entry, day, schedule);
    const hours = occurrencesOf(schedule, day, day, { kind: 'hours', offices: [officeId] });
    found.push(...holidayChange(plan, hours));
    const arrived = plan.slots.flatMap(({ movedFrom }) =>
      movedFrom === undefined ? [] : [planDay(entry, movedFrom, schedule).whole],
    );
    for (const matched of [plan.whole, ...plan.parts, ...arrived]) {
      if (!matched) continue;
      const key = `${entry.overrides.indexOf(matched.prepared)} ${matched.span.from}`;
      const known = overridden.get(key);
      if (known) known.hours.push(...hours);
      else overridden.set(key, { matched, hours: [...hours] });
    }
  }
  found.push(...[...overridden.values()].map(({ matched, hours }) => overrideChange(matched, hours)));
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
};
