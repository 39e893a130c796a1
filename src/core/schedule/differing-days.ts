import type { OfficeDocument, Service, Text } from '../model/office-document.js';
import { resolveText } from '../model/text.js';
import { isoDate, parseIsoDate } from './civil-date.js';
import type { DateWindow, Occurrence } from './occurrence.js';
import { occurrences } from './occurrences.js';
import { prepareSchedule, type Schedule } from './prepare-schedule.js';

/** What takes place on one day of one entry, before and after; what is cancelled takes no place. */
export interface DifferingDay {
  /** Local date. */
  readonly date: string;
  readonly before: readonly Occurrence[];
  readonly after: readonly Occurrence[];
  /** Where to a date of this day was moved. */
  readonly movedTo?: string;
}

/** The days of one office or service that differ between two documents. */
export interface DifferingEntry {
  readonly kind: Occurrence['kind'];
  readonly id: string;
  /** Because its rules differ, or what holds for all of them. */
  readonly regular: readonly DifferingDay[];
  /** Because single days differ: overrides, periods, holidays. */
  readonly single: readonly DifferingDay[];
}

/** So many days are asked for at once; the core bounds one question, not the sum of them. */
const stride = 28;

/** By entry, then by day. */
type Days = ReadonlyMap<string, ReadonlyMap<string, readonly Occurrence[]>>;

/** As a reader of a language sees it: names and remarks in that language, and a name only where it isn't the usual one. */
const daysOf = (schedule: Schedule, { from, through }: DateWindow, tag: string): Days => {
  const { services, language } = schedule.document;
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const read = (text: Text): string => resolveText(text, tag, language).text;
  const found = new Map<string, Map<string, Occurrence[]>>();
  const last = parseIsoDate(through);
  for (let day = parseIsoDate(from); day <= last; day += stride)
    for (const date of occurrences(schedule, {
      from: isoDate(day),
      through: isoDate(Math.min(day + stride - 1, last)),
    })) {
      const key = `${date.kind} ${date.of}`;
      const days = found.get(key) ?? new Map<string, Occurrence[]>();
      const { notes, name, localDate } = date;
      const isUsual = name === undefined || (date.kind === 'service' && name === names.get(date.of));
      const seen = { ...date, notes: notes.map(read), name: isUsual ? undefined : read(name) };
      found.set(key, days.set(localDate, [...(days.get(localDate) ?? []), seen]));
    }
  return found;
};

/** What a resident would notice about a date. */
export const noticed = (date: Occurrence): string => {
  const { startTime, endTime, state, place, channels, callFirst, providers, providersCertain, notes, name, languages } =
    date;
  const who = [...providers.map(({ id }) => id), providersCertain];
  return JSON.stringify([
    startTime,
    endTime,
    state,
    place,
    [...channels].sort(),
    callFirst,
    who,
    notes,
    name,
    [...languages].sort(),
  ]);
};

const isOn = ({ state }: Occurrence): boolean => state !== 'cancelled';

const isAlike = (a: readonly Occurrence[], b: readonly Occurrence[]): boolean =>
  a.map(noticed).sort().join() === b.map(noticed).sort().join();

const differing = (key: string, a: Days, b: Days): readonly DifferingDay[] => {
  const [before, after] = [a.get(key), b.get(key)];
  const dates = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  return dates.flatMap((date) => {
    const all = after?.get(date) ?? [];
    const [was, is] = [(before?.get(date) ?? []).filter(isOn), all.filter(isOn)];
    const movedTo = all.find((each) => each.movedTo)?.movedTo;
    return isAlike(was, is) ? [] : [{ date, before: was, after: is, ...(movedTo && { movedTo }) }];
  });
};

/** The new entry with the old one's exceptions: what it differs in from the old one is what holds as a rule. */
const withRulesOf = <Entry extends { readonly id: string; readonly overrides?: Service['overrides'] }>(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Entry[] =>
  before.map((entry) => {
    const now = after.find(({ id }) => id === entry.id);
    return now ? { ...now, overrides: entry.overrides } : entry;
  });

/**
 * Where the dates of two documents differ, for each office and service that both have, in a window of local dates.
 * What is written otherwise but means the same differs nowhere; nor do texts that are the same in the reader's language.
 *
 * @throws RangeError where there is more to look at than one call may
 */
export const differingDays = (
  before: Schedule,
  after: Schedule,
  window: DateWindow,
  tag: string,
): readonly DifferingEntry[] => {
  const [old, now] = [before.document, after.document];
  const between: OfficeDocument = {
    ...old,
    places: now.places,
    offices: withRulesOf(old.offices, now.offices),
    services: withRulesOf(old.services, now.services),
  };
  const { recurrence } = after;
  const [was, rules, is] = [before, prepareSchedule(between, { recurrence }), after].map((each) =>
    daysOf(each, window, tag),
  ) as [Days, Days, Days];
  const both = (list: 'offices' | 'services', kind: Occurrence['kind']) =>
    now[list].filter(({ id }) => old[list].some((each) => each.id === id)).map(({ id }) => ({ kind, id }));
  return [...both('offices', 'hours'), ...both('services', 'service')].map(({ kind, id }) => ({
    kind,
    id,
    regular: differing(`${kind} ${id}`, was, rules),
    single: differing(`${kind} ${id}`, rules, is),
  }));
};
