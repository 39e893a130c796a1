import { spend } from './budget.js';
import { isoDate, parseIsoDate, parseTime } from './civil-date.js';
import { breadthOf, type DaySpan } from './day-set.js';
import type { Holiday } from './holidays.js';
import type { Interval } from './interval.js';
import { instantsOf } from './local-time.js';
import type { Reason } from './opening-state.js';
import { overridden, partlyOverridden } from './override-effects.js';
import type { Context, PreparedEntry, PreparedOverride, PreparedRule } from './prepared-entry.js';
import { between, certaintyOf, dayLength, reasonIn, type Slot, slotOf, withoutCoinciding } from './slot.js';

/** Minutes after midnight in which the document says that nothing takes place. */
export interface Closure extends Interval {
  readonly reason: Reason;
}

/** A slot with its instants (epoch milliseconds). */
export interface TimedSlot {
  readonly slot: Slot;
  readonly time: Interval;
}

/** An override that holds on a day, and the stretch of days by which it was found. */
export interface MatchedOverride extends PreparedOverride {
  readonly span: DaySpan;
}

/** All that is known about one day of one entry. */
export interface DayPlan {
  /** In the order of their starts. */
  readonly slots: readonly TimedSlot[];
  /** What rules say may take place that don't know on which day: then nothing is closed for certain. */
  readonly possible: readonly TimedSlot[];
  readonly closures: readonly { readonly reason: Reason; readonly time: Interval }[];
  /** For the whole day; the only one of its kind that counts. */
  readonly whole?: MatchedOverride;
  /** For parts of the day, the widest first. */
  readonly parts: readonly MatchedOverride[];
}

const isCancelling = ({ how }: PreparedOverride): boolean => how.status === 'cancelled';

/** From the weakest to the strongest: the narrowest has the last word, at a tie a cancellation, else the later one. */
const overridesOn = ({ overrides }: PreparedEntry, day: number): readonly MatchedOverride[] =>
  overrides
    .flatMap((override) => {
      const span = override.days(day);
      return span ? [{ ...override, span }] : [];
    })
    // Two open-ended spans are equally long, and their difference is no number.
    .sort((a, b) => breadthOf(b.span) - breadthOf(a.span) || Number(isCancelling(a)) - Number(isCancelling(b)));

const wholeDay = (overrides: readonly MatchedOverride[]): MatchedOverride | undefined =>
  overrides.filter(({ part }) => !part).at(-1);

const firingOn = (rules: readonly PreparedRule[], day: number): readonly PreparedRule[] =>
  rules.filter(({ isUndated, fires }) => !isUndated && fires(day));

/** A service that is there whenever its office is: when and where pass on, how one gets an appointment doesn't. */
const officeSlots = ({ entry }: PreparedEntry, office: DayPlan): readonly Slot[] =>
  office.slots
    .map(({ slot }) => slot)
    .filter(({ channels }) => channels.includes('visit') || channels.includes('self-service'))
    .map((slot) => {
      const { start, end, startTime, endTime, place } = slot;
      const own = slotOf({}, entry);
      // Neither is more certain than the other lets it be.
      const { planned, state, reason } = certaintyOf(own) < certaintyOf(slot) ? own : slot;
      return { ...own, start, end, startTime, endTime, planned, state, reason, place };
    });

/**
 * Whether a rule that doesn't know its day makes "closed" doubtful: at its times, or, where nothing of it is left that
 * could be read, all day. What is only a remark ("sometimes on Saturdays") doesn't, nor what needs an appointment.
 */
const isDoubt = ({ state, booking, startTime, name, notes }: Slot): boolean =>
  state === 'tentative' && booking !== 'required' && !!(startTime ?? !(name ?? notes[0]));

/** Slots of a day by the entry's own rules or its office's hours, before holidays and overrides. */
const usualSlots = (entry: PreparedEntry, day: number): readonly Slot[] =>
  entry.office && 'duringOfficeHours' in entry.entry
    ? officeSlots(entry, entry.office.planOn(day))
    : firingOn(entry.rules, day).map(({ slot }) => slot);

/** Dates that were moved to this day from another one. */
const arrivedSlots = (entry: PreparedEntry, day: number): readonly Slot[] =>
  entry.overrides.flatMap(({ override, how }) => {
    const { on, movedTo = '' } = override;
    if (!movedTo.startsWith(isoDate(day))) return [];
    const movedFrom = parseIsoDate(on[0]!);
    if (wholeDay(overridesOn(entry, movedFrom))?.override !== override) return [];
    const time = movedTo.slice(11) || undefined;
    const slots = usualSlots(entry, movedFrom).map((slot) => ({ ...slot, startTime: slot.startTime ?? time }));
    const by = time ? parseTime(time) - Math.min(...slots.map(({ start }) => start)) : 0;
    return slots.map((slot) => {
      const moved = between(slot, slot.start + by, slot.endTime ? slot.end + by : dayLength);
      return { ...overridden(moved, { ...how, movedTo: undefined }), movedFrom };
    });
  });

/** What a public holiday does to a slot; where nobody knows whether it is one, nothing is certain. */
const onHoliday = ({ slot, rests, hasHolidays }: PreparedRule, { id, name, isUncertain }: Holiday): Slot => {
  if (isUncertain && (rests || hasHolidays))
    return { ...overridden(slot, { status: 'tentative' }), reason: { kind: 'override', id, name } };
  return rests ? { ...slot, state: 'cancelled', reason: { kind: 'public-holiday', id, name } } : slot;
};

/** One day of one entry: its slots after holidays, overrides and closures. `PreparedEntry.planOn` remembers it. */
export const planDay = (entry: PreparedEntry, day: number, { holidayOn, budget, clock }: Context): DayPlan => {
  const holiday = holidayOn(day);
  const overrides = overridesOn(entry, day);
  const whole = wholeDay(overrides);
  const today = (whole?.rules ?? entry.rules).filter(({ fires }) => fires(day));
  const firing = today.filter(({ isUndated }) => !isUndated);
  spend(budget, 1 + entry.overrides.length + firing.length);

  const office = entry.office?.planOn(day);
  let slots: readonly Slot[] =
    office && !whole?.rules && 'duringOfficeHours' in entry.entry
      ? officeSlots(entry, office)
      : firing.map((rule) => (holiday && whole?.how.status !== 'confirmed' ? onHoliday(rule, holiday) : rule.slot));
  const closing = overrides.length > 0 ? whole : office?.whole;
  const reason = closing && isCancelling(closing) ? reasonIn(closing.how) : undefined;
  let closures: readonly Closure[] = reason ? [{ start: 0, end: dayLength, reason }] : [];
  if (whole && !whole.rules) slots = slots.map((slot) => overridden(slot, whole.how));
  else if (reason) slots = slots.map((slot) => ({ ...slot, state: 'cancelled', reason }));
  // Only what cancels this very day also cancels what was moved to it.
  const isOff = reason && whole && !breadthOf(whole.span);
  slots = [...slots, ...arrivedSlots(entry, day).map((slot) => (isOff ? overridden(slot, whole.how) : slot))];
  ({ slots, closures } = overrides.reduce(partlyOverridden, { slots, closures }));

  const timeOf = (piece: Interval): Interval => instantsOf({ clock }, day, piece);
  const timed = (slot: Slot): TimedSlot => ({ slot, time: timeOf(slot) });
  return {
    slots: [...withoutCoinciding(slots)].sort((a, b) => a.start - b.start || a.end - b.end).map(timed),
    possible: today.filter(({ isUndated, slot }) => isUndated && isDoubt(slot)).map(({ slot }) => timed(slot)),
    closures: closures.map((closure) => ({ reason: closure.reason, time: timeOf(closure) })),
    whole,
    parts: overrides.filter(({ part }) => part),
  };
};
