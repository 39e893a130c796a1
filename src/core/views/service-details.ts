import type { Service } from '../model/office-document.js';
import { labelled } from '../wording/labels.js';
import { languageNames } from '../wording/language-names.js';
import { joinedBy, phraseText, present, type Phrase } from '../wording/phrase.js';
import {
  ages,
  costs,
  forWhom,
  freeOfCharge,
  inLanguages,
  isConfidential,
  withoutBooking,
} from '../wording/service-remarks.js';
import type { ViewContext } from './office-context.js';
import { undatedRules } from './office-notes.js';

/**
 * What there is to know about a service whenever it takes place: for whom it is, in which languages, what it costs.
 *
 * @param isUndated it has no rules that name days
 */
export const serviceDetails = (
  service: Service,
  languages: readonly string[],
  isUndated: boolean,
  context: ViewContext,
): readonly Phrase[] => {
  const { words, read } = context;
  const { audience, typicalAgeRange, cost, isAccessibleForFree, confidential, booking, note } = service;
  const who = read(audience);
  // "Bürgerinnen und Bürger ab 80 Jahren" says the age itself.
  const isAgeSaid = !typicalAgeRange?.match(/\d+/g)?.some((age) => !phraseText(who).includes(age));
  return present([
    ...undatedRules(service, isUndated, context),
    labelled(forWhom, joinedBy(', ', [who, !isAgeSaid && ages(typicalAgeRange ?? '', words)]), words),
    labelled(inLanguages, languageNames(languages, words), words),
    labelled(costs, read(cost), words),
    joinedBy(', ', [
      isAccessibleForFree && !cost && freeOfCharge(words),
      confidential && isConfidential(words),
      booking === 'not-needed' && withoutBooking(words),
    ]),
    read(note),
  ]);
};
