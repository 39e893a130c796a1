import type { OfficeDocument, Service } from '../model/office-document.js';
import { meets } from '../schedule/meets.js';
import type { Searched } from './search-texts.js';
import { providersOf } from './service-providers.js';

/** Which topics and services are wanted; a part that nobody asks for is absent. */
export interface TopicFilter {
  /** The id of an office: only what it offers. */
  readonly office?: string;
  /** Ids of partners, services and topics; one of each that is given must fit. */
  readonly partners?: readonly string[];
  readonly services?: readonly string[];
  readonly topics?: readonly string[];
}

/** What one can look for: a topic, or a service by its own name. */
export interface Subject extends Searched {
  /** The topic's id, or `service.` and the service's id. */
  readonly key: string;
  /** The services that help; of a topic that nobody offers none. */
  readonly services: readonly Service[];
}

/** Topics first, then services, in the order of the document. */
export interface Subjects {
  readonly topics: readonly Subject[];
  readonly services: readonly Subject[];
}

/** What one can look for in a document. */
export const topicSubjects = (document: OfficeDocument, filter: TopicFilter): Subjects => {
  const { office, partners, services: ids, topics: wanted } = filter;
  const { offices, services, partners: organisations } = document;
  const offered = services.filter(
    (service) =>
      meets(office === undefined ? undefined : [office], [service.office ?? offices[0]?.id]) &&
      meets(ids, [service.id]) &&
      meets(partners, providersOf(service)) &&
      meets(wanted, service.topics ?? []),
  );
  const nameOf = (id: string) => [...organisations, ...offices].find((each) => each.id === id)?.name;
  const topics = document.topics
    .filter(({ id }) => meets(wanted, [id]))
    .map(({ id, name, synonyms = [] }) => ({
      key: id,
      names: [name, ...synonyms],
      texts: [],
      services: offered.filter((service) => service.topics?.includes(id)),
    }))
    // Whoever asks for one partner's topics doesn't want to read what others help with.
    .filter(
      (topic) => topic.services.length > 0 || (!partners && !ids && (office === undefined || offices.length < 2)),
    );
  return {
    topics,
    services: offered.map((service) => ({
      key: `service.${service.id}`,
      names: [service.name],
      texts: [service.description, service.audience, service.note, ...providersOf(service).map(nameOf)],
      services: [service],
    })),
  };
};

/** What a key stands for, if anything. */
export const subjectOf = (
  document: OfficeDocument,
  filter: TopicFilter,
  key: string | undefined,
): Subject | undefined => {
  const { topics, services } = topicSubjects(document, filter);
  return [...topics, ...services].find((subject) => subject.key === key);
};
