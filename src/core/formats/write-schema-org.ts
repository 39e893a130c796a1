import type { Loss, Written } from '../model/loss.js';
import { resolveText } from '../model/text.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { dayAt } from '../schedule/local-time.js';
import { prepareEntry, type PreparedEntry } from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { isStale } from '../schedule/stale.js';
import { german, type Words } from '../wording/words.js';
import { vocabulary } from './schema-org-days.js';
import { placeNode } from './write-schema-org-contacts.js';
import {
  loseOtherFields,
  type NodeKind,
  reference,
  type SchemaNode,
  type SchemaOrgContext,
} from './write-schema-org-node.js';
import { organisationNode } from './write-schema-org-organisations.js';
import { serviceNode } from './write-schema-org-services.js';

/** What `writeSchemaOrg` is asked for. */
export interface SchemaOrgOptions {
  /** When it is written (epoch milliseconds): what is over then is not said, and exceptions are looked for from then on. */
  readonly at: number;
  /** The last local date on which exceptions are looked for; without it a year ahead, at most two. */
  readonly through?: string;
  /** The id of an office: only it, its services and whom these refer to. */
  readonly office?: string;
  /** The language of the texts; German without it. */
  readonly words?: Words;
  /** Before the `#` of every `@id`: the address of the page, so that other pages can refer to it. */
  readonly base?: string;
}

/** A document of JSON-LD. */
export interface SchemaOrgDocument {
  readonly '@context': string;
  readonly '@graph': readonly SchemaNode[];
}

const year = 365;

/** Every `@id` that something refers to. */
const referredTo = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === '@id') return [String(only[1])];
  return entries.flatMap(([, each]) => referredTo(each));
};

/** Every tag in which a text was there, beside the one that was taken. */
const languageKeeper = (tag: string, documentLanguage: string) => {
  const others = new Set<string>();
  const text: SchemaOrgContext['text'] = (given) => {
    if (given === undefined) return undefined;
    const resolved = resolveText(given, tag, documentLanguage);
    if (typeof given === 'object')
      for (const each of Object.keys(given)) if (each.toLowerCase() !== resolved.lang.toLowerCase()) others.add(each);
    return resolved.text;
  };
  return { text, others };
};

const partsWritten = [
  'schemaVersion',
  'language',
  'timeZone',
  'region',
  'localHolidays',
  'periods',
  'places',
  'offices',
];
const loseParts = (context: SchemaOrgContext): void => {
  const { document } = context.schedule;
  loseOtherFields(context, '', document, ['$schema', 'partners', 'services', 'topics', 'notices', ...partsWritten]);
  for (const i of document.notices.keys()) context.lose(`/notices/${i}`, 'entry');
  for (const [i, topic] of document.topics.entries()) loseOtherFields(context, `/topics/${i}`, topic, ['name']);
};

/** Offices, then what they offer, then partners and places. */
const graph = (context: SchemaOrgContext, office: string | undefined): readonly SchemaNode[] => {
  const { schedule, lose, idOf } = context;
  const { document, offices, services } = schedule;
  const isWanted = (id: string | undefined): boolean => office === undefined || id === office;
  const attempt = (pointer: string, write: () => SchemaNode): readonly SchemaNode[] => {
    try {
      return [write()];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      lose(pointer, 'entry');
      return [];
    }
  };
  const officeNodes = document.offices.flatMap(({ id }, i) => {
    const prepared = offices.get(id);
    if (!prepared || !isWanted(id)) return [];
    return attempt(`/offices/${i}`, () => organisationNode('office', prepared, `/offices/${i}`, context));
  });
  const hoursOf = ({ office: its }: PreparedEntry): readonly SchemaNode[] => {
    const { openingHoursSpecification: hours = [] } =
      officeNodes.find((each) => each['@id'] === idOf('office', its!.id)) ?? {};
    return [hours].flat().map((each) => reference((each as { '@id': string })['@id']));
  };
  const serviceNodes = document.services.flatMap(({ id }, i) => {
    const prepared = services.get(id);
    if (!prepared || !isWanted(prepared.office?.id)) return [];
    return attempt(`/services/${i}`, () => serviceNode(prepared, `/services/${i}`, hoursOf(prepared), context));
  });
  const named = new Set(referredTo([officeNodes, serviceNodes]));
  const isNamed = (kind: NodeKind, id: string): boolean => office === undefined || named.has(idOf(kind, id));
  const partnerNodes = document.partners.flatMap((partner, i) => {
    if (!isNamed('partner', partner.id)) return [];
    const pointer = `/partners/${i}`;
    return attempt(pointer, () => organisationNode('partner', prepareEntry(partner, schedule), pointer, context));
  });
  for (const each of referredTo(partnerNodes)) named.add(each);
  const placeNodes = document.places.flatMap((place, i) =>
    isNamed('place', place.id) ? [placeNode(place, `/places/${i}`, context)] : [],
  );
  return [...officeNodes, ...serviceNodes, ...partnerNodes, ...placeNodes];
};

/**
 * The document in the vocabulary of schema.org, as JSON-LD: objects, never text; `schemaOrgScript` puts them into a
 * page. Nothing is called open that isn't for certain: what is tentative, or by appointment, is left out of opening
 * hours and reported. After `reviewBy` no hours are written at all.
 */
export const writeSchemaOrg = (schedule: Schedule, options: SchemaOrgOptions): Written<SchemaOrgDocument> => {
  const { at, through = '', office, words = german, base = '' } = options;
  const { document } = schedule;
  const losses = new Map<string, Loss>();
  const from = dayAt(schedule, at);
  const { text, others } = languageKeeper(words.tag, document.language);
  const context: SchemaOrgContext = {
    schedule,
    words,
    from,
    through: Math.min(through ? parseIsoDate(through) : from + year, from + 2 * year),
    isStale: isStale(schedule, at),
    text,
    lose: (pointer, code, found) => losses.set([pointer, code, found].join(' '), { pointer, code, found }),
    idOf: (kind, id) => `${base}#${kind}-${id}`,
  };
  loseParts(context);
  const nodes = graph(context, office);
  if (others.size > 0) context.lose('', 'language', [...others].sort().join(', '));
  return { value: { '@context': vocabulary, '@graph': nodes }, losses: [...losses.values()] };
};
