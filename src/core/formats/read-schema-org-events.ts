import type { Channel, Rule, Service } from '../model/office-document.js';
import {
  eventStatus,
  exceptionsOf,
  objectsOf,
  readSingleDate,
  type SingleDate,
  startAndEnd,
} from './read-schema-org-dates.js';
import { type Located, openNode, type OpenNode, term } from './read-schema-org-nodes.js';
import { type Known, languagesOf, placeOf, readContact, type Reading, topicsOf } from './read-schema-org-reading.js';
import { readSchedule } from './read-schema-org-schedules.js';
import { audienceOf, costOf, kindOf, performersOf, some } from './read-schema-org-service-terms.js';
import { ofKind } from './read-schema-org-values.js';

const yesOrNo = (text: string): boolean | undefined =>
  /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;

const attendances: Readonly<Record<string, readonly Channel[]>> = {
  OnlineEventAttendanceMode: ['online'],
  MixedEventAttendanceMode: ['visit', 'online'],
};

const channelsOf = (node: OpenNode): readonly Channel[] | undefined => {
  const mode = node.one('eventAttendanceMode', (text) => term(text));
  return mode === undefined ? undefined : attendances[mode];
};

/** All dates of an event. */
const datesOf = (node: OpenNode, name: unknown, reading: Reading): Pick<Service, 'hours' | 'overrides'> => {
  const hours: Rule[] = [];
  const except: string[] = [];
  const single: SingleDate[] = [];
  for (const schedule of objectsOf(node, 'eventSchedule', reading)) {
    const read = readSchedule(schedule, reading.refuse);
    if (read) {
      hours.push(read.rule);
      except.push(...read.exceptDates);
    } else reading.refuse(schedule);
  }
  for (const located of objectsOf(node, 'subEvent', reading)) {
    const dates = readSingleDate(located, name, reading);
    if (dates) single.push(...dates);
    else reading.refuse(located);
  }
  // Beside schedules, from when to when they go.
  if (hours.length === 0 && node.node['startDate'] !== undefined) {
    const { startDate, endDate } = node.node;
    const own = startAndEnd(node);
    if (own) single.push(...own.map((each) => ({ ...each, isCancelled: false })));
    else
      for (const [key, value] of Object.entries({ startDate, endDate }))
        if (value !== undefined) reading.refuse({ value, pointer: `${node.pointer}/${key}` });
  }
  const exceptions = exceptionsOf(except, single);
  return { hours: some([...hours, ...exceptions.hours]), overrides: some(exceptions.overrides) };
};

/** An `Event` as a service. */
export const readEvent = (located: Known, reading: Reading): Service => {
  const refused: Located[] = [];
  const node = openNode(located, (each) => refused.push(each));
  const name = node.text('name') ?? located.id;
  const kind = kindOf(node.one('additionalType', kindOf));
  const status = eventStatus(node);
  const dates = datesOf(node, name, reading);
  node.take('previousStartDate');
  const organizers = performersOf(node, 'organizer', reading);
  const performers = performersOf(node, 'performer', reading);
  const [office, ...others] = organizers.ids.filter((id) => reading.knownAs({ '@id': id })?.kind === 'office');
  const isOwn = located.isOwn;
  const service: Service = {
    id: located.id,
    name,
    description: node.text('description'),
    kind: kind ?? (isOwn ? undefined : 'activity'),
    status: status === 'EventCancelled' ? 'cancelled' : undefined,
    office,
    place: placeOf(node, name, reading),
    channels: channelsOf(node),
    providers: some([
      ...new Set([
        ...performers.ids,
        ...others,
        ...organizers.ids.filter((id) => id !== office && !others.includes(id)),
      ]),
    ]),
    people: some([...organizers.people, ...performers.people]),
    audience: audienceOf(node, reading),
    typicalAgeRange: node.one('typicalAgeRange', ofKind('ageRange')),
    isAccessibleForFree: node.one('isAccessibleForFree', yesOrNo),
    languages: languagesOf(node, 'inLanguage'),
    topics: topicsOf(node, 'keywords', reading),
    ...costOf(node, reading),
    links: readContact(node, reading.refuse).links,
    ...dates,
  };
  node.close();
  for (const each of refused) reading.refuse(each);
  return service;
};
