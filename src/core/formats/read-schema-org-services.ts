import type { Service } from '../model/office-document.js';
import { objectsOf } from './read-schema-org-dates.js';
import { contactHours } from './read-schema-org-hours.js';
import { isObject, type Located, openNode } from './read-schema-org-nodes.js';
import { contactPointsOf } from './read-schema-org-organisations.js';
import { type Known, languagesOf, readContact, type Reading, topicsOf } from './read-schema-org-reading.js';
import { audienceOf, costOf, kindOf, performersOf, some } from './read-schema-org-service-terms.js';

/** Whether all hours are those of an office, by reference. */
const isDuringOfficeHours = (hours: readonly Located[], officeHours: ReadonlySet<string>): boolean =>
  hours.length > 0 &&
  hours.every(
    ({ value }) =>
      isObject(value) &&
      typeof value['@id'] === 'string' &&
      officeHours.has(value['@id']) &&
      Object.keys(value).length === 1,
  );

/**
 * A `Service`.
 *
 * @param officeHours the names (`@id`) of the opening hours of all offices
 */
export const readService = (located: Known, officeHours: ReadonlySet<string>, reading: Reading): Service => {
  const { refuse, knownAs } = reading;
  const node = openNode(located, refuse);
  const name = node.text('name') ?? located.id;
  const given = listed(located.value['hoursAvailable'], `${located.pointer}/hoursAvailable`);
  const duringOfficeHours = isDuringOfficeHours(given, officeHours) || undefined;
  if (duringOfficeHours) node.take('hoursAvailable');
  const own = readContact(node, refuse);
  const places: Known[] = [];
  const points: Located[] = [];
  const languages: string[] = [];
  for (const each of objectsOf(node, 'availableChannel', reading)) {
    const channel = openNode(each, refuse);
    for (const location of channel.take('serviceLocation')) {
      const known = knownAs(location.value);
      if (known) places.push(known);
      else refuse(location);
    }
    points.push(...channel.take('servicePhone'));
    languages.push(...(languagesOf(channel, 'availableLanguage') ?? []));
    channel.close();
  }
  const isUnnamed = ({ value }: Located): boolean =>
    isObject(value) && value['name'] === undefined && value['contactType'] === undefined;
  const [direct] = points.filter(isUnnamed);
  const ways = direct && openNode({ value: direct.value as Record<string, unknown>, pointer: direct.pointer }, refuse);
  const contact = ways ? { ...own, ...readContact(ways, refuse), links: own.links } : own;
  ways?.close();
  const providers = performersOf(node, 'provider', reading);
  const office = places.find(({ kind }) => kind === 'office')?.id;
  const service: Service = {
    id: located.id,
    name,
    description: node.text('description'),
    kind: kindOf(node.one('serviceType', kindOf)),
    office,
    place: places.find(({ kind }) => kind === 'place')?.id,
    duringOfficeHours,
    hours: some(contactHours(node, ['visit'], refuse)),
    providers: some(providers.ids.filter((id) => id !== office)),
    people: some([
      ...providers.people,
      ...contactPointsOf(
        points.filter((each) => each !== direct),
        contact,
        reading,
      ).people,
    ]),
    languages: some(languages),
    audience: audienceOf(node, reading),
    topics: topicsOf(node, 'category', reading),
    ...costOf(node, reading),
    ...contact,
  };
  node.close();
  return service;
};

const listed = (value: unknown, pointer: string): readonly Located[] =>
  value === undefined
    ? []
    : Array.isArray(value)
      ? value.map((each: unknown, i) => ({ value: each, pointer: `${pointer}/${i}` }))
      : [{ value, pointer }];
