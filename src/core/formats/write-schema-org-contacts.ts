import type { Contact, Person, Place } from '../model/office-document.js';
import { loseOtherFields, node, type SchemaNode, type SchemaOrgContext } from './write-schema-org-node.js';

/** Hosts on which a page about somebody is that somebody's own. */
const socialHosts =
  /(^|\.)(facebook|instagram|youtube|linkedin|twitter|x|threads|tiktok|wikipedia|wikidata|mastodon|bsky)\.\w+$/;

const hostOf = (url: string): string => /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The fields of a contact that everything written here has a term for. */
export const contactFields = ['telephone', 'faxNumber', 'email', 'links'] as const;

/** Numbers as printed, an address, the links: the first is `url`, accounts elsewhere `sameAs`, others with their name. */
export const contactTerms = (
  { telephone, faxNumber, email, links = [] }: Contact,
  pointer: string,
  { text, lose }: SchemaOrgContext,
): SchemaNode => {
  const isSocial = ({ url }: { readonly url: string }): boolean => socialHosts.test(hostOf(url));
  const first = links.find((link) => !isSocial(link));
  const unnamed = links.filter((link) => link === first || isSocial(link));
  for (const link of unnamed) lose(`${pointer}/links/${links.indexOf(link)}/name`, 'field', 'name');
  return {
    telephone,
    faxNumber,
    email,
    url: first?.url,
    sameAs: unnamed.filter((link) => link !== first).map(({ url }) => url),
    subjectOf: links
      .filter((link) => !unnamed.includes(link))
      .map(({ name, url }) => node('WebPage', { name: text(name), url })),
  };
};

/** `PostalAddress`; the country is that of the document's region. */
export const postalAddress = (
  { address }: Pick<Place, 'address'>,
  { schedule }: SchemaOrgContext,
): SchemaNode | undefined => {
  if (!address) return undefined;
  const { streetAddress, postalCode, addressLocality } = address;
  const addressCountry = schedule.document.region?.slice(0, 2);
  return node('PostalAddress', { streetAddress, postalCode, addressLocality, addressCountry });
};

/** `GeoCoordinates` */
export const geoCoordinates = ({ geo }: Pick<Place, 'geo'>): SchemaNode | undefined =>
  geo && node('GeoCoordinates', { latitude: geo.latitude, longitude: geo.longitude });

const personFields = ['name', 'role', 'languages', 'note', 'absent', 'substitute', 'telephone', 'faxNumber', 'email'];

/** Those who can be reached: who is away isn't, and of a vacant post nobody; whoever helps meanwhile is. */
const reachable = (
  people: readonly Person[],
  pointer: string,
  { lose }: SchemaOrgContext,
): readonly (readonly [Person, string])[] =>
  people.flatMap((person, i) => {
    const at = `${pointer}/people/${i}`;
    if (!person.absent) return [[person, at]] as const;
    lose(at, 'entry');
    return person.substitute ? [[person.substitute, `${at}/substitute`]] : [];
  });

/** People as nodes; `post` and `speaks` are what the type calls their role and their languages. */
const peopleAs =
  (type: 'ContactPoint' | 'Person', post: string, speaks: string) =>
  (people: readonly Person[] = [], pointer: string, context: SchemaOrgContext): readonly SchemaNode[] =>
    reachable(people, pointer, context).map(([person, at]) => {
      const { name, role, languages, note, telephone, faxNumber, email } = person;
      loseOtherFields(context, at, person, personFields);
      return node(type, {
        name,
        [post]: context.text(role),
        telephone,
        faxNumber,
        email,
        [speaks]: languages,
        description: context.text(note),
      });
    });

/** People of an organisation as `ContactPoint`s: a person's post is the kind of contact. */
export const contactPoints = peopleAs('ContactPoint', 'contactType', 'availableLanguage');

/** People who give a service. */
export const persons = peopleAs('Person', 'jobTitle', 'knowsLanguage');

const wheelchairTerm = 'wheelchair';

const placeFields = ['name', 'address', 'geo', 'directions', 'wheelchair', ...contactFields];

/** A place of the document. */
export const placeNode = (place: Place, pointer: string, context: SchemaOrgContext): SchemaNode => {
  const { id, name, directions, wheelchair } = place;
  loseOtherFields(
    context,
    pointer,
    place,
    placeFields.filter((field) => field !== 'email'),
  );
  const { telephone, faxNumber, url, sameAs, subjectOf } = contactTerms(place, pointer, context);
  return node('Place', {
    '@id': context.idOf('place', id),
    name: context.text(name),
    description: context.text(directions),
    address: postalAddress(place, context),
    geo: geoCoordinates(place),
    telephone,
    faxNumber,
    url,
    sameAs,
    subjectOf,
    amenityFeature: wheelchair && node('LocationFeatureSpecification', { name: wheelchairTerm, value: wheelchair }),
  });
};
