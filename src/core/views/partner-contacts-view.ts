import type { OfficeDocument, Organisation, Service } from '../model/office-document.js';
import { instantOf, localDateTime } from '../schedule/local-time.js';
import { meets } from '../schedule/meets.js';
import { isStale } from '../schedule/stale.js';
import { wallClock } from '../schedule/wall-clock.js';
import { labelled, offers } from '../wording/labels.js';
import { readTextFor } from '../wording/names.js';
import { informationOf, previewOf } from '../wording/office-sentences.js';
import { affiliationLabels, noPartner, partnersHeading, reachable } from '../wording/partner-sentences.js';
import { joinedBy, present, type Phrase } from '../wording/phrase.js';
import { askFirst } from '../wording/remarks.js';
import { aside, dash } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { fullMomentPhrase } from './moments.js';
import { addDays } from './office-context.js';
import { isCurrent } from './office-notes.js';
import type { PartnerContactsView, PartnerView } from './partner-contacts-types.js';
import { hasEnded, offerView, type PartnerContext, placeLine, timesOf } from './partner-offers.js';
import { contactLines, personView } from './partner-people.js';
import { placeToday } from './place-phrases.js';
import { serviceDetails } from './service-details.js';
import { providersOf } from './service-providers.js';

/** What is wanted; a part that nobody asks for is absent. */
export interface PartnerContactsOptions {
  /** The id of an office: only partners that give something there or that it names. */
  readonly office?: string;
  /** Ids of partners, services and topics; one of each that is given must fit. */
  readonly partners?: readonly string[];
  readonly services?: readonly string[];
  readonly topics?: readonly string[];
  /** The clock is not the real one, and the view says so. */
  readonly preview?: boolean;
  /** `describeRecurrence`, where the document needs it. */
  readonly describeRecurrence?: PartnerContext['describeRecurrence'];
}

const affiliationLines = ({ affiliations = [] }: Organisation, context: PartnerContext): readonly Phrase[] => {
  const { words, read, schedule } = context;
  const { offices, partners } = schedule.document;
  return present(
    affiliations
      .filter((each) => isCurrent(each, context))
      .map(({ role, name, organisation, note }) => {
        const who = read(name ?? [...offices, ...partners].find(({ id }) => id === organisation)?.name);
        return labelled(affiliationLabels[role], aside(who, [read(note)], words), words);
      }),
  );
};

const partnerView = (partner: Organisation, services: readonly Service[], context: PartnerContext): PartnerView => {
  const { words, read } = context;
  const { id, name, description, people = [] } = partner;
  const here = placeToday(partner, context);
  const isConsultation = ({ kind = 'consultation' }: Service) => kind === 'consultation';
  const print = (service: Service) => offerView(service, partner, context);
  const others = services.filter((service) => !isConsultation(service) && !hasEnded(service, context)).map(print);
  const text = read(description);
  return {
    id,
    name: read(name),
    description: text.length > 0 ? text : undefined,
    contact: present([
      ...contactLines(partner, context),
      labelled(reachable, joinedBy('; ', timesOf(partner, here, context)), words),
      placeLine(partner, here, context),
      ...serviceDetails({ ...partner, hours: [], booking: undefined }, [], false, context),
    ]),
    people: people.map((person) => personView(person, context)),
    consultations: services.filter(isConsultation).map(print),
    offersLabel: others.length > 0 ? offers(words) : undefined,
    offers: others,
    affiliations: affiliationLines(partner, context),
  };
};

/** The organisations that are wanted, each with its services that are. */
const chosen = (
  { partners: all, offices, services }: OfficeDocument,
  office: Organisation,
  wanted: PartnerContactsOptions,
): readonly (readonly [Organisation, readonly Service[]])[] => {
  const { partners, services: ids, topics } = wanted;
  const named = (office.affiliations ?? []).map(({ organisation }) => organisation);
  return (partners ? [...all, ...offices] : all)
    .filter(({ id }) => meets(partners, [id]))
    .map((partner) => {
      const given = services.filter(
        (service) =>
          providersOf(service).includes(partner.id) &&
          meets(ids, [service.id]) &&
          meets(topics, service.topics ?? []) &&
          (!wanted.office || (service.office ?? offices[0]?.id) === office.id),
      );
      return [partner, given] as const;
    })
    .filter(
      ([partner, given]) =>
        given.length > 0 ||
        // Whoever gives nothing is asked for by name, or as one of all.
        (!ids && !topics && (!wanted.office || offices.length < 2 || named.includes(partner.id) || !!partners)),
    );
};

/**
 * Everything `<partner-contacts>` prints: partner organisations, their people, how to reach them, and when they give
 * advice, in sentences. Works out no dates, so that it needs no time engine.
 *
 * @param at epoch milliseconds; decides what is over, ahead or too old
 * @throws RangeError where the document has no such office
 */
export const partnerContactsView = (
  document: OfficeDocument,
  at: number,
  words: Words,
  wanted: PartnerContactsOptions = {},
): PartnerContactsView => {
  const {
    office: officeId = document.offices[0]?.id,
    partners,
    services,
    topics,
    preview,
    describeRecurrence,
  } = wanted;
  const office = document.offices.find(({ id }) => id === officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const schedule = { document, clock: wallClock(document.timeZone) };
  const read = readTextFor(words, document.language);
  const { date: today } = localDateTime(schedule, at);
  const context: PartnerContext = { schedule, office, today, words, read, describeRecurrence };
  const found = chosen(document, office, wanted).map(([partner, given]) => partnerView(partner, given, context));
  const isFiltered = partners ?? services ?? topics ?? wanted.office;
  const { asOf = '' } = document;
  const stale = isStale(schedule, at);
  return {
    heading: partners?.length === 1 && found.length === 1 ? undefined : partnersHeading(words),
    now: {
      preview: preview ? previewOf(fullMomentPhrase(at, context), words) : undefined,
      stale: stale ? dash(informationOf(asOf, words), askFirst(words), words) : undefined,
      until: instantOf(schedule, addDays(context.today, 1)),
    },
    standing: {
      partners: found,
      none: found.length === 0 && isFiltered ? noPartner(words) : undefined,
      asOf: asOf && !stale ? informationOf(asOf, words) : undefined,
    },
  };
};
