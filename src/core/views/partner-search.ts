import type { OfficeDocument, Text } from '../model/office-document.js';
import { folded } from './folded.js';
import type { PartnerView } from './partner-contacts-types.js';

/** Whether texts, in all languages that they have, hold every word of what was typed. */
export const isFound = (texts: readonly (Text | undefined)[], typed: string): boolean => {
  const sought = folded(
    texts.flatMap((text = '') => (typeof text === 'string' ? text : Object.values(text))).join('\n'),
  );
  return folded(typed)
    .split(/\s+/)
    .every((word) => sought.includes(word));
};

/** Those that a search finds: by their names, people, topics and all that they offer. */
export const searchPartners = (
  { offices, partners, services, topics }: OfficeDocument,
  shown: readonly PartnerView[],
  typed: string,
): readonly PartnerView[] =>
  shown.filter(({ id, consultations, offers }) => {
    const given = services.filter((service) => [...consultations, ...offers].some((offer) => offer.id === service.id));
    const entries = [...[...partners, ...offices].filter((each) => each.id === id), ...given];
    const known = topics.filter((topic) => given.some((service) => service.topics?.includes(topic.id)));
    return isFound(
      [
        ...entries.flatMap(({ name, description, audience, note, people = [], affiliations = [] }) => [
          name,
          description,
          audience,
          note,
          ...people.flatMap((person) => [person.name, person.role, person.note, person.substitute?.name]),
          ...affiliations.map((affiliation) => affiliation.name),
        ]),
        ...known.flatMap(({ name, synonyms = [] }) => [name, ...synonyms]),
      ],
      typed,
    );
  });
