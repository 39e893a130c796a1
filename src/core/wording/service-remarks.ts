import type { Phrase } from './phrase.js';
import type { Label } from './labels.js';
import { range } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What there is to know about a service: for whom it is, what it costs, whether one has to register.

export const forWhom: Label = ({ say }) => say('Für', { id: 'service.for', desc: 'Label: for whom a consultation is' });

export const inLanguages: Label = ({ say }) => say('Sprachen', { id: 'service.languages' });

export const costs: Label = ({ say }) => say('Kosten', { id: 'service.costs' });

export const freeOfCharge = ({ say }: Words): Phrase => say('kostenlos', { id: 'service.free' });

export const isConfidential = ({ say }: Words): Phrase => say('vertraulich', { id: 'service.confidential' });

export const withoutBooking = ({ say }: Words): Phrase =>
  say('ohne Anmeldung', { id: 'service.no-booking', desc: 'Just come, no booking needed' });

/** `80-`: "ab 80 Jahren", `-27`: "bis 27 Jahre", `6-12`: "6 bis 12 Jahre". */
export const ages = (typicalAgeRange: string, words: Words): Phrase => {
  const [least, most] = typicalAgeRange.split('-');
  if (!most) return words.say(str`ab ${least} Jahren`, { id: 'service.ages-from', desc: '0 = 80' });
  const span = least ? range(least, most, words) : undefined;
  return span
    ? words.say(str`${span} Jahre`, { id: 'service.ages', desc: '0 = 6 to 12' })
    : words.say(str`bis ${most} Jahre`, { id: 'service.ages-to', desc: '0 = 27' });
};
