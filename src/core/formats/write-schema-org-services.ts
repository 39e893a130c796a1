import type { Service } from '../model/office-document.js';
import { stepsPerCall } from '../schedule/budget.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { contactFields, contactPoints, contactTerms } from './write-schema-org-contacts.js';
import { eventNode } from './write-schema-org-events.js';
import {
  loseOtherFields,
  node,
  organisation,
  reference,
  type SchemaNode,
  type SchemaOrgContext,
} from './write-schema-org-node.js';
import { loseOverrides } from './write-schema-org-overrides.js';
import { publishedRules } from './write-schema-org-rules.js';
import { here, isVisit, offers, serviceFields, shared, topicNames } from './write-schema-org-service-terms.js';

const everyChannel = ['visit', 'phone', 'online', 'home', 'self-service'] as const;

/** What is on offer without times of its own. */
const offerNode = (
  prepared: PreparedEntry,
  pointer: string,
  officeHours: readonly SchemaNode[],
  context: SchemaOrgContext,
): SchemaNode => {
  const service = prepared.entry as Service;
  const {
    kind = 'consultation',
    providers = [],
    people,
    languages,
    duringOfficeHours,
    status,
    hours,
    overrides,
  } = service;
  const { office } = prepared;
  loseOtherFields(context, pointer, service, [...serviceFields, ...contactFields]);
  if (status === 'tentative') context.lose(`${pointer}/status`, 'tentative');
  if (status === 'cancelled') context.lose(`${pointer}/status`, 'field', 'status');
  if (!hours && overrides) for (const i of overrides.keys()) context.lose(`${pointer}/overrides/${i}`, 'override');
  const { telephone, faxNumber, email, url, sameAs, subjectOf } = contactTerms(service, pointer, context);
  const own = (telephone ?? faxNumber ?? email) ? [node('ContactPoint', { telephone, faxNumber, email })] : [];
  const officeId = context.idOf('office', office!.id);
  return node('Service', {
    ...shared(service, pointer, context),
    serviceType: kind,
    provider: (providers.length > 0 ? providers : [office!.id]).map((id) => organisation(context, id)),
    availableChannel: node('ServiceChannel', {
      serviceLocation: [reference(officeId), ...(isVisit(service) ? [here(prepared, context)] : [])].filter(Boolean),
      servicePhone: [...own, ...contactPoints(people, pointer, context)],
      availableLanguage: languages,
    }),
    hoursAvailable: duringOfficeHours ? officeHours : [],
    category: topicNames(service, context),
    offers: offers(service, context),
    url,
    sameAs,
    subjectOf,
  });
};

/**
 * A service: an `Event` with its schedules where its times are known, else a `Service`.
 *
 * @param officeHours references to the regular hours of its office
 * @throws RangeError where there is too much to work out
 */
export const serviceNode = (
  prepared: PreparedEntry,
  pointer: string,
  officeHours: readonly SchemaNode[],
  context: SchemaOrgContext,
): SchemaNode => {
  const { status, hours = [] } = prepared.entry as Service;
  if (hours.length === 0 || context.isStale) return offerNode(prepared, pointer, officeHours, context);
  context.schedule.budget.left = stepsPerCall;
  const rules = publishedRules(prepared, pointer, { isOpening: false, channels: everyChannel }, context);
  const isDoubtful = status === 'tentative' || rules.length === 0;
  if (isDoubtful) return offerNode(prepared, pointer, officeHours, context);
  loseOverrides(prepared, pointer, { isOpening: false, written: ['place', 'providers'] }, context);
  return eventNode(prepared, pointer, rules, context);
};
