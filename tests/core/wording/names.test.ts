import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/core/schedule/holidays.js';
import { declareHolidayNames } from '../../../src/core/wording/holiday-names.js';
import { readTextFor, reasonName } from '../../../src/core/wording/names.js';
import { german, type Msg, type Words } from '../../../src/core/wording/words.js';
import { english } from '../languages.js';

const states = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ');
const years = Array.from({ length: 26 }, (_, i) => 2015 + i);

/** All statutory holidays that there are, by id. */
const statutory = new Map(
  years.flatMap((year) =>
    states.flatMap((state) => publicHolidays(`DE-${state}`, year).map(({ id, name }) => [id, name] as const)),
  ),
);

describe('names of holidays', () => {
  it('are declared for translators as the engine knows them', () => {
    const declared = new Map<string, string>();
    const msg = ((text: string, { id }: { id: string }) => {
      declared.set(id, text);
      return text;
    }) as Msg;
    declareHolidayNames({ ...german, msg } satisfies Words);
    expect(declared).toEqual(new Map([...statutory].map(([id, name]) => [`holiday.${id}`, name])));
  });

  it.each([...statutory.keys()])('%s has an English name', (id) => {
    expect(english.lookUp(`holiday.${id}`)).toMatch(/^[A-Z0-9]/);
  });

  it('are German in German, and translated by id', () => {
    const christmas = { id: 'christmas-day', name: '1. Weihnachtstag' };
    expect(reasonName(christmas, german, readTextFor(german, 'de'))).toEqual(['1. Weihnachtstag']);
    expect(reasonName(christmas, english, readTextFor(english, 'de'))).toEqual(['Christmas Day']);
  });

  it('of the municipality are the document’s own', () => {
    const peace = { name: 'Augsburger Friedensfest' };
    expect(reasonName(peace, english, readTextFor(english, 'de'))).toEqual([
      { kind: 'name', text: 'Augsburger Friedensfest', lang: 'de' },
    ]);
  });

  it('is nothing where there is none', () => {
    expect(reasonName(undefined, german, readTextFor(german, 'de'))).toEqual([]);
    expect(reasonName({}, english, readTextFor(english, 'de'))).toEqual([]);
  });
});

describe('a text of the document', () => {
  const both = { de: 'Umzug', en: 'moving' };
  it.each([
    ['is read in the reader’s language', english, 'de', both, ['moving']],
    ['is marked where it is in another one', english, 'de', 'Umzug', [{ kind: 'name', text: 'Umzug', lang: 'de' }]],
    ['is not marked where only the region differs', english, 'en-GB', 'moving', ['moving']],
    ['is not marked in Leichte Sprache', german, 'de-simple', 'Umzug', ['Umzug']],
    ['may be in a third language', german, 'tr', { tr: 'taşınma' }, [{ kind: 'name', text: 'taşınma', lang: 'tr' }]],
  ])('%s', (_, words, language, text, phrase) => {
    expect(readTextFor(words, language)(text)).toEqual(phrase);
  });
});
