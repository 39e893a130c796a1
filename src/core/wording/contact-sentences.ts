import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

/** Where a document names no way to call or to write. */
export const noContact = ({ say }: Words): Phrase =>
  say('Telefon und E-Mail sind nicht bekannt', { id: 'contact.none' });
