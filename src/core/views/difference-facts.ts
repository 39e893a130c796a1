import type {
  Channel,
  Contact,
  Entry,
  How,
  Office,
  OfficeDocument,
  Person,
  Place,
  Service,
  Text,
} from '../model/office-document.js';
import {
  access,
  address,
  booking,
  directions,
  how,
  links,
  persons,
  providers,
  remark,
  visits,
} from '../wording/difference-sentences.js';
import { type Label, phone, place as placeLabel, substitute } from '../wording/labels.js';
import { languageNames } from '../wording/language-names.js';
import { readTextFor } from '../wording/names.js';
import { awayPerson, vacantPost } from '../wording/office-sentences.js';
import { email, fax, topics as topicsLabel } from '../wording/partner-sentences.js';
import { joinedBy, type Phrase } from '../wording/phrase.js';
import { byAppointment, callFirst, notAlways, overChannel } from '../wording/remarks.js';
import { colon } from '../wording/sentence-frames.js';
import {
  ages,
  costs,
  forWhom,
  freeOfCharge,
  inLanguages,
  isConfidential,
  withoutBooking,
} from '../wording/service-remarks.js';
import { wheelchairSentence } from '../wording/place-sentences.js';
import type { Words } from '../wording/words.js';

/** Something an entry says beside its times, ready to be compared and printed. */
export interface Fact {
  /** The field, for programs. */
  readonly field: string;
  readonly label: Label;
  readonly value: Phrase;
}

const listOf = (values: readonly Phrase[]): Phrase => joinedBy(', ', values);

const contactFacts = (
  { telephone = [], faxNumber, email: mail, links: sites = [] }: Contact,
  read: (text: Text) => Phrase,
) => [
  { field: 'telephone', label: phone, value: listOf(telephone.map((each) => [each])) },
  { field: 'faxNumber', label: fax, value: faxNumber ? [faxNumber] : [] },
  { field: 'email', label: email, value: mail ? [mail] : [] },
  { field: 'links', label: links, value: listOf(sites.map(({ name, url }) => [...read(name), ` (${url})`])) },
];

/** Who can be reached; of who can't, and of a vacant post, that it is so, and who helps meanwhile. */
const personText = (person: Person, read: (text: Text | undefined) => Phrase, words: Words): Phrase => {
  const { name, role, telephone = [], email: mail, languages = [], absent, substitute: other } = person;
  if (absent) {
    const helps = other && personText(other, read, words);
    const who = name ? awayPerson([name], words) : vacantPost(read(role), words);
    return listOf([who, helps ? colon(substitute(words), helps, words) : []]);
  }
  return listOf([
    name ? [name] : [],
    read(role),
    ...telephone.map((each) => [each]),
    mail ? [mail] : [],
    languages.length > 0 ? languageNames([...languages].sort(), words) : [],
  ]);
};

export const placeText = (place: Place | undefined, read: (text: Text) => Phrase): Phrase => {
  if (!place) return [];
  const { streetAddress, postalCode, addressLocality } = place.address ?? {};
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  return listOf([place.name ? read(place.name) : [], streetAddress ? [streetAddress] : [], town ? [town] : []]);
};

export const channelsText = (channels: readonly Channel[], words: Words): Phrase =>
  listOf(channels.map((each) => (each === 'visit' ? visits(words) : overChannel(each, words))));

const howFacts = (
  { booking: wanted, channels = [], languages = [], note }: How,
  read: (text: Text) => Phrase,
  words: Words,
) => {
  const bookings = { required: byAppointment, recommended: callFirst, 'not-needed': withoutBooking };
  return [
    { field: 'booking', label: booking, value: wanted ? bookings[wanted](words) : [] },
    { field: 'channels', label: how, value: channelsText(channels, words) },
    {
      field: 'languages',
      label: inLanguages,
      value: languages.length > 0 ? languageNames([...languages].sort(), words) : [],
    },
    { field: 'note', label: remark, value: note === undefined ? [] : read(note) },
  ];
};

/** What an entry says for residents, its name, times and place apart; in the order in which it is printed. */
export const entryFacts = (entry: Entry, document: OfficeDocument, words: Words): readonly Fact[] => {
  const read = readTextFor(words, document.language);
  const { people = [], audience, typicalAgeRange } = entry;
  const { providers: ids = [], topics = [], cost, isAccessibleForFree, status, confidential } = entry as Service;
  const nameOf = (id: string): Phrase => {
    const organisation: Office | undefined = [...document.partners, ...document.offices].find((each) => each.id === id);
    return read(organisation?.name ?? id);
  };
  return [
    { field: 'status', label: how, value: status === 'tentative' ? notAlways(words) : [] },
    { field: 'providers', label: providers, value: listOf([...ids].sort().map(nameOf)) },
    {
      field: 'topics',
      label: topicsLabel,
      value: listOf(topics.map((id) => read(document.topics.find((topic) => topic.id === id)?.name ?? id))),
    },
    ...howFacts(entry, read, words),
    ...contactFacts(entry, read),
    {
      field: 'people',
      label: persons,
      value: joinedBy(
        '; ',
        people.map((each) => personText(each, read, words)),
      ),
    },
    { field: 'audience', label: forWhom, value: read(audience) },
    { field: 'typicalAgeRange', label: forWhom, value: typicalAgeRange ? ages(typicalAgeRange, words) : [] },
    {
      field: 'cost',
      label: costs,
      value: isAccessibleForFree && cost === undefined ? freeOfCharge(words) : read(cost),
    },
    { field: 'confidential', label: how, value: confidential ? isConfidential(words) : [] },
  ];
};

/** What a place says for residents. */
export const placeFacts = (place: Place, document: OfficeDocument, words: Words): readonly Fact[] => {
  const read = readTextFor(words, document.language);
  return [
    { field: 'name', label: placeLabel, value: read(place.name) },
    { field: 'address', label: address, value: placeText({ ...place, name: '' }, read) },
    { field: 'directions', label: directions, value: read(place.directions) },
    { field: 'wheelchair', label: access, value: place.wheelchair ? wheelchairSentence(place.wheelchair, words) : [] },
    { field: 'access', label: access, value: read(place.access) },
    { field: 'note', label: remark, value: read(place.note) },
    ...contactFacts(place, read),
  ];
};
