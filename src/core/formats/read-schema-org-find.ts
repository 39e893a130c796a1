import type { Kind } from './read-schema-org-reading.js';
import { deepest, isObject, type JsonObject, type Located, pointerStep, typesOf } from './read-schema-org-nodes.js';

/** More nodes than any page about offices has. */
const mostNodes = 5000;

const placeTypes = /^(Place|Residence|Landform|AdministrativeArea|Accommodation|Room|MeetingRoom)$/;
const partnerTypes = /^(NGO|\w*Organization|Corporation|Cooperative|Project|Consortium|WorkersUnion|PoliticalParty)$/;
/** What takes place at a time. */
export const eventTypes = /^(\w*Event|Festival|Hackathon|CourseInstance|EventSeries)$/;
const serviceTypes = /^(\w*Service|FoodService)$/;
const officeTypes =
  /^(GovernmentOffice|LocalBusiness|CivicStructure|GovernmentBuilding|CityHall|EventVenue|Library|SocialService|EmploymentAgency|ChildCare|MedicalClinic|PostOffice|\w+Store|\w+Business|Store|School|Preschool|Museum|ArchiveOrganization|PoliceStation|PlaceOfWorship|CommunityHealth|ProfessionalService|LegalService|RecyclingCenter|TouristInformationCenter|InternetCafe|CafeOrCoffeeShop|SportsActivityLocation|PublicSwimmingPool)$/;

const hoursTerms = ['openingHours', 'openingHoursSpecification', 'specialOpeningHoursSpecification'];

/** What a node is, by its types, and where these don't say, by whether it has hours. */
export const kindOf = (node: JsonObject): Kind | undefined => {
  const types = typesOf(node);
  const is = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  const hasHours = hoursTerms.some((name) => node[name] !== undefined);
  if (typeof node['@id'] === 'string' && node['@id'].includes('#partner-') && (is(officeTypes) || is(partnerTypes)))
    return 'partner';
  if (is(officeTypes) || (hasHours && (is(partnerTypes) || is(placeTypes)))) return 'office';
  if (is(eventTypes)) return 'service';
  if (is(serviceTypes)) return 'service';
  if (is(partnerTypes)) return 'partner';
  return is(placeTypes) ? 'place' : undefined;
};

/** It only names another node. */
const isReference = (node: JsonObject): boolean => Object.keys(node).every((key) => key === '@id' || key === '@type');

/** Another vocabulary than schema.org's. */
const isForeign = (context: unknown): boolean => {
  return context !== undefined && !/schema\.org/i.test(JSON.stringify(context));
};

/** The terms whose nodes are read where they stand, not as entries of their own. */
const innerTerms = new Set([
  ...['subEvent', 'eventSchedule', 'subjectOf', 'contactPoint', 'hoursAvailable', 'availableChannel'],
  ...['parentOrganization', 'funder'],
]);

/** The nodes that are entries, and what there is beside them. */
export interface FoundNodes {
  readonly nodes: readonly Located<JsonObject>[];
  readonly others: readonly Located[];
}

interface Child extends Located {
  readonly key: string;
}

const childrenOf = ({ value, pointer }: Located): readonly Child[] =>
  Array.isArray(value)
    ? value.map((each: unknown, i) => ({ key: '', value: each, pointer: `${pointer}/${i}` }))
    : isObject(value)
      ? Object.entries(value)
          .filter(([key]) => !key.startsWith('@') || key === '@graph')
          .map(([key, each]) => ({ key, value: each, pointer: `${pointer}/${pointerStep(key)}` }))
      : [];

/** Whether it is an office, partner, service or place, and more than a reference to one. */
export const isEntry = (value: unknown): value is JsonObject =>
  isObject(value) && !isReference(value) && kindOf(value) !== undefined;

const isOfOthers = (value: unknown): boolean => isObject(value) && isForeign(value['@context']);

/** Whether there is an entry in a value, as deep as one looks. */
const entryFinder = () => {
  const known = new Map<unknown, boolean>();
  const holds = (located: Located, depth: number): boolean => {
    const { value } = located;
    if (typeof value !== 'object' || value === null || depth > deepest || isOfOthers(value)) return false;
    const answer =
      known.get(value) ??
      (isEntry(value) || childrenOf(located).some((child) => !innerTerms.has(child.key) && holds(child, depth + 1)));
    known.set(value, answer);
    return answer;
  };
  return holds;
};

/** All nodes that are entries, wherever they stand; what has none in it is left over, as large as it can be. */
export const findNodes = (root: Located): FoundNodes => {
  const nodes: Located<JsonObject>[] = [];
  const others: Located[] = [];
  const holds = entryFinder();
  const visit = (located: Located, depth: number, isInside: boolean): void => {
    const { value, pointer } = located;
    if (!holds(located, depth) || nodes.length >= mostNodes) {
      const isEmpty = typeof value === 'object' && value !== null && childrenOf(located).length === 0;
      if (!isInside && !isEmpty) others.push(located);
      return;
    }
    const isNode = isEntry(value);
    if (isNode) nodes.push({ value, pointer });
    for (const child of childrenOf(located))
      if (!innerTerms.has(child.key)) visit(child, depth + 1, isInside || isNode);
      else if (!isInside && !isNode) others.push(child);
  };
  visit(root, 0, false);
  return { nodes, others };
};
