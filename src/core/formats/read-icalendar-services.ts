import type { Override, Place, Rule, Service, Topic } from '../model/office-document.js';
import { slug } from '../model/slug.js';
import { parseIsoDate, parseTime } from '../schedule/civil-date.js';
import { plainRule } from '../schedule/plain-rules.js';
import type { CalendarEntry, LocalMoment } from './read-icalendar-event.js';
import { minutesBetween, recurringDays, timesOfDay } from './read-icalendar-rules.js';

/** An event that could be said, with those of its dates that are different. */
interface Proposal {
  readonly entry: CalendarEntry;
  readonly hours: readonly Rule[];
  readonly overrides: readonly Override[];
  readonly compared: Comparable;
}

export interface Proposals {
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  /** Events that can't be said, and why. */
  readonly left: readonly { readonly entry: CalendarEntry; readonly code: 'recurrence' | 'too-long' | 'replaces' }[];
}

const statusOf = ({ status }: CalendarEntry): Pick<Rule, 'status'> =>
  status === 'TENTATIVE' ? { status: 'tentative' } : status === 'CANCELLED' ? { status: 'cancelled' } : {};

const isOnline = (location: string): boolean => /^https?:/i.test(location);

const placeId = (location: string | undefined): string | undefined =>
  location === undefined || isOnline(location) ? undefined : slug(location).slice(0, 40).replace(/-$/, '') || undefined;

const whereOf = ({ location }: CalendarEntry): Pick<Rule, 'place' | 'channels'> => {
  const place = placeId(location);
  if (location && isOnline(location)) return { channels: ['online'] };
  return place ? { place } : {};
};

/** What one date of a series says otherwise. */
const overrideOf = (entry: CalendarEntry, master: CalendarEntry): readonly Override[] | undefined => {
  const { start, end, replaces, location, summary, status, description } = entry;
  const on = [replaces!.date];
  if (status === 'CANCELLED')
    return [
      { on, status: 'cancelled', ...(description && description !== master.description && { note: description }) },
    ];
  const times = timesOfDay(start, end);
  if (!times) return undefined;
  const usual = timesOfDay(master.start, master.end);
  const other: Omit<Override, 'on'> = {
    ...(status !== master.status && { status: status === 'TENTATIVE' ? 'tentative' : 'confirmed' }),
    ...(location !== master.location && whereOf(entry)),
    ...(summary && summary !== master.summary && { name: summary }),
    ...(description && description !== master.description && { note: description }),
  };
  const isSameDay = start.date === replaces!.date;
  const isSameTime = times.startTime === usual?.startTime && times.endTime === usual?.endTime;
  if (isSameDay && isSameTime) return Object.keys(other).length > 0 ? [{ on, ...other }] : [];
  if (isSameDay) return [{ on, ...other, hours: [times] }];
  const length = master.end ? minutesBetween(master.start, master.end) : 0;
  const isSameLength = (end ? minutesBetween(start, end) : 0) === length;
  // What moved begins as much later as the first of them, so only one length of a day can be said.
  if (isSameLength)
    return [{ on, ...other, movedTo: isSameTime || !start.time ? start.date : `${start.date}T${start.time}` }];
  return [
    { on, status: 'cancelled' },
    { on: [start.date], ...other, hours: [times] },
  ];
};

const proposalOf = (
  entry: CalendarEntry,
  different: readonly CalendarEntry[],
): Proposal | 'recurrence' | 'too-long' => {
  const { start, end, recur, dates, exceptDates, unread } = entry;
  const times = timesOfDay(start, end);
  if (!times) return 'too-long';
  const days = recur ? recurringDays(entry) : { dates: [start.date] };
  if (!days || (recur && unread.some(({ code }) => code === 'zone' || code === 'recurrence'))) return 'recurrence';
  const how = { ...times, ...statusOf(entry), ...whereOf(entry) };
  const extra = dates.filter(({ date }) => date !== start.date || recur);
  const replaced = new Set(different.map(({ replaces }) => replaces?.date));
  const without = exceptDates.map(({ date }) => date).filter((date) => !replaced.has(date));
  const hours = [
    { ...days, ...how },
    ...(extra.length > 0 ? [{ dates: extra.map(({ date }) => date), ...how, ...movedTimes(extra[0]!, entry) }] : []),
  ];
  const overrides = [
    ...(without.length > 0 ? [{ on: [...new Set(without)].sort(), status: 'cancelled' as const }] : []),
    ...different.flatMap((each) => overrideOf(each, entry) ?? []),
  ];
  return { entry, hours, overrides, compared: comparable({ hours, overrides }) };
};

/** The times of further dates, which may begin at another time of the day; their length is that of all. */
const movedTimes = (moment: LocalMoment, { start, end }: CalendarEntry): Pick<Rule, 'startTime' | 'endTime'> => {
  if (moment.time === undefined || moment.time === start.time || !end?.time) return {};
  const minutes = (parseTime(moment.time) + minutesBetween(start, end)) % 1440;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { startTime: moment.time, endTime: time === '00:00' ? '24:00' : time };
};

/** What two proposals are compared by, worked out once for each. */
interface Comparable {
  /** Whether it may have a date on a day; of what only an engine can work out one never knows. */
  readonly mayFireOn: (date: string) => boolean;
  /** The days on which something is different. */
  readonly days: ReadonlySet<string>;
  readonly overrides: string;
}

const comparable = ({ hours, overrides }: Pick<Proposal, 'hours' | 'overrides'>): Comparable => {
  const rules = hours.map((rule) => plainRule(rule, { holidayOn: () => undefined } as never));
  return {
    mayFireOn: (date) => rules.some(({ fires, isPending }) => isPending || fires(parseIsoDate(date))),
    days: new Set(overrides.flatMap(({ on, movedTo }) => [...on, ...(movedTo ? [movedTo.slice(0, 10)] : [])])),
    overrides: JSON.stringify(overrides),
  };
};

/** An override holds for all rules of a service: whether two can be one without losing dates of each other. */
const goTogether = ({ compared: one }: Proposal, { compared: other }: Proposal): boolean => {
  const isSafe = (a: Comparable, b: Comparable): boolean =>
    [...a.days].every((date) => !b.mayFireOn(date) && !b.days.has(date)) || a.overrides === b.overrides;
  return isSafe(one, other) && isSafe(other, one);
};

const shared = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

const withoutKey = <K extends keyof Rule>(rule: Rule, key: K): Omit<Rule, K> => {
  const { [key]: _, ...rest } = rule;
  return rest;
};

/** Single dates at the same times are one rule. */
const mergedDates = (rules: readonly Rule[]): readonly Rule[] => {
  const merged = new Map<string, Rule>();
  for (const rule of rules) {
    const { dates, ...rest } = rule;
    const isSingle = dates?.every((date) => !date.startsWith('--'));
    const key = isSingle ? JSON.stringify(rest) : `${merged.size} ${JSON.stringify(rule)}`;
    const before = merged.get(key);
    merged.set(
      key,
      before ? { ...before, dates: [...new Set([...(before.dates ?? []), ...(dates ?? [])])].sort() } : rule,
    );
  }
  return [...merged.values()];
};

const serviceOf = (proposals: readonly Proposal[], id: string, topicIds: ReadonlyMap<string, string>): Service => {
  const [{ entry }] = proposals as [Proposal, ...Proposal[]];
  const hours = mergedDates(proposals.flatMap((each) => each.hours));
  const place = shared(hours.map((rule) => rule.place));
  const description = shared(proposals.map((each) => each.entry.description));
  const topics = [...new Set(entry.categories.flatMap((name) => topicIds.get(name) ?? []))];
  const overrides = [
    ...new Map(proposals.flatMap((each) => each.overrides).map((each) => [JSON.stringify(each), each])).values(),
  ];
  return {
    id,
    name: entry.summary || entry.uid || `${entry.start.date}`,
    ...(description && { description }),
    ...(place && { place }),
    ...(entry.email && { email: entry.email }),
    ...(entry.url && { links: [{ name: /\/\/([^/]+)/.exec(entry.url)?.[1] ?? entry.url, url: entry.url }] }),
    ...(topics.length > 0 && { topics }),
    hours: place ? hours.map((rule) => withoutKey(rule, 'place')) : hours,
    ...(overrides.length > 0 && { overrides }),
  };
};

/** Ids of their own for names. */
const idGiver = () => {
  const given = new Set<string>();
  return (name: string, fallback: string): string => {
    const base = slug(name).slice(0, 60).replace(/-$/, '') || fallback;
    let id = base;
    for (let n = 2; given.has(id); n++) id = `${base}-${n}`;
    given.add(id);
    return id;
  };
};

/** Each is compared with all of these before it. */
const mostTogether = 200;
const mostCompared = 5;

/** What takes place by a calendar, proposed as services: one for each name, unless their exceptions get in each other's way. */
export const servicesOf = (entries: readonly CalendarEntry[]): Proposals => {
  const left: { entry: CalendarEntry; code: 'recurrence' | 'too-long' | 'replaces' }[] = [];
  const masters = entries.filter(({ replaces }) => !replaces);
  const different = new Map<string, CalendarEntry[]>();
  for (const entry of entries)
    if (entry.replaces) different.set(entry.uid, [...(different.get(entry.uid) ?? []), entry]);
  const known = new Set(masters.filter(({ recur, dates }) => recur ?? dates.length > 0).map(({ uid }) => uid));
  const groups = new Map<string, Proposal[][]>();
  // One date of a series that the file doesn't hold is a date by itself.
  const alone = [...different].filter(([uid]) => !known.has(uid)).flatMap(([, each]) => each);
  for (const entry of [...masters, ...alone]) {
    const own = known.has(entry.uid) && !entry.replaces ? (different.get(entry.uid) ?? []) : [];
    const unsayable = own.filter((each) => overrideOf(each, entry) === undefined);
    left.push(...unsayable.map((each) => ({ entry: each, code: 'too-long' as const })));
    const proposal = proposalOf(
      entry,
      own.filter((each) => !unsayable.includes(each)),
    );
    if (typeof proposal === 'string') {
      left.push({ entry, code: proposal }, ...own.map((each) => ({ entry: each, code: 'replaces' as const })));
      continue;
    }
    const group = groups.get(entry.summary) ?? [];
    const fitting = group
      .slice(-mostCompared)
      .find((each) => each.length < mostTogether && each.every((one) => goTogether(one, proposal)));
    if (fitting) fitting.push(proposal);
    else group.push([proposal]);
    groups.set(entry.summary, group);
  }
  const names = [...new Set([...groups.values()].flat(2).flatMap(({ entry }) => entry.categories))];
  const topicIdFor = idGiver();
  const topicIds = new Map(names.map((name) => [name, topicIdFor(name, 'topic')]));
  const idFor = idGiver();
  const services = [...groups].flatMap(([name, group]) =>
    group.map((proposals) => serviceOf(proposals, idFor(name, 'service'), topicIds)),
  );
  const places = new Map<string, Place>();
  for (const { location, geo } of entries) {
    const id = placeId(location);
    if (id && !places.has(id)) places.set(id, { id, name: location!, ...(geo && { geo }) });
  }
  return { services, places: [...places.values()], topics: [...topicIds].map(([name, id]) => ({ id, name })), left };
};
