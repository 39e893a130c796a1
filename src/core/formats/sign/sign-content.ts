import type { Loss } from '../../model/loss.js';
import type { Organisation, Service } from '../../model/office-document.js';
import { telephones } from '../../views/contact-phrases.js';
import { officeNotes } from '../../views/office-notes.js';
import { contactFirst, ownContacts } from '../../views/office-reach.js';
import { vacancies } from '../../views/office-vacancies.js';
import { placeNotice } from '../../views/place-phrases.js';
import { placeToday } from '../../views/place-phrases.js';
import { placePhrase } from '../../views/place-phrases.js';
import { placeById } from '../../views/office-context.js';
import { closedText } from '../../wording/change-sentences.js';
import { hoursLines } from '../../wording/describe-hours.js';
import { isUndated } from '../../wording/describe-rule.js';
import { labelled, phone } from '../../wording/labels.js';
import { present, type Phrase } from '../../wording/phrase.js';
import { capital } from '../../wording/sentence-frames.js';
import { forWhom } from '../../wording/service-remarks.js';
import { officeExceptions } from '../static/exceptions.js';
import { asksFirst } from '../static/hours-blocks.js';
import { givenBy, isConsultation, standingTimes } from '../static/service-blocks.js';
import type { StandingContext } from '../static/standing-context.js';
import { asOfLine } from '../static/standing-text.js';
import { daysPhrase, standingWeek, type StandingSlot } from '../static/standing-week.js';
import { inEach, listInEach, type Said } from './said.js';

/** A row of the week: its days, and its times with what stands beside each. */
export interface SignDay {
  readonly days: Said;
  readonly slots: readonly { readonly slot: StandingSlot; readonly remark: Said }[];
}

export interface SignService {
  /** JSON Pointer to the service. */
  readonly pointer: string;
  readonly name: Said;
  readonly times: readonly Said[];
  /** Who gives it and for whom. */
  readonly details: readonly Said[];
  readonly description: Said;
}

/** All that a sign may say, in its order. */
export interface SignContent {
  readonly contexts: readonly [StandingContext, ...StandingContext[]];
  readonly name: Said;
  /** Where the office is. */
  readonly place: Said;
  readonly week: readonly SignDay[];
  /** What stands on a day without hours. */
  readonly closed: Said;
  /** Hours that aren't the same in every week. */
  readonly otherHours: readonly Said[];
  /** Only where no hours are known: what the office is. */
  readonly description: Said;
  /** Whom to call first, who isn't there, remarks. */
  readonly notes: readonly Said[];
  /** Closures and other hours ahead, holidays apart. */
  readonly exceptions: readonly Said[];
  readonly services: readonly SignService[];
  /** What is on offer beside them: its names. */
  readonly offers: readonly { readonly pointer: string; readonly name: Said }[];
  /** "Telefon", and the numbers, which are the same in every language. */
  readonly telephone?: { readonly label: Said; readonly numbers: Phrase };
  readonly email?: string;
  /** "Stand: November 2026, gilt bis 22. November 2027" */
  readonly asOf: Said;
  readonly losses: readonly Loss[];
}

const hasTimes = ({ hours = [], booking }: Service): boolean => hours.length > 0 || booking === 'required';

/** What is there whenever the office is open needs a row of its own only where it is a consultation. */
const isOnShow = (service: Service): boolean =>
  isConsultation(service) || (!service.duringOfficeHours && hasTimes(service));

const otherHoursOf = (context: StandingContext): readonly Phrase[] => {
  const { office, words, schedule, describeRecurrence } = context;
  const { others } = standingWeek(office, placeToday(office, context), context);
  const rules = others.filter((rule) => !isUndated(rule));
  return hoursLines(rules, words, { document: schedule.document, describeRecurrence }).map(capital);
};

const weekOf = (contexts: SignContent['contexts']): readonly SignDay[] => {
  const weeks = contexts.map((context) => standingWeek(context.office, placeToday(context.office, context), context));
  return (weeks[0]?.days ?? []).map((day, row) => ({
    days: inEach(contexts, (context) => daysPhrase(day, context)),
    slots: day.slots.map((slot, i) => ({
      slot,
      remark: inEach(contexts, (context) => weeks[contexts.indexOf(context)]?.days[row]?.slots[i]?.remark),
    })),
  }));
};

const notesOf = (context: StandingContext): readonly Phrase[] => {
  const { office } = context;
  const isByAppointment = [office, ...(office.hours ?? [])].some(({ booking }) => booking === 'required');
  return present([
    placeNotice(context),
    ...vacancies(context),
    asksFirst(office) && contactFirst(context, isByAppointment).sentence,
    ...officeNotes(context),
  ]);
};

const serviceOf = (service: Service, pointer: string, contexts: SignContent['contexts']): SignService => ({
  pointer,
  name: inEach(contexts, ({ read }) => read(service.name)),
  times:
    service.duringOfficeHours || hasTimes(service)
      ? listInEach(contexts, (context) => standingTimes(service, context))
      : [],
  details: [
    inEach(contexts, (context) => givenBy(service, context)),
    inEach(contexts, ({ read, words }) => labelled(forWhom, read(service.audience), words)),
  ].filter(({ length }) => length > 0),
  description: inEach(contexts, ({ read }) => read(service.description)),
});

const emailOf = ({ email, people = [] }: Organisation): string | undefined =>
  email ?? people.find((person) => person.email && !person.absent)?.email;

/** Whom to call: the office, else somebody who is there, else the place. */
const telephoneOf = (contexts: SignContent['contexts']): SignContent['telephone'] => {
  const [first] = contexts;
  const callable = ownContacts(first).find(({ telephone }) => telephone?.length);
  return callable && { label: inEach(contexts, ({ words }) => phone(words)), numbers: telephones(callable, first) };
};

/** What one office has to say at its door, in one language or two. */
export const signContent = (contexts: SignContent['contexts']): SignContent => {
  const [first] = contexts;
  const { office, schedule, losses } = first;
  const { document } = schedule;
  const pointer = `/offices/${document.offices.indexOf(office)}`;
  const own = document.services
    .map((service, i) => ({ service, pointer: `/services/${i}` }))
    .filter(
      ({ service }) => (service.office ?? document.offices[0]?.id) === office.id && service.status !== 'cancelled',
    );
  const isShown = ({ service }: (typeof own)[number]) => isOnShow(service);
  const inOrder = [
    ...own.filter(({ service }) => isConsultation(service)),
    ...own.filter(({ service }) => !isConsultation(service)),
  ];
  const week = weekOf(contexts);
  const otherHours = listInEach(contexts, otherHoursOf);
  const place = (context: StandingContext) => placeById(context, placeToday(office, context));
  return {
    contexts,
    name: inEach(contexts, ({ read }) => read(office.name)),
    place: inEach(contexts, (context) => {
      const here = place(context);
      return here && placePhrase(here, context);
    }),
    week,
    closed: inEach(contexts, ({ words }) => closedText(words)),
    otherHours,
    description: week.length + otherHours.length > 0 ? [] : inEach(contexts, ({ read }) => read(office.description)),
    notes: listInEach(contexts, notesOf),
    exceptions: listInEach(contexts, (context) =>
      officeExceptions(pointer, context)
        .filter(({ kind }) => kind !== 'public-holiday')
        .map(({ sentence }) => sentence),
    ),
    services: inOrder.filter(isShown).map(({ service, pointer: at }) => serviceOf(service, at, contexts)),
    offers: own
      .filter((each) => !isShown(each))
      .map(({ service, pointer: at }) => ({ pointer: at, name: inEach(contexts, ({ read }) => read(service.name)) })),
    telephone: telephoneOf(contexts),
    email: emailOf(office),
    asOf: inEach(contexts, asOfLine),
    losses: [
      ...losses,
      ...(document.partners.length > 0 ? [{ pointer: '/partners', code: 'entry' } as const] : []),
      ...(document.notices.length > 0 ? [{ pointer: '/notices', code: 'entry' } as const] : []),
    ],
  };
};
