import type { OfficeDocument, Organisation, Section, Service } from '../model/office-document.js';
import { instantOf, localDateTime } from '../schedule/local-time.js';
import { isStale } from '../schedule/stale.js';
import { wallClock } from '../schedule/wall-clock.js';
import { labelled, offers, place } from '../wording/labels.js';
import { readTextFor } from '../wording/names.js';
import { informationOf, previewOf } from '../wording/office-sentences.js';
import { present } from '../wording/phrase.js';
import { carriers, history, nothingMore, team } from '../wording/profile-sentences.js';
import { askFirst } from '../wording/remarks.js';
import { dash } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';
import { milestonesOf } from './milestones.js';
import { fullMomentPhrase } from './moments.js';
import { addDays, placeById } from './office-context.js';
import { type OfficeProfileView, type ProfileBlock, type ProfilePart, profileParts } from './office-profile-types.js';
import { hasEnded, offerView, type PartnerContext } from './partner-offers.js';
import { contactLines, personView } from './partner-people.js';
import { placeDetails } from './place-details.js';
import { placePhrase, placeToday } from './place-phrases.js';
import { carrierEvents, carrierRoles } from './profile-carriers.js';
import { serviceDetails } from './service-details.js';
import { providersOf } from './service-providers.js';

/** What is wanted. */
export interface OfficeProfileOptions {
  /** The id of an office; absent: the document's first. */
  readonly office?: string;
  /** The id of a partner, or of an office: its profile instead of the office's. */
  readonly partner?: string;
  /** What is to be shown, in this order; absent: everything. */
  readonly parts?: readonly ProfilePart[];
  /** The clock is not the real one, and the view says so. */
  readonly preview?: boolean;
}

/** Whose profile it is: an office's, or one of those who give something there. */
interface Subject {
  readonly whose: Organisation;
  readonly isOffice: boolean;
  /** The section with what happened when: it is in the timeline. */
  readonly milestones?: Section;
}

const introduction = ({ whose }: Subject, context: PartnerContext): readonly ProfileBlock[] => {
  const description = context.read(whose.description);
  // Times and how to come are other elements' to say, with the remark on them.
  const about = { ...whose, hours: [], booking: undefined, note: undefined };
  const details = serviceDetails(about, whose.languages ?? [], false, context);
  const { logo } = whose;
  return logo || description.length > 0 || details.length > 0
    ? [{ kind: 'introduction', logo, description, details }]
    : [];
};

const sections = ({ whose, milestones }: Subject, { read }: PartnerContext): readonly ProfileBlock[] =>
  (whose.sections ?? [])
    .filter((section) => section !== milestones)
    .map(({ name, text, items = [] }) => ({
      kind: 'section',
      heading: read(name),
      text: read(text),
      items: present(items.map(read)),
    }));

const offered = ({ whose, isOffice }: Subject, context: PartnerContext): readonly ProfileBlock[] => {
  const { services, offices } = context.schedule.document;
  const isOwn = (service: Service) =>
    isOffice ? (service.office ?? offices[0]?.id) === whose.id : providersOf(service).includes(whose.id);
  const own = services.filter(
    (service) => (service.kind ?? 'consultation') !== 'consultation' && isOwn(service) && !hasEnded(service, context),
  );
  return own.length > 0
    ? [
        {
          kind: 'offers',
          heading: offers(context.words),
          offers: own.map((service) => offerView(service, isOffice ? undefined : whose, context)),
        },
      ]
    : [];
};

const people = ({ whose: { people: all = [] } }: Subject, context: PartnerContext): readonly ProfileBlock[] =>
  all.length > 0
    ? [{ kind: 'team', heading: team(context.words), people: all.map((person) => personView(person, context)) }]
    : [];

const behind = ({ whose }: Subject, context: PartnerContext): readonly ProfileBlock[] => {
  const roles = carrierRoles(whose, context);
  return roles.length > 0 ? [{ kind: 'carriers', heading: carriers(context.words), roles }] : [];
};

const timeline = ({ whose, milestones }: Subject, context: PartnerContext): readonly ProfileBlock[] => {
  const { read, words } = context;
  const steps = milestones ? milestonesOf(milestones, context) : [];
  const events = [
    ...carrierEvents(whose, context),
    ...steps.map((step) => ({ ...step, details: [], isCurrent: false })),
  ].sort(({ on: a }, { on: b }) => (a < b ? -1 : Number(a > b)));
  const heading = milestones ? read(milestones.name) : history(words);
  return events.length > 0 ? [{ kind: 'timeline', heading, text: read(milestones?.text), events }] : [];
};

const blocksOf: Readonly<Record<ProfilePart, (subject: Subject, context: PartnerContext) => readonly ProfileBlock[]>> =
  { introduction, sections, offers: offered, team: people, carriers: behind, timeline };

/** How to ask, where nothing else is known. */
const waysToAsk = ({ whose }: Subject, context: PartnerContext) => {
  const { words, read } = context;
  const there = placeById(context, placeToday(whose, context));
  return present([
    nothingMore(words),
    ...contactLines(whose, context),
    there && labelled(place, placePhrase(there, { read, office: whose }), words),
  ]);
};

/**
 * Everything `<office-profile>` prints: what an office is and does, who is there, who runs and funds it and did before.
 * Works out no dates, so that it needs no time engine.
 *
 * @param at epoch milliseconds; decides what is over, ahead or too old
 * @throws RangeError where the document has no such office or partner
 */
export const officeProfileView = (
  document: OfficeDocument,
  at: number,
  words: Words,
  { office: officeId, partner, parts = profileParts, preview }: OfficeProfileOptions = {},
): OfficeProfileView => {
  const { offices, partners, timeZone, language, asOf = '' } = document;
  const office = officeId === undefined ? offices[0] : offices.find(({ id }) => id === officeId);
  const whose = partner === undefined ? office : [...partners, ...offices].find(({ id }) => id === partner);
  if (!office || !whose)
    throw new RangeError(`There is no office or partner "${partner ?? officeId}" in this document.`);
  const schedule = { document, clock: wallClock(timeZone) };
  const read = readTextFor(words, language);
  const { date: today } = localDateTime(schedule, at);
  const context: PartnerContext = {
    schedule,
    office,
    today,
    words,
    read,
    aboutPlace: placeDetails,
  };
  const milestones = whose.sections?.find((section) => milestonesOf(section, context).length > 0);
  const subject: Subject = { whose, isOffice: offices.includes(whose), milestones };
  const blocks = parts.flatMap((part) => blocksOf[part](subject, context));
  const stale = isStale(schedule, at);
  return {
    id: whose.id,
    heading: read(whose.name),
    now: {
      preview: preview ? previewOf(fullMomentPhrase(at, context), words) : undefined,
      stale: stale ? dash(informationOf(asOf, words), askFirst(words), words) : undefined,
      until: instantOf(schedule, addDays(today, 1)),
    },
    standing: {
      blocks,
      // Of a part alone that isn't there nothing has to be said.
      none: blocks.length > 0 || parts.length < profileParts.length ? [] : waysToAsk(subject, context),
      asOf: asOf && !stale ? informationOf(asOf, words) : undefined,
    },
  };
};
