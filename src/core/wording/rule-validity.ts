import type { Rule } from '../model/office-document.js';
import { dayText, monthName, partialDate } from './dates.js';
import { joinedBy, type Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

const isYearly = (date: string): boolean => date.startsWith('-');

/** Whether a local date lies before a date as exact as the document has it; of every year: never. */
const isAhead = (date: string, today: string): boolean => !isYearly(date) && date > today.slice(0, date.length);

/** Whether a rule has ended before a local date. */
export const isOver = ({ validThrough = '', dates }: Rule, today: string): boolean =>
  (validThrough !== '' && !isYearly(validThrough) && today.slice(0, validThrough.length) > validThrough) ||
  !!dates?.every((date) => !isYearly(date) && date < today);

/** "5. Januar 2026", "Dezember 2026", "2026", without the year of `point`; of every year "15. Mai", "März". */
const dateWords = (date: string, point: string | undefined, words: Words): string => {
  const dated = isYearly(date) ? date.replace('-', '2000') : date;
  const near = isYearly(date) ? dated : point;
  if (dated.length > 7) return dayText(dated, near, words);
  return dated.length > 4 && near?.startsWith(dated.slice(0, 4)) ? monthName(dated, words) : partialDate(dated, words);
};

const fromTo = (first: string, last: string, today: string | undefined, words: Words): Phrase => {
  const { say } = words;
  const through = dateWords(last, today, words);
  if (first === last && /^(\d{4}|-)-\d\d$/.test(first)) return say(str`im ${through}`, { id: 'rule.in-month' });
  const from = dateWords(first, first.slice(0, 4) === last.slice(0, 4) ? last : today, words);
  return /-\d\d-\d\d$/.test(first)
    ? say(str`vom ${from} bis ${through}`, { id: 'rule.from-day-to', desc: '0 = 5 January, 1 = 30 June 2026' })
    : say(str`von ${from} bis ${through}`, { id: 'rule.from-to', desc: '0 = March, 1 = September' });
};

const oneSided = (date: string, today: string | undefined, isBeginning: boolean, words: Words): Phrase => {
  const { say } = words;
  const text = dateWords(date, today, words);
  const side = isBeginning
    ? say(str`ab ${text}`, { id: 'rule.from', desc: '0 = 5 January 2026' })
    : say(str`bis ${text}`, { id: 'rule.through', desc: '0 = December 2026' });
  return isYearly(date) ? say(str`jedes Jahr ${side}`, { id: 'rule.every-year', desc: '0 = from March' }) : side;
};

/**
 * For how long a rule holds: "von März bis September", "ab 5. Januar 2026", "bis Dezember 2026".
 *
 * @param today a local date: this year is not said then, and what has begun needs no beginning
 */
export const ruleValidity = (
  { validFrom, validThrough, interval = 1, rrule = '' }: Rule,
  today: string | undefined,
  words: Words,
): Phrase => {
  // From a day that weeks or months are counted from one goes on counting.
  const isCounted = interval > 1 || /INTERVAL=(?!1\b)|COUNT/.test(rrule);
  const hasBegun = today !== undefined && !isCounted && validFrom && !isYearly(validFrom) && !isAhead(validFrom, today);
  const first = hasBegun ? undefined : validFrom;
  if (first && validThrough && isYearly(first) === isYearly(validThrough))
    return fromTo(first, validThrough, today, words);
  return joinedBy(', ', [
    first && oneSided(first, today, true, words),
    validThrough && oneSided(validThrough, today, false, words),
  ]);
};
