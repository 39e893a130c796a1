import type { Service } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { vocabulary } from './schema-org-days.js';
import { contactTerms, persons } from './write-schema-org-contacts.js';
import { exceptionsOf, isApart } from './write-schema-org-exceptions.js';
import {
  loseOtherFields,
  node,
  organisation,
  type SchemaNode,
  type SchemaOrgContext,
} from './write-schema-org-node.js';
import type { PublishedRule } from './write-schema-org-rules.js';
import { scheduleNodes } from './write-schema-org-schedules.js';
import {
  attendance,
  here,
  isVisit,
  offers,
  serviceFields,
  shared,
  topicNames,
} from './write-schema-org-service-terms.js';

/** Rules as schedules with their exceptions, and single dates. */
const dated = (prepared: PreparedEntry, rules: readonly PublishedRule[], context: SchemaOrgContext) => {
  const isOff = (prepared.entry as Service).status === 'cancelled';
  const said: PublishedRule[] = [];
  const schedules: (readonly SchemaNode[])[] = [];
  for (const rule of rules) {
    const nodes = isApart(rule, prepared) ? undefined : scheduleNodes(rule, context);
    if (!nodes) context.lose(rule.pointer, 'single-dates', isoDate(context.through));
    else if (nodes.length === 0) context.lose(rule.pointer, 'period');
    else {
      said.push(rule);
      schedules.push(nodes);
    }
  }
  const { exceptDates, dates } = isOff ? { exceptDates: [], dates: [] } : exceptionsOf(prepared, said, context);
  const eventSchedule = schedules.flatMap((nodes, i) =>
    nodes.map((each) => {
      const except = exceptDates[i] ?? [];
      return except.length > 0 ? { ...each, exceptDate: except } : each;
    }),
  );
  return { eventSchedule, dates };
};

/** What takes place at times that are known. */
export const eventNode = (
  prepared: PreparedEntry,
  pointer: string,
  rules: readonly PublishedRule[],
  context: SchemaOrgContext,
): SchemaNode => {
  const service = prepared.entry as Service;
  const { kind, providers = [], people, typicalAgeRange, isAccessibleForFree, languages, status, links } = service;
  loseOtherFields(context, pointer, service, [...serviceFields, 'typicalAgeRange', 'links']);
  const { eventSchedule, dates } = dated(prepared, rules, context);
  const [only] = eventSchedule.length === 0 && dates.length === 1 ? dates : [];
  const { url, sameAs, subjectOf } = contactTerms({ links }, pointer, context);
  return node('Event', {
    ...only,
    ...shared(service, pointer, context),
    additionalType: kind,
    eventStatus: status === 'cancelled' ? `${vocabulary}/EventCancelled` : only?.eventStatus,
    eventAttendanceMode: attendance(service),
    eventSchedule,
    subEvent: only ? [] : dates,
    location: isVisit(service) ? (only?.location ?? here(prepared, context)) : undefined,
    organizer: organisation(context, prepared.office!.id),
    performer: only?.performer ?? [
      ...providers.map((id) => organisation(context, id)),
      ...persons(people, pointer, context),
    ],
    keywords: topicNames(service, context),
    typicalAgeRange,
    isAccessibleForFree,
    inLanguage: languages,
    offers: service.cost && offers(service, context),
    url,
    sameAs,
    subjectOf,
  });
};
