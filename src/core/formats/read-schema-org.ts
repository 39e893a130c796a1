import type { OfficeDocument, Organisation, Place, Service, Topic } from '../model/office-document.js';
import { giveIds } from '../model/give-ids.js';
import { slug } from '../model/slug.js';
import {
  isObject,
  type JsonObject,
  type Located,
  type NotUnderstood,
  type Refuse,
  typesOf,
} from './read-schema-org-nodes.js';
import { eventTypes, findNodes, isEntry, kindOf } from './read-schema-org-find.js';
import { followReferences } from './read-schema-org-references.js';
import { readOrganisation } from './read-schema-org-organisations.js';
import { type Kind, type Known, readPlace, type Reading } from './read-schema-org-reading.js';
import { jsonLdScripts } from './read-schema-org-scripts.js';
import { readEvent } from './read-schema-org-events.js';
import { readService } from './read-schema-org-services.js';

export type { NotUnderstood } from './read-schema-org-nodes.js';

/** Parts of an office document, as far as a page says them. */
export type SchemaOrgPieces = Pick<OfficeDocument, 'places' | 'offices' | 'partners' | 'services' | 'topics'>;

/** What was read, and all that wasn't understood. */
export interface SchemaOrgReading {
  readonly value: SchemaOrgPieces;
  readonly notUnderstood: readonly NotUnderstood[];
}

const nameOf = (node: JsonObject): string => {
  const given = node['name'] ?? node['legalName'];
  const name: unknown = Array.isArray(given) ? given[0] : given;
  const text = isObject(name) ? name['@value'] : name;
  return typeof text === 'string' ? text : '';
};

/** The id that this project's own pages put into `@id`. */
const ownId = (node: JsonObject, kind: Kind): string | undefined =>
  typeof node['@id'] === 'string' ? RegExp(`#${kind}-([a-z0-9-]+)$`).exec(node['@id'])?.[1] : undefined;

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** The value to read: of a page the list of its scripts; a script that is no JSON stays a text, which nobody understands. */
const valueOf = (input: unknown): unknown => {
  if (typeof input !== 'string') return input;
  const text = input.replace(/^\uFEFF/, '').trim();
  if (!text.startsWith('<')) {
    const json = parsed(text);
    if (json) return json.value;
    if (!text.includes('<')) return text;
  }
  return jsonLdScripts(text).map((script) => parsed(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))?.value ?? script);
};

interface Lists {
  readonly places: Place[];
  readonly offices: Organisation[];
  readonly partners: Organisation[];
  readonly services: Service[];
  readonly topics: Topic[];
}

/** Gives every node an id of its own, and finds it again by its `@id` or as the object it is. */
const identify = (nodes: readonly Located<JsonObject>[]) => {
  const kinds: readonly Kind[] = ['office', 'partner', 'service', 'place'];
  const known: Known[] = [];
  const byName = new Map<string, Known>();
  const byNode = new Map<unknown, Known>();
  for (const kind of kinds) {
    const group = nodes.filter(({ value }) => kindOf(value) === kind);
    const named = group.map(({ value }) => ({ id: ownId(value, kind), name: nameOf(value) || kind }));
    const idOf = giveIds(named, 'de');
    for (const [i, located] of group.entries()) {
      const { '@id': name } = located.value;
      const earlier = typeof name === 'string' ? byName.get(name) : undefined;
      const entry = earlier ?? { ...located, kind, id: idOf(named[i]!), isOwn: named[i]!.id !== undefined };
      if (!earlier) known.push(entry);
      if (typeof name === 'string') byName.set(name, entry);
      byNode.set(located.value, entry);
    }
  }
  return { known, byName, byNode };
};

const offices = (known: readonly Known[]): ReadonlySet<string> =>
  new Set(
    known
      .filter(({ kind }) => kind === 'office')
      .flatMap(({ value }) => [value['openingHoursSpecification'] ?? []].flat() as unknown[])
      .flatMap((hours) => (isObject(hours) && typeof hours['@id'] === 'string' ? [hours['@id']] : [])),
  );

const freeId = (name: unknown, fallback: string, taken: readonly { readonly id: string }[]): string => {
  const base = slug(typeof name === 'string' ? name : '') || fallback;
  let id = base;
  for (let number = 2; taken.some((each) => each.id === id); number++) id = `${base}-${number}`;
  return id;
};

/**
 * What a page says in the vocabulary of schema.org, as parts of a document: offices with their hours and the days on
 * which they are different, partners, places, events and services. Takes the HTML of a page (all its JSON-LD), the text
 * of JSON, or its value. Whatever isn't understood is handed back as it stood there; of days and times nothing is
 * guessed. Never throws.
 */
export const readSchemaOrg = (input: unknown): SchemaOrgReading => {
  const notUnderstood: NotUnderstood[] = [];
  const refuse: Refuse = ({ value, pointer }) => notUnderstood.push({ pointer, found: value });
  const { value, used } = followReferences(valueOf(input), isEntry);
  const { nodes, others } = findNodes({ value, pointer: '' });
  for (const other of others) if (!used.has(other.value)) refuse(other);
  const { known, byName, byNode } = identify(nodes);
  const lists: Lists = { places: [], offices: [], partners: [], services: [], topics: [] };
  const reading: Reading = {
    refuse,
    places: lists.places,
    topics: lists.topics,
    knownAs: (value) => {
      const direct = byNode.get(value);
      if (direct || !isObject(value) || typeof value['@id'] !== 'string') return direct;
      const name = value['@id'];
      return byName.get(name) ?? known.find(({ id, kind }) => id === name && kind === 'office');
    },
    partnerNamed: (name) => {
      const same = lists.partners.find((each) => each.name === name);
      if (same) return same.id;
      const id = freeId(name, 'partner', [...lists.partners, ...known]);
      lists.partners.push({ id, name });
      return id;
    },
    addPlace: (place) => {
      const same = lists.places.find(({ id: _, ...each }) => JSON.stringify(each) === JSON.stringify(place));
      if (same) return same.id;
      const id = freeId(place.name, 'place', [...lists.places, ...known.filter(({ kind }) => kind === 'place')]);
      lists.places.push({ id, ...place });
      return id;
    },
  };
  const officeHours = offices(known);
  for (const entry of known) {
    if (entry.kind === 'place') lists.places.push(readPlace(entry, reading));
    else if (entry.kind === 'service') {
      const isEvent = typesOf(entry.value).some((type) => eventTypes.test(type));
      lists.services.push(isEvent ? readEvent(entry, reading) : readService(entry, officeHours, reading));
    } else lists[entry.kind === 'office' ? 'offices' : 'partners'].push(readOrganisation(entry, reading));
  }
  return { value: lists, notUnderstood };
};
