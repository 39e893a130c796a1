import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// All take what they say in words already, with its links.

export const callFirst = (numbers: Phrase, { say }: Words): Phrase =>
  say(str`Bitte vorher anrufen: ${numbers}`, { id: 'contact.call-first', desc: '0 = telephone numbers' });

/** Where there is no number: "Bitte vorher anfragen: info@example.org". */
export const askFirst = (contacts: Phrase, { say }: Words): Phrase =>
  say(str`Bitte vorher anfragen: ${contacts}`, { id: 'contact.ask-first', desc: '0 = e-mail address or link' });

export const makeAppointment = (contacts: Phrase, { say }: Words): Phrase =>
  say(str`Termin vereinbaren: ${contacts}`, { id: 'contact.appointment', desc: '0 = telephone, e-mail or link' });

export const byTelephone = (numbers: Phrase, { say }: Words): Phrase =>
  say(str`Telefon: ${numbers}`, { id: 'contact.telephone' });

export const byEmail = (address: Phrase, { say }: Words): Phrase =>
  say(str`E-Mail: ${address}`, { id: 'contact.email' });

export const onTheWeb = (links: Phrase, { say }: Words): Phrase =>
  say(str`Im Internet: ${links}`, { id: 'contact.web' });

/** "Zuständig: Stadt Bedburg, 02272 / 402 - 0" */
export const inCharge = (who: Phrase, { say }: Words): Phrase =>
  say(str`Zuständig: ${who}`, { id: 'contact.authority', desc: '0 = the office in charge and its telephone' });

/** "Vertretung: Frau Lindner (Raumbuchungen)" */
export const substitutedBy = (who: Phrase, { say }: Words): Phrase =>
  say(str`Vertretung: ${who}`, {
    id: 'contact.substitute',
    desc: 'Who helps while a post is vacant or somebody is away',
  });

/** "Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt" */
export const vacantPost = (post: Phrase | undefined, { say }: Words): Phrase =>
  post
    ? say(str`Die Stelle „${post}“ ist zurzeit nicht besetzt`, { id: 'contact.vacant-post' })
    : say('Die Stelle ist zurzeit nicht besetzt', { id: 'contact.vacancy' });

export const awayPerson = (who: Phrase, { say }: Words): Phrase =>
  say(str`${who} ist zurzeit nicht da`, { id: 'contact.away' });

export const atAddress = (address: Phrase, { say }: Words): Phrase =>
  say(str`Adresse: ${address}`, { id: 'contact.address' });

/** Where no address is known: "Ort: Haus der Begegnung". */
export const atPlace = (place: Phrase, { say }: Words): Phrase => say(str`Ort: ${place}`, { id: 'contact.place' });
