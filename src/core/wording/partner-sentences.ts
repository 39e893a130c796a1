import type { AffiliationRole } from '../model/office-document.js';
import { authority, type Label } from './labels.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

export const partnersHeading = ({ say }: Words): Phrase => say('Partner und Kontakte', { id: 'partner.heading' });

/** Where nobody fits what was asked for. */
export const noPartner = ({ say }: Words): Phrase => say('Dazu ist niemand eingetragen', { id: 'partner.none' });

/** Of a consultation that has no name but its organisation's. */
export const consultation = ({ say }: Words): Phrase => say('Sprechstunde', { id: 'partner.consultation' });

export const timesUnknown = ({ say }: Words): Phrase =>
  say('Zeiten nicht bekannt', { id: 'partner.times-unknown', desc: 'Of a consultation' });

export const duringOfficeHours = ({ say }: Words): Phrase =>
  say('während der Öffnungszeiten', { id: 'partner.during-office-hours' });

/** The others with whom an organisation takes turns. */
export const takingTurns = (others: Phrase, { say }: Words): Phrase =>
  say(str`im Wechsel mit ${others}`, { id: 'partner.turns', desc: '0 = AWO and DRK' });

/** The others who are there too. */
export const together = (others: Phrase, { say }: Words): Phrase =>
  say(str`gemeinsam mit ${others}`, { id: 'partner.together', desc: '0 = AWO and DRK' });

/** On the button that saves somebody as a contact. */
export const saveContact = ({ say }: Words): Phrase =>
  say('Kontakt speichern (vCard)', {
    id: 'partner.save',
    desc: 'Button: save the organisation or person to your contacts',
  });

export const offeredBy: Label = ({ say }) =>
  say('Angeboten von', { id: 'label.offered-by', desc: 'Before the organisation that offers something' });
export const reachable: Label = ({ say }) =>
  say('Zu erreichen', { id: 'label.reachable', desc: 'Before the days and times at which somebody can be reached' });
export const topics: Label = ({ say }) => say('Themen', { id: 'label.topics' });
export const fax: Label = ({ say }) => say('Fax', { id: 'label.fax' });
export const email: Label = ({ say }) => say('E-Mail', { id: 'label.email' });

/** What an organisation is to another one. */
export const affiliationLabels: Readonly<Record<AffiliationRole, Label>> = {
  operator: ({ say }) => say('Träger', { id: 'label.operator', desc: 'Who runs it' }),
  authority,
  programme: ({ say }) => say('Programm', { id: 'label.programme', desc: 'A funding programme or project' }),
  funder: ({ say }) => say('Gefördert von', { id: 'label.funder' }),
};
