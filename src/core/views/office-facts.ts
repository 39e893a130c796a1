import type { Person, Service } from '../model/office-document.js';
import type { ListedOffice } from './office-list-types.js';

type Of = Pick<ListedOffice, 'schedule' | 'office'>;

/** What an office offers at present, in the order of the document. */
export const servicesOf = ({ schedule, office }: Of): readonly Service[] =>
  (schedule.entriesOf.get(office.id) ?? [])
    .filter(({ kind }) => kind === 'service')
    .map(({ entry }) => entry as Service)
    .filter(({ status }) => status !== 'cancelled');

const spokenBy = (people: readonly Person[] = []): readonly string[] =>
  people.filter(({ absent }) => !absent).flatMap(({ languages = [] }) => languages);

/** The languages (BCP 47) in which one can speak with somebody there: in the office itself, or in what it offers. */
export const languagesOf = (listed: Of): readonly string[] => [
  ...new Set(
    [listed.office, ...servicesOf(listed)].flatMap(({ languages = [], people, hours = [] }) => [
      ...languages,
      ...spokenBy(people),
      ...hours.flatMap((rule) => rule.languages ?? []),
    ]),
  ),
];

/** The ids of the topics with which one is helped there. */
export const topicsOf = (listed: Of): readonly string[] => servicesOf(listed).flatMap(({ topics = [] }) => topics);
