import type { Office, OfficeDocument, Organisation } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { daySet } from './day-set.js';
import { type Holiday, statutoryHolidays } from './holidays.js';
import { type Context, type PreparedEntry, prepareEntry } from './prepared-entry.js';
import { isBeyondPlain } from './plain-rules.js';
import type { RecurrenceEngine } from './recurrence-engine.js';
import { remembered } from './remembered.js';
import { wallClock } from './wall-clock.js';

/** What some documents need and most don't, so the page fetches it only when asked. */
export interface Engines {
  readonly recurrence?: RecurrenceEngine;
}

/** A document made ready for questions about time. Its fields are for the rooms above; ask the functions. */
export interface Schedule extends Context {
  readonly offices: ReadonlyMap<string, PreparedEntry>;
  readonly services: ReadonlyMap<string, PreparedEntry>;
  /** Each office and its services, by the id of the office. */
  readonly entriesOf: ReadonlyMap<string, readonly PreparedEntry[]>;
  /** Partners and offices by id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
}

const holidaysOf = ({ region, localHolidays }: OfficeDocument): ((day: number) => Holiday | undefined) => {
  const statutory = statutoryHolidays(region);
  const local = localHolidays.map(({ on, name, status }) => ({ added: status ? undefined : name, days: daySet(on) }));
  return remembered((day) => {
    const own = local.filter(({ days }) => days(day));
    const name = own.find(({ added }) => added)?.added;
    return name ? { name } : own.length > 0 ? undefined : statutory(day);
  });
};

/** Whether some rule of the document can only be worked out by the recurrence engine. */
export const needsRecurrence = ({ offices, partners, services }: OfficeDocument): boolean =>
  [...offices, ...partners, ...services]
    .flatMap((entry) => [entry, ...(entry.overrides ?? [])])
    .some(({ hours = [] }) => hours.some(isBeyondPlain));

/**
 * Makes a document ready. Cheap: nothing is expanded before it is asked for. What needs an engine that isn't given
 * stays unknown, with the reason `loading`.
 */
export const prepareSchedule = (document: OfficeDocument, { recurrence }: Engines = {}): Schedule => {
  const context: Context = {
    document,
    clock: wallClock(document.timeZone),
    holidayOn: holidaysOf(document),
    budget: { left: stepsPerCall },
    recurrence,
  };
  const {
    offices: [first],
  } = document;
  const offices = new Map(document.offices.map((office) => [office.id, prepareEntry(office, context)]));
  const services = new Map<string, PreparedEntry>();
  for (const service of document.services) {
    const office = offices.get(service.office ?? first?.id ?? '');
    if (office) services.set(service.id, prepareEntry(service, context, office));
  }
  const entriesOf = new Map([...offices].map(([id, office]) => [id, [office]]));
  for (const service of services.values()) entriesOf.get(service.office!.id)!.push(service);
  return {
    ...context,
    offices,
    services,
    entriesOf,
    organisations: new Map([...document.offices, ...document.partners].map((each) => [each.id, each])),
  };
};

/** The office with an id; without one the document's first. */
export const officeOf = ({ document: { offices } }: Schedule, id = offices[0]?.id): Office | undefined =>
  offices.find((office) => office.id === id);

/**
 * The office that a call asks about, which has all its steps before it.
 *
 * @throws RangeError where the schedule has no such office
 */
export const askedOffice = ({ offices, budget }: Schedule, officeId: string): PreparedEntry => {
  const entry = offices.get(officeId);
  if (!entry) throw new RangeError(`There is no office "${officeId}" in this document.`);
  budget.left = stepsPerCall;
  return entry;
};
