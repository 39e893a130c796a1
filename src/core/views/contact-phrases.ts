import type { Contact, Person } from '../model/office-document.js';
import { labelled, substitute } from '../wording/labels.js';
import { joinedBy, type Part, type Phrase, present } from '../wording/phrase.js';
import { aside } from '../wording/sentence-frames.js';
import { telephoneHref } from '../wording/telephone.js';
import type { ViewContext } from './office-context.js';

type Link = Extract<Part, { readonly href: string }>;

const listed = (links: readonly Link[]): Phrase =>
  joinedBy(
    ', ',
    links.map((link) => [link]),
  );

/** Numbers as printed, with the address to dial; those whose address `isMeant`. */
export const telephones = (
  { telephone = [] }: Contact,
  { schedule }: ViewContext,
  isMeant: (href: string) => boolean = () => true,
): Phrase =>
  listed(
    telephone.flatMap((text) => {
      const href = telephoneHref(text, schedule.document.region);
      return isMeant(href) ? [{ kind: 'telephone', href, text }] : [];
    }),
  );

export const emailAddress = ({ email }: Contact): Phrase =>
  // Of what may stand before the @, these would begin the header fields of a message (RFC 6068).
  email ? [{ kind: 'email', href: `mailto:${email.replace(/[%?&#]/g, encodeURIComponent)}`, text: email }] : [];

export const webLinks = ({ links = [] }: Contact, { read }: ViewContext): Phrase =>
  listed(
    links.map(({ name, url }) => {
      const [part = url] = read(name);
      return { ...(typeof part === 'string' ? { text: part } : part), kind: 'link', href: url };
    }),
  );

/** The telephone numbers, else the e-mail address, else the links: what one would use first. */
export const firstContact = (contact: Contact, context: ViewContext): Phrase =>
  [telephones(contact, context), emailAddress(contact), webLinks(contact, context)].find(({ length }) => length) ?? [];

/** "Gregor Doroszenko (Quartiersmanager), 02272 / 402 - 171" */
export const personPhrase = (person: Person, context: ViewContext): Phrase => {
  const { words, read } = context;
  const role = read(person.role);
  return joinedBy(', ', [
    person.name === undefined ? role : aside(read(person.name), [role], words),
    telephones(person, context),
    emailAddress(person),
    webLinks(person, context),
  ]);
};

/** Who helps while somebody is away, and what is said about that: "Vertretung: Frau Lindner (Raumbuchungen)". */
export const standIn = (other: Person | undefined, context: ViewContext): readonly Phrase[] =>
  other ? present([labelled(substitute, personPhrase(other, context), context.words), context.read(other.note)]) : [];
