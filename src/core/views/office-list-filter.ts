import type { Place } from '../model/office-document.js';
import { meets } from '../schedule/meets.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { remembered } from '../schedule/remembered.js';
import { languagesOf, topicsOf } from './office-facts.js';
import type { ListedOffice, OfficeListFilter } from './office-list-types.js';

/** `de` is wanted: `de-AT` will do; `de-simple` is wanted: `de` won't. */
const isSpoken = (wanted: readonly string[], spoken: readonly string[]): boolean =>
  wanted.some((tag) => spoken.some((each) => `${each}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase())));

const placesById = ({ document: { places } }: Schedule): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [place.id, place]));

/** Whether an office is meant by a filter. "Not certain" is not open. */
export const fits = ({
  isOpenNow,
  topics,
  languages,
  isFound,
}: OfficeListFilter): ((listed: ListedOffice) => boolean) => {
  const placesOf = remembered(placesById);
  const texts = ({ schedule, office: { name, place = '', nextPlace = '' } }: ListedOffice) => [
    name,
    ...[place, nextPlace].flatMap((id) => {
      const { name: there, address: { streetAddress, postalCode, addressLocality } = {} } =
        placesOf(schedule).get(id) ?? {};
      return [there, streetAddress, postalCode, addressLocality];
    }),
  ];
  return (listed) =>
    (!isOpenNow || listed.state.state === 'open') &&
    (!topics || meets(topics, topicsOf(listed))) &&
    (!languages || isSpoken(languages, languagesOf(listed))) &&
    (!isFound || isFound(texts(listed)));
};

/** Whether a filter asks for anything at all. */
export const isAsking = ({ isOpenNow, topics, languages, isFound }: OfficeListFilter): boolean =>
  !!(isOpenNow || topics || languages || isFound);
