import type { Loss } from '../../model/loss.js';
import type { Notice, Office, Partner, Place } from '../../model/office-document.js';
import { officeOf, type Schedule } from '../../schedule/prepare-schedule.js';
import { informationOf } from '../../wording/office-sentences.js';
import type { Phrase } from '../../wording/phrase.js';
import { askFirst } from '../../wording/remarks.js';
import { dash } from '../../wording/sentence-frames.js';
import { standing } from '../../wording/static-sentences.js';
import type { Words } from '../../wording/words.js';
import { type Block, paragraphs } from './block.js';
import { contactBlocks, otherPlaceBlocks, placesOf } from './contact-blocks.js';
import { hoursBlocks } from './hours-blocks.js';
import { introduction, noticeBlocks, sectionBlocks } from './office-text.js';
import { partnersBlocks } from './partner-blocks.js';
import { serviceBlocks } from './service-blocks.js';
import { standingContext, type StandingContext } from './standing-context.js';
import { standingLosses } from './standing-losses.js';

/** What a text can be made of, in its order. */
export const standingParts = ['hours', 'contact', 'services', 'partners', 'notices', 'about'] as const;

export type StandingPart = (typeof standingParts)[number];

/** What is wanted; a part that nobody asks for is absent. */
export interface StandingOptions {
  /** The id of an office; without it all of them, and all that belongs to none. */
  readonly office?: string;
  /** Without it all parts. */
  readonly parts?: readonly StandingPart[];
}

/** A text for a reader at any moment: what the document says without a clock, and exceptions ahead by their dates. */
export interface StandingText {
  readonly heading: Phrase;
  readonly blocks: readonly Block[];
  readonly losses: readonly Loss[];
}

/** Whom a text about one office names: those who give something there, and those the office names. */
const partnersOf = ({ schedule: { document }, office }: StandingContext): readonly Partner[] => {
  const { offices, partners, services } = document;
  if (offices.length < 2) return partners;
  const given = services.filter((service) => (service.office ?? offices[0]?.id) === office.id);
  const named = [
    ...given.flatMap(({ providers = [], hours = [] }) => [
      ...providers,
      ...hours.flatMap((rule) => rule.providers ?? []),
    ]),
    ...(office.affiliations ?? []).map(({ organisation }) => organisation),
  ];
  return partners.filter(({ id }) => named.includes(id));
};

/** Places where something of these offices takes place that is not at the office. */
const otherPlaces = (contexts: readonly [StandingContext, ...StandingContext[]]): readonly Place[] => {
  const { document } = contexts[0].schedule;
  const shown = contexts.flatMap(placesOf);
  const isWhole = contexts.length === document.offices.length;
  const ids = contexts.map(({ office }) => office.id);
  const entries = [
    ...document.offices.filter(({ id }) => ids.includes(id)),
    ...document.services.filter(({ office = document.offices[0]?.id ?? '' }) => ids.includes(office)),
  ];
  const used = entries.flatMap(({ place, nextPlace, hours = [], overrides = [] }) => [
    place,
    nextPlace,
    ...hours.map((rule) => rule.place),
    ...overrides.flatMap((override) => [override.place, ...(override.hours ?? []).map((rule) => rule.place)]),
  ]);
  return document.places.filter(({ id }) => !shown.includes(id) && (isWhole || used.includes(id)));
};

/** Whether news is about an office, its services and places, or about nothing in particular. */
const isAbout = ({ about }: Notice, { schedule: { document }, office }: StandingContext): boolean => {
  const services = document.services.filter((service) => (service.office ?? document.offices[0]?.id) === office.id);
  const ids = [office.id, office.place, office.nextPlace, ...services.map(({ id }) => id)];
  return !about || about.some((id) => ids.includes(id));
};

/** From when it is and until when it is right; of what is too old, that one should ask. */
export const asOfLine = ({ schedule: { document }, window, words }: StandingContext): Phrase =>
  window
    ? standing(document.asOf, window.through, words)
    : dash(informationOf(document.asOf ?? '', words), askFirst(words), words);

/** One office, without what belongs to all of them. */
const officeBlocks = (context: StandingContext, has: (part: StandingPart) => boolean): readonly Block[] => {
  const { schedule, office } = context;
  const pointer = `/offices/${schedule.document.offices.indexOf(office)}`;
  return [
    ...(has('about') ? introduction(context) : []),
    ...(has('hours') ? hoursBlocks(pointer, context) : []),
    ...(has('contact') ? contactBlocks(context, has('hours')) : []),
    ...(has('services') ? serviceBlocks(context) : []),
  ];
};

/**
 * What stays true of a document's offices, in blocks to be printed.
 *
 * @param at epoch milliseconds: what is over then is left out, exceptions are said from then on for a year at most
 * @throws RangeError where the document has no such office
 */
export const standingText = (
  schedule: Schedule,
  at: number,
  words: Words,
  { office: officeId, parts = standingParts }: StandingOptions = {},
): StandingText => {
  const { document } = schedule;
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const losses: Loss[] = [];
  const contextOf = (each: Office) => standingContext(schedule, each, at, words, losses);
  const context = contextOf(office);
  const has = (part: StandingPart) => parts.includes(part);
  const others = officeId === undefined ? document.offices.slice(1).map(contextOf) : [];
  const partners = officeId === undefined ? document.partners : partnersOf(context);
  const notices = officeId === undefined ? document.notices : document.notices.filter((each) => isAbout(each, context));
  const blocks = [
    ...officeBlocks(context, has),
    ...others.map((other): Block => {
      const each = other.office;
      const blocksOfIt = [...officeBlocks(other, has), ...(has('about') ? sectionBlocks(each, context) : [])];
      return { kind: 'section', heading: context.read(each.name), blocks: blocksOfIt };
    }),
    ...(has('contact') ? otherPlaceBlocks(otherPlaces([context, ...others]), context) : []),
    ...(has('partners') ? partnersBlocks(partners, context) : []),
    ...(has('notices') ? noticeBlocks(notices, context) : []),
    ...(has('about') ? sectionBlocks(office, context) : []),
    ...paragraphs([asOfLine(context)]),
  ];
  return {
    heading: context.read(office.name),
    blocks,
    losses: [...losses, ...standingLosses(document, words, officeId)],
  };
};
