import { dayText, relativeDay } from './dates.js';
import type { Label } from './labels.js';
import type { Part, Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

export const noticesHeading: Label = ({ say }) => say('Aktuelles', { id: 'notice.heading', desc: 'Heading of news' });

/** Before the names of those whom news concerns. */
export const concerns: Label = ({ say }) =>
  say('Betrifft', { id: 'notice.about', desc: 'Before the names of whom or what it is about' });

const datePart = (iso: string, text: string): Part => ({ kind: 'time', iso, text });

/** A week ahead one knows days by their names. */
const weekday = 7;

/**
 * Until when something can be done: "Nur noch heute", "Noch bis morgen", "Noch bis Montag, 30. November".
 *
 * @param through a local date, the last day
 * @param days how many days that is from today
 */
export const deadline = (through: string, days: number, today: string, words: Words): Phrase => {
  const { say } = words;
  if (days === 0) return say('Nur noch heute', { id: 'notice.last-day' });
  const text = days < weekday ? relativeDay(through, today, words) : dayText(through, today, words);
  return say(str`Noch bis ${datePart(through, text)}`, { id: 'notice.until', desc: '0 = tomorrow, 30 November' });
};

/** Since when an office is at its new place. */
export const since = (from: string, text: string, { say }: Words): Phrase =>
  say(str`Seit ${datePart(from, text)}`, { id: 'notice.since', desc: '0 = Monday 2 March' });
