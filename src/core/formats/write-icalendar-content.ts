import type { Contact, Entry, Organisation, Place, Service } from '../model/office-document.js';
import type { Occurrence } from '../schedule/occurrence.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { movedFrom, movedTo } from '../wording/change-sentences.js';
import { oneOf } from '../wording/consultation-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import {
  forWhom,
  ages,
  costs,
  freeOfCharge,
  inLanguages,
  isConfidential,
  withoutBooking,
} from '../wording/service-remarks.js';
import { labelled } from '../wording/labels.js';
import { languageNames } from '../wording/language-names.js';
import { type ReadText, readTextFor, reasonName } from '../wording/names.js';
import { joinedBy, type MaybePhrase, type Phrase, phraseText, present } from '../wording/phrase.js';
import {
  askFirst,
  byAppointment,
  callFirst,
  cancelled,
  channelRemarks,
  doubt,
  endNotKnown,
} from '../wording/remarks.js';
import { capital, colon, dash } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { escaped } from './write-icalendar.js';

/** Who reads the file, and from what it is made. */
export interface ContentContext {
  readonly schedule: Schedule;
  readonly words: Words;
  /** The document is too old to promise anything. */
  readonly isStale: boolean;
}

const statuses = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  'by-appointment': 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** An organisation or service, and those of its people who are there. */
const contactsOf = (entry: Entry | undefined): readonly (Contact & { readonly name?: Entry['name'] })[] =>
  entry ? [entry, ...(entry.people ?? []).filter(({ absent }) => !absent)] : [];

interface Facts extends ContentContext {
  readonly date: Occurrence;
  readonly read: ReadText;
  /** The office or service. */
  readonly entry: Entry;
  readonly service?: Service;
  readonly givers: readonly Organisation[];
  readonly office?: Organisation;
  readonly place?: Place;
}

const factsOf = (date: Occurrence, context: ContentContext): Facts => {
  const { schedule, words } = context;
  const { document, services, organisations } = schedule;
  const office = organisations.get(date.office);
  const service = date.kind === 'service' ? (services.get(date.of)?.entry as Service) : undefined;
  // Whoever is on the telephone, online or at somebody's home is not to be found at the office.
  const isAway = date.channels.every((channel) => /phone|online|home/.test(channel));
  return {
    ...context,
    date,
    read: readTextFor(words, document.language),
    entry: service ?? office!,
    service,
    givers: date.providers.flatMap(({ id }) => organisations.get(id) ?? []),
    office,
    place: isAway ? undefined : document.places.find(({ id }) => id === date.place),
  };
};

/** Who gives it, if the name doesn't say so. */
const byWhom = ({ date, read, words }: Facts, name: Phrase): MaybePhrase => {
  const names = joinedBy(
    ', ',
    date.providers.map((each) => read(each.name)),
  );
  if (!date.providersCertain) return oneOf(names, words);
  const [who, what] = [phraseText(names), phraseText(name)];
  return who !== '' && !what.includes(who) && !who.includes(what) && names;
};

/** The first who can be reached: by telephone if one can, else in writing. */
const contactText = ({ entry, givers, office, date, read }: Facts): string => {
  const all = [entry, ...(date.providersCertain ? givers : []), office].flatMap(contactsOf);
  const found = all.find(({ telephone }) => telephone?.length) ?? all.find(({ email }) => email);
  if (!found) return '';
  return phraseText(joinedBy(', ', [read(found.name), read(found.telephone?.[0]), read(found.email)]));
};

const remarks = (
  { date, words, read, isStale }: Facts,
  state: Occurrence['state'],
  contact: string,
): readonly MaybePhrase[] => {
  const { reason, startTime, endTime, rhythm, channels } = date;
  const why = reasonName(reason, words, read);
  const today = '';
  const ask = /\d{3}/.test(contact) ? callFirst : askFirst;
  if (state === 'cancelled')
    return [
      colon(capital(cancelled(words)), !date.movedTo && why, words),
      date.movedTo && capital(movedTo(date.movedTo, today, words)),
    ];
  return [
    date.movedFrom && capital(movedFrom(date.movedFrom, today, words)),
    state === 'tentative' && capital(doubt(isStale ? undefined : rhythm, words)),
    state === 'by-appointment' && capital(byAppointment(words)),
    state !== 'by-appointment' && (date.callFirst || state === 'tentative') && capital(ask(words)),
    !startTime && [clockSpan(startTime, endTime, words).sentence],
    startTime && !endTime && capital(endNotKnown(words)),
    ...channelRemarks(channels, words).map(capital),
  ];
};

/** What there is to know about it whenever it takes place. */
const about = ({ entry, service, words, read, date, place }: Facts): readonly MaybePhrase[] => {
  const { typicalAgeRange, cost, isAccessibleForFree, confidential } = service ?? ({} as Partial<Service>);
  const who = read(entry.audience);
  const isAgeSaid = !typicalAgeRange?.match(/\d+/g)?.some((age) => !phraseText(who).includes(age));
  const free = joinedBy(', ', [
    isAccessibleForFree && !cost && freeOfCharge(words),
    confidential && isConfidential(words),
    entry.booking === 'not-needed' && withoutBooking(words),
  ]);
  return [
    ...(service ? [read(service.description)] : []),
    labelled(forWhom, joinedBy(', ', [service && who, !isAgeSaid && ages(typicalAgeRange ?? '', words)]), words),
    labelled(inLanguages, languageNames(date.languages, words), words),
    labelled(costs, read(cost), words),
    free.length > 0 && capital(free),
    read(entry.note),
    read(place?.directions),
    read(place?.access),
  ];
};

const placeText = ({ name, address = {} }: Place, read: ReadText): string => {
  const town = [address.postalCode, address.addressLocality].filter(Boolean).join(' ');
  return phraseText(joinedBy(', ', [read(name), read(address.streetAddress), town && read(town)]));
};

/** The first page of one's own that is on the web. */
const address = ({ entry, office }: Facts): string | undefined =>
  [entry, office].flatMap((each) => each?.links ?? []).find(({ url }) => /^https?:/.test(url))?.url;

/**
 * What a `VEVENT` says of a date besides when it is, as lines that are not folded yet. The same lines: the same date
 * but for its day.
 */
export const contentLines = (date: Occurrence, context: ContentContext): readonly string[] => {
  const facts = factsOf(date, context);
  const { words, read, service, entry, place, schedule } = facts;
  const state = context.isStale && date.state === 'confirmed' ? 'tentative' : date.state;
  const name = read(date.name ?? entry.name);
  const by = byWhom(facts, name);
  const isTurn = service?.rotation && date.providersCertain && by;
  const contact = contactText(facts);
  const isOff = state === 'cancelled';
  const why = isOff && !date.movedTo ? phraseText(reasonName(date.reason, words, read)) : '';
  const lines = present([
    !isTurn && by,
    ...remarks(facts, state, contact),
    ...date.notes.map(read).filter((note) => phraseText(note) !== why),
    ...(isOff ? [] : about(facts)),
  ])
    .map(phraseText)
    .filter(Boolean);
  const topics = (service?.topics ?? []).flatMap((id) => schedule.document.topics.filter((topic) => topic.id === id));
  const url = address(facts);
  return [
    `SUMMARY:${escaped(phraseText(isTurn ? dash(name, isTurn, words) : name))}`,
    ...(lines.length > 0 ? [`DESCRIPTION:${escaped([...new Set(lines)].join('\n'))}`] : []),
    ...(place ? [`LOCATION:${escaped(placeText(place, read))}`] : []),
    ...(place?.geo ? [`GEO:${place.geo.latitude};${place.geo.longitude}`] : []),
    ...(topics.length > 0
      ? [`CATEGORIES:${topics.map((topic) => escaped(phraseText(read(topic.name)))).join(',')}`]
      : []),
    ...(contact ? [`CONTACT:${escaped(contact)}`] : []),
    // An address is no text: nothing in it is escaped.
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${statuses[state]}`,
    // Nobody is busy because an office is open.
    'TRANSP:TRANSPARENT',
  ];
};
