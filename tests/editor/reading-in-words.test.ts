import { describe, expect, it } from 'vitest';
import { readProse } from '../../src/core/formats/read-prose.js';
import { exampleText } from '../../src/editor/example-text.js';
import { readingInWords } from '../../src/editor/reading-in-words.js';

const wordsOf = (text: string) => readingInWords(readProse(text)).map(({ kind, sentence }) => [kind, sentence]);

describe('what a text says, in words', () => {
  it.each([
    ['Montag bis Freitag 10.00–12.00 Uhr', 'rule', 'Montag bis Freitag, 10 bis 12 Uhr'],
    ['jeden 1. Mittwoch im Monat, 15 – 17 Uhr', 'rule', 'Jeden 1. Mittwoch im Monat, 15 bis 17 Uhr'],
    ['Sprechstunde nach Vereinbarung', 'rule', 'Nach Vereinbarung'],
    ['freitags bis 16 Uhr', 'rule', 'Jeden Freitag, bis 16 Uhr'],
    ['Vom 24.12.2026 bis 1.1.2027 geschlossen', 'closure', 'Vom 24. Dezember 2026 bis 1. Januar 2027 geschlossen'],
    ['An Feiertagen geschlossen', 'closure', 'An Feiertagen geschlossen'],
    ['Mittwochs geschlossen', 'closure', 'Jeden Mittwoch geschlossen'],
    ['In den Ferien nur dienstags 10–12 Uhr', 'rule', 'In den Schulferien, jeden Dienstag, 10 bis 12 Uhr'],
    ['Unser Team freut sich auf Sie!', 'not-understood', 'Unser Team freut sich auf Sie!'],
  ])('%s', (text, kind, sentence) => {
    expect(wordsOf(text)).toContainEqual([kind, sentence]);
  });

  it('each stands where it says it stands', () => {
    const found = readingInWords(readProse(exampleText));
    expect(found.length).toBeGreaterThan(8);
    for (const { start, end, quote } of found) expect(exampleText.slice(start, end)).toBe(quote);
  });

  it('what is doubtful says so', () => {
    const found = readingInWords(readProse('In den Ferien nur dienstags 10–12 Uhr'));
    expect(found.filter(({ kind }) => kind === 'rule').map(({ isDoubtful }) => isDoubtful)).toEqual([true]);
  });
});
