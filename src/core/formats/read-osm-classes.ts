import { type Atom, cutDays, type DayBox, type OsmHow, withoutTimes } from './read-osm-atoms.js';
import { relationOf, isOneDay, splitBy } from './read-osm-pieces.js';
import { isSame } from './read-osm-rules-of.js';
import type { OsmDates, OsmRule, OsmWeekday } from './read-osm-syntax.js';

/** What holds on some days: on those that are no public holidays, and on those that are. */
export interface DayClass {
  readonly ordinary: readonly Atom[];
  readonly holiday: readonly Atom[];
  /** The rule that made it a class of its own. */
  readonly source: number;
  /** A comment on a closure. */
  readonly note?: string;
}

export interface DatedClass extends DayClass {
  readonly dates: OsmDates;
}

/** What the rules up to now say; a later one changes all that it names. */
export interface OsmState {
  readonly base: DayClass;
  /** School holidays. */
  readonly school?: DayClass;
  readonly dated: readonly DatedClass[];
}

export const emptyState: OsmState = { base: { ordinary: [], holiday: [], source: -1 }, dated: [] };

/** No office has more; it bounds the work. */
const mostAtoms = 600;
const mostClasses = 80;

const everyDay: readonly OsmWeekday[] = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday }));
const wholeDay = [{ start: 0, end: 1440 }];
const appointment = /vereinbarung|anmeldung|termin|appointment|absprache/i;
const plainAppointment = /^(nur )?(nach vereinbarung|by appointment)( only)?$/i;

/** What a comment says of booking, and what else is a note; nothing where it is about something else. */
export const bookingIn = (comment: string): Pick<OsmHow, 'booking' | 'note'> | undefined => {
  if (!appointment.test(comment)) return undefined;
  return plainAppointment.test(comment) ? { booking: 'required' } : { booking: 'required', note: comment };
};

/** How it is at the times of a rule: a comment alone makes it uncertain. */
const howOf = ({ modifier, comment, spans }: OsmRule): OsmHow => {
  const note = comment ? { note: comment } : {};
  if (modifier === 'open' || (!modifier && comment === undefined)) return note;
  const booking = comment === undefined ? undefined : bookingIn(comment);
  if (booking) return booking;
  return spans ? { status: 'tentative', ...note } : { isUntimed: true, ...note };
};

type Change = (list: readonly Atom[], weekdays: readonly OsmWeekday[]) => readonly Atom[] | undefined;

/** What a rule does to a list of atoms on weekdays. */
const changeBy = (rule: OsmRule, source: number, limits: Omit<DayBox, 'weekdays'>): Change => {
  const { spans, modifier, separator } = rule;
  const how = howOf(rule);
  const isOff = modifier === 'off';
  return (list, weekdays) => {
    if (weekdays.length === 0) return list;
    const box: DayBox = { ...limits, weekdays };
    const isWeaker = how.status ?? how.booking ?? how.isUntimed;
    const left: Atom[] = [];
    for (const atom of list) {
      // What is added leaves the rest as it is, unless it says less than the rest does.
      if (!isOff && separator === ',' && !isWeaker) {
        left.push(atom);
        continue;
      }
      const cut = cutDays(atom, box);
      if (!cut) return undefined;
      left.push(...cut.rest);
      if (separator !== ',' && !(isOff && spans)) continue;
      if (isOff && !spans) continue;
      for (const each of cut.common) {
        const rest = withoutTimes(each, spans ?? wholeDay);
        if (!rest) return undefined;
        left.push(...rest);
      }
    }
    if (!isOff)
      for (const span of spans ?? wholeDay)
        left.push(...weekdays.map((weekday): Atom => ({ ...limits, ...weekday, ...how, ...span, source })));
    return left.length > mostAtoms ? undefined : left;
  };
};

const changed = <Class extends DayClass>(
  given: Class,
  change: Change,
  ordinaryDays: readonly OsmWeekday[],
  holidays: readonly OsmWeekday[],
): Class | undefined => {
  const ordinary = change(given.ordinary, ordinaryDays);
  const holiday = change(given.holiday, holidays);
  return ordinary && holiday && { ...given, ordinary, holiday };
};

/** All of a list, or nothing where one is missing. */
const all = <Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined =>
  items.every((item) => item !== undefined) ? items : undefined;

/** A rule for weekdays, seasons, holidays: it changes what holds on all classes of days that it names. */
const applyEverywhere = (state: OsmState, rule: OsmRule, source: number, limits: Omit<DayBox, 'weekdays'>) => {
  const { weekdays, holidays, isWithin } = rule;
  const change = changeBy(rule, source, limits);
  const [hasPublic, hasSchool] = [holidays.includes('PH'), holidays.includes('SH')];
  const named = weekdays.length + holidays.length > 0 ? weekdays : everyDay;
  const usual = isWithin ? [] : named;
  const within = isWithin ? weekdays : everyDay;
  const onHolidays = hasPublic ? within : usual;
  const base = changed(state.base, change, usual, onHolidays);
  const dated = all(state.dated.map((each) => changed(each, change, usual, onHolidays)));
  const before = state.school ?? (hasSchool ? { ...state.base, source } : undefined);
  const inSchool = before && changed(before, change, hasSchool ? within : usual, hasSchool ? within : onHolidays);
  if (!base || !dated || (before && !inSchool)) return undefined;
  const closes = rule.modifier === 'off' && !rule.spans && rule.comment ? { note: rule.comment } : {};
  const school = inSchool && { ...inSchool, ...(hasSchool && closes) };
  // Of single dates and school holidays nobody knows whether they meet.
  const meets = (each: DayClass) => isSame(each.ordinary, school!.ordinary) && isSame(each.holiday, school!.holiday);
  if (hasSchool && !dated.every(meets)) return undefined;
  return { base: { ...base, ...(hasPublic && closes) }, dated, school };
};

const isWholeDay = ({ weekdays, holidays, separator, modifier, spans }: OsmRule): boolean =>
  weekdays.length + holidays.length === 0 && (modifier === 'off' ? !spans : separator !== ',');

/** A rule for dates: they become classes of their own, beginning with what holds on them up to now. */
const applyToDates = (state: OsmState, rule: OsmRule, source: number, dates: OsmDates): OsmState | undefined => {
  const { weekdays, holidays, isWithin } = rule;
  if (holidays.includes('SH')) return undefined;
  if (state.school && !(isWholeDay(rule) && isOneDay(dates))) return undefined;
  const change = changeBy(rule, source, rule.weeks ? { weeks: rule.weeks } : {});
  const usual = weekdays.length + holidays.length > 0 ? (isWithin ? [] : weekdays) : everyDay;
  const onHolidays = holidays.length > 0 ? (isWithin ? weekdays : everyDay) : usual;
  const apply = (given: DatedClass) => {
    const closes = rule.modifier === 'off' && isWholeDay(rule) && rule.comment ? { note: rule.comment } : {};
    const found = changed(given, change, usual, onHolidays);
    return found && { ...found, ...closes };
  };
  let isKnown = false;
  let around: DatedClass | undefined;
  const found: (DatedClass | undefined)[] = [];
  for (const each of state.dated) {
    const relation = relationOf(dates, each.dates);
    if (relation === 'apart') found.push(each);
    else if (relation === 'same' || relation === 'around') {
      isKnown ||= relation === 'same';
      found.push(apply({ ...each, source: relation === 'same' ? source : each.source }));
    } else if (relation === 'inside') {
      if (!around || relationOf(each.dates, around.dates) === 'inside') around = each;
      found.push(each);
    } else {
      const split = splitBy(each.dates, dates);
      const after = apply(each);
      if (split)
        found.push(
          ...split.rest.map((part) => ({ ...each, dates: part })),
          ...split.common.map((part) => after && { ...after, dates: part }),
        );
      else if (after && isSame(after.ordinary, each.ordinary) && isSame(after.holiday, each.holiday)) found.push(each);
      else return undefined;
    }
  }
  if (!isKnown) found.push(apply({ ...(around ?? state.base), note: undefined, dates, source }));
  const dated = all(found);
  return dated && dated.length <= mostClasses ? { ...state, dated } : undefined;
};

/** The dates of a rule as seasons: whole months or years at which something takes place, or any where that is asked. */
const seasonOf = ({ dates, modifier }: OsmRule, isAsked: boolean): DayBox['validity'] => {
  const [first] = dates;
  if (!first || first.kind === 'easter' || (modifier === 'off' && !isAsked)) return undefined;
  const { kind } = first;
  if (!dates.every((each) => each.kind === kind && (each.isWhole || isAsked))) return undefined;
  const ranges = dates.flatMap((each) =>
    each.kind === 'easter'
      ? []
      : each.from <= each.through
        ? [[each.from, each.through] as const]
        : ([
            [0, each.through],
            [each.from, 365],
          ] as const),
  );
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const isApart = sorted.every(([from], i) => i === 0 || from > sorted[i - 1]![1]);
  return isApart ? { kind, ranges: sorted } : undefined;
};

/**
 * What the rules say with one more; `undefined` where that can't be said.
 *
 * @param asSeason its dates limit the rules rather than being days of their own
 */
export const applyRule = (state: OsmState, rule: OsmRule, source: number, asSeason: boolean): OsmState | undefined => {
  const { dates, weeks, weekdays, holidays, separator } = rule;
  const isUnlimited = dates.length + weekdays.length + holidays.length === 0 && !weeks;
  // Whether such a rule replaces all others or adds to them, programs don't agree.
  if (isUnlimited && separator === ';' && source > 0 && state !== emptyState) return undefined;
  const limits = weeks ? { weeks } : {};
  // "May 15-Sep 15 Su 14:00-17:00" alone is a season, not an exception to anything.
  const isFirst = state.base.ordinary.length + state.dated.length === 0 && weekdays.length > 0 && !!rule.spans;
  if (dates.length === 0) return applyEverywhere(state, rule, source, limits);
  const validity = holidays.includes('SH') ? undefined : seasonOf(rule, asSeason || isFirst);
  const seasonal = validity && applyEverywhere(state, rule, source, { ...limits, validity });
  if (seasonal ?? asSeason) return seasonal;
  return dates.reduce<OsmState | undefined>(
    (before, each) => before && applyToDates(before, rule, source, each),
    state,
  );
};
