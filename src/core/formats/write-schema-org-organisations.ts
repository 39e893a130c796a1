import type { Affiliation, Office, Organisation } from '../model/office-document.js';
import { stepsPerCall } from '../schedule/budget.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import { placeOn } from '../schedule/places.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { phone } from '../wording/labels.js';
import { phraseText } from '../wording/phrase.js';
import {
  contactFields,
  contactPoints,
  contactTerms,
  geoCoordinates,
  postalAddress,
} from './write-schema-org-contacts.js';
import {
  loseOtherFields,
  node,
  organisation,
  reference,
  type SchemaNode,
  type SchemaOrgContext,
} from './write-schema-org-node.js';
import { openingHours, openingRules } from './write-schema-org-opening-hours.js';
import { loseOverrides } from './write-schema-org-overrides.js';

const organisationFields = [
  ...['name', 'description', 'hours', 'overrides', 'place', 'languages', 'booking', 'people', 'affiliations', 'logo'],
  ...contactFields,
];

const isCurrent = ({ validFrom, validThrough }: Affiliation, { from }: SchemaOrgContext): boolean =>
  (!validFrom || firstOf(validFrom) <= from) && (!validThrough || lastOf(validThrough) >= from);

const isAbove = ({ role }: Affiliation): boolean => role === 'operator' || role === 'authority';

/** Who runs, pays for or is in charge of an organisation at present; what it was before, and programmes, have no term. */
const affiliationTerms = (
  { affiliations = [] }: Organisation,
  pointer: string,
  context: SchemaOrgContext,
): SchemaNode => {
  const above: SchemaNode[] = [];
  const funder: SchemaNode[] = [];
  for (const [i, affiliation] of affiliations.entries()) {
    const { role, name, organisation: id } = affiliation;
    const at = `${pointer}/affiliations/${i}`;
    if (role === 'programme' || !isCurrent(affiliation, context)) {
      context.lose(at, 'entry');
      continue;
    }
    loseOtherFields(context, at, affiliation, ['role', 'name', 'organisation']);
    const who = id ? organisation(context, id) : node('Organization', { name: context.text(name) });
    (isAbove(affiliation) ? above : funder).push(who);
  }
  return { parentOrganization: above, funder };
};

/** The offices that an organisation runs or is in charge of. */
const departments = ({ id }: Organisation, context: SchemaOrgContext): readonly SchemaNode[] =>
  context.schedule.document.offices
    .filter(({ affiliations = [] }) =>
      affiliations.some((each) => each.organisation === id && isAbove(each) && isCurrent(each, context)),
    )
    .map((office) => reference(context.idOf('office', office.id)));

/** When one can come and when one can call, as far as it can be worked out. */
const hoursTerms = (
  kind: 'office' | 'partner',
  prepared: PreparedEntry,
  pointer: string,
  context: SchemaOrgContext,
) => {
  const { id, entry } = prepared;
  const none = { regular: [], special: [] };
  if (context.isStale && (entry.hours ?? entry.overrides)) context.lose(`${pointer}/hours`, 'tentative');
  if (context.isStale) return { visit: none, calls: none };
  context.schedule.budget.left = stepsPerCall;
  const rules = openingRules(prepared, pointer, context);
  loseOverrides(prepared, pointer, { isOpening: true, written: [] }, context);
  const visit = openingHours(prepared, 'visit', rules, context);
  const nameOf = (i: number): string => `${context.idOf(kind, id)}-hours-${i}`;
  const isPhone = rules.some(({ prepared: { slot } }) => slot.channels.includes('phone'));
  return {
    visit: { ...visit, regular: visit.regular.map((each, i) => ({ '@id': nameOf(i), ...each })) },
    calls: isPhone ? openingHours(prepared, 'phone', rules, context) : none,
  };
};

/**
 * An office (`GovernmentOffice`) or partner (`LocalBusiness` where it has hours, else `Organization`).
 *
 * @throws RangeError where there is too much to work out
 */
export const organisationNode = (
  kind: 'office' | 'partner',
  prepared: PreparedEntry,
  pointer: string,
  context: SchemaOrgContext,
): SchemaNode => {
  const entry = prepared.entry as Office;
  const { schedule, text, words, idOf } = context;
  const { id, name, description, logo, languages, people, telephone } = entry;
  loseOtherFields(context, pointer, entry, organisationFields);
  const { visit, calls } = hoursTerms(kind, prepared, pointer, context);
  const placeId = placeOn(schedule.document, prepared, context.from);
  const place = schedule.document.places.find((each) => each.id === placeId);
  const isPlace = kind === 'office' || visit.regular.length + visit.special.length > 0;
  const phoneHours = [...calls.regular, ...calls.special];
  return node(kind === 'office' ? 'GovernmentOffice' : isPlace ? 'LocalBusiness' : 'Organization', {
    '@id': idOf(kind, id),
    name: text(name),
    description: text(description),
    ...contactTerms(entry, pointer, context),
    logo,
    address: place && postalAddress(place, context),
    geo: place && isPlace ? geoCoordinates(place) : undefined,
    location: place && reference(idOf('place', place.id)),
    openingHoursSpecification: visit.regular,
    specialOpeningHoursSpecification: visit.special,
    contactPoint: [
      ...(phoneHours.length > 0
        ? [node('ContactPoint', { contactType: phraseText(phone(words)), telephone, hoursAvailable: phoneHours })]
        : []),
      ...contactPoints(people, pointer, context),
    ],
    knowsLanguage: languages,
    ...affiliationTerms(entry, pointer, context),
    department: departments(entry, context),
  });
};
