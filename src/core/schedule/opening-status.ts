import type { Channel, Person } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { parseIsoDate, weekOf } from './civil-date.js';
import { contains } from './interval.js';
import { dayAt, instantAt } from './local-time.js';
import type { Occurrence } from './occurrence.js';
import { occurrencesOf } from './occurrences.js';
import type { OpeningState, Reason } from './opening-state.js';
import { placeOn } from './places.js';
import type { PreparedEntry } from './prepared-entry.js';
import { askedOffice, type Schedule } from './prepare-schedule.js';
import { isStale } from './stale.js';
import { stateDuring, type Stretch } from './timeline.js';

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
/** "Closes soon", in milliseconds. */
export const soon = 30 * 60_000;

/** Stretches from the one that holds at an instant on, ahead or back, up to the horizon or until half of the budget is used up. */
function* stretchesFrom(schedule: Schedule, weeks: ReturnType<PreparedEntry['weeksOver']>, at: number, step: 1 | -1) {
  const first = weekOf(dayAt(schedule, at));
  for (let i = 0; i <= horizonDays / 7; i++) {
    // The week asked about must be affordable; looking further is a service.
    if (i > 0 && schedule.budget.left < stepsPerCall / 2) return;
    const week = weeks(first + i * step);
    yield* step > 0 ? week.filter(({ end }) => end > at) : week.filter(({ start }) => start <= at).reverse();
  }
}

/** The first instant of a state, if another one is found before it. */
const beginning = (state: OpeningState, back: Iterable<Stretch>): number | undefined => {
  let first: number | undefined;
  for (const stretch of back) {
    if (stretch.state !== state) return first;
    first = stretch.start;
  }
  return undefined;
};

interface Ahead {
  readonly until?: number;
  readonly opening?: number;
  readonly possible?: number;
}

/** The end of a state, and what begins after it. */
const after = (planned: OpeningState, ahead: Iterable<Stretch>): Ahead => {
  let until: number | undefined;
  let possible: number | undefined;
  for (const { state, start } of ahead) {
    if (until === undefined && state === planned) continue;
    until ??= start;
    if (state === 'open') return { until, opening: start, possible };
    if (state !== 'closed' && state !== 'unknown') possible ??= start;
  }
  return { until, possible };
};

const isVacant = ({ name, absent }: Person): boolean => absent === true && name === undefined;

/** Why it is so, and whether one should call first: from the slots, closures and holidays of the day. */
const explanation = (
  schedule: Schedule,
  { entry, rules, planOn }: PreparedEntry,
  channel: Channel,
  at: number,
  state: OpeningState,
): Pick<OpeningStatus, 'reason' | 'callFirst' | 'place'> => {
  const today = dayAt(schedule, at);
  const plans = [planOn(today), planOn(today - 1)];
  const slots = plans.map((plan) => plan.slots.filter(({ slot }) => slot.channels.includes(channel)));
  if (state === 'closed') {
    const closure = plans.flatMap(({ closures }) => closures).find(({ time }) => contains(time, at));
    const why = closure ?? slots[0]?.find(({ slot }) => slot.reason?.kind === 'public-holiday')?.slot;
    return { reason: why?.reason ?? { kind: 'outside-hours' }, callFirst: false };
  }
  const now = slots.flat().filter(({ slot, time }) => contains(time, at) && stateDuring(slot) === state);
  const slot = now[0]?.slot;
  if (slot)
    return {
      reason: state === 'unknown' ? { kind: 'no-time' } : slot.reason,
      callFirst: now.every((each) => each.slot.booking === 'recommended'),
      place: slot.place,
    };
  const isLoading = rules.some(({ isPending }) => isPending);
  return {
    reason: { kind: isLoading ? 'loading' : entry.people?.some(isVacant) ? 'vacancy' : 'no-hours' },
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
  const weeks = entry.weeksOver(channel);
  const today = dayAt(schedule, at);
  const planned = weeks(weekOf(today)).find((stretch) => contains(stretch, at))?.state ?? 'unknown';
  const { reason, callFirst, place } = explanation(schedule, entry, channel, at, planned);
  const since = beginning(planned, stretchesFrom(schedule, weeks, at, -1));
  const { until, opening, possible } = after(planned, stretchesFrom(schedule, weeks, at, 1));
  const stale = isStale(schedule, at);
  const isDistrusted = stale && planned === 'open';
  return {
    state: isDistrusted ? 'tentative' : planned,
    reason: isDistrusted ? { kind: 'stale' } : reason,
    callFirst: callFirst || isDistrusted,
    stale,
    since,
    until,
    closesSoon: !stale && planned === 'open' && until !== undefined && until - at <= soon,
    nextOpening: stale ? undefined : opening,
    nextPossible: possible ?? (stale ? opening : undefined),
    place: place ?? placeOn(schedule.document, entry, today),
    servicesNow: occurrencesOf(schedule, today - 1, today, {
      kind: 'service',
      offices: [officeId],
      serviceKinds: ['consultation'],
    }).filter(({ start, end, localDate, startTime, state }) => {
      const time = { start, end: end ?? instantAt(schedule, parseIsoDate(localDate) + 1) };
      return state !== 'cancelled' && startTime && contains(time, at);
    }),
  };
};
