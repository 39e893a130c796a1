import type { Contact, Organisation } from '../model/office-document.js';
import {
  askFirst,
  byEmail,
  byTelephone,
  callFirst,
  inCharge,
  makeAppointment,
  onTheWeb,
} from '../wording/contact-sentences.js';
import { orList } from '../wording/lists.js';
import { joinedBy, type Phrase } from '../wording/phrase.js';
import { emailParts, firstContact, linkParts, personPhrase, telephoneParts } from './contact-phrases.js';
import { type OfficeContext, placeById, usualPlace } from './office-context.js';
import { isCurrent, officeNotes } from './office-notes.js';
import { firstVacancy, vacancies } from './office-vacancies.js';
import { whereToFind } from './place-phrases.js';

const hasContact = ({ telephone = [], email, links = [] }: Contact): boolean =>
  telephone.length > 0 || email !== undefined || links.length > 0;

/** The office itself, else the people there, else the place: the first that can be reached. */
const ownContacts = (context: OfficeContext): readonly Contact[] => {
  const { office, today } = context;
  const place = placeById(context, usualPlace(context, today));
  return [office, ...(office.people ?? []).filter(({ absent }) => !absent), ...(place ? [place] : [])];
};

/** Those who are in charge of an office that can't be reached itself. */
const authorities = (context: OfficeContext): readonly Phrase[] => {
  const { office, schedule, words, read, today } = context;
  const { offices, partners } = schedule.document;
  return (office.affiliations ?? []).flatMap((affiliation) => {
    if (affiliation.role !== 'authority' || !isCurrent(affiliation, today)) return [];
    const organisation = [...offices, ...partners].find(({ id }) => id === affiliation.organisation);
    const name = affiliation.name ?? organisation?.name;
    if (name === undefined) return [];
    return [inCharge(joinedBy(', ', [read(name), ...firstContact(organisation ?? {}, context)]), words)];
  });
};

const listed = (phrases: readonly Phrase[], say: (list: Phrase) => Phrase, separator = ', '): readonly Phrase[] =>
  phrases.length > 0 ? [say(joinedBy(separator, phrases))] : [];

const officeContacts = (office: Organisation, context: OfficeContext): readonly Phrase[] => {
  const { words } = context;
  return [
    ...listed(telephoneParts(office, context), (list) => byTelephone(list, words)),
    ...listed(emailParts(office), (list) => byEmail(list, words)),
    ...listed(linkParts(office, context), (list) => onTheWeb(list, words)),
  ];
};

/** Who is to be reached and how, where nothing is known about hours. */
export const reach = (context: OfficeContext, isVacancySaid: boolean): readonly Phrase[] => {
  const { office, read } = context;
  const isReachable = ownContacts(context).some(hasContact);
  return [
    ...vacancies(context, isVacancySaid ? firstVacancy(context) : undefined),
    ...officeContacts(office, context),
    ...(office.people ?? []).flatMap((person) =>
      person.absent ? [] : [personPhrase(person, context), ...(person.note === undefined ? [] : [read(person.note)])],
    ),
    ...(isReachable ? [] : authorities(context)),
    ...whereToFind(context),
    ...officeNotes(context),
  ];
};

/** How to ask before one comes: by telephone if the office or its people have one, else in writing. */
export const contactFirst = (
  context: OfficeContext,
  isByAppointment: boolean,
): { readonly canCall: boolean; readonly sentence?: Phrase } => {
  const { words } = context;
  const contacts = ownContacts(context);
  const callable = contacts.find(({ telephone = [] }) => telephone.length > 0);
  const contact = callable ?? contacts.find(hasContact);
  if (!contact) return { canCall: false };
  const ways = orList(firstContact(contact, context), words);
  const say = isByAppointment ? makeAppointment : callable ? callFirst : askFirst;
  return { canCall: !!callable, sentence: say(ways, words) };
};
