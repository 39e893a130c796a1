import type { How, Office, Organisation, Rule, Service } from '../model/office-document.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { placeOn } from '../schedule/places.js';
import { hoursLines } from '../wording/describe-hours.js';
import { labelled, place } from '../wording/labels.js';
import { untilPlaceOpens } from '../wording/office-sentences.js';
import {
  consultation,
  duringOfficeHours,
  takingTurns,
  timesUnknown,
  together,
  topics,
} from '../wording/partner-sentences.js';
import { joinedBy, phraseText, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import type { DescribeRecurrence } from '../wording/rule-days.js';
import { capital, listed } from '../wording/sentence-frames.js';
import { placeById, type ViewContext } from './office-context.js';
import type { OfferView } from './partner-contacts-types.js';
import { contactLines, personView } from './partner-people.js';
import { placePhrase } from './place-phrases.js';
import { serviceDetails } from './service-details.js';

/** What is true of a view about partners: whose usual place goes without saying. */
export interface PartnerContext extends ViewContext {
  /** The office that the view stands at. */
  readonly office: Office;
  readonly describeRecurrence?: DescribeRecurrence;
}

type HasHours = How & Pick<Service, 'hours' | 'status' | 'nextPlace'>;

/** When something takes place, in sentences; what the entry says of all its dates stands with each. */
export const timesOf = (
  { hours = [], status, booking, channels, languages }: HasHours,
  here: string | undefined,
  context: PartnerContext,
): readonly Phrase[] => {
  const { words, schedule, today, describeRecurrence } = context;
  const how = { status, booking, channels, languages };
  const rules = (hours.length ? hours : [{}]).map(({ place: there, ...rule }: Rule) => ({
    ...Object.fromEntries(Object.entries(how).filter(([, value]) => value !== undefined)),
    ...rule,
    place: there === here ? undefined : there,
  }));
  return hoursLines(rules, words, { document: schedule.document, today, describeRecurrence });
};

/** The id of the place of an entry today, by what it says itself. */
export const placeToday = (entry: Office | Service, { schedule, today }: PartnerContext): string | undefined =>
  placeOn(schedule.document, { entry }, parseIsoDate(today));

/** Where something is, if it isn't where the office of the view is, or will be somewhere else. */
export const placeLine = (entry: Office | Service, here: string | undefined, context: PartnerContext): MaybePhrase => {
  const { words, read, office } = context;
  const there = placeById(context, here);
  const next = placeById(context, entry.nextPlace);
  if (!there || (here === placeToday(office, context) && !next)) return undefined;
  const where = placePhrase(there, { read, office: entry });
  return next && next !== there
    ? untilPlaceOpens(where, read(next.name), next.opensOn, words)
    : labelled(place, where, words);
};

/** Who gives a service: its providers, and those that its rules name. */
export const providersOf = ({ providers = [], hours = [] }: Service): readonly string[] => [
  ...providers,
  ...hours.flatMap((rule) => rule.providers ?? []),
];

/** What stands below the times of a service. */
const details = (service: Service, { id }: Organisation, here: string | undefined, context: PartnerContext) => {
  const { words, read, schedule } = context;
  const { providers = [], rotation, people = [] } = service;
  const { document } = schedule;
  const nameOf = (list: readonly { readonly id: string; readonly name: Service['name'] }[], ids: readonly string[]) =>
    ids.map((each) => read(list.find((entry) => entry.id === each)?.name));
  const others = listed(
    nameOf(
      [...document.partners, ...document.offices],
      providers.filter((each) => each !== id),
    ),
    words,
  );
  return present([
    read(service.description),
    others.length > 0 && (rotation ? takingTurns : together)(others, words),
    placeLine(service, here, context),
    labelled(topics, joinedBy(', ', nameOf(document.topics, service.topics ?? [])), words),
    ...serviceDetails({ ...service, hours: [], booking: undefined }, [], false, context),
    ...contactLines(service, context),
    ...people.map((person) => personView(person, context)).flatMap(({ name, contact }) => [name, ...contact]),
  ]).map(capital);
};

/** A service as it is printed with one of those who give it. */
export const offerView = (service: Service, whose: Organisation, context: PartnerContext): OfferView => {
  const { words, read, schedule } = context;
  const { id, kind = 'consultation', providers = [], hours = [], duringOfficeHours: isOpenWithOffice } = service;
  const { offices } = schedule.document;
  const office = offices.find((each) => each.id === service.office) ?? offices[0];
  const here = placeToday(service, context) ?? (office && placeToday(office, context));
  const own = hours
    .filter((rule) => (rule.providers ?? providers).includes(whose.id))
    .map((rule) => ({ ...rule, providers: undefined }));
  const name = read(service.name);
  const isNamesake = phraseText(name) === phraseText(read(whose.name));
  const times = isOpenWithOffice ? [duringOfficeHours(words)] : timesOf({ ...service, hours: own }, here, context);
  return {
    id,
    name: kind === 'consultation' && isNamesake ? consultation(words) : name,
    times: (times.length || kind !== 'consultation' ? times : [timesUnknown(words)]).map(capital),
    details: details(service, whose, here, context),
  };
};
