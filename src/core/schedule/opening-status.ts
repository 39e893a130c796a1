import type { Channel, Person } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { parseIsoDate } from './civil-date.js';
import { contains } from './interval.js';
import { dayAt, instantAt } from './local-time.js';
import { longestStay } from './longest-stay.js';
import type { Occurrence } from './occurrence.js';
import { occurrencesOf } from './occurrences.js';
import type { OpeningState, Reason } from './opening-state.js';
import { placeOn } from './places.js';
import type { DayPlan } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import { askedOffice, type Schedule } from './prepare-schedule.js';
import { isStale } from './stale.js';
import { possibleOver, slotsOver, stateDuring, type Stretch } from './timeline.js';

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
  /** The id of the place; of several the one where it goes on longest. */
  readonly place?: string;
  /** When it ends there, if it goes on at another place after that. */
  readonly placeUntil?: number;
  /** Consultations that are on, also while the office is closed. */
  readonly servicesNow: readonly Occurrence[];
}

/** Beyond so many days nothing is looked for. */
export const horizonDays = 400;
/** "Closes soon", in milliseconds. */
export const soon = 30 * 60_000;

/** Whether a day of an entry is like any other, because it names no days and no times. */
const neverChanges = ({ rules, overrides }: PreparedEntry): boolean =>
  overrides.length === 0 && rules.every(({ isUndated, slot }) => isUndated && !slot.startTime);

/** The nearest stretch, ahead (1) or back (-1), that is meant; up to the horizon or until half of the budget is used up. */
const nearest = (
  { budget }: Schedule,
  days: (day: number) => readonly Stretch[],
  from: number,
  step: 1 | -1,
  isMeant: (stretch: Stretch) => boolean,
): Stretch | undefined => {
  for (let i = 0; i <= horizonDays; i++) {
    // The day asked about must be affordable; looking further is a service.
    if (i > 0 && budget.left < stepsPerCall / 2) break;
    const found = days(from + i * step).filter(isMeant);
    if (found.length > 0) return found.at(step > 0 ? 0 : -1);
  }
  return undefined;
};

const isVacant = ({ name, absent }: Person): boolean => absent === true && name === undefined;

/** Why it is so, and whether one should call first: from the slots, closures and holidays of the day and the one before. */
const explanation = (
  { entry, rules }: PreparedEntry,
  plans: readonly [DayPlan, DayPlan],
  channel: Channel,
  at: number,
  state: OpeningState,
): Pick<OpeningStatus, 'reason' | 'callFirst'> => {
  if (state === 'closed') {
    const closure = plans.flatMap(({ closures }) => closures).find(({ time }) => contains(time, at));
    const resting = slotsOver(channel, plans[0]).find(({ slot }) => slot.reason?.kind === 'public-holiday');
    return { reason: closure?.reason ?? resting?.slot.reason ?? { kind: 'outside-hours' }, callFirst: false };
  }
  const now = slotsOver(channel, ...plans).filter(
    ({ slot, time }) => contains(time, at) && stateDuring(slot) === state,
  );
  const slot = now[0]?.slot;
  if (slot)
    return {
      reason:
        state === 'unknown'
          ? { kind: 'no-time' }
          : (slot.reason ?? (state === 'tentative' && slot.state === 'confirmed' ? { kind: 'no-end' } : undefined)),
      callFirst: now.every((each) => each.slot.booking === 'recommended'),
    };
  const isLoading = rules.some(({ isPending }) => isPending);
  const isPossible = possibleOver(channel, ...plans).some(({ time }) => contains(time, at));
  return {
    reason: {
      kind: isLoading ? 'loading' : isPossible ? 'no-day' : entry.people?.some(isVacant) ? 'vacancy' : 'no-hours',
    },
    callFirst: entry.booking === 'recommended',
  };
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
  const entry = askedOffice(schedule, officeId);
  const today = dayAt(schedule, at);
  const daysOver = entry.daysOver(channel);
  // Nobody looks through a year of days for what doesn't come.
  const days = neverChanges(entry) ? (day: number) => (day === today ? daysOver(day) : []) : daysOver;
  const planned = days(today).find((stretch) => contains(stretch, at))?.state ?? 'unknown';
  const plans = [entry.planOn(today), entry.planOn(today - 1)] as const;
  const { reason, callFirst } = explanation(entry, plans, channel, at, planned);
  const since = nearest(schedule, days, today, -1, ({ start, state }) => start <= at && state !== planned)?.end;
  const until = nearest(schedule, days, today, 1, ({ start, state }) => start > at && state !== planned)?.start;
  const stay = longestStay(
    slotsOver(channel, plans[1], plans[0], entry.planOn(today + 1)).filter(({ slot }) => stateDuring(slot) === planned),
    { start: at, end: until ?? Infinity },
  );
  const next = (...states: readonly OpeningState[]): number | undefined =>
    until === undefined
      ? undefined
      : nearest(schedule, days, today, 1, ({ start, state }) => start >= until && states.includes(state))?.start;
  const opening = next('open');
  const first = next('open', 'tentative', 'by-appointment');
  const stale = isStale(schedule, at);
  const isDistrusted = stale && (planned === 'open' || reason?.kind === 'no-end');
  const state = isDistrusted ? 'tentative' : planned;
  return {
    state,
    reason: isDistrusted ? { kind: 'stale' } : reason,
    callFirst: callFirst || isDistrusted,
    stale,
    since,
    until,
    closesSoon: state === 'open' && until !== undefined && until - at <= soon,
    nextOpening: stale ? undefined : opening,
    nextPossible: stale || first !== opening ? first : undefined,
    ...stay,
    place: stay.place ?? placeOn(schedule.document, entry, today),
    servicesNow: occurrencesOf(schedule, today - 1, today, {
      kind: 'service',
      offices: [officeId],
      serviceKinds: ['consultation'],
    }).filter(({ start, end, localDate, startTime, state: isOn }) => {
      const time = { start, end: end ?? instantAt(schedule, parseIsoDate(localDate) + 1) };
      return isOn !== 'cancelled' && startTime && contains(time, at);
    }),
  };
};
