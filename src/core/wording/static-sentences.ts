import { datePart } from './date-part.js';
import type { Label } from './labels.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What stands in a text that is written once and read later: headings, and until when it is right. No page loads it.

export const openingHours: Label = ({ say }) => say('Öffnungszeiten', { id: 'static.hours', desc: 'Heading' });

/** Where a document names no hours; what the element says then. */
export const hoursUnknown = ({ say }: Words): Phrase =>
  say('Öffnungszeiten sind nicht bekannt', { id: 'status.no-hours' });

export const exceptionsHeading: Label = ({ say }) =>
  say('Feiertage und Ausnahmen', { id: 'static.exceptions', desc: 'Heading of days with other hours' });

export const contactHeading: Label = ({ say }) => say('Kontakt', { id: 'static.contact', desc: 'Heading' });

export const otherPlacesHeading: Label = ({ say }) =>
  say('Weitere Orte', { id: 'static.other-places', desc: 'Heading of places that are not the office' });

export const consultationsHeading: Label = ({ say }) =>
  say('Sprechstunden', { id: 'static.consultations', desc: 'Heading of consultation hours' });

export const noticesHeading: Label = ({ say }) => say('Nachrichten', { id: 'static.notices', desc: 'Heading of news' });

/** The row of a week for holidays, alone or after Sunday. */
export const publicHolidays: Label = ({ say }) =>
  say('Feiertage', { id: 'static.public-holidays', desc: 'In the middle of a sentence: Sunday and public holidays' });

/**
 * From when a text is and until when it is right: "Stand: November 2026, gilt bis 22. November 2027".
 *
 * @param asOf as exact as the document has it
 * @param through a local date
 */
export const standing = (asOf: string | undefined, through: string | undefined, words: Words): Phrase => {
  const { say } = words;
  const [from, to] = [asOf, through].map((date) => (date === undefined ? '' : datePart(date, words)));
  if (!to) return from ? say(str`Stand: ${from}`, { id: 'static.as-of', desc: '0 = November 2026' }) : [];
  return from
    ? say(str`Stand: ${from}, gilt bis ${to}`, { id: 'static.as-of-through', desc: '0 = November 2026' })
    : say(str`Gilt bis ${to}`, { id: 'static.through', desc: '0 = 22 November 2027' });
};
