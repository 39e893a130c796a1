import type { Label } from './labels.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

export const topicsHeading = ({ say }: Words): Phrase =>
  say('Wobei brauchen Sie Hilfe?', { id: 'topic.heading', desc: 'Heading: what do you need help with?' });

export const topicLabel = ({ say }: Words): Phrase =>
  say('Thema oder Stichwort', { id: 'topic.label', desc: 'Label of a search field' });

export const searchButton = ({ say }: Words): Phrase =>
  say('Suchen', { id: 'topic.search', desc: 'Button beside a search field' });

/** The name of the list below the field. */
export const suggestions = ({ say }: Words): Phrase => say('Vorschläge', { id: 'topic.suggestions' });

/** For a live region: how many suggestions there are. */
export const suggestionCount = (count: number, { say }: Words): Phrase =>
  count === 1
    ? say('Ein Vorschlag', { id: 'topic.one-suggestion' })
    : say(str`${count} Vorschläge`, { id: 'topic.suggestion-count', desc: '0 = 3' });

/** Above what was found for what somebody typed. */
export const foundFor = (typed: string, { say }: Words): Phrase =>
  say(str`Gefunden zu „${[{ kind: 'name', text: typed }]}“`, { id: 'topic.found-for', desc: '0 = money' });

/** The button that leads back. */
export const allTopics = ({ say }: Words): Phrase => say('Alle Themen', { id: 'topic.all' });

/** Above what is offered besides topics. */
export const moreOffers = ({ say }: Words): Phrase => say('Weitere Angebote', { id: 'topic.more' });

/** Before other words for a topic. */
export const alsoCalled: Label = ({ say }) =>
  say('Auch', { id: 'topic.also-called', desc: 'Label: other words for a topic: Also: Hartz IV, ALG II' });

/** Of what somebody typed. */
export const nothingFound = ({ say }: Words): Phrase => say('Nichts gefunden', { id: 'topic.nothing-found' });

/** Of a topic that nobody offers. */
export const nobodyHelps = ({ say }: Words): Phrase => say('Dazu ist niemand eingetragen', { id: 'topic.nobody' });

/** Goes on after a dash. */
export const officeHelps = ({ say }: Words): Phrase =>
  say('das Büro hilft weiter', {
    id: 'topic.office-helps',
    desc: 'After "Nothing found –", before the telephone number of the office',
  });

export const whoHelps: Label = ({ say }) => say('Wer hilft', { id: 'topic.who-helps', desc: 'Above names' });

/** For a live region: what is shown now. */
export const offerCount = (count: number, { say }: Words): Phrase =>
  count === 1
    ? say('Ein Angebot', { id: 'topic.one-offer' })
    : say(str`${count} Angebote`, { id: 'topic.offer-count', desc: '0 = 3' });
