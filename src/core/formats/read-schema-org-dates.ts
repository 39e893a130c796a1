import type { Override, Rule } from '../model/office-document.js';
import { isObject, type JsonObject, type Located, openNode, type OpenNode, term } from './read-schema-org-nodes.js';
import { placeOf, type Reading } from './read-schema-org-reading.js';
import { dateAfter, type LocalMoment, localMoment } from './read-schema-org-values.js';

/** One date of an event. */
export interface SingleDate {
  readonly date: string;
  readonly rule: Rule;
  readonly isCancelled: boolean;
  /** The day it was moved from. */
  readonly movedFrom?: string;
}

/** The most days that one event without times is said to last. */
const longest = 31;

/** The times of a date; `undefined` where it lasts longer than till the next day. */
const timesOf = (start: LocalMoment, end: LocalMoment | undefined): Pick<Rule, 'startTime' | 'endTime'> | undefined => {
  if (!start.time) return end?.time ? undefined : {};
  if (!end) return { startTime: start.time };
  if (!end.time || end.time === start.time) return undefined;
  const isNextDay = end.date === dateAfter(start.date, 1) && end.time < start.time;
  if (end.date !== start.date && !isNextDay) return undefined;
  if (!isNextDay && end.time < start.time) return undefined;
  return { startTime: start.time, endTime: end.time === '00:00' ? '24:00' : end.time };
};

const daysFrom = (first: string, last: string): readonly string[] | undefined => {
  const days = [first];
  while (days.at(-1)! < last && days.length <= longest) days.push(dateAfter(days.at(-1)!, 1));
  return days.at(-1) === last ? days : undefined;
};

/** The dates that a node's `startDate` and `endDate` say; none where they can't be said for certain. */
export const startAndEnd = (node: OpenNode): readonly { readonly date: string; readonly rule: Rule }[] | undefined => {
  const hadEnd = node.node['endDate'] !== undefined;
  const [start, end] = [node.one('startDate', localMoment), node.one('endDate', localMoment)];
  if (!start || start.time === '24:00' || (hadEnd && !end)) return undefined;
  const times = timesOf(start, end);
  if (!times) return undefined;
  const days = !start.time && end ? daysFrom(start.date, end.date) : [start.date];
  return days?.map((date) => ({ date, rule: times }));
};

/** `EventCancelled` of its address. */
export const eventStatus = (node: OpenNode): string =>
  node.one('eventStatus', (text) => term(text)) ?? 'EventScheduled';

/** One `subEvent`; refused as a whole where its date can't be told. */
export const readSingleDate = (
  located: Located<JsonObject>,
  eventName: unknown,
  reading: Reading,
): readonly SingleDate[] | undefined => {
  const doubts: Located[] = [];
  const node = openNode(located, (each) => doubts.push(each));
  const status = eventStatus(node);
  const dates = startAndEnd(node);
  const movedFrom = node.one('previousStartDate', localMoment)?.date;
  if (!dates || doubts.length > 0 || !/^Event(Scheduled|Cancelled|Rescheduled)$/.test(status)) return undefined;
  const name = node.text('name');
  const note = node.text('description');
  const place = placeOf(node, name, reading);
  const providers = node.take('performer').flatMap(({ value }) => reading.knownAs(value)?.id ?? []);
  node.close();
  for (const each of doubts) reading.refuse(each);
  const details = {
    place,
    note,
    name: name === eventName ? undefined : name,
    providers: providers.length > 0 ? providers : undefined,
  };
  return dates.map(({ date, rule }) => ({
    date,
    rule: { ...rule, ...details },
    isCancelled: status === 'EventCancelled',
    movedFrom: status === 'EventRescheduled' ? movedFrom : undefined,
  }));
};

const alike = (rule: Rule): string =>
  JSON.stringify(
    Object.entries(rule)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );

/** What rules and overrides say the same as schedules with days left out and dates by themselves. */
export const exceptionsOf = (
  exceptDates: readonly string[],
  dates: readonly SingleDate[],
): { readonly hours: readonly Rule[]; readonly overrides: readonly Override[] } => {
  const left = new Set(exceptDates);
  for (const { date, isCancelled } of dates) if (isCancelled) left.add(date);
  const overrides = [...left].sort().map((date): Override => {
    const own = dates.filter((each) => each.date === date);
    const held = own.filter(({ isCancelled }) => !isCancelled).map(({ rule }) => rule);
    const notes = own.filter(({ isCancelled }) => isCancelled).map(({ rule }) => rule.note);
    return {
      on: [date],
      note: held.length > 0 ? undefined : notes[0],
      ...(held.length > 0 ? { hours: held } : { status: 'cancelled' }),
    };
  });
  const added = new Map<string, { readonly rule: Rule; readonly days: string[] }>();
  for (const { date, rule, isCancelled } of dates) {
    if (isCancelled || left.has(date)) continue;
    const known = added.get(alike(rule)) ?? { rule, days: [] };
    if (!known.days.includes(date)) known.days.push(date);
    added.set(alike(rule), known);
  }
  return { hours: [...added.values()].map(({ rule, days }) => ({ ...rule, dates: days.sort() })), overrides };
};

/** Values of a term that are objects; others are refused. */
export const objectsOf = (node: OpenNode, name: string, { refuse }: Reading): readonly Located<JsonObject>[] =>
  node.take(name).flatMap((located) => {
    const { value, pointer } = located;
    if (isObject(value)) return [{ value, pointer }];
    refuse(located);
    return [];
  });
