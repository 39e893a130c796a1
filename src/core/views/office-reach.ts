import type { Contact } from '../model/office-document.js';
import { authority, type Label, labelled, makeAppointment, phone } from '../wording/labels.js';
import { joinedBy, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { askFirst, callFirst } from '../wording/remarks.js';
import { capital } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { emailAddress, firstContact, personPhrase, telephones, webLinks } from './contact-phrases.js';
import { type OfficeContext, usualPlace } from './office-context.js';
import { isCurrent, officeNotes } from './office-notes.js';
import { firstVacancy, vacancies } from './office-vacancies.js';
import { whereToFind } from './place-phrases.js';

/** The office itself, the people there, the place: in the order in which one would try them. */
export const ownContacts = (context: OfficeContext): readonly Contact[] => {
  const { people = [] } = context.office;
  const place = usualPlace(context, context.today);
  return [context.office, ...people.filter(({ absent }) => !absent), ...(place ? [place] : [])];
};

/** How to ask before one comes: by telephone if somebody of these has one, else in writing. */
export const firstWay = (
  contacts: readonly Contact[],
  context: OfficeContext,
): { readonly canCall: boolean; readonly ask: Label; readonly ways: MaybePhrase } => {
  const callable = contacts.find(({ telephone }) => telephone?.length);
  const [ways] = present((callable ? [callable] : contacts).map((contact) => firstContact(contact, context)));
  return { canCall: !!callable, ask: callable ? callFirst : askFirst, ways };
};

/** The same for an office, as a sentence. */
export const contactFirst = (
  context: OfficeContext,
  isByAppointment: boolean,
): { readonly canCall: boolean; readonly sentence: MaybePhrase } => {
  const { canCall, ask, ways } = firstWay(ownContacts(context), context);
  const label = isByAppointment ? makeAppointment : (words: Words) => capital(ask(words));
  return { canCall, sentence: labelled(label, ways, context.words) };
};

/** Those who are in charge of an office that can't be reached itself. */
const authorities = (context: OfficeContext): readonly MaybePhrase[] => {
  const { office, schedule, words, read } = context;
  const { offices, partners } = schedule.document;
  return (office.affiliations ?? [])
    .filter((affiliation) => affiliation.role === 'authority' && isCurrent(affiliation, context))
    .map(({ name, organisation }) => {
      const known = [...offices, ...partners].find(({ id }) => id === organisation);
      const who = read(name ?? known?.name);
      return labelled(authority, joinedBy(', ', [who, known && firstContact(known, context)]), words);
    });
};

/** Who is to be reached and how, where nothing is known about hours. */
export const reach = (context: OfficeContext, isVacancySaid: boolean): readonly Phrase[] => {
  const { office, words, read } = context;
  const here = (office.people ?? []).filter(({ absent }) => !absent);
  return present([
    ...vacancies(context, isVacancySaid ? firstVacancy(context) : undefined),
    labelled(phone, telephones(office, context), words),
    emailAddress(office),
    webLinks(office, context),
    ...here.flatMap((person) => [personPhrase(person, context), read(person.note)]),
    ...(contactFirst(context, false).sentence ? [] : authorities(context)),
    whereToFind(context),
    ...officeNotes(context),
  ]);
};
