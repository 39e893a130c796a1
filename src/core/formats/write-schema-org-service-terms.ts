import type { Service } from '../model/office-document.js';
import { placeOn } from '../schedule/places.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { vocabulary } from './schema-org-days.js';
import { node, reference, type SchemaNode, type SchemaOrgContext } from './write-schema-org-node.js';

/** The fields of a service that there are terms for, whatever it is. */
export const serviceFields: readonly string[] = [
  ...['name', 'description', 'kind', 'office', 'place', 'hours', 'overrides', 'providers', 'rotation', 'status'],
  ...[
    'duringOfficeHours',
    'topics',
    'audience',
    'cost',
    'isAccessibleForFree',
    'languages',
    'people',
    'booking',
    'channels',
  ],
];

/** What it costs, or that it costs nothing. */
export const offers = ({ cost, isAccessibleForFree }: Service, { text }: SchemaOrgContext): SchemaNode | undefined =>
  (cost ?? isAccessibleForFree) === undefined
    ? undefined
    : node('Offer', {
        description: text(cost),
        ...(isAccessibleForFree && { price: 0, priceCurrency: 'EUR' }),
      });

/** The names of the topics. */
export const topicNames = (
  { topics = [] }: Service,
  { schedule, text }: SchemaOrgContext,
): readonly (string | undefined)[] =>
  topics.map((id) => text(schedule.document.topics.find((topic) => topic.id === id)?.name) ?? id);

/** What is said of a service whatever it is. */
export const shared = (service: Service, pointer: string, context: SchemaOrgContext): SchemaNode => {
  const { text, lose, idOf } = context;
  const { id, name, description, audience, rotation, booking, channels = [] } = service;
  if (rotation) lose(`${pointer}/rotation`, 'rotation');
  if (booking && booking !== 'not-needed') lose(`${pointer}/booking`, 'booking');
  if (channels.some((channel) => channel !== 'visit' && channel !== 'online')) lose(`${pointer}/channels`, 'channel');
  return {
    '@id': idOf('service', id),
    name: text(name),
    description: text(description),
    audience: audience && node('Audience', { audienceType: text(audience) }),
  };
};

/** Whether one comes for it. */
export const isVisit = ({ channels = ['visit'] }: Service): boolean => channels.includes('visit');

/** Whether one takes part from afar. */
export const attendance = ({ channels = ['visit'] }: Service): string | undefined =>
  channels.includes('online')
    ? `${vocabulary}/${channels.includes('visit') ? 'Mixed' : 'Online'}EventAttendanceMode`
    : undefined;

/** The usual place. */
export const here = (prepared: PreparedEntry, { schedule, idOf, from }: SchemaOrgContext): SchemaNode | undefined => {
  const place = placeOn(schedule.document, prepared, from);
  return place ? reference(idOf('place', place)) : undefined;
};
