import type { Person, Service } from '../model/office-document.js';
import { objectsOf } from './read-schema-org-dates.js';
import { isObject, openNode, type OpenNode, typesOf } from './read-schema-org-nodes.js';
import { readPerson, type Reading } from './read-schema-org-reading.js';
import { ofKind } from './read-schema-org-values.js';

/** A list, if there is anything in it. */
export const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined);

/** For whom. */
export const audienceOf = (node: OpenNode, reading: Reading): Service['audience'] => {
  const [audience, ...others] = objectsOf(node, 'audience', reading);
  for (const other of others) reading.refuse(other);
  if (!audience) return undefined;
  const open = openNode(audience, reading.refuse);
  const found = open.text('audienceType') ?? open.text('name');
  open.close();
  return found;
};

/** What it costs, in words; a price alone is no words. */
export const costOf = (node: OpenNode, reading: Reading): Pick<Service, 'cost' | 'isAccessibleForFree'> => {
  const [offer, ...others] = objectsOf(node, 'offers', reading);
  for (const other of others) reading.refuse(other);
  if (!offer) return {};
  const open = openNode(offer, reading.refuse);
  const cost = open.text('description');
  const isFree = open.one('price', (text) => (Number(text) === 0 ? true : undefined));
  if (isFree) open.take('priceCurrency');
  open.close();
  return { cost, isAccessibleForFree: isFree };
};

/** Organisations by reference or name, people as people. */
export const performersOf = (node: OpenNode, name: string, reading: Reading) => {
  const ids: string[] = [];
  const people: Person[] = [];
  for (const located of node.take(name)) {
    const { value, pointer } = located;
    const known = reading.knownAs(value);
    if (known && (known.kind === 'office' || known.kind === 'partner')) ids.push(known.id);
    else if (typeof value === 'string' && value.trim()) ids.push(reading.partnerNamed(value));
    else if (isObject(value) && !known) {
      const open = openNode({ value, pointer }, reading.refuse);
      const isPerson = value['@type'] === undefined || typesOf(value).includes('Person');
      const person = readPerson(open, 'jobTitle', 'knowsLanguage', reading.refuse);
      const called = typeof person.name === 'string' ? person.name : undefined;
      if (isPerson && (person.name ?? person.role)) people.push(person);
      else if (called) ids.push(reading.partnerNamed(called));
      else reading.refuse(located);
      open.close();
    } else reading.refuse(located);
  }
  return { ids, people };
};

/** Consultation, activity or facility, where a text is one of these words. */
export const kindOf = (text: string | undefined): Service['kind'] =>
  ofKind('serviceKind')(text ?? '') as Service['kind'];
