import { describe, expect, it } from 'vitest';
import { nextSentence, type NextFacts } from '../../../src/core/wording/next-sentence.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { english } from '../languages.js';

const opening = ['heute um 14 Uhr'];
const possible = ['heute um 9 Uhr'];

describe('what comes next', () => {
  it.each<[NextFacts, string | undefined, string | undefined]>([
    [{ state: 'open', opening }, undefined, undefined],
    [{ state: 'closed' }, undefined, undefined],
    [{ state: 'closed', opening }, 'Öffnet heute um 14 Uhr', 'Opens heute um 14 Uhr'],
    [
      { state: 'closed', opening, possible },
      'Öffnet heute um 14 Uhr, vielleicht schon heute um 9 Uhr',
      'Opens heute um 14 Uhr, perhaps as early as heute um 9 Uhr',
    ],
    [
      { state: 'closed', opening, possible, isByAppointment: true },
      'Öffnet heute um 14 Uhr, mit Termin schon heute um 9 Uhr',
      'Opens heute um 14 Uhr, by appointment as early as heute um 9 Uhr',
    ],
    [{ state: 'closed', possible }, 'Vielleicht schon heute um 9 Uhr', 'Perhaps as early as heute um 9 Uhr'],
    [
      { state: 'closed', possible, isByAppointment: true },
      'Mit Termin schon heute um 9 Uhr',
      'By appointment as early as heute um 9 Uhr',
    ],
    [
      { state: 'closed', opening, possible, isOpenEnded: true },
      'Öffnet heute um 9 Uhr, Ende nicht bekannt',
      'Opens heute um 9 Uhr, end not known',
    ],
    [
      { state: 'tentative', opening, possible },
      'Sicher geöffnet: heute um 14 Uhr',
      'Open for certain: heute um 14 Uhr',
    ],
    [{ state: 'tentative', possible }, undefined, undefined],
    [{ state: 'by-appointment', opening }, 'Sicher geöffnet: heute um 14 Uhr', 'Open for certain: heute um 14 Uhr'],
    [{ state: 'unknown', opening }, 'Öffnet heute um 14 Uhr', 'Opens heute um 14 Uhr'],
  ])('%j', (facts, de, en) => {
    const text = (words: typeof german) => {
      const phrase = nextSentence(facts, words);
      return phrase && phraseText(phrase);
    };
    expect(text(german)).toBe(de);
    expect(text(english)).toBe(en);
  });
});
