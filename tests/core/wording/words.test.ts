import { describe, expect, it } from 'vitest';
import { joined, joinedBy, phraseText, present, type Part } from '../../../src/core/wording/phrase.js';
import { str } from '../../../src/core/wording/str.js';
import { german, wordsOf } from '../../../src/core/wording/words.js';
import { templates } from '../../../src/locales/en.js';

const six: Part = { kind: 'time', iso: '18:00', text: '18 Uhr' };

describe('the words of a language', () => {
  it('has the source text where there is no translation', () => {
    expect(wordsOf('fr', {}).msg('Montag', { id: 'day.monday' })).toBe('Montag');
    expect(german.msg(str`${'24'}. ${'Dezember'}`, { id: 'date.day' })).toBe('24. Dezember');
  });

  it('puts the values where the translation wants them', () => {
    const words = wordsOf('xx', { swap: str`${1} before ${0}` });
    expect(words.msg(str`${'A'} nach ${'B'}`, { id: 'swap' })).toBe('B before A');
    expect(words.say(str`${six} nach ${'B'}`, { id: 'swap' })).toEqual(['B before ', six]);
  });

  it('keeps links and times as parts of a sentence, with one text between them', () => {
    expect(german.say(str`von ${'a'} bis ${six}`, { id: 'x' })).toEqual(['von a bis ', six]);
    expect(german.say(str`${['a ', six]} oder ${['b']}`, { id: 'x' })).toEqual(['a ', six, ' oder b']);
  });

  it('looks up what is data', () => {
    expect(wordsOf('en', templates).lookUp('holiday.christmas-day')).toBe('Christmas Day');
    expect(wordsOf('en', templates).lookUp('holiday.undefined')).toBeUndefined();
    expect(german.lookUp('holiday.christmas-day')).toBeUndefined();
  });

  it.each([
    ['de', 'ltr'],
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-XB', 'rtl'],
    ['arn', 'ltr'],
    ['fa-AF', 'rtl'],
  ])('%s runs %s', (tag, dir) => {
    expect(wordsOf(tag).dir).toBe(dir);
  });
});

describe('phrases', () => {
  it('become one without gaps', () => {
    expect(joined(['a', ['b', six], '', 3, 'c'])).toEqual(['ab', six, '3c']);
    expect(joinedBy(', ', [['a'], undefined, [], false, '', [six]])).toEqual(['a, ', six]);
    expect(present([undefined, [], ['a']])).toEqual([['a']]);
    expect(phraseText(['bis ', six])).toBe('bis 18 Uhr');
  });
});
