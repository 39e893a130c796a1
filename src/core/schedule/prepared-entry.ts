import type { Office, Override, Rule, Service } from '../model/office-document.js';
import { parseIsoDate, parseTime } from './civil-date.js';
import { type DaySet, daySet, type NamedDays } from './day-set.js';
import type { DayPlan } from './plan-day.js';
import { type PlainRule, plainRule } from './plain-rules.js';
import type { RecurrenceEngine } from './recurrence-engine.js';
import { reduceRecurrence } from './reduce-recurrence.js';
import { dayLength, type Slot, slotOf } from './slot.js';

export interface PreparedRule extends PlainRule {
  /** The slot on a day without overrides; the same object on all of them. */
  readonly slot: Slot;
}

export interface PreparedOverride {
  readonly override: Override;
  readonly days: DaySet;
  /** Minutes after midnight, where only a part of the day is meant. */
  readonly part?: { readonly start: number; readonly end: number };
  /** The rules that hold instead. */
  readonly rules?: readonly PreparedRule[];
}

/** An office or service, ready to be asked about any day. */
export interface PreparedEntry {
  readonly kind: 'hours' | 'service';
  readonly id: string;
  readonly entry: Office | Service;
  /** The office that a service belongs to. */
  readonly office?: PreparedEntry;
  readonly rules: readonly PreparedRule[];
  /** Rules that can fire on a weekday, 0 = Monday. */
  readonly rulesOn: readonly (readonly PreparedRule[])[];
  /** Rules that can fire on a public holiday of any weekday. */
  readonly rulesOnHolidays: readonly PreparedRule[];
  readonly overrides: readonly PreparedOverride[];
  /** By the day on which a moved date arrives. */
  readonly arrivals: ReadonlyMap<number, readonly PreparedOverride[]>;
  /** What has been worked out already. */
  readonly plans: Map<number, DayPlan>;
}

const prepareRule = (
  given: Rule,
  entry: Office | Service,
  override: Override | undefined,
  engine: RecurrenceEngine | undefined,
): PreparedRule => {
  const rule = reduceRecurrence(given);
  const plain = plainRule(rule, rule.rrule === undefined ? undefined : engine?.days(rule));
  return { ...plain, slot: slotOf(rule, entry, override, plain.isUnanchored) };
};

const prepareOverride = (
  override: Override,
  entry: Office | Service,
  names: NamedDays,
  engine: RecurrenceEngine | undefined,
): PreparedOverride => {
  const { startTime, endTime, hours } = override;
  const start = startTime === undefined ? 0 : parseTime(startTime);
  // "From 13:00 on" also means what lasts past midnight.
  const end = endTime === undefined ? 2 * dayLength : parseTime(endTime);
  return {
    override,
    days: daySet(override.on, names),
    part: startTime || endTime ? { start, end: end > start ? end : end + dayLength } : undefined,
    rules: hours?.map((rule) => prepareRule(rule, entry, override, engine)),
  };
};

const arrivalsOf = (overrides: readonly PreparedOverride[]): Map<number, PreparedOverride[]> => {
  const arrivals = new Map<number, PreparedOverride[]>();
  for (const prepared of overrides) {
    const { movedTo } = prepared.override;
    if (movedTo === undefined) continue;
    const day = parseIsoDate(movedTo);
    arrivals.set(day, [...(arrivals.get(day) ?? []), prepared]);
  }
  return arrivals;
};

export const prepareEntry = (
  entry: Office | Service,
  office: PreparedEntry | undefined,
  names: NamedDays,
  engine: RecurrenceEngine | undefined,
): PreparedEntry => {
  const rules = (entry.hours ?? []).map((rule) => prepareRule(rule, entry, undefined, engine));
  const overrides = (entry.overrides ?? []).map((override) => prepareOverride(override, entry, names, engine));
  const dated = rules.filter(({ isUndated, isPending }) => !isUndated && !isPending);
  return {
    kind: office ? 'service' : 'hours',
    id: entry.id,
    entry,
    office,
    rules,
    rulesOn: [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
      dated.filter(({ weekdays }) => !weekdays || weekdays.includes(weekday)),
    ),
    rulesOnHolidays: dated.filter(({ weekdays, onHolidays }) => !weekdays || onHolidays),
    overrides,
    arrivals: arrivalsOf(overrides),
    plans: new Map(),
  };
};
