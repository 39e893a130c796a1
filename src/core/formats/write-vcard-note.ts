import type { OfficeDocument, Organisation, Rule, Service } from '../model/office-document.js';
import { describeHours } from '../wording/describe-hours.js';
import { describeRecurrence } from '../wording/describe-recurrence.js';
import { readTextFor } from '../wording/names.js';
import { joinedBy, phraseText } from '../wording/phrase.js';
import { takingTurns } from '../wording/partner-sentences.js';
import { capital, colon, listed } from '../wording/sentence-frames.js';
import type { Words } from '../wording/words.js';

type HasHours = Pick<Service, 'hours' | 'status' | 'booking' | 'channels'>;

/** Rules with what their entry says of all of them. */
const wholeRules = ({ hours = [], status, booking, channels }: HasHours): readonly Rule[] =>
  hours.map((rule) => ({
    ...Object.fromEntries(Object.entries({ status, booking, channels }).filter(([, value]) => value !== undefined)),
    ...rule,
  }));

/**
 * What is worth knowing beside how to reach an organisation, a line each: when it is open, when it gives advice, a
 * remark. Hours in words, as a contact has no better place for them.
 *
 * @param today the office's local date: what is over then is not said
 */
export const organisationNote = (
  organisation: Organisation,
  document: OfficeDocument,
  today: string,
  words: Words,
): string => {
  const read = readTextFor(words, document.language);
  const inWords = (entry: HasHours) =>
    capital(describeHours(wholeRules(entry), words, { document, today, describeRecurrence }));
  const nameOf = (id: string) =>
    read([...document.partners, ...document.offices].find((each) => each.id === id)?.name ?? id);
  /** Of several who take turns nobody is there every time. */
  const inTurn = ({ rotation, providers = [] }: Service) =>
    !!rotation &&
    providers.length > 1 &&
    takingTurns(listed(providers.filter((id) => id !== organisation.id).map(nameOf), words), words);
  const given = document.services.filter(
    ({ providers = [], kind = 'consultation' }) => kind === 'consultation' && providers.includes(organisation.id),
  );
  const lines = [
    inWords(organisation),
    ...given.map((service) => {
      const hours = inWords(service);
      return hours.length > 0 ? colon(joinedBy(', ', [read(service.name), inTurn(service)]), hours, words) : [];
    }),
    read(organisation.note),
  ];
  return lines
    .map((line) => phraseText(joinedBy('', [line])))
    .filter(Boolean)
    .join('\n');
};
