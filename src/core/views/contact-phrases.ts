import type { Contact, Line, Person } from '../model/office-document.js';
import { joined, joinedBy, type Part, type Phrase } from '../wording/phrase.js';
import { telephoneHref } from '../wording/telephone.js';
import type { OfficeContext } from './office-context.js';

/** Numbers with the address to dial, as printed. */
export const telephoneParts = ({ telephone = [] }: Contact, { schedule }: OfficeContext): readonly Phrase[] =>
  telephone.map((text) => [{ kind: 'telephone', href: telephoneHref(text, schedule.document.region), text }]);

export const emailParts = ({ email }: Contact): readonly Phrase[] =>
  // Of what may stand before the @, these would begin the header fields of a message (RFC 6068).
  email === undefined
    ? []
    : [[{ kind: 'email', href: `mailto:${email.replace(/[%?&#]/g, encodeURIComponent)}`, text: email }]];

export const linkParts = ({ links = [] }: Contact, { read }: OfficeContext): readonly Phrase[] =>
  links.map(({ name, url }) => {
    const [part] = read(name);
    const { text, lang } =
      typeof part === 'object' ? (part as Extract<Part, { lang?: string }>) : { text: part ?? url };
    return [{ kind: 'link', href: url, text, ...(lang !== undefined && { lang }) }];
  });

/** The telephone numbers, else the e-mail address, else the links: what one would use first. */
export const firstContact = (contact: Contact, context: OfficeContext): readonly Phrase[] => {
  const telephones = telephoneParts(contact, context);
  const direct = telephones.length > 0 ? telephones : emailParts(contact);
  return direct.length > 0 ? direct : linkParts(contact, context);
};

/** A line that is the same in all languages, marked with the document's. */
export const lineOf = (line: Line, { read }: OfficeContext): Phrase => read(line);

/** "Gregor Doroszenko (Quartiersmanager), 02272 / 402 - 171" */
export const personPhrase = (person: Person, context: OfficeContext): Phrase => {
  const { name, role } = person;
  const who =
    name === undefined
      ? role === undefined
        ? []
        : context.read(role)
      : joined([lineOf(name, context), ...(role === undefined ? [] : [' (', context.read(role), ')'])]);
  return joinedBy(', ', [
    who,
    ...telephoneParts(person, context),
    ...emailParts(person),
    ...linkParts(person, context),
  ]);
};
