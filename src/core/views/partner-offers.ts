import type { How, Office, Organisation, Place, Rule, Service } from '../model/office-document.js';
import { reduceRecurrence } from '../schedule/reduce-recurrence.js';
import { hoursLines } from '../wording/describe-hours.js';
import { labelled, place } from '../wording/labels.js';
import { untilPlaceOpens } from '../wording/office-sentences.js';
import {
  consultation,
  duringOfficeHours,
  offeredBy,
  takingTurns,
  timesUnknown,
  together,
  topics,
} from '../wording/partner-sentences.js';
import { joinedBy, phraseText, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import type { DescribeRecurrence } from '../wording/rule-days.js';
import { isOver } from '../wording/rule-validity.js';
import { capital, listed } from '../wording/sentence-frames.js';
import { placeById, type ViewContext } from './office-context.js';
import type { OfferView } from './partner-contacts-types.js';
import { contactLines, personView } from './partner-people.js';
import { expectedOpening, placePhrase, placeToday } from './place-phrases.js';
import { serviceDetails } from './service-details.js';
import { providersOf, providersPhrase } from './service-providers.js';

/** What is true of a view about partners: whose usual place goes without saying. */
export interface PartnerContext extends ViewContext {
  /** The office that the view stands at. */
  readonly office: Office;
  readonly describeRecurrence?: DescribeRecurrence;
  /** What is said of a place that isn't the office's, beside its address; without it nothing. */
  readonly aboutPlace?: (place: Place, context: ViewContext) => readonly Phrase[];
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

/** Where something is, if it isn't where the office of the view is, or will be somewhere else. */
export const placeLine = (entry: Office | Service, here: string | undefined, context: PartnerContext): MaybePhrase => {
  const { words, read, office } = context;
  const there = placeById(context, here);
  const next = placeById(context, entry.nextPlace);
  if (!there || (here === placeToday(office, context) && !next)) return undefined;
  const where = placePhrase(there, { read, office: entry });
  return next && next !== there
    ? untilPlaceOpens(where, read(next.name), expectedOpening(next, context), words)
    : labelled(place, where, words);
};

/** Who gives it beside the one it is printed with; where it is printed with nobody, all who give it. */
const givenBy = (service: Service, whose: Organisation | undefined, context: PartnerContext): MaybePhrase => {
  const { words, read, schedule, office } = context;
  const { partners, offices } = schedule.document;
  const { providers = [], rotation } = service;
  const known = [...partners, ...offices];
  const givers = (whose ? providers : [...new Set(providersOf(service))])
    .filter((id) => id !== (whose ?? office).id)
    .flatMap((id) => known.find((each) => each.id === id) ?? []);
  if (!whose) {
    const isCertain = !rotation || givers.length < 2;
    const by = providersPhrase(givers, isCertain, read(service.name), context);
    return isCertain ? labelled(offeredBy, by, words) : by;
  }
  const others = listed(
    givers.map(({ name }) => read(name)),
    words,
  );
  return others.length > 0 && (rotation ? takingTurns : together)(others, words);
};

/** What stands below the times of a service. */
const details = (
  service: Service,
  whose: Organisation | undefined,
  here: string | undefined,
  context: PartnerContext,
) => {
  const { words, read, schedule } = context;
  const { people = [] } = service;
  const { document } = schedule;
  const where = placeLine(service, here, context);
  const there = placeById(context, here);
  const nameOf = (list: readonly { readonly id: string; readonly name: Service['name'] }[], ids: readonly string[]) =>
    ids.map((each) => read(list.find((entry) => entry.id === each)?.name));
  return present([
    read(service.description),
    givenBy(service, whose, context),
    where,
    ...((where && there && context.aboutPlace?.(there, context)) || []),
    labelled(topics, joinedBy(', ', nameOf(document.topics, service.topics ?? [])), words),
    ...serviceDetails({ ...service, hours: [], booking: undefined }, [], false, context),
    ...contactLines(service, context),
    ...people.map((person) => personView(person, context)).flatMap(({ name, contact }) => [name, ...contact]),
  ]).map(capital);
};

/** What only took place on days that are over is no offer any more. */
export const hasEnded = ({ hours = [], overrides = [] }: Service, { today }: Pick<PartnerContext, 'today'>): boolean =>
  hours.length > 0 &&
  hours.map(reduceRecurrence).every((rule) => isOver(rule, today)) &&
  !overrides.some((override) => override.hours);

/** A service as it is printed with one of those who give it, or with nobody: as the office offers it. */
export const offerView = (service: Service, whose: Organisation | undefined, context: PartnerContext): OfferView => {
  const { words, read, schedule } = context;
  const { id, kind = 'consultation', providers = [], hours = [], duringOfficeHours: isOpenWithOffice } = service;
  const { offices } = schedule.document;
  const office = offices.find((each) => each.id === service.office) ?? offices[0];
  const here = placeToday(service, context) ?? (office && placeToday(office, context));
  const own = hours
    .filter((rule) => !whose || (rule.providers ?? providers).includes(whose.id))
    .map((rule) => (whose ? { ...rule, providers: undefined } : rule));
  const name = read(service.name);
  const isNamesake = phraseText(name) === phraseText(read(whose?.name));
  const times = isOpenWithOffice ? [duringOfficeHours(words)] : timesOf({ ...service, hours: own }, here, context);
  return {
    id,
    name: kind === 'consultation' && isNamesake ? consultation(words) : name,
    times: (times.length || kind !== 'consultation' ? times : [timesUnknown(words)]).map(capital),
    details: details(service, whose, here, context),
  };
};
