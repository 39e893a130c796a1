import type { Text } from '../model/office-document.js';
import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { isStale } from '../schedule/stale.js';
import { labelled, phone } from '../wording/labels.js';
import { informationOf } from '../wording/office-sentences.js';
import { joinedBy, type Phrase } from '../wording/phrase.js';
import { askFirst } from '../wording/remarks.js';
import { capital, colon, dash } from '../wording/sentence-frames.js';
import {
  allTopics,
  alsoCalled,
  moreOffers,
  nobodyHelps,
  nothingFound,
  offerCount,
  officeHelps,
  searchButton,
  suggestions,
  topicLabel,
  topicsHeading,
} from '../wording/topic-sentences.js';
import type { Words } from '../wording/words.js';
import { officeContext, type OfficeContext } from './office-context.js';
import { firstWay, ownContacts, reach } from './office-reach.js';
import type { TopicAnswer, TopicChoice, TopicFinderView } from './topic-finder-types.js';
import { type Subject, type TopicFilter, topicSubjects } from './topic-subjects.js';
import { type Reader, viewFrame } from './view-frame.js';

/** What is wanted; a part that nobody asks for is absent. */
export interface TopicFinderOptions extends Reader, Omit<TopicFilter, 'office'> {
  /** A key of one of the choices; one that the document doesn't have is as if nothing were chosen. */
  readonly chosen?: string;
}

/** "das Büro hilft weiter: Telefon 0631 31 09 07 38" */
const help = (context: OfficeContext): { readonly sentence: Phrase; readonly isWhole: boolean } => {
  const { words } = context;
  const { canCall, ways } = firstWay(ownContacts(context), context);
  const known = ways && joinedBy(' ', [canCall && phone(words), ways]);
  return { sentence: colon(officeHelps(words), known, words), isWhole: !!known };
};

const choice = ({ key, names: [name] }: Subject, context: OfficeContext, about?: Text): TopicChoice => {
  const hint = context.read(about);
  return { key, name: context.read(name), hint: hint.length > 0 ? hint : undefined };
};

const topicAnswer = ({ key, names: [name, ...others], services }: Subject, context: OfficeContext): TopicAnswer => {
  const { words, read } = context;
  const isOffered = services.length > 0;
  return {
    key,
    title: read(name),
    also: labelled(alsoCalled, joinedBy(', ', others.map(read)), words) || undefined,
    none: isOffered ? undefined : dash(nobodyHelps(words), help(context).sentence, words),
    count: isOffered ? offerCount(services.length, words) : nobodyHelps(words),
  };
};

/**
 * What `<topic-finder>` prints at an instant: what one can choose, and what was chosen; `topicServices` says who helps.
 *
 * @param officeId absent: all offices of the document; the first stands for them
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office
 */
export const topicFinderView = (
  schedule: Schedule,
  officeId: string | undefined,
  at: number,
  words: Words,
  { chosen, partners, services, topics, ...reader }: TopicFinderOptions = {},
): TopicFinderView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const { document } = schedule;
  const context = officeContext(schedule, office, at, words);
  const found = topicSubjects(document, { office: officeId, partners, services, topics });
  const covered = new Set(found.topics.flatMap((topic) => topic.services));
  const more = found.services.filter((subject) => !subject.services.some((service) => covered.has(service)));
  const asked = [...found.topics, ...found.services].find(({ key }) => key === chosen);
  const { sentence, isWhole } = help(context);
  const { preview, zone, asOf } = viewFrame(context, reader);
  const stale = asOf && isStale(schedule, at);
  return {
    office: office.id,
    heading: topicsHeading(words),
    now: {
      preview,
      stale: stale ? dash(informationOf(document.asOf ?? '', words), askFirst(words), words) : undefined,
      empty: found.topics.length > 0 || found.services.length > 0 ? undefined : capital(sentence),
      answer: asked && topicAnswer(asked, context),
      nothing: dash(nothingFound(words), sentence, words),
      reach: isWhole ? [] : reach(context, false),
      zone: asked && zone,
    },
    standing: {
      field: { label: topicLabel(words), submit: searchButton(words), suggestions: suggestions(words) },
      back: allTopics(words),
      topics: found.topics.map((topic) => choice(topic, context)),
      moreLabel: found.topics.length > 0 && more.length > 0 ? moreOffers(words) : undefined,
      more: more.map((subject) => choice(subject, context, subject.services[0]?.description)),
      asOf: stale ? undefined : asOf,
    },
  };
};
