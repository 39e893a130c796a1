import type { Label } from './labels.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What only a sign on a door says. No page loads it.

/** Above the address of the office's page. */
export const allDates: Label = ({ say }) =>
  say('Alle Termine und Änderungen', { id: 'sign.all-dates', desc: 'On a door sign, above a QR code' });

/** What a QR code holds, for who can't see it. */
export const qrCodeOf = (address: string, { say }: Words): Phrase =>
  say(str`QR-Code: ${address}`, { id: 'sign.qr-code', desc: 'Text alternative; 0 = address' });

/** Where not everything found its place on the sign. */
export const moreOffers: Label = ({ say }) =>
  say('und weitere Angebote', { id: 'sign.more-offers', desc: 'Below a list of consultations' });
