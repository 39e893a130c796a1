import type { Office, OfficeDocument, Organisation, Rule } from '../model/office-document.js';
import { type Budget, stepsPerCall } from './budget.js';
import { daySet, type NamedDays } from './day-set.js';
import { type Holiday, statutoryHolidays } from './holidays.js';
import { type PreparedEntry, prepareEntry } from './prepared-entry.js';
import type { RecurrenceEngine } from './recurrence-engine.js';
import { isBeyondPlain } from './reduce-recurrence.js';
import type { Stretch } from './timeline.js';
import { type WallClock, wallClock } from './wall-clock.js';

/** What some documents need and most don't, so the page fetches it only when asked. */
export interface Engines {
  readonly recurrence?: RecurrenceEngine;
}

/** A document made ready for questions about time. Its fields are for the rooms above; ask the functions. */
export interface Schedule {
  readonly document: OfficeDocument;
  readonly clock: WallClock;
  /** By day number, those of the region and the document's own. */
  readonly holidayOn: (day: number) => Holiday | undefined;
  readonly offices: ReadonlyMap<string, PreparedEntry>;
  readonly services: ReadonlyMap<string, PreparedEntry>;
  /** Partners and offices by id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly budget: Budget;
  /** Stretches of weeks that have been worked out, by office, channel and week. */
  readonly weeks: Map<string, readonly Stretch[]>;
  /** Days on which a service in rotation took a turn, by service. */
  readonly turns: Map<string, { readonly days: number[]; through: number }>;
}

const holidaysOf = ({ region, localHolidays, periods }: OfficeDocument): Schedule['holidayOn'] => {
  const statutory = statutoryHolidays(region);
  const names: NamedDays = { periods, isPublicHoliday: (day) => statutory(day) !== undefined };
  const local = localHolidays.map(({ on, name, status }) => ({ days: daySet(on, names), name, status }));
  const known = new Map<number, Holiday | undefined>();
  return (day) => {
    if (known.has(day)) return known.get(day);
    const own = local.filter(({ days }) => days(day));
    const added = own.find(({ status }) => status !== 'cancelled');
    const isRemoved = own.some(({ status }) => status === 'cancelled');
    const holiday = added?.name !== undefined ? { name: added.name } : isRemoved ? undefined : statutory(day);
    if (known.size > 2000) known.clear();
    known.set(day, holiday);
    return holiday;
  };
};

const rulesOf = (document: OfficeDocument): readonly Rule[] =>
  [...document.offices, ...document.partners, ...document.services].flatMap(({ hours = [], overrides = [] }) => [
    ...hours,
    ...overrides.flatMap((override) => override.hours ?? []),
  ]);

/** Whether some rule of the document can only be worked out by the recurrence engine. */
export const needsRecurrence = (document: OfficeDocument): boolean => rulesOf(document).some(isBeyondPlain);

/**
 * Makes a document ready. Cheap: nothing is expanded before it is asked for. What needs an engine that isn't given
 * stays unknown, with the reason `loading`.
 */
export const prepareSchedule = (document: OfficeDocument, engines: Engines = {}): Schedule => {
  const holidayOn = holidaysOf(document);
  const names: NamedDays = {
    periods: document.periods,
    isPublicHoliday: (day) => holidayOn(day) !== undefined,
  };
  const offices = new Map(
    document.offices.map((office) => [office.id, prepareEntry(office, undefined, names, engines.recurrence)]),
  );
  const first = document.offices[0];
  const services = new Map<string, PreparedEntry>();
  for (const service of document.services) {
    const office = offices.get(service.office ?? first?.id ?? '');
    if (office) services.set(service.id, prepareEntry(service, office, names, engines.recurrence));
  }
  return {
    document,
    clock: wallClock(document.timeZone),
    holidayOn,
    offices,
    services,
    organisations: new Map([...document.offices, ...document.partners].map((each) => [each.id, each])),
    budget: { left: stepsPerCall },
    weeks: new Map(),
    turns: new Map(),
  };
};

/** The office with an id; without one the document's first. */
export const officeOf = ({ document }: Schedule, id?: string): Office | undefined =>
  id === undefined ? document.offices[0] : document.offices.find((office) => office.id === id);
