import type { Affiliation, Link, Person, Place, Text, Topic } from '../model/office-document.js';
import { slug } from '../model/slug.js';
import {
  isObject,
  type JsonObject,
  type Located,
  openNode,
  type OpenNode,
  type Refuse,
  typesOf,
} from './read-schema-org-nodes.js';
import { ofKind } from './read-schema-org-values.js';

/** What a node is in the document. */
export type Kind = 'office' | 'partner' | 'service' | 'place';

/** A node with its place in the document. */
export interface Known extends Located<JsonObject> {
  readonly kind: Kind;
  readonly id: string;
  /** Written by this project. */
  readonly isOwn: boolean;
}

/** What reading one page needs; lists grow as it goes on. */
export interface Reading {
  readonly refuse: Refuse;
  /** What a value refers to or is itself. */
  readonly knownAs: (value: unknown) => Known | undefined;
  /** Finds or makes a partner of a name that has no node. */
  readonly partnerNamed: (name: string) => string;
  readonly addPlace: (place: Omit<Place, 'id'>) => string;
  readonly places: Place[];
  readonly topics: Topic[];
}

const isWebLink = /^https?:/i;
const webAddress = ofKind('webAddress');
const httpAddress = (text: string): string | undefined => (isWebLink.test(text) ? webAddress(text) : undefined);

const hostOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#].*$/, '') || url;

const linksOf = (node: OpenNode, refuse: Refuse): readonly Link[] => [
  ...[...node.each('url', httpAddress), ...node.each('sameAs', httpAddress)].map((url) => ({ name: hostOf(url), url })),
  ...node.take('subjectOf').flatMap((located): readonly Link[] => {
    const { value, pointer } = located;
    const page = isObject(value) ? openNode({ value, pointer }, refuse) : undefined;
    const [url, name] = page ? [page.one('url', httpAddress), page.text('name')] : [];
    if (!page || !url) refuse(located);
    else page.close();
    return url ? [{ name: name ?? hostOf(url), url }] : [];
  }),
];

const some = <Item>(list: readonly Item[]): readonly Item[] | undefined => (list.length > 0 ? list : undefined);

/** A number as a page prints it; `tel:` in front of it is none of it. */
const telephoneNumber = (text: string): string | undefined => ofKind('telephoneNumber')(text.replace(/^tel:/i, ''));
const emailAddress = (text: string): string | undefined => ofKind('emailAddress')(text.replace(/^mailto:/i, ''));

/** How to reach whoever a node is. */
export const readContact = (node: OpenNode, refuse: Refuse) => ({
  telephone: some(node.each('telephone', telephoneNumber)),
  faxNumber: node.one('faxNumber', telephoneNumber),
  email: node.one('email', emailAddress),
  links: some(linksOf(node, refuse)),
});

export const languagesOf = (node: OpenNode, name: string): readonly string[] | undefined =>
  some(node.each(name, ofKind('languageTag')));

/** A person, or a contact point that stands for one. */
export const readPerson = (node: OpenNode, role: string, languages: string, refuse: Refuse): Person => {
  const name = node.text('name');
  return {
    name: typeof name === 'object' ? Object.values(name)[0] : name,
    role: node.text(role),
    ...readContact(node, refuse),
    languages: languagesOf(node, languages),
    note: node.text('description'),
  };
};

const line = (text: string): string | undefined => text;

/** `PostalAddress` and `GeoCoordinates` of a node. */
export const readWhere = (node: OpenNode, refuse: Refuse): Pick<Place, 'address' | 'geo'> => {
  const [address, ...others] = node.take('address');
  for (const other of others) refuse(other);
  let found: Place['address'];
  if (address && isObject(address.value)) {
    const post = openNode({ value: address.value, pointer: address.pointer }, refuse);
    const streetAddress = post.one('streetAddress', line);
    const [postalCode, addressLocality] = [post.one('postalCode', line), post.one('addressLocality', line)];
    post.take('addressCountry');
    post.close();
    if (streetAddress ?? postalCode ?? addressLocality) found = { streetAddress, postalCode, addressLocality };
  } else if (typeof address?.value === 'string' && address.value.trim()) found = { streetAddress: address.value };
  else if (address) refuse(address);
  const [position] = node.take('geo');
  const geo =
    position && isObject(position.value)
      ? openNode({ value: position.value, pointer: position.pointer }, refuse)
      : undefined;
  const degrees = (most: number) => (text: string) =>
    text !== '' && Math.abs(Number(text)) <= most ? Number(text) : undefined;
  const [latitude, longitude] = [geo?.one('latitude', degrees(90)), geo?.one('longitude', degrees(180))];
  if (position && (latitude === undefined || longitude === undefined)) refuse(position);
  else geo?.close();
  return {
    address: found,
    geo: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
  };
};

const wheelchairWords: Readonly<Record<string, Place['wheelchair']>> = {
  yes: 'yes',
  true: 'yes',
  limited: 'limited',
  no: 'no',
  false: 'no',
};

const readWheelchair = (node: OpenNode, refuse: Refuse): Place['wheelchair'] => {
  let found: Place['wheelchair'];
  for (const located of node.take('amenityFeature')) {
    const { value } = located;
    const feature = isObject(value) ? openNode({ value, pointer: located.pointer }, () => undefined) : undefined;
    const isIt = feature?.one('name', (name) => /wheelchair/i.test(name) || undefined);
    const word = isIt && feature?.one('value', (given) => wheelchairWords[given.toLowerCase()]);
    if (word) found = word;
    else refuse(located);
  }
  return found;
};

/** A `Place` with a name of its own. */
export const readPlace = (located: Known, { refuse }: Reading): Place => {
  const node = openNode(located, refuse);
  const place: Place = {
    id: located.id,
    name: node.text('name') ?? located.id,
    ...readWhere(node, refuse),
    directions: node.text('description'),
    wheelchair: readWheelchair(node, refuse),
    ...readContact(node, refuse),
  };
  node.close();
  return place;
};

/** The id of the place of an organisation or event, from its `location` or its own address. */
export const placeOf = (node: OpenNode, name: Text | undefined, reading: Reading): string | undefined => {
  const [location, ...others] = node.take('location');
  for (const other of others) reading.refuse(other);
  const known = location && reading.knownAs(location.value);
  const where = readWhere(node, reading.refuse);
  if (known?.kind === 'place') return known.id;
  if (typeof location?.value === 'string' && location.value.trim()) return reading.addPlace({ name: location.value });
  if (location && !known) {
    reading.refuse(location);
    return undefined;
  }
  return (where.address ?? where.geo) ? reading.addPlace({ name: name ?? 'Ort', ...where }) : undefined;
};

/** Names as topics, each once. */
export const topicsOf = (node: OpenNode, name: string, { topics }: Reading): readonly string[] | undefined =>
  some(
    node.each(name, (text) => {
      const id = slug(text);
      if (!id) return undefined;
      if (!topics.some((topic) => topic.id === id)) topics.push({ id, name: text });
      return id;
    }),
  );

/** Organisations that a term refers to, in the role that they have. */
export const affiliationsOf = (
  node: OpenNode,
  name: string,
  role: Affiliation['role'],
  { knownAs, refuse }: Reading,
): readonly Affiliation[] =>
  node.take(name).flatMap((located): readonly Affiliation[] => {
    const { value } = located;
    const known = knownAs(value);
    if (known && (known.kind === 'office' || known.kind === 'partner')) return [{ role, organisation: known.id }];
    const called =
      isObject(value) && typesOf(value).length > 0 ? openNode({ value, pointer: located.pointer }, refuse) : undefined;
    const organisation = called?.text('name') ?? (typeof value === 'string' ? value : undefined);
    const isNamed = typeof organisation === 'string' ? organisation.trim() !== '' : organisation !== undefined;
    if (!isNamed) refuse(located);
    else called?.close();
    return organisation !== undefined && isNamed ? [{ role, name: organisation }] : [];
  });
