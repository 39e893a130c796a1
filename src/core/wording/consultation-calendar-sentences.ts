import { partialDate, weekdayAndDay } from './dates.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What stands around the dates of a calendar: its heading, its buttons, and how far it reaches.

export const calendarHeading = ({ say }: Words): Phrase =>
  say('Terminkalender', { id: 'dates.heading', desc: 'Heading above a calendar of consultations and events' });

/** Before the buttons that choose between list and month. */
export const viewLabel = ({ say }: Words): Phrase =>
  say('Ansicht', { id: 'dates.view', desc: 'Label of two buttons: list, month' });

export const asList = ({ say }: Words): Phrase =>
  say('Liste', { id: 'dates.as-list', desc: 'Button: dates as a list' });

export const asMonth = ({ say }: Words): Phrase =>
  say('Monat', { id: 'dates.as-month', desc: 'Button: the dates of a month, as a table' });

export const moreDates = ({ say }: Words): Phrase =>
  say('Weitere Termine', { id: 'dates.more', desc: 'Button: more dates below' });

export const previousMonth = ({ say }: Words): Phrase => say('Vorheriger Monat', { id: 'dates.previous-month' });

export const nextMonth = ({ say }: Words): Phrase => say('Nächster Monat', { id: 'dates.next-month' });

export const toToday = ({ say }: Words): Phrase =>
  say('Heute', { id: 'dates.to-today', desc: 'Button: back to today in a calendar' });

/** "Dezember 2026" */
export const monthAndYear = (month: string, words: Words): Phrase => [
  { kind: 'time', iso: month, text: partialDate(month, words) },
];

/** How many take place on a day, or in a month. */
export const datesCount = (count: number, { say }: Words): Phrase => {
  if (count === 0) return say('keine Termine', { id: 'dates.none', desc: 'Of a day in a calendar' });
  return count === 1
    ? say('1 Termin', { id: 'dates.one', desc: 'How many dates are on a day' })
    : say(str`${count} Termine`, { id: 'dates.count', desc: 'How many dates are on a day' });
};

export const noDatesThisMonth = ({ say }: Words): Phrase =>
  say('In diesem Monat ist kein Termin bekannt', { id: 'dates.none-this-month' });

/** What has dates, but none in the month: "Nächster Termin: …". */
export const nextDate = (date: Phrase, { say }: Words): Phrase =>
  say(str`Als Nächstes: ${date}`, { id: 'dates.next', desc: '0 = Tuesday 1 December, 12 to 2pm: Advice' });

/** How far ahead anything is known: "Der Kalender reicht bis Montag, 27. Dezember 2027". */
export const reachesTo = (date: string, words: Words): Phrase => {
  const day = weekdayAndDay(date, undefined, words);
  return words.say(str`Der Kalender reicht bis ${day}`, {
    id: 'dates.reaches-to',
    desc: '0 = Monday 27 December 2027',
  });
};
