import type { Override, Period, Rule } from '../model/office-document.js';
import type { Atom } from './read-osm-atoms.js';
import type { DatedClass, DayClass, OsmState } from './read-osm-classes.js';
import { daysInDocument, isOneDay, possibleHolidays } from './read-osm-pieces.js';
import { grouped, isDaily, isSame, keyOf, rulesOfGroup, undatedRules } from './read-osm-rules-of.js';
import type { OsmDates } from './read-osm-syntax.js';

/** Which rules of a value can't be kept, beside what the others say. */
export interface OsmAnswer {
  readonly hours: readonly Rule[];
  readonly overrides: readonly Override[];
  readonly periods: readonly Period[];
  /** Rules whose class of days can't be said. */
  readonly failed: readonly number[];
}

/** For whoever looks after the document: what the text left open. */
const holidaysNotNamed = {
  de: 'Die Angabe nennt keine Feiertage (PH): Wörtlich genommen ist auch an ihnen geöffnet. Bitte prüfen.',
  en: 'The value does not mention public holidays (PH): taken literally it is open on them too. Please check.',
};

const schoolHolidays = 'school-holidays';

const all = <Item>(items: readonly (readonly Item[] | undefined)[]): readonly Item[] | undefined =>
  items.every((item) => item !== undefined) ? items.flat() : undefined;

const rulesOf = (atoms: readonly Atom[], onHolidays: ReadonlySet<string> = new Set()): readonly Rule[] | undefined =>
  all(grouped(atoms).map((group) => rulesOfGroup(group, onHolidays.has(keyOf(group[0]!)))));

/** The times that hold on every public holiday and are those of some other day too: `PH` beside its weekdays. */
const alsoOnHolidays = ({ ordinary, holiday }: DayClass): ReadonlySet<string> | undefined => {
  const keys = new Set(grouped(ordinary).map((group) => keyOf(group[0]!)));
  const groups = grouped(holiday);
  const canBe = groups.every((group) => isDaily(group) && keys.has(keyOf(group[0]!)) && !group[0]!.weeks);
  return canBe ? new Set(groups.map((group) => keyOf(group[0]!))) : undefined;
};

const isPlainDaily = (group: readonly Atom[]): boolean => isDaily(group) && !group[0]!.validity && !group[0]!.weeks;

/** Of one day only what can hold on it: its weekday is known, and whether it can be a holiday at all. */
const narrowed = (given: DatedClass): DatedClass => {
  const { dates, ordinary } = given;
  if (!isOneDay(dates) || possibleHolidays(dates)?.length !== 0 || dates.kind === 'easter') return given;
  const weekday = (dates.from + 3) % 7;
  const isPlain = ordinary.every(({ positions, validity, weeks }) => !positions && !validity && !weeks);
  if (dates.kind !== 'fixed' || !isPlain) return { ...given, holiday: ordinary };
  // The same on each day of the week: it is only asked about this one.
  const daily = ordinary
    .filter((atom) => atom.weekday === weekday)
    .flatMap((atom) => [0, 1, 2, 3, 4, 5, 6].map((each): Atom => ({ ...atom, weekday: each })));
  return { ...given, ordinary: daily, holiday: daily };
};

/** What is different on the days of a class, without the days; `undefined` where it can't be said. */
const differing = (given: DayClass): Omit<Override, 'on'> | undefined => {
  const { ordinary, holiday, note } = given;
  if (ordinary.length + holiday.length === 0) return { status: 'cancelled', ...(note && { note }) };
  const groups = grouped(ordinary);
  if (isSame(ordinary, holiday)) {
    if (groups.every(isPlainDaily)) return { hours: groups.flatMap(undatedRules) };
    const hours = rulesOf(ordinary);
    return hours && { status: 'confirmed', hours };
  }
  const shared = alsoOnHolidays(given);
  const hours = shared && rulesOf(ordinary, shared);
  return hours && hours.length > 0 ? { hours } : undefined;
};

interface Base {
  readonly hours: readonly Rule[];
  readonly onHolidays?: Override;
}

/** The rules of most days, and what is different on public holidays where their resting isn't all. */
const baseOf = ({ base }: OsmState, namesHolidays: boolean): Base | undefined => {
  const { ordinary, holiday, note } = base;
  const shared = alsoOnHolidays(base);
  if (shared) {
    const hours = rulesOf(ordinary, shared);
    const said = note && holiday.length === 0;
    return hours && { hours, ...(said && { onHolidays: { on: ['public-holidays'], status: 'cancelled', note } }) };
  }
  const hours = rulesOf(ordinary);
  const on = ['public-holidays'];
  const editorNote = namesHolidays ? {} : { editorNote: holidaysNotNamed };
  const isAlike = isSame(ordinary, holiday);
  // "Takes place" would make certain what isn't; rules of its own keep what each says.
  if (hours && isAlike && !ordinary.some(({ status }) => status))
    return { hours, onHolidays: { on, status: 'confirmed', ...editorNote } };
  const groups = grouped(holiday);
  const isPlain = groups.every(isPlainDaily);
  const own = isPlain ? groups.flatMap(undatedRules) : rulesOf(holiday);
  return (
    hours &&
    own && { hours, onHolidays: { on, ...(!isPlain && { status: 'confirmed' as const }), hours: own, ...editorNote } }
  );
};

/** A public holiday is narrower than a span of days, so what the document says of holidays would win there. */
const namedOn = (given: DatedClass, { base }: OsmState, isStated: boolean): readonly OsmDates[] | undefined => {
  const { dates, holiday } = given;
  if (!isStated || isOneDay(dates) || isSame(holiday, base.holiday)) return [dates];
  const single = possibleHolidays(dates);
  return single && [dates, ...single];
};

/** What was added on single dates to all that holds there anyway: dates of their own. */
const addedOn = ({ dates, ordinary, holiday }: DatedClass, { base }: OsmState): readonly Rule[] | undefined => {
  if (!isOneDay(dates) || dates.kind === 'easter' || base.holiday.length > 0) return undefined;
  const rest = ordinary.filter((atom) => !base.ordinary.includes(atom));
  const hasAll = base.ordinary.every((atom) => ordinary.includes(atom));
  const groups = grouped(rest);
  const isPlain = groups.every(isPlainDaily);
  if (!hasAll || !isPlain || groups.length === 0 || !isSame(rest, holiday)) return undefined;
  return groups.flatMap(undatedRules).map((rule) => ({ dates: [daysInDocument(dates)], ...rule }));
};

/** Entries that differ only in their days are one. */
const joined = <Item extends object>(items: readonly Item[], days: keyof Item): readonly Item[] => {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify({ ...item, [days]: undefined });
    const before = found.get(key);
    const both = before && [...(before[days] as readonly string[]), ...(item[days] as readonly string[])];
    found.set(key, both ? { ...before, [days]: both } : item);
  }
  return [...found.values()];
};

/** What the rules say, in the fields of a document. */
export const answerOf = (state: OsmState, namesHolidays: boolean, days: readonly string[] = []): OsmAnswer => {
  const failed: number[] = [];
  const base = baseOf(state, namesHolidays);
  const isStated = base?.onHolidays !== undefined;
  const overrides: Override[] = base?.onHolidays ? [base.onHolidays] : [];
  const { school } = state;
  if (school) {
    const what = differing(school);
    const isLost = isStated && !isSame(school.holiday, state.base.holiday);
    if (what && !isLost) overrides.push({ on: [schoolHolidays], ...what });
    else failed.push(school.source);
  }
  const added: Rule[] = [];
  const dated: Override[] = [];
  for (const given of state.dated) {
    const own = addedOn(given, state);
    const what = differing(narrowed(given));
    const on = namedOn(given, state, isStated);
    if (own) added.push(...own);
    else if (what && on) dated.push({ on: on.map(daysInDocument), ...what });
    else failed.push(given.source);
  }
  if (!base) failed.push(...state.base.ordinary.concat(state.base.holiday).map(({ source }) => source));
  return {
    hours: [...(base?.hours ?? []), ...joined(added, 'dates')],
    overrides: [...overrides, ...joined(dated, 'on')],
    periods: school ? [{ id: schoolHolidays, name: { de: 'Schulferien', en: 'School holidays' }, on: days }] : [],
    failed,
  };
};
