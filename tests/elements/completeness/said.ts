import type { AffiliationRole } from '../../../src/core/model/office-document.js';
import { clockTime } from '../../../src/core/wording/clock-time.js';
import { dateSpan, dayAndMonth, monthName, partialDate } from '../../../src/core/wording/dates.js';
import { weekdayNames } from '../../../src/core/wording/day-names.js';
import { affiliationLabels, duringOfficeHours } from '../../../src/core/wording/partner-sentences.js';
import { opening } from '../../../src/core/wording/place-sentences.js';
import { type Phrase, phraseText } from '../../../src/core/wording/phrase.js';
import { notKnown } from '../../../src/core/wording/remarks.js';
import { colon } from '../../../src/core/wording/sentence-frames.js';
import { freeOfCharge, isConfidential } from '../../../src/core/wording/service-remarks.js';
import type { Words } from '../../../src/core/wording/words.js';
import type { Shown } from './all-elements.js';

/**
 * Texts of a document that no element shows, and why. That references, few words and times make a difference all the
 * same is tested with the views (`nothing-ignored.test.ts`).
 */
export const unsaid: readonly (readonly [pointer: RegExp, why: string])[] = [
  [/^\/(\$schema|schemaVersion|language|timeZone|region)$/, 'about the document, for programs'],
  [
    /\/(id|place|nextPlace|office|organisation)$|\/(topics|providers|about)\/\d+$/,
    'a reference: what it names is asked for where it stands',
  ],
  [/\/(kind|status|booking)$/, 'one of a few words: it chooses the sentence'],
];

/** A date as exact as the document has it; the year needn't be said. */
const dates = (date: string, words: Words): readonly string[] => [
  partialDate(date, words),
  ...(date.length > 7 ? [dayAndMonth(date, words)] : []),
  ...(date.length === 7 ? [monthName(`${date}-01`, words)] : []),
];

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether what stands at a pointer can be found by residents: the text itself, or what it is in words. */
export const isSaid = (pointer: string, leaf: string, { text, links }: Shown, words: Words): boolean => {
  const has = (some: readonly string[]) => some.some((each) => text.includes(each.replace(/\s+/g, ' ')));
  if (/\/url$/.test(pointer)) return links.includes(leaf);
  if (/\/email$/.test(pointer)) return links.includes(`mailto:${leaf}`) && has([leaf]);
  if (/\/telephone\/\d+$/.test(pointer)) return has([leaf]) && links.some((link) => link.startsWith('tel:'));
  if (/\/affiliations\/\d+\/role$/.test(pointer))
    return has([phraseText(affiliationLabels[leaf as AffiliationRole](words))]);
  if (/\/typicalAgeRange$/.test(pointer)) return (leaf.match(/\d+/g) ?? []).every((age) => has([age]));
  if (/\/(startTime|endTime)$/.test(pointer)) return has([clockTime(leaf, words), leaf]);
  if (/\/byDay\/\d+$/.test(pointer)) return has([weekdayNames(words)[weekdays.indexOf(leaf.slice(-2))]!]);
  // When nobody knows when a house opens, that is what is said.
  if (/\/opensOn$/.test(pointer) && leaf === 'unknown')
    return has([phraseText(colon(opening(words), notKnown(words), words))]);
  if (/\/on\/\d+$/.test(pointer) && leaf.includes('/')) {
    const [from = '', through = ''] = leaf.split('/');
    return has([dateSpan(from, through, undefined, words), dateSpan(from, through, from, words)]);
  }
  if (/\/(validFrom|validThrough|opensOn|asOf)$|\/on\/\d+$/.test(pointer) && /^\d/.test(leaf))
    return has(dates(leaf, words));
  return has([leaf]);
};

/** What is said where the document says yes. */
const yes: Readonly<Record<string, (words: Words) => Phrase>> = {
  isAccessibleForFree: freeOfCharge,
  confidential: isConfidential,
  duringOfficeHours,
};

/** In words what a document says yes to, each once. */
export const affirmed = (value: unknown, words: Words): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const here = Object.entries(value).flatMap(([key, each]) => {
    const sentence = each === true ? yes[key] : undefined;
    return sentence ? [phraseText(sentence(words))] : affirmed(each, words);
  });
  return [...new Set(here)];
};
