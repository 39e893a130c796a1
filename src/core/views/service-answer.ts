import type { Organisation, Service } from '../model/office-document.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { noDates } from '../wording/consultation-sentences.js';
import { labelled, place } from '../wording/labels.js';
import { duringOfficeHours } from '../wording/partner-sentences.js';
import { phraseText, present, type MaybePhrase } from '../wording/phrase.js';
import { capital } from '../wording/sentence-frames.js';
import { whoHelps } from '../wording/topic-sentences.js';
import type { Words } from '../wording/words.js';
import { nextConsultationView } from './next-consultation-view.js';
import { type OfficeContext, placeById, usualPlace } from './office-context.js';
import { undatedRules } from './office-notes.js';
import { contactLines, personView } from './partner-people.js';
import { placePhrase, placeToday } from './place-phrases.js';
import { serviceDetails } from './service-details.js';
import type { HelperView, ServiceAnswer } from './topic-finder-types.js';
import { providersOf } from './service-providers.js';

/** How many dates of a service, and how far ahead. */
export interface AnswerOptions {
  readonly limit?: number;
  /** An ISO 8601 duration such as `P28D`. */
  readonly within?: string;
}

type Helper = Pick<Organisation, 'name' | 'people' | 'telephone' | 'faxNumber' | 'email' | 'links'>;

const helperView = (helper: Helper, context: OfficeContext): HelperView => ({
  name: context.read(helper.name),
  contact: contactLines(helper, context),
  people: (helper.people ?? []).map((person) => personView(person, context)),
});

const canBeReached = ({ contact, people }: HelperView): boolean =>
  [...contact, ...people.flatMap((person) => person.contact)].flat().some((part) => typeof part === 'object');

/** Who is to be asked: who gives it; the office, where nobody else is named or can be reached. */
const helpersOf = (service: Service, context: OfficeContext): readonly HelperView[] => {
  const { office, schedule, today } = context;
  const known = providersOf(service).flatMap((id) => schedule.organisations.get(id) ?? []);
  const own = helperView(service, context);
  const helpers = [
    ...(canBeReached(own) ? [own] : []),
    ...[...new Set(known)].map((each) => helperView(each, context)),
  ];
  if (helpers.some(canBeReached) || known.includes(office)) return helpers;
  const theOffice = helperView(office, context);
  const there = usualPlace(context, today);
  const atPlace = canBeReached(theOffice) || !there ? [] : contactLines(there, context);
  return [...helpers, { ...theOffice, contact: [...theOffice.contact, ...atPlace] }];
};

/** Where a service without dates is to be found. */
const whereUndated = (service: Service, context: OfficeContext): MaybePhrase => {
  const { channels = ['visit'] } = service;
  const there = placeById(context, placeToday(service, context)) ?? usualPlace(context, context.today);
  return channels.includes('visit') && there && labelled(place, placePhrase(there, context), context.words);
};

/** What a resident wants to know about a service: who helps, when next, where, in which languages, what it costs. */
export const serviceAnswer = (
  service: Service,
  schedule: Schedule,
  words: Words,
  context: OfficeContext,
  options: AnswerOptions,
): ServiceAnswer => {
  const { office, at, read } = context;
  const { id, kind = 'consultation', booking, status, languages = [], duringOfficeHours: isOpenWithOffice } = service;
  const { heading, now, standing } = nextConsultationView(schedule, office.id, at, words, {
    ...options,
    // When the office is open again says enough.
    limit: isOpenWithOffice ? 1 : options.limit,
    services: [id],
    kinds: [kind],
  });
  const [undated] = standing.undated;
  const about = undated?.details ?? serviceDetails(service, languages, false, context);
  const said = new Set(about.map(phraseText));
  const dates = now.dates.map((date) => ({
    ...date,
    details: date.details.filter((detail) => !said.has(phraseText(detail))),
  }));
  const saysWhen =
    booking === 'required' || status === 'cancelled' || undatedRules(service, !!undated, context).length > 0;
  const description = read(service.description);
  return {
    id,
    name: read(service.name),
    description: description.length > 0 ? description : undefined,
    datesLabel: dates.length > 0 ? heading : undefined,
    dates,
    times: isOpenWithOffice
      ? capital(duringOfficeHours(words))
      : dates.length > 0 || saysWhen || kind === 'facility'
        ? undefined
        : noDates(words),
    place: standing.place ?? (present([dates.length === 0 && whereUndated(service, context)])[0] || undefined),
    details: about.map(capital),
    helpersLabel: whoHelps(words),
    helpers: helpersOf(service, context),
  };
};
