import type { MaybePhrase, Phrase } from './phrase.js';
import { colon } from './sentence-frames.js';
import type { Words } from './words.js';

/** What stands before a colon. */
export type Label = (words: Words) => Phrase;

/** "Telefon: 0631 892 31 19"; nothing where there is nothing to be labelled. */
export const labelled = (label: Label, content: MaybePhrase, words: Words): MaybePhrase =>
  content && content.length > 0 && colon(label(words), content, words);

export const phone: Label = (words) => words.say('Telefon', { id: 'label.phone' });
export const mobile: Label = (words) =>
  words.say('Mobil', { id: 'label.mobile', desc: 'Before the number of a mobile telephone' });
export const place: Label = (words) => words.say('Ort', { id: 'label.place' });

/** Before the office in charge. */
export const authority: Label = (words) =>
  words.say('Zuständig', { id: 'label.authority', desc: 'The office in charge' });
/** Before who helps while a post is vacant or somebody is away. */
export const substitute: Label = ({ say }) =>
  say('Vertretung', { id: 'label.substitute', desc: 'Who helps meanwhile' });

export const makeAppointment: Label = (words) => words.say('Termin vereinbaren', { id: 'label.appointment' });

/** Before a consultation that is on. */
export const adviceNow: Label = (words) => words.say('Beratung jetzt', { id: 'label.advice-now' });

export const offers: Label = ({ say }) => say('Angebote', { id: 'label.offers', desc: 'What an organisation offers' });
