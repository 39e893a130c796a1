import type { Affiliation, Organisation, Person, Rule } from '../model/office-document.js';
import { contactHours, readHours } from './read-schema-org-hours.js';
import { isObject, type Located, openNode, type OpenNode } from './read-schema-org-nodes.js';
import {
  affiliationsOf,
  type Known,
  languagesOf,
  placeOf,
  readContact,
  readPerson,
  type Reading,
} from './read-schema-org-reading.js';
import { ofKind } from './read-schema-org-values.js';

interface ContactPoints {
  readonly people: readonly Person[];
  readonly hours: readonly Rule[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Contact points: with hours they are when one can call, with a name or a task they are people. */
export const contactPointsOf = (
  points: readonly Located[],
  own: Pick<Organisation, 'telephone'>,
  { refuse }: Reading,
): ContactPoints => {
  const people: Person[] = [];
  const hours: Rule[] = [];
  for (const located of points) {
    const { value, pointer } = located;
    if (!isObject(value)) {
      refuse(located);
      continue;
    }
    const node = openNode({ value, pointer }, refuse);
    const rules = contactHours(node, ['phone'], refuse);
    const person = readPerson(node, 'contactType', 'availableLanguage', refuse);
    hours.push(...rules);
    // The hours are the organisation's where the number is.
    const isOwn = rules.length > 0 && !person.name && (!person.telephone || isSame(person.telephone, own.telephone));
    if (!isOwn && (person.name ?? person.role)) people.push(person);
    else if (!isOwn) refuse(located);
    node.close();
  }
  return { people, hours };
};

const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined);

/** People who work for an organisation, where a page names them. */
const employees = (node: OpenNode, { refuse }: Reading): readonly Person[] =>
  [...node.take('employee'), ...node.take('founder')].flatMap((located) => {
    const { value, pointer } = located;
    if (!isObject(value)) {
      refuse(located);
      return [];
    }
    const open = openNode({ value, pointer }, refuse);
    const person = readPerson(open, 'jobTitle', 'knowsLanguage', refuse);
    open.close();
    if (person.name ?? person.role) return [person];
    refuse(located);
    return [];
  });

/** An office or partner. */
export const readOrganisation = (located: Known, reading: Reading): Organisation => {
  const { refuse, knownAs } = reading;
  const node = openNode(located, refuse);
  const name = node.text('name') ?? node.text('legalName') ?? located.id;
  const contact = readContact(node, refuse);
  const { hours, overrides } = readHours(node, refuse);
  const points = contactPointsOf(node.take('contactPoint'), contact, reading);
  const affiliations: readonly Affiliation[] = [
    ...affiliationsOf(node, 'parentOrganization', 'operator', reading),
    ...affiliationsOf(node, 'funder', 'funder', reading),
  ];
  // Who belongs to whom is kept where it belongs, by `parentOrganization`; departments of their own are read as such.
  for (const each of node.take('department')) if (!knownAs(each.value)) refuse(each);
  const organisation: Organisation = {
    id: located.id,
    name,
    description: node.text('description'),
    logo: node.one('logo', ofKind('imagePath')),
    place: placeOf(node, name, reading),
    ...contact,
    languages: languagesOf(node, 'knowsLanguage'),
    hours: some([...hours, ...points.hours]),
    overrides: some(overrides),
    people: some([...employees(node, reading), ...points.people]),
    affiliations: some(affiliations),
  };
  node.close();
  return organisation;
};
