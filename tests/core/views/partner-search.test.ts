import { describe, expect, it } from 'vitest';
import { isFound, searchPartners } from '../../../src/core/views/partner-search.js';
import { type DocumentName, officeDocument } from '../documents.js';
import { contactsIn } from './partner-claims.js';

const found = (name: DocumentName, typed: string) => {
  const document = officeDocument(name);
  const { partners } = contactsIn(document, '2026-11-26T10:00').standing;
  return searchPartners(document, partners, typed).map(({ id }) => id);
};

const associations = ['awo', 'lebenshilfe', 'drk', 'skfm'];

describe('a search finds', () => {
  it.each<readonly [claim: string, typed: string, ids: readonly string[]]>([
    ['a name', 'Lebenshilfe', ['lebenshilfe']],
    ['a part of it, in any case', 'LEBENSH', ['lebenshilfe']],
    ['a person', 'Förster', ['lebenshilfe']],
    ['written with ae, oe, ue', 'foerster', ['lebenshilfe']],
    ['written without dots', 'forster', ['lebenshilfe']],
    ['written as two signs', 'Fo\u0308rster', ['lebenshilfe']],
    ['a person by first and last name, in any order', 'weisenstein isolde', ['gemeindeschwester-plus']],
    ['a topic', 'vorsorge', associations],
    ['another word for it', 'Patientenverfügung', associations],
    ['what it is in another language', 'guardianship', associations],
    ['for whom it is', 'aussiedler', ['lmdr']],
    ['what is offered', 'Mietertreff', ['bau-ag']],
    ['a programme', 'unser weg', ['lmdr']],
    ['all words together', 'vorsorge lebenshilfe', ['lebenshilfe']],
    ['nobody', 'Schuldnerberatung', []],
  ])('%s: %s', (_, typed, ids) => {
    expect(found('innenstadt-west', typed)).toEqual(ids);
  });

  it('everybody while nothing is typed', () => {
    expect(found('innenstadt-west', '')).toHaveLength(8);
  });

  it.each([
    ['Straße', 'strasse'],
    ['STRASSE', 'straße'],
    ['Işık', 'isik'],
    ['İstanbul', 'istanbul'],
    ['Müller', 'Mueller'],
    ['Goethe', 'Göthe'],
    ['Café', 'cafe'],
    ['Aktuelles', 'AKTUELLES'],
  ])('“%s” by “%s”', (text, typed) => {
    expect(isFound([text], typed)).toBe(true);
    expect(isFound([typed], text)).toBe(true);
  });

  it('no word that begins in one text and ends in another', () => {
    expect(isFound(['eins', 'zwei'], 'seinszw')).toBe(false);
    expect(isFound(['eins', undefined, { de: 'zwei', en: 'two' }], 'two eins')).toBe(true);
  });
});
