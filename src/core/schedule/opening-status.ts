import type { Channel, Person } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { weekOf } from './civil-date.js';
import { contains } from './interval.js';
import { dayAt, instantAt } from './local-time.js';
import type { Occurrence } from './occurrence.js';
import { occurrencesOf } from './occurrences.js';
import type { OpeningState, Reason } from './opening-state.js';
import { placeOn } from './places.js';
import { planDay } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';
import { isStale } from './stale.js';
import { slotsOver, stateDuring, type Stretch, stretches } from './timeline.js';

/** What can be said about an office at an instant, over one channel. Instants are epoch milliseconds. */
export interface OpeningStatus {
  readonly state: OpeningState;
  readonly reason?: Reason;
  /** One should call first to be sure. */
  readonly callFirst: boolean;
  /** The document is past its time; nothing is called open any more. */
  readonly stale: boolean;
  /** The first instant of this state. */
  readonly since?: number;
  /** The first instant with another state. */
  readonly until?: number;
  /** Open, and for no more than 30 minutes. */
  readonly closesSoon: boolean;
  /** The next start of a stretch that is open. */
  readonly nextOpening?: number;
  /** The next start of one that is tentative or by appointment, if it comes before `nextOpening`. */
  readonly nextPossible?: number;
  /** The id of the place. */
  readonly place?: string;
  /** Consultations that are on, also while the office is closed. */
  readonly servicesNow: readonly Occurrence[];
}

/** Beyond so many days nothing is looked for. */
export const horizonDays = 400;
const soon = 30 * 60_000;

/** A week's stretches, Monday to Sunday, remembered. */
const weekOfStretches = (
  schedule: Schedule,
  entry: PreparedEntry,
  channel: Channel,
  week: number,
): readonly Stretch[] => {
  const key = `${entry.id} ${channel} ${week}`;
  const known = schedule.weeks.get(key);
  if (known) return known;
  if (schedule.weeks.size > 2000) schedule.weeks.clear();
  const monday = week * 7 - 3;
  const found = stretches(schedule, entry, channel, monday, monday + 7);
  schedule.weeks.set(key, found);
  return found;
};

/** Weeks from the one with a day on, up to the horizon or until half of the budget is used up. */
function* weeks(schedule: Schedule, entry: PreparedEntry, channel: Channel, day: number, direction: 1 | -1) {
  for (let i = 0; i <= horizonDays / 7; i++) {
    // The week asked about must be affordable; looking further is a service.
    if (i > 0 && schedule.budget.left < stepsPerCall / 2) return;
    yield weekOfStretches(schedule, entry, channel, weekOf(day) + i * direction);
  }
}

/** The first instant of the state that holds at `at`, if it is found. */
const beginning = (pieces: Iterable<readonly Stretch[]>, at: number): number | undefined => {
  let first: Stretch | undefined;
  for (const piece of pieces)
    for (const stretch of [...piece].reverse()) {
      if (stretch.start > at) continue;
      if (first && stretch.state !== first.state) return first.start;
      first = stretch;
    }
  return undefined;
};

interface Ahead {
  readonly until?: number;
  readonly opening?: number;
  readonly possible?: number;
}

/** The end of the state that holds at `at`, and what begins after it. */
const ahead = (pieces: Iterable<readonly Stretch[]>, at: number): Ahead => {
  let state: OpeningState | undefined;
  let until: number | undefined;
  let possible: number | undefined;
  for (const piece of pieces)
    for (const stretch of piece) {
      if (stretch.end <= at) continue;
      const begins = state !== undefined && stretch.state !== state;
      state = stretch.state;
      if (!begins) continue;
      until ??= stretch.start;
      if (state === 'open') return { until, opening: stretch.start, possible };
      if (state === 'tentative' || state === 'by-appointment') possible ??= stretch.start;
    }
  return { until, possible };
};

const isVacant = ({ name, absent }: Person): boolean => absent === true && name === undefined;

/** Why it is so, and whether one should call first: from the slots, closures and holidays of the day. */
const explanation = (
  schedule: Schedule,
  entry: PreparedEntry,
  channel: Channel,
  at: number,
  state: OpeningState,
): { readonly reason?: Reason; readonly callFirst: boolean; readonly place?: string } => {
  const today = dayAt(schedule, at);
  const plans = [today, today - 1].map((day) => planDay(entry, day, schedule));
  const { entry: office, rules } = entry;
  const callFirst = state !== 'closed' && office.booking === 'recommended';
  if (state === 'closed') {
    for (const plan of plans)
      for (const { start, end, reason } of plan.closures)
        if (contains({ start: instantAt(schedule, plan.day, start), end: instantAt(schedule, plan.day, end) }, at))
          return { reason, callFirst };
    const resting = plans[0]!.slots.find(
      ({ reason, channels }) => reason?.kind === 'public-holiday' && channels.includes(channel),
    );
    return { reason: resting?.reason ?? { kind: 'outside-hours' }, callFirst };
  }
  const slots = plans.flatMap((plan) =>
    slotsOver(schedule, plan, channel).flatMap(({ slot, time }) =>
      contains(time, at) && stateDuring(slot) === state ? [slot] : [],
    ),
  );
  const [slot] = slots;
  if (slot) {
    const reason: Reason | undefined = state === 'unknown' ? { kind: 'no-time' } : slot.reason;
    return {
      reason,
      callFirst: slots.every(({ booking }) => booking === 'recommended'),
      place: slot.place,
    };
  }
  const isLoading = rules.some(({ isPending }) => isPending);
  const kind = isLoading ? 'loading' : office.people?.some(isVacant) ? 'vacancy' : 'no-hours';
  return { reason: { kind }, callFirst };
};

/**
 * Whether an office is open at an instant, until when, and what comes next.
 *
 * @param at epoch milliseconds; what is said is the office's time, wherever the question is asked
 * @throws RangeError where the schedule has no such office, or the days asked about have too many dates
 */
export const openingStatus = (
  schedule: Schedule,
  officeId: string,
  at: number,
  channel: Channel = 'visit',
): OpeningStatus => {
  const entry = schedule.offices.get(officeId);
  if (!entry) throw new RangeError(`There is no office "${officeId}" in this document.`);
  schedule.budget.left = stepsPerCall;
  const today = dayAt(schedule, at);
  const here = weekOfStretches(schedule, entry, channel, weekOf(today)).find((stretch) => contains(stretch, at));
  const planned = here?.state ?? 'unknown';
  const { reason, callFirst, place } = explanation(schedule, entry, channel, at, planned);
  const since = beginning(weeks(schedule, entry, channel, today, -1), at);
  const { until, opening, possible } = ahead(weeks(schedule, entry, channel, today, 1), at);
  const stale = isStale(schedule, at);
  const isDistrusted = stale && planned === 'open';
  const firstPossible = stale ? (possible ?? opening) : possible;
  const where = place ?? placeOn(schedule.document, entry, today);
  return {
    state: isDistrusted ? 'tentative' : planned,
    reason: isDistrusted ? { kind: 'stale' } : reason,
    callFirst: callFirst || isDistrusted,
    stale,
    since,
    until,
    closesSoon: !stale && planned === 'open' && until !== undefined && until - at <= soon,
    nextOpening: stale ? undefined : opening,
    nextPossible: firstPossible,
    place: where,
    servicesNow: occurrencesOf(schedule, today - 1, today, {
      kind: 'service',
      offices: [officeId],
      serviceKinds: ['consultation'],
    }).filter(({ start, end = Infinity, startTime, state }) => {
      const lasts = end === Infinity ? instantAt(schedule, today + 1) : end;
      return state !== 'cancelled' && startTime !== undefined && start <= at && at < lasts;
    }),
  };
};
