import type { Wheelchair } from '../model/office-document.js';
import type { Label } from './labels.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** Before the date of an opening. */
export const opening: Label = ({ say }) =>
  say('Eröffnung', { id: 'place.opening', desc: 'Label: when a house under construction opens' });

/** Of the place where an office will be, whose day of opening nobody knows. */
export const thereafter: Label = ({ say }) =>
  say('Danach', { id: 'place.thereafter', desc: 'Heading of the place to which the office will move' });

/** Of the place where an office will be from a day on: "Ab Freitag, 18. Dezember". */
export const thereFrom = (day: string, { say }: Words): Phrase => say(str`Ab ${day}`, { id: 'change.from' });

/** Whether people in a wheelchair get in. */
export const wheelchairSentence = (access: Wheelchair, { say }: Words): Phrase => {
  switch (access) {
    case 'yes':
      return say('Mit dem Rollstuhl zugänglich', { id: 'place.wheelchair-yes' });
    case 'limited':
      return say('Mit dem Rollstuhl eingeschränkt zugänglich', { id: 'place.wheelchair-limited' });
    case 'no':
      return say('Mit dem Rollstuhl nicht zugänglich', { id: 'place.wheelchair-no' });
  }
};

/** On a link to a map on the web. */
export const mapOn = (name: string, { msg }: Words): string =>
  msg(str`Karte (${name})`, { id: 'place.map', desc: 'Link, 0 = OpenStreetMap' });

/** On a link that opens the map of the reader's telephone. */
export const inMapApp = ({ msg }: Words): string =>
  msg('In Karten-App öffnen', { id: 'place.map-app', desc: 'Link on a telephone' });
