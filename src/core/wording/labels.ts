import type { Channel } from '../model/office-document.js';
import type { MaybePhrase, Phrase } from './phrase.js';
import { colon } from './sentence-frames.js';
import type { Words } from './words.js';

/** What stands before a colon. */
export type Label = (words: Words) => Phrase;

/** "Telefon: 0631 892 31 19"; nothing where there is nothing to be labelled. */
export const labelled = (label: Label, content: MaybePhrase, words: Words): MaybePhrase =>
  content && content.length > 0 && colon(label(words), content, words);

export const phone: Label = ({ say }) => say('Telefon', { id: 'label.phone' });
export const email: Label = ({ say }) => say('E-Mail', { id: 'label.email' });
export const web: Label = ({ say }) => say('Im Internet', { id: 'label.web' });

export const address: Label = ({ say }) => say('Adresse', { id: 'label.address' });
/** Where no address is known. */
export const place: Label = ({ say }) => say('Ort', { id: 'label.place' });
export const newPlace: Label = ({ say }) => say('Neuer Ort', { id: 'label.new-place' });

/** Before the office in charge. */
export const authority: Label = ({ say }) => say('Zuständig', { id: 'label.authority', desc: 'The office in charge' });
/** Before who helps while a post is vacant or somebody is away. */
export const substitute: Label = ({ say }) =>
  say('Vertretung', { id: 'label.substitute', desc: 'Who helps meanwhile' });

export const pleaseCall: Label = ({ say }) => say('Bitte vorher anrufen', { id: 'label.call-first' });
/** Where there is no number. */
export const pleaseAsk: Label = ({ say }) => say('Bitte vorher anfragen', { id: 'label.ask-first' });
export const makeAppointment: Label = ({ say }) => say('Termin vereinbaren', { id: 'label.appointment' });

/** Before a consultation that is on. */
export const adviceNow: Label = ({ say }) => say('Beratung jetzt', { id: 'label.advice-now' });

/** How people meet. */
export const channelLabel = (channel: Channel, words: Words): Phrase => {
  const { say } = words;
  switch (channel) {
    case 'visit':
      return place(words);
    case 'phone':
      return phone(words);
    case 'online':
      return say('Online', { id: 'label.online' });
    case 'home':
      return say('Hausbesuche', { id: 'label.home' });
    case 'self-service':
      return say('Selbstbedienung', { id: 'label.self-service' });
  }
};
