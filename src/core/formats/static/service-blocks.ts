import type { Organisation, Service, Text } from '../../model/office-document.js';
import { contactFirst, firstWay, ownContacts } from '../../views/office-reach.js';
import { placeLine, timesOf } from '../../views/partner-offers.js';
import { placeToday } from '../../views/place-phrases.js';
import { contactLines } from '../../views/partner-people.js';
import { serviceDetails } from '../../views/service-details.js';
import { contactsOf, providersOf, providersPhrase } from '../../views/service-providers.js';
import { labelled, offers } from '../../wording/labels.js';
import { duringOfficeHours, timesUnknown, topics } from '../../wording/partner-sentences.js';
import { joinedBy, present, type MaybePhrase, type Phrase } from '../../wording/phrase.js';
import { capital } from '../../wording/sentence-frames.js';
import { consultationsHeading } from '../../wording/static-sentences.js';
import { type Block, paragraphs, sectionOf, type Term, termsOf } from './block.js';
import { affiliationLines, peopleTerms } from './contact-blocks.js';
import { serviceExceptions } from './exceptions.js';
import { rulesAhead, type StandingContext } from './standing-context.js';

export const isConsultation = ({ kind = 'consultation' }: Service): boolean => kind === 'consultation';

/** The id of the place of a service: its own, else the office's. */
export const placeOf = (service: Service, context: StandingContext): string | undefined =>
  placeToday(service, context) ?? placeToday(context.office, context);

/** When a service takes place, in sentences that say their dates in full. */
export const standingTimes = (service: Service, context: StandingContext): readonly Phrase[] => {
  const { words, ageless, today } = context;
  if (service.duringOfficeHours) return [capital(duringOfficeHours(words))];
  const hours = rulesAhead(service.hours, today);
  // A service whose rules are all over has no times; one without rules may have something to say of all of them.
  const times =
    service.hours?.length && !hours.length ? [] : timesOf({ ...service, hours }, placeOf(service, context), ageless);
  return (times.length > 0 || !isConsultation(service) ? times : [timesUnknown(words)]).map(capital);
};

const organisationsOf = (service: Service, { schedule }: StandingContext): readonly Organisation[] =>
  [...new Set(providersOf(service))].flatMap((id) => schedule.organisations.get(id) ?? []);

/** Who gives it, if its name doesn't say so: "eine von: AWO, DRK" where they take turns. */
export const givenBy = (service: Service, context: StandingContext): MaybePhrase => {
  const organisations = organisationsOf(service, context);
  const isCertain = !service.rotation || organisations.length < 2;
  const by = providersPhrase(organisations, isCertain, context.read(service.name), context);
  return by && capital(by);
};

/** Whom to ask first, where a date isn't certain or one has to make an appointment. */
const askFirst = (service: Service, context: StandingContext): MaybePhrase => {
  const { hours = [], booking, rotation, status } = service;
  const isUnsure = [service, ...hours].some(
    (each) => each.status === 'tentative' || each.booking === 'required' || each.booking === 'recommended',
  );
  if ((!isUnsure && !rotation && booking !== 'required') || status === 'cancelled') return undefined;
  // Where several take turns nobody knows whom to call of them.
  const own = [service, ...(rotation ? [] : organisationsOf(service, context))].flatMap(contactsOf);
  const { ask, ways } = firstWay([...own, ...ownContacts(context)], context);
  const way = labelled(ask, ways, context.words);
  return way && capital(way);
};

const topicLine = ({ topics: about = [] }: Service, { schedule, read, words }: StandingContext): MaybePhrase => {
  const nameOf = (id: string): Text | undefined => schedule.document.topics.find((topic) => topic.id === id)?.name;
  return labelled(
    topics,
    joinedBy(
      ', ',
      about.map((id) => read(nameOf(id))),
    ),
    words,
  );
};

const serviceTerm = (service: Service, pointer: string, context: StandingContext): Term => {
  const { read } = context;
  return {
    term: read(service.name),
    lines: present([
      ...standingTimes(service, context),
      givenBy(service, context),
      read(service.description),
      placeLine(service, placeOf(service, context), context),
      topicLine(service, context),
      ...serviceDetails({ ...service, hours: [], booking: undefined }, [], false, context),
      askFirst(service, context),
      ...contactLines(service, context),
      ...peopleTerms(service, context).flatMap(({ term, lines }) => [term, ...lines]),
      ...affiliationLines(service, context),
      ...serviceExceptions(service, pointer, context),
    ]).map(capital),
  };
};

/** What the office offers: consultations first, then activities and things to use. */
export const serviceBlocks = (context: StandingContext): readonly Block[] => {
  const { schedule, office, words } = context;
  const { services, offices } = schedule.document;
  const own = services
    .map((service, i) => ({ service, pointer: `/services/${i}` }))
    .filter(({ service }) => (service.office ?? offices[0]?.id) === office.id);
  const blocks = (consultations: boolean): readonly Block[] => {
    const shown = own.filter(({ service }) => isConsultation(service) === consultations);
    const isAsked = shown.some(({ service }) => !service.hours?.length && !service.duringOfficeHours);
    return [
      ...termsOf(shown.map(({ service, pointer }) => serviceTerm(service, pointer, context))),
      // Of those without times, once for all of them.
      ...paragraphs(present([isAsked && contactFirst(context, false).sentence])),
    ];
  };
  return [...sectionOf(consultationsHeading(words), blocks(true)), ...sectionOf(offers(words), blocks(false))];
};
