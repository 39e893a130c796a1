import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { officeHoursView } from '../../../src/core/views/office-hours-view.js';
import { officeListView } from '../../../src/core/views/office-list-view.js';
import { officeState } from '../../../src/core/views/office-state.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { type DocumentName, documentOf, officeDocument } from '../documents.js';
import { english } from '../languages.js';
import { daily, listOf, office, thursday, town } from './listed.js';

const all: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];

describe('what <office-list> says of an office is what <office-hours> says', () => {
  const moments = ['2017-10-17T09:00', '2026-11-26T15:59', '2026-11-28T10:30', '2026-12-25T11:00', '2010-06-01T10:00'];
  it.each(all.flatMap((name) => moments.map((moment) => [name, moment] as const)))('%s at %s', (name, moment) => {
    const document = officeDocument(name);
    const at = Date.parse(`${moment}+01:00`);
    const view = listOf([document], `${moment}+01:00`, { order: 'document' });
    const schedule = prepareSchedule(document);
    expect(view.now.entries.length).toBeGreaterThan(0);
    for (const { office: id, now } of view.now.entries) {
      const { now: hours } = officeHoursView(schedule, id, at, german);
      expect([now.state, now.sentence, now.next, now.call]).toEqual([
        hours.state,
        hours.sentence,
        hours.next,
        hours.call,
      ]);
    }
  });
});

describe('what is said of an office', () => {
  const entry = (id: string) => listOf([town], thursday).now.entries.find(({ office: each }) => each === id)!;
  const told = (document: OfficeDocument, instant = thursday) => listOf([document], instant).now.entries[0]!;

  it('the address, how to call, the languages', () => {
    expect(phraseText(entry('nord').standing.address!)).toBe('Haus am Förstergarten, Ring 3, 67655');
    expect(phraseText(entry('nord').standing.languages!)).toBe('Sprachen: Deutsch, Türkisch');
  });

  it('a number once: where one should call first, or by itself', () => {
    expect(phraseText(entry('ost').now.call!)).toBe('Bitte vorher anrufen: 0631 1');
    expect(entry('ost').standing.contact).toBeUndefined();
    const later = listOf([town], '2026-11-26T20:00+01:00').now.entries.find(({ office: each }) => each === 'ost')!;
    expect(later.now.call).toBeUndefined();
    expect(phraseText(later.standing.contact!)).toBe('Telefon: 0631 1');
  });

  it('its name leads to its page, where the document names one', () => {
    expect(entry('mitte').name).toEqual([{ kind: 'link', href: '/mitte', text: 'mitte' }]);
    expect(entry('west').name).toEqual(['west']);
    const written = { links: [{ name: 'Schreiben', url: 'mailto:a@example.org' }] };
    expect(told(documentOf({ offices: [office('a', [], written)] })).name).toEqual(['a']);
  });

  it('who is there or stands in, where the office has no number', () => {
    const people = (person: object) => documentOf({ offices: [office('a', [], { people: [person] })] });
    expect(phraseText(told(people({ name: 'Frau B', telephone: ['0631 2'] })).standing.contact!)).toBe(
      'Telefon: 0631 2',
    );
    const vacant = { role: 'Leitung', absent: true, substitute: { name: 'Herr C', telephone: ['0631 3'] } };
    expect(phraseText(told(people(vacant)).standing.contact!)).toBe('Vertretung: Herr C, 0631 3');
    expect(phraseText(told(people({ name: 'D', email: 'd@example.org' })).standing.contact!)).toBe('d@example.org');
  });

  it('an office whose dates nobody can work out is one that nobody knows of', () => {
    const schedule = prepareSchedule(documentOf({ offices: [office('a', daily('09:00', '12:00'))] }));
    Object.defineProperty(schedule.budget, 'left', { get: () => -1, set: () => undefined });
    const at = Date.parse(thursday);
    const state = officeState(schedule, 'a', at);
    expect([state.state, new Date(state.until).toISOString()]).toEqual(['unknown', '2026-11-26T23:00:00.000Z']);
    const { now } = officeListView([{ schedule, office: schedule.document.offices[0]!, state }], at, german);
    expect(now.entries.map(({ now: { sentence } }) => phraseText(sentence))).toEqual([
      'Öffnungszeiten sind nicht bekannt',
    ]);
  });
});

describe('old information', () => {
  it.each(all)('%s, years later, has nothing that is open', (name) => {
    for (let hour = 0; hour < 24 * 7; hour += 3) {
      const { entries } = listOf([officeDocument(name)], new Date(Date.UTC(2030, 0, 7, hour)).toISOString()).now;
      expect(entries.map(({ now }) => now.state)).not.toContain('open');
      expect(entries.every(({ now }) => now.stale ?? now.reason === 'stale')).toBe(true);
    }
  });

  it('is dated, and one is asked to call first; where the sentence says so, once', () => {
    const document = documentOf({ asOf: '2010', offices: [office('a', daily('09:00', '12:00'))] });
    const at = (instant: string) => listOf([document], instant).now.entries[0]!.now;
    expect(at('2026-11-26T20:00+01:00').stale!.map(String).join('')).toBe('Angaben von 2010 – bitte vorher nachfragen');
    expect(at(thursday).reason).toBe('stale');
    expect(at(thursday).stale).toBeUndefined();
  });

  it('is dated once for all where all documents are as old, else for each', () => {
    const a = documentOf({ asOf: '2026-11', offices: [office('a', [])] });
    const b = { ...a, asOf: '2026-10' };
    expect(phraseText(listOf([a], thursday).standing.asOf!)).toBe('Angaben vom November 2026');
    expect(listOf([a, b], thursday).standing.asOf).toBeUndefined();
    expect(listOf([a, b], thursday).now.entries.map(({ standing }) => phraseText(standing.asOf!))).toEqual([
      'Angaben vom November 2026',
      'Angaben vom Oktober 2026',
    ]);
  });
});

describe('several documents', () => {
  const at = (timeZone: string, region: string, id: string) =>
    documentOf({ timeZone, region, offices: [office(id, daily('09:00', '10:30'))] });
  const berlin = at('Europe/Berlin', 'DE-BE', 'berlin');
  const lisbon = at('Europe/Lisbon', 'PT-11', 'lisbon');

  it('each by its own clock', () => {
    const { now } = listOf([berlin, lisbon], '2026-11-26T09:45Z');
    expect(now.entries.map(({ office: id, now: { sentence } }) => [id, phraseText(sentence)])).toEqual([
      ['lisbon', 'Jetzt geöffnet bis 10:30 Uhr'],
      ['berlin', 'Jetzt geschlossen'],
    ]);
  });

  it('says so where somebody lives by another clock', () => {
    const zone = (documents: readonly OfficeDocument[], visitorOffset?: number) =>
      listOf(documents, '2026-11-26T09:45Z', visitorOffset === undefined ? {} : { visitorOffset }).now.zone;
    expect(phraseText(zone([berlin, lisbon], 60)!)).toBe('Alle Zeiten in Ortszeit');
    expect(phraseText(zone([berlin], 0)!)).toBe('Alle Zeiten in Ortszeit');
    expect(zone([berlin], 60)).toBeUndefined();
    expect(zone([berlin])).toBeUndefined();
  });

  it('each with the holidays of its own region', () => {
    const states = (instant: string) =>
      Object.fromEntries(
        listOf(
          [at('Europe/Berlin', 'DE-BE', 'berlin'), at('Europe/Berlin', 'DE-BW', 'stuttgart')],
          instant,
        ).now.entries.map(({ office: id, now }) => [id, now.state]),
      );
    // Epiphany is a holiday in Baden-Württemberg, not in Berlin.
    expect(states('2027-01-06T09:30+01:00')).toEqual({ berlin: 'open', stuttgart: 'closed' });
  });

  it('may have offices of the same id', () => {
    expect(listOf([berlin, berlin], thursday).now.entries).toHaveLength(2);
  });
});

describe('a long list', () => {
  const many = documentOf({ offices: Array.from({ length: 50 }, (_, i) => office(`b${i}`, daily('09:00', '12:00'))) });

  it('is put into words only as far as it is shown', () => {
    const { entries, more } = listOf([many], thursday, { limit: 20, step: 20 }).now;
    expect(entries).toHaveLength(20);
    expect(phraseText(more!)).toBe('Weitere zeigen (20 von 30)');
    expect(phraseText(listOf([many], thursday, { limit: 40, step: 20 }).now.more!)).toBe('Weitere zeigen (10 von 10)');
    expect(listOf([many], thursday, { limit: 60, step: 20 }).now.more).toBeUndefined();
  });
});

describe('in English', () => {
  it('says the same', () => {
    const view = listOf([town], thursday, { chosen: { languages: ['tr'] }, preview: true }, english);
    expect([view.heading, view.now.count!, view.now.preview!].map(phraseText)).toEqual([
      'Offices',
      '1 of 5 found',
      'Preview for Thursday 26 November 2026 at 10am',
    ]);
    expect(phraseText(view.now.entries[0]!.standing.languages!)).toBe('Languages: German, Turkish');
  });
});
