import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** A consultation that is on: "Beratung jetzt: Seniorenbeirat, bis 14 Uhr". */
export const serviceNow = (what: Phrase, until: Phrase | undefined, isCertain: boolean, { say }: Words): Phrase => {
  const details = until ? say(str`${what}, bis ${until}`, { id: 'service.until', desc: '0 = name, 1 = 6pm' }) : what;
  return isCertain
    ? say(str`Beratung jetzt: ${details}`, { id: 'service.now' })
    : say(str`Beratung vielleicht jetzt: ${details}`, { id: 'service.perhaps-now' });
};
