import type { Contact, Person } from '../model/office-document.js';
import { labelled, mobile, phone } from '../wording/labels.js';
import { languageNames } from '../wording/language-names.js';
import { awayPerson, vacantPost } from '../wording/office-sentences.js';
import { email, fax } from '../wording/partner-sentences.js';
import { present, type Phrase } from '../wording/phrase.js';
import { aside } from '../wording/sentence-frames.js';
import { inLanguages } from '../wording/service-remarks.js';
import { isMobile } from '../wording/telephone.js';
import { emailAddress, standIn, telephones, webLinks } from './contact-phrases.js';
import type { ViewContext } from './office-context.js';
import type { PersonView } from './partner-contacts-types.js';

/** Each way to reach somebody on a line of its own. */
export const contactLines = (contact: Contact, context: ViewContext): readonly Phrase[] => {
  const { words } = context;
  const numbers = (areMobile: boolean) => telephones(contact, context, (href) => isMobile(href) === areMobile);
  return present([
    labelled(phone, numbers(false), words),
    labelled(mobile, numbers(true), words),
    labelled(fax, contact.faxNumber ? [{ kind: 'name', text: contact.faxNumber }] : [], words),
    labelled(email, emailAddress(contact), words),
    webLinks(contact, context),
  ]);
};

export const personView = (person: Person, context: ViewContext): PersonView => {
  const { words, read } = context;
  const { absent = false, languages = [], note, substitute: other } = person;
  const role = read(person.role);
  const who = person.name === undefined ? role : aside(read(person.name), [role], words);
  return {
    name: !absent ? who : person.name === undefined ? vacantPost(role, words) : awayPerson(who, words),
    isAbsent: absent,
    contact: present([
      // Of two numbers one would call the wrong one.
      ...(absent && other ? [] : contactLines(person, context)),
      labelled(inLanguages, languageNames(languages, words), words),
      read(note),
      ...standIn(other, context),
    ]),
  };
};
