import type { Affiliation, Office, OfficeDocument, Organisation, Place } from '../model/office-document.js';
import { instantOf, localDateTime } from '../schedule/local-time.js';
import { openingDay } from '../schedule/places.js';
import { isStale } from '../schedule/stale.js';
import { wallClock } from '../schedule/wall-clock.js';
import { noContact } from '../wording/contact-sentences.js';
import { weekdayAndDay } from '../wording/dates.js';
import { authority } from '../wording/labels.js';
import { readTextFor } from '../wording/names.js';
import { informationOf, previewOf, untilOpening } from '../wording/office-sentences.js';
import { saveContact } from '../wording/partner-sentences.js';
import { present, type Phrase } from '../wording/phrase.js';
import { thereafter, thereFrom } from '../wording/place-sentences.js';
import { askFirst } from '../wording/remarks.js';
import { aside, dash } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { mapLinks } from './map-links.js';
import { fullMomentPhrase } from './moments.js';
import type { AuthorityView, OfficeContactView, PlaceView } from './office-contact-types.js';
import { addDays, placeById, type ViewContext } from './office-context.js';
import { isCurrent } from './office-notes.js';
import { contactLines, personView } from './partner-people.js';
import { placeDetails } from './place-details.js';
import { addressLines, expectedOpening, placeToday } from './place-phrases.js';

/** What is wanted; a part that nobody asks for is absent. */
export interface OfficeContactOptions {
  /** The id of an office; absent: the document's first. */
  readonly office?: string;
  /** Which maps are linked: `osm`, `app`, or addresses with `{address}` or a position in them. */
  readonly maps?: readonly string[];
  /** The clock is not the real one, and the view says so. */
  readonly preview?: boolean;
}

interface ContactContext extends ViewContext {
  readonly office: Office;
  readonly maps: readonly string[];
}

/** Where the office is, and where it will be: the one until the other opens. */
const placeViews = (context: ContactContext): readonly PlaceView[] => {
  const { office, words, read, today, schedule, maps } = context;
  const print = (place: Place | undefined, label?: Phrase): readonly PlaceView[] =>
    place
      ? [
          {
            id: place.id,
            label,
            address: addressLines(place, context),
            maps: mapLinks(place, maps, context),
            details: placeDetails(place, context),
          },
        ]
      : [];
  const here = placeById(context, placeToday(office, context));
  const next = placeById(context, office.nextPlace);
  if (!next || here === next) return print(here);
  const opens = openingDay(schedule.document, next.id);
  const day = opens < Infinity && next.opensOn;
  return [
    ...print(here, untilOpening(read(next.name), expectedOpening(next, context), words)),
    ...print(next, day ? thereFrom(weekdayAndDay(day, today, words), words) : here && thereafter(words)),
  ];
};

const authorityView = (
  { name, organisation, note }: Affiliation,
  known: Organisation | undefined,
  context: ContactContext,
): AuthorityView => {
  const { words, read, office, maps } = context;
  const there = known && placeById(context, placeToday(known, context));
  const isElsewhere = there && there.id !== placeToday(office, context);
  return {
    id: known?.id,
    label: authority(words),
    name: aside(read(name ?? known?.name ?? organisation), [read(note)], words),
    address: isElsewhere ? addressLines(there, { ...context, office: known }) : [],
    maps: isElsewhere ? mapLinks(there, maps, context) : [],
    contact: known ? contactLines(known, context) : [],
    people: (known?.people ?? []).map((person) => personView(person, context)),
    hasHours: !!known?.hours?.length,
    needsTime: !!known && [known.hours, known.overrides].some((each) => each?.length),
  };
};

const authorityViews = (context: ContactContext): readonly AuthorityView[] => {
  const { offices, partners } = context.schedule.document;
  return (context.office.affiliations ?? [])
    .filter((affiliation) => affiliation.role === 'authority' && isCurrent(affiliation, context))
    .map((affiliation) =>
      authorityView(
        affiliation,
        [...offices, ...partners].find(({ id }) => id === affiliation.organisation),
        context,
      ),
    );
};

/** Whether some of its hours or days name a place of their own. */
const mayBeElsewhere = ({ hours = [], overrides = [] }: Office): boolean =>
  [...hours, ...overrides, ...overrides.flatMap((override) => override.hours ?? [])].some(({ place }) => place);

const canReach = (phrases: readonly Phrase[]): boolean =>
  phrases.flat().some((part) => typeof part === 'object' && 'href' in part);

/**
 * Everything `<office-contact>` prints about an office but what depends on hours, so that it needs no time engine.
 *
 * @param at epoch milliseconds; decides what is over, ahead or too old
 * @throws RangeError where the document has no such office
 */
export const officeContactView = (
  document: OfficeDocument,
  at: number,
  words: Words,
  { office: officeId, maps = ['osm', 'app'], preview }: OfficeContactOptions = {},
): OfficeContactView => {
  const office = document.offices.find(({ id }) => officeId === undefined || id === officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const schedule = { document, clock: wallClock(document.timeZone) };
  const { date: today } = localDateTime(schedule, at);
  const context: ContactContext = { schedule, office, today, words, read: readTextFor(words, document.language), maps };
  const places = placeViews(context);
  const contact = contactLines(office, context);
  const people = (office.people ?? []).map((person) => personView(person, context));
  const authorities = authorityViews(context);
  const others = [...people, ...authorities, ...authorities.flatMap((each) => each.people)];
  const ways = [contact, ...places.map(({ details }) => details), ...others.map((each) => each.contact)].flat();
  const { asOf = '' } = document;
  const stale = isStale(schedule, at);
  return {
    office: office.id,
    heading: context.read(office.name),
    now: {
      preview: preview ? previewOf(fullMomentPhrase(at, context), words) : undefined,
      stale: stale ? dash(informationOf(asOf, words), askFirst(words), words) : undefined,
      needsTime: mayBeElsewhere(office) || authorities.some((each) => each.needsTime),
      until: instantOf(schedule, addDays(today, 1)),
    },
    standing: {
      places,
      contact,
      save: saveContact(words),
      notes: present([context.read(office.note)]),
      people,
      authorities,
      none: canReach(ways) ? undefined : noContact(words),
      asOf: asOf && !stale ? informationOf(asOf, words) : undefined,
    },
  };
};
