import type { MaybePhrase, Phrase } from './phrase.js';
import { aside, colon } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** What stands above the dates; `isConsultation` where there are no activities among them. */
export const datesHeading = (isConsultation: boolean, isOne: boolean, { say }: Words): Phrase => {
  if (isConsultation)
    return isOne
      ? say('Nächste Sprechstunde', { id: 'consultation.heading-one' })
      : say('Nächste Sprechstunden', { id: 'consultation.heading' });
  return isOne
    ? say('Nächster Termin', { id: 'consultation.heading-one-date' })
    : say('Nächste Termine', { id: 'consultation.heading-dates' });
};

/** On the button that saves one date. */
export const addToCalendar = ({ say }: Words): Phrase =>
  say('In den Kalender', { id: 'consultation.add-to-calendar', desc: 'Button: add this date to your calendar' });

export const noDates = ({ say }: Words): Phrase => say('Zurzeit ist kein Termin bekannt', { id: 'consultation.none' });

/** Above what has no dates of its own. */
export const withoutDates = ({ say }: Words): Phrase => say('Ohne feste Termine', { id: 'consultation.without-dates' });

/** Of a date that has begun and isn't over. */
export const nowOn = ({ say }: Words): Phrase => say('jetzt', { id: 'consultation.now' });

/** Several take turns, and nobody knows whose turn it is: "eine von: AWO, DRK". */
export const oneOf = (names: Phrase, words: Words): Phrase =>
  colon(
    words.say('eine von', { id: 'consultation.one-of', desc: 'One of these organisations, in turn: AWO, DRK' }),
    names,
    words,
  );

/** "Dienstag, 1. Dezember, 12 bis 14 Uhr: Seniorenbeirat (nicht sicher)" */
export const dateSentence = (
  day: Phrase,
  time: string,
  name: Phrase,
  remarks: readonly MaybePhrase[],
  words: Words,
): Phrase =>
  colon(
    words.say(str`${day}, ${time}`, { id: 'consultation.day-and-time', desc: '0 = Tomorrow, 1 = 12 to 2pm' }),
    aside(name, remarks, words),
    words,
  );
