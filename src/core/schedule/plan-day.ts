import { type Budget, spend } from './budget.js';
import { parseIsoDate, parseTime } from './civil-date.js';
import type { DaySpan } from './day-set.js';
import type { Holiday } from './holidays.js';
import type { Reason } from './opening-state.js';
import { overridden, partlyOverridden } from './override-effects.js';
import { type DayFacts, dayFacts } from './plain-rules.js';
import type { PreparedEntry, PreparedOverride, PreparedRule } from './prepared-entry.js';
import { cancelledBy, dayLength, shifted, type Slot, slotOf, withoutCoinciding } from './slot.js';

/** Minutes after midnight in which the document says that nothing takes place. */
export interface Closure {
  readonly start: number;
  readonly end: number;
  readonly reason: Reason;
}

/** An override that holds on a day, and the stretch of days by which it was found. */
export interface MatchedOverride {
  readonly prepared: PreparedOverride;
  readonly span: DaySpan;
}

/** All that is known about one day of one entry. */
export interface DayPlan {
  readonly day: number;
  readonly holiday?: Holiday;
  /** Hours of this day rest on the holiday. */
  readonly rests: boolean;
  /** In the order of their starts. */
  readonly slots: readonly Slot[];
  readonly closures: readonly Closure[];
  /** For the whole day; the only one of its kind that counts. */
  readonly whole?: MatchedOverride;
  /** For parts of the day, the widest first. */
  readonly parts: readonly MatchedOverride[];
}

export interface PlanContext {
  readonly holidayOn: (day: number) => Holiday | undefined;
  readonly budget: Budget;
}

const lengthOf = ({ span }: MatchedOverride): number => span.through - span.from;
const isCancelling = ({ prepared: { override } }: MatchedOverride): boolean => override.status === 'cancelled';

/** From the weakest to the strongest: the narrowest has the last word, at a tie a cancellation, else the later one. */
const overridesOn = (entry: PreparedEntry, day: number): readonly MatchedOverride[] =>
  entry.overrides
    .flatMap((prepared): MatchedOverride[] => {
      const span = prepared.days(day);
      return span ? [{ prepared, span }] : [];
    })
    // Two open-ended spans are equally long, and their difference is no number.
    .sort((a, b) => lengthOf(b) - lengthOf(a) || Number(isCancelling(a)) - Number(isCancelling(b)));

const wholeDay = (overrides: readonly MatchedOverride[]): MatchedOverride | undefined =>
  overrides.filter(({ prepared }) => !prepared.part).at(-1);

const restingOn = ({ id, name }: Holiday): Pick<Slot, 'state' | 'reason'> => ({
  state: 'cancelled',
  reason: { kind: 'public-holiday', id, name },
});

const slotsOf = (rules: readonly PreparedRule[], facts: DayFacts, isConfirmed: boolean, undated: boolean): Slot[] =>
  rules.flatMap(({ isUndated, firing, slot }) => {
    const fires = isUndated ? (undated ? 'fires' : undefined) : firing(facts);
    if (!fires) return [];
    return fires === 'rests' && facts.holiday && !isConfirmed ? [{ ...slot, ...restingOn(facts.holiday) }] : [slot];
  });

const candidates = (entry: PreparedEntry, { weekday, holiday }: DayFacts): readonly PreparedRule[] => {
  const rules = entry.rulesOn[weekday]!;
  return holiday && entry.rulesOnHolidays.length > 0 ? [...new Set([...rules, ...entry.rulesOnHolidays])] : rules;
};

/** A service that is there whenever its office is: when and where pass on, how one gets an appointment doesn't. */
const officeSlots = (entry: PreparedEntry, office: DayPlan): Slot[] =>
  office.slots
    .filter(({ channels }) => channels.includes('visit') || channels.includes('self-service'))
    .map((slot) => {
      const { start, end, planned, state, reason, place } = slot;
      const own = slotOf({ startTime: slot.startTime, endTime: slot.endTime }, entry.entry, undefined, false);
      return { ...own, start, end, planned, state, reason, place };
    });

/** Dates that were moved to this day from another one. */
const arrivedSlots = (entry: PreparedEntry, day: number, context: PlanContext): Slot[] =>
  (entry.arrivals.get(day) ?? []).flatMap((prepared) => {
    const { on, movedTo = '', ...how } = prepared.override;
    const from = parseIsoDate(on[0]!);
    if (wholeDay(overridesOn(entry, from))?.prepared !== prepared) return [];
    const facts = dayFacts(from, context.holidayOn(from));
    const slots = slotsOf(candidates(entry, facts), facts, true, false);
    const first = Math.min(...slots.map(({ start }) => start));
    const by = movedTo.includes('T') ? parseTime(movedTo.slice(11)) - first : 0;
    return slots.map((slot) => ({ ...overridden(shifted(slot, by), { on, ...how }), movedFrom: from }));
  });

const work = (entry: PreparedEntry, day: number, context: PlanContext): DayPlan => {
  const holiday = context.holidayOn(day);
  const facts = dayFacts(day, holiday);
  const overrides = overridesOn(entry, day);
  const whole = wholeDay(overrides);
  const parts = overrides.filter(({ prepared }) => prepared.part);
  const isConfirmed = whole?.prepared.override.status === 'confirmed';
  const rules = whole?.prepared.rules ?? candidates(entry, facts);
  spend(context.budget, 1 + rules.length + entry.overrides.length);

  const office = entry.office && planDay(entry.office, day, context);
  let slots: readonly Slot[] =
    office && 'duringOfficeHours' in entry.entry && entry.entry.duringOfficeHours && !whole?.prepared.rules
      ? officeSlots(entry, office)
      : slotsOf(rules, facts, isConfirmed, !!whole?.prepared.rules);
  let closures: readonly Closure[] = [];
  const cancelling =
    whole && isCancelling(whole)
      ? whole
      : office?.whole && overrides.length === 0 && isCancelling(office.whole)
        ? office.whole
        : undefined;
  const { reason } = cancelling ? cancelledBy(cancelling.prepared.override) : {};
  if (reason) closures = [{ start: 0, end: dayLength, reason }];
  if (whole && !whole.prepared.rules) slots = slots.map((slot) => overridden(slot, whole.prepared.override));
  else if (reason) slots = slots.map((slot) => ({ ...slot, state: 'cancelled', reason }));
  slots = [...slots, ...arrivedSlots(entry, day, context)];
  for (const { prepared } of parts)
    if (prepared.part) ({ slots, closures } = partlyOverridden({ slots, closures }, prepared.part, prepared.override));

  slots = withoutCoinciding(slots);
  return {
    day,
    holiday,
    rests: slots.some((slot) => slot.reason?.kind === 'public-holiday'),
    slots: slots.length < 2 ? slots : [...slots].sort((a, b) => a.start - b.start || a.end - b.end),
    closures,
    whole,
    parts,
  };
};

const plansKept = 500;

/**
 * One day of one entry: its slots after holidays, overrides and closures.
 *
 * @throws RangeError when the budget of the call is used up
 */
export const planDay = (entry: PreparedEntry, day: number, context: PlanContext): DayPlan => {
  const known = entry.plans.get(day);
  if (known) return known;
  if (entry.plans.size >= plansKept) entry.plans.clear();
  const plan = work(entry, day, context);
  entry.plans.set(day, plan);
  return plan;
};
