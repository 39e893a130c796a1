import { describe, expect, it } from 'vitest';
import { officeChoices } from '../../../src/core/views/office-choices.js';
import type { OfficeListFilter } from '../../../src/core/views/office-list-types.js';
import { isFound } from '../../../src/core/views/partner-search.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf } from '../documents.js';
import { daily, listed, listOf, names, office, thursday, town } from './listed.js';

const containing = (typed: string) => (texts: Parameters<typeof isFound>[0]) => isFound(texts, typed);

describe('the order', () => {
  it('open ones first, then what may be, then what opens next, then what nobody knows', () => {
    expect(names(listOf([town], thursday))).toEqual(['süd', 'ost', 'mitte', 'nord', 'west']);
  });

  it('what opens with an appointment comes when it does, old information after what is known', () => {
    const old = documentOf({ asOf: '2010', offices: [office('old', daily('11:00', '12:00'))] });
    const young = documentOf({
      offices: [
        office('late', daily('13:00', '14:00')),
        office('asked', daily('12:00', '13:00', { booking: 'required' })),
      ],
    });
    expect(names(listOf([old, young], thursday))).toEqual(['asked', 'late', 'old']);
  });

  it('by name as readers sort, numbers as numbers', () => {
    const named = ['Büro 10', 'Zoo', 'Ärztehaus', 'Büro 2'].map((name, i) => ({ id: `b${i}`, name }));
    const view = listOf([documentOf({ offices: named })], thursday, { order: 'name' });
    expect(names(view)).toEqual(['Ärztehaus', 'Büro 2', 'Büro 10', 'Zoo']);
  });

  it('as the documents have them', () => {
    expect(names(listOf([town], thursday, { order: 'document' }))).toEqual(['nord', 'süd', 'ost', 'west', 'mitte']);
  });
});

describe('the filter', () => {
  it.each<[claim: string, filter: OfficeListFilter, found: readonly string[]]>([
    ['open is only what is open for certain', { isOpenNow: true }, ['süd']],
    ['who helps with a topic, at present', { topics: ['wohngeld'] }, ['nord']],
    ['nobody helps with it', { topics: ['bauen'] }, []],
    ['spoken in the office', { languages: ['tr'] }, ['nord']],
    ['spoken by somebody there', { languages: ['ru'] }, ['süd']],
    ['one of several', { languages: ['ru', 'tr'] }, ['süd', 'nord']],
    ['a name, however it is written', { isFound: containing('SUED') }, ['süd']],
    ['the name of the house', { isFound: containing('foerster') }, ['nord']],
    ['street and postal code', { isFound: containing('67655 ring') }, ['nord']],
    ['all of it together', { isFound: containing('ring'), topics: ['wohngeld'], isOpenNow: true }, []],
  ])('%s', (_claim, chosen, found) => {
    const view = listOf([town], thursday, { chosen });
    expect(names(view)).toEqual(found);
    expect(phraseText(view.now.count!)).toBe(found.length ? `${found.length} von 5 gefunden` : 'Nichts gefunden');
    expect(names(listOf([town], thursday, { only: chosen }))).toEqual(found);
  });

  it('says nothing of a number where nobody asked', () => {
    expect(listOf([town], thursday).now.count).toBeUndefined();
  });

  it('Leichte Sprache is German, but not the other way round', () => {
    const document = documentOf({
      offices: [office('a', [], { languages: ['de-simple'] }), office('b', [], { languages: ['de'] })],
    });
    expect(names(listOf([document], thursday, { only: { languages: ['de'] } }))).toEqual(['a', 'b']);
    expect(names(listOf([document], thursday, { only: { languages: ['de-simple'] } }))).toEqual(['a']);
  });

  it('says which of its services help with the topic', () => {
    const [entry] = listOf([town], thursday, { only: { topics: ['wohngeld'] } }).now.entries;
    expect(phraseText(entry!.standing.services!)).toBe('Angebote: Sozialberatung');
    expect(listOf([town], thursday).now.entries.some(({ standing }) => standing.services)).toBe(false);
  });
});

describe('nothing to show', () => {
  it('nothing is open: what opens first, and when', () => {
    const { now } = listOf([town], '2026-11-26T20:00+01:00', { chosen: { isOpenNow: true } });
    expect(phraseText(now.none!)).toBe('Jetzt ist keine Anlaufstelle sicher geöffnet');
    expect(phraseText(now.next!)).toBe('süd: Öffnet morgen um 9 Uhr');
  });

  it.each<[claim: string, chosen: OfficeListFilter, none: string | undefined, next: string | undefined]>([
    [
      'one that is looked for is closed, another is open',
      { topics: ['wohngeld'] },
      'Jetzt ist keine passende Anlaufstelle sicher geöffnet',
      'nord: Öffnet heute um 14 Uhr',
    ],
    ['what is looked for is nowhere, open or not', { isFound: containing('gibt es nicht') }, undefined, undefined],
    [
      'all are looked for',
      { isFound: () => true },
      'Jetzt ist keine Anlaufstelle sicher geöffnet',
      'süd: Öffnet morgen um 9 Uhr',
    ],
  ])('nothing that is looked for is open: %s', (claim, chosen, none, next) => {
    const instant = claim.startsWith('all') ? '2026-11-26T20:00+01:00' : thursday;
    const { now } = listOf([town], instant, { chosen: { ...chosen, isOpenNow: true } });
    expect([now.none, now.next].map((phrase) => phrase && phraseText(phrase))).toEqual([none, next]);
  });

  it('nobody helps with a topic', () => {
    const { now } = listOf([town], thursday, { only: { topics: ['bauen'] } });
    expect(phraseText(now.none!)).toBe('Dazu ist keine Anlaufstelle eingetragen');
    expect(now.next).toBeUndefined();
  });
});

describe('what one can choose', () => {
  const choicesOf = (...documents: Parameters<typeof listed>[0]) =>
    officeChoices(listed(documents, Date.parse(thursday)), german);
  const naming = (id: string, name: string) =>
    documentOf({ services: [{ id: 's', name: 'Beratung', topics: [id] }], topics: [{ id, name }] });

  it('topics with which somebody helps, languages that are spoken, by their names', () => {
    expect(choicesOf(town)).toEqual({
      topics: [{ name: 'Wohngeld', ids: ['wohngeld'] }],
      languages: [
        { name: 'Deutsch', ids: ['de'] },
        { name: 'Russisch', ids: ['ru'] },
        { name: 'Türkisch', ids: ['tr'] },
      ],
    });
  });

  it('topics of one name in several documents are one', () => {
    expect(choicesOf(naming('wg', 'Wohngeld'), naming('geld', 'Wohngeld')).topics).toEqual([
      { name: 'Wohngeld', ids: ['geld', 'wg'] },
    ]);
  });

  it('topics of one id have one choice, under both names', () => {
    expect(choicesOf(naming('recht', 'Rechtsfragen'), naming('recht', 'Recht allgemein')).topics).toEqual([
      { name: 'Rechtsfragen / Recht allgemein', ids: ['recht'] },
    ]);
  });

  it('and so have those that one of them has in common with another, so that no choice says less than it finds', () => {
    const documents = [naming('wg', 'Wohngeld'), naming('geld', 'Wohngeld'), naming('geld', 'Schulden')];
    expect(choicesOf(...documents).topics).toEqual([{ name: 'Wohngeld / Schulden', ids: ['geld', 'wg'] }]);
  });
});
