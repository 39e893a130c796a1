import { describe, expect, it } from 'vitest';
import { labelled, phone } from '../../../src/core/wording/labels.js';
import { phraseText, type Phrase } from '../../../src/core/wording/phrase.js';
import { aside, capital, colon, dash, range } from '../../../src/core/wording/sentence-frames.js';
import { german, type Words } from '../../../src/core/wording/words.js';

describe('what is absent leaves no trace', () => {
  it.each<[string, (words: Words) => string | Phrase | undefined | false, string]>([
    ['a reason', (words) => colon(['geschlossen'], ['Umzug'], words), 'geschlossen: Umzug'],
    ['no reason', (words) => colon(['geschlossen'], undefined, words), 'geschlossen'],
    ['an empty reason', (words) => colon(['geschlossen'], [], words), 'geschlossen'],
    ['two remarks', (words) => aside(['offen'], [['Markt'], undefined, ['heute']], words), 'offen (Markt, heute)'],
    ['no remark', (words) => aside(['offen'], [undefined, []], words), 'offen'],
    ['a dash', (words) => dash(['offen'], ['bitte anrufen'], words), 'offen – bitte anrufen'],
    ['a range', (words) => range('Montag', 'Mittwoch', words), 'Montag bis Mittwoch'],
    ['a capital', () => capital(['bitte anrufen']), 'Bitte anrufen'],
    ['a capital where there is a link', () => capital([{ kind: 'name', text: 'awo' }]), 'awo'],
    ['a label', (words) => labelled(phone, ['115'], words) || [], 'Telefon: 115'],
  ])('%s', (_, make, text) => {
    const made = make(german);
    expect(typeof made === 'string' ? made : phraseText(made || [])).toBe(text);
  });

  it('a label of nothing is nothing', () => {
    expect(labelled(phone, [], german)).toBe(false);
    expect(labelled(phone, undefined, german)).toBeUndefined();
  });
});
