import type { Loss, Written } from '../model/loss.js';
import type { OfficeDocument, Organisation, Person, Text } from '../model/office-document.js';
import { slug } from '../model/slug.js';
import { resolveText } from '../model/text.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { localDateTime } from '../schedule/local-time.js';
import { placeOn } from '../schedule/places.js';
import { wallClock } from '../schedule/wall-clock.js';
import { german, type Words } from '../wording/words.js';
import { folded, utc } from './write-icalendar.js';
import { contactLines, languageLines, placeLines, plainText, structured } from './write-vcard-lines.js';
import { nameParts } from './write-vcard-name.js';
import { organisationNote } from './write-vcard-note.js';

/** Which cards are wanted, in which language. */
export interface VcardOptions {
  /** When they are written (epoch milliseconds). */
  readonly at: number;
  /** The language of the texts; German without it. */
  readonly words?: Words;
  /** Ids of offices and of partners; without either all of both. */
  readonly offices?: readonly string[];
  readonly partners?: readonly string[];
  /** Only the organisation's own card, or that of one of its people, by its place in the list. */
  readonly only?: 'organisation' | number;
}

interface Context {
  readonly document: OfficeDocument;
  readonly at: number;
  readonly today: string;
  readonly words: Words;
  readonly text: (given: Text | undefined) => string;
  readonly losses: Loss[];
}

const card = (lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].map(folded).join('\r\n');

/** The same for the same card, always and in every language: the ids of the document, and of whose document it is. */
const uid = (name: string, { document: { offices } }: Context): string =>
  `UID;VALUE=text:${plainText(`${name}@${offices.length > 0 ? `${offices[0]!.id}.` : ''}stadtteil-widgets`)}`;

/** What tells people of one organisation apart: by the document's own words, not those of the reader. */
const personIds = (people: readonly (Person | undefined)[], { language }: OfficeDocument): readonly string[] => {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const words = person?.name ?? resolveText(person?.role ?? '', language, language).text;
    const id = slug(words) || words;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
};

const ending = ({ at }: Context): readonly string[] => [
  'PRODID:-//Stadtteil-Widgets//stadtteil-widgets//DE',
  `REV:${utc(at)}`,
];

/** Where an organisation is today, as lines. */
const where = (organisation: Organisation, { document, today, words }: Context): readonly string[] => {
  const id = placeOn(document, { entry: organisation, office: undefined }, parseIsoDate(today));
  const place = document.places.find((each) => each.id === id);
  return place ? placeLines(place, document, words.tag) : [];
};

const organisationCard = (kind: string, organisation: Organisation, context: Context): string => {
  const { document, today, words, text } = context;
  const name = text(organisation.name);
  const note = [text(organisation.description), organisationNote(organisation, document, today, words)]
    .filter(Boolean)
    .join('\n');
  return card([
    'KIND:org',
    `FN:${plainText(name)}`,
    `ORG:${structured([name])}`,
    ...contactLines(organisation, document),
    ...where(organisation, context),
    ...languageLines(organisation.languages),
    ...(note ? [`NOTE:${plainText(note)}`] : []),
    uid(`${kind}-${organisation.id}`, context),
    ...ending(context),
  ]);
};

/** Of a post without a name the card is that of a part of the organisation. */
const personCard = (id: string, person: Person, organisation: Organisation, context: Context): string => {
  const { document, text } = context;
  const { name, languages, note } = person;
  const [role, org] = [text(person.role), text(organisation.name)];
  const remark = text(note);
  return card([
    `KIND:${name ? 'individual' : 'org'}`,
    `FN:${plainText(name ?? [role, org].filter(Boolean).join(', '))}`,
    ...(name ? [`N:${structured(nameParts(name))}`] : []),
    `ORG:${structured(name || !role ? [org] : [org, role])}`,
    ...(name && role ? [`TITLE:${plainText(role)}`] : []),
    ...contactLines(person, document),
    ...where(organisation, context),
    ...languageLines(languages),
    ...(remark ? [`NOTE:${plainText(remark)}`] : []),
    uid(id, context),
    ...ending(context),
  ]);
};

/** Who of the people is there: of a vacant post or somebody away only who helps meanwhile. */
const present = (person: Person): Person | undefined => (person.absent ? person.substitute : person);

const isReachable = ({ name, telephone, email, links }: Person): boolean =>
  !!(name ?? telephone?.length ?? email ?? links?.length);

const organisationFields = new Set([
  ...['id', 'name', 'description', 'hours', 'note', 'place', 'languages', 'people', 'telephone', 'faxNumber', 'email'],
  ...['links', 'booking', 'channels', 'editorNote'],
]);
const personFields = new Set([
  'name',
  'role',
  'languages',
  'note',
  'telephone',
  'faxNumber',
  'email',
  'links',
  'absent',
  'substitute',
  'editorNote',
]);

const loseFields = (pointer: string, object: object, written: ReadonlySet<string>, { losses }: Context): void => {
  for (const [field, value] of Object.entries(object))
    if (value !== undefined && !written.has(field) && !(Array.isArray(value) && value.length === 0))
      losses.push({ pointer: `${pointer}/${field}`, code: 'field', found: field });
};

const cardsOf = (
  kind: 'office' | 'partner',
  index: number,
  organisation: Organisation,
  { only }: VcardOptions,
  context: Context,
): readonly string[] => {
  const pointer = `/${kind}s/${index}`;
  loseFields(pointer, organisation, organisationFields, context);
  const all = organisation.people ?? [];
  const ids = personIds(all.map(present), context.document);
  const people = all.flatMap((person, i) => {
    if (only !== undefined && only !== i) return [];
    const at = `${pointer}/people/${i}`;
    const there = present(person);
    if (there !== person) context.losses.push({ pointer: at, code: 'entry' });
    if (!there) return [];
    loseFields(at, there, personFields, context);
    if (isReachable(there)) return [personCard(`${kind}-${organisation.id}-${ids[i]}`, there, organisation, context)];
    context.losses.push({ pointer: at, code: 'entry' });
    return [];
  });
  return [...(typeof only === 'number' ? [] : [organisationCard(kind, organisation, context)]), ...people];
};

/** What contacts have no place for at all, where everything is written. */
const loseParts = ({ document, losses }: Context): void => {
  const { services, topics, notices } = document;
  for (const [part, list] of Object.entries({ services, topics, notices }))
    if (list.length > 0) losses.push({ pointer: `/${part}`, code: 'entry' });
};

/**
 * Contacts (vCard 4, RFC 6350) of offices, partners and their people, one after the other: names, numbers, addresses,
 * languages, and in words when they are there. Without dates, so it needs no time engine.
 */
export const writeVcards = (document: OfficeDocument, options: VcardOptions): Written<string> => {
  const { at, words = german, offices, partners } = options;
  const losses: Loss[] = [];
  const others = new Set<string>();
  const context: Context = {
    document,
    at,
    today: localDateTime({ clock: wallClock(document.timeZone) }, at).date,
    words,
    losses,
    text: (given) => {
      if (given === undefined) return '';
      const { text, lang } = resolveText(given, words.tag, document.language);
      if (typeof given === 'object') for (const tag of Object.keys(given)) if (tag !== lang) others.add(tag);
      return text;
    },
  };
  const isAll = !offices && !partners;
  const wanted = (ids: readonly string[] | undefined, { id }: Organisation): boolean => isAll || !!ids?.includes(id);
  if (isAll) loseParts(context);
  const cards = [
    ...document.offices.flatMap((office, i) =>
      wanted(offices, office) ? cardsOf('office', i, office, options, context) : [],
    ),
    ...document.partners.flatMap((partner, i) =>
      wanted(partners, partner) ? cardsOf('partner', i, partner, options, context) : [],
    ),
  ];
  if (others.size > 0) losses.push({ pointer: '', code: 'language', found: [...others].sort().join(', ') });
  return { value: cards.join(''), losses };
};
