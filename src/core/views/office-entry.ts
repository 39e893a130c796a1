import type { Link, Office } from '../model/office-document.js';
import { changes } from '../schedule/changes.js';
import { openingStatus } from '../schedule/opening-status.js';
import { isStale } from '../schedule/stale.js';
import { labelled, offers, phone, substitute } from '../wording/labels.js';
import { languageNames } from '../wording/language-names.js';
import { informationOf } from '../wording/office-sentences.js';
import { joinedBy, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { askFirst } from '../wording/remarks.js';
import { capital, dash } from '../wording/sentence-frames.js';
import { inLanguages } from '../wording/service-remarks.js';
import { statusSentence } from '../wording/status-sentences.js';
import type { Words } from '../wording/words.js';
import { personPhrase, webLinks } from './contact-phrases.js';
import { type OfficeContext, officeContext, usualPlace } from './office-context.js';
import { languagesOf, servicesOf } from './office-facts.js';
import type { ListedOffice, OfficeEntryView } from './office-list-types.js';
import { type OfficeNow, officeNow } from './office-now.js';
import { firstWay, ownContacts } from './office-reach.js';
import { changeBehind } from './office-status.js';
import { placePhrase } from './place-phrases.js';

/** The page of an office: the first of its addresses that is one, as JSON-LD is written, too. */
const pageOf = ({ links = [] }: Office): Link | undefined => links.find(({ url }) => /^(https?:|[./])/i.test(url));

const namePhrase = (context: OfficeContext): Phrase => {
  const { name } = context.office;
  const page = pageOf(context.office);
  return page ? webLinks({ links: [{ name, url: page.url }] }, context) : context.read(name);
};

/** Nothing is known of an office whose dates nobody can work out. */
const nothingKnown = (words: Words): OfficeNow => ({
  state: 'unknown',
  reason: 'no-hours',
  callFirst: false,
  closesSoon: false,
  sentence: statusSentence({ state: 'unknown', reason: 'no-hours' }, words),
});

const nowOf = (context: OfficeContext): OfficeNow => {
  const { schedule, office, at, today, words } = context;
  try {
    const status = openingStatus(schedule, office.id, at);
    const different = changes(schedule, office.id, { from: today, through: today });
    return officeNow(status, changeBehind(status, different, context), context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nothingKnown(words);
  }
};

/** How to reach the office or the people there: by telephone, else in writing; else whoever stands in. */
const contactPhrase = (context: OfficeContext): MaybePhrase => {
  const { office, words } = context;
  const page = pageOf(office);
  // The name leads to the page already.
  const contacts = ownContacts(context).map((each) => ({
    ...each,
    links: each.links?.filter((link) => link !== page),
  }));
  const { canCall, ways } = firstWay(contacts, context);
  const standIn = office.people?.find(({ absent, substitute: who }) => absent && who)?.substitute;
  if (canCall) return labelled(phone, ways, words);
  return ways || (standIn && labelled(substitute, personPhrase(standIn, context), words));
};

/** "Angaben von 2010", and where nobody is named whom to call: that one should ask first. */
const staleSentence = (information: Phrase | undefined, isCallSaid: boolean, words: Words): Phrase => {
  const ask = askFirst(words);
  return information ? (isCallSaid ? information : dash(information, ask, words)) : capital(ask);
};

const servicesPhrase = (
  listed: ListedOffice,
  topics: readonly string[],
  { words, read }: OfficeContext,
): MaybePhrase => {
  const helping = servicesOf(listed).filter((service) => service.topics?.some((id) => topics.includes(id)));
  const names = helping.map(({ name }) => read(name));
  return labelled(offers, joinedBy(', ', names), words);
};

/** What an entry is printed with. */
export interface EntryOptions {
  readonly topics?: readonly string[];
  /** The documents are not all as old, so that each entry has to say it. */
  readonly isDated: boolean;
}

/** What `<office-list>` prints about one office, at epoch milliseconds `at`. */
export const officeEntryView = (
  listed: ListedOffice,
  at: number,
  words: Words,
  { topics, isDated }: EntryOptions,
): OfficeEntryView => {
  const { schedule, office } = listed;
  const context = officeContext(schedule, office, at, words);
  const { today } = context;
  const now = nowOf(context);
  const { asOf } = schedule.document;
  const stale = isStale(schedule, at);
  const information = asOf ? informationOf(asOf, words) : undefined;
  const here = usualPlace(context, today);
  return {
    office: office.id,
    name: namePhrase(context),
    now: {
      ...now,
      // Where it would be open, the sentence says so itself.
      stale: stale && now.reason !== 'stale' ? staleSentence(information, !!now.call, words) : undefined,
    },
    standing: {
      address: here && placePhrase(here, context),
      contact: (!now.call && contactPhrase(context)) || undefined,
      languages: labelled(inLanguages, languageNames(languagesOf(listed), words), words) || undefined,
      services: (topics && servicesPhrase(listed, topics, context)) || undefined,
      asOf: isDated && !stale ? information : undefined,
    },
  };
};
