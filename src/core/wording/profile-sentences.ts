import { datePart } from './date-part.js';
import type { Label } from './labels.js';
import type { Part, Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What stands in the profile of an office.

export const team: Label = ({ say }) => say('Team', { id: 'profile.team', desc: 'Heading of the people of an office' });

export const carriers: Label = ({ say }) =>
  say('Träger und Förderung', { id: 'profile.carriers', desc: 'Heading: who runs and who funds the office' });

export const history: Label = ({ say }) =>
  say('Chronik', { id: 'profile.history', desc: 'Heading of a timeline: who ran and funded the office when' });

/** Where a document holds nothing but a name. */
export const nothingMore = ({ say }: Words): Phrase =>
  say('Mehr ist hier noch nicht eingetragen', { id: 'profile.none', desc: 'Nothing else is known about the office' });

const begun = (date: Part, { say }: Words): Phrase =>
  say(str`seit ${date}`, { id: 'profile.since', desc: '0 = November 2012' });

const ahead = (date: Part, { say }: Words): Phrase =>
  say(str`ab ${date}`, { id: 'rule.from', desc: '0 = 5 January 2026' });

const ended = (date: Part, { say }: Words): Phrase =>
  say(str`bis ${date}`, { id: 'rule.through', desc: '0 = December 2026' });

/**
 * For how long somebody ran or funded an office: "seit November 2012", "bis Oktober 2011", "von 2011 bis 2013"; nothing
 * where nobody knows.
 *
 * @param today a local date
 */
export const period = (
  { validFrom, validThrough }: { readonly validFrom?: string; readonly validThrough?: string },
  today: string,
  words: Words,
): Phrase => {
  const { say } = words;
  const [from, through] = [validFrom, validThrough].map((date) => date && datePart(date, words));
  if (from && through)
    return validFrom === validThrough
      ? [from]
      : say(str`von ${from} bis ${through}`, { id: 'rule.from-to', desc: '0 = March, 1 = September' });
  if (from) return (validFrom! <= today ? begun : ahead)(from, words);
  return through ? ended(through, words) : [];
};
