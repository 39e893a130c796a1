import { describe, expect, it } from 'vitest';
import type { Notice, OfficeDocument } from '../../../src/core/model/office-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { NoticeView } from '../../../src/core/views/office-notices-types.js';
import { officeNoticesView, type OfficeNoticesOptions } from '../../../src/core/views/office-notices-view.js';
import { type Phrase, phraseText } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';
import { type DocumentName, documentOf, officeDocument } from '../documents.js';
import { flaws } from '../flaws.js';
import { languages } from '../languages.js';

interface Asked extends OfficeNoticesOptions {
  readonly office?: string;
}

const viewIn = (document: OfficeDocument, local: string, { office, ...options }: Asked = {}, words: Words = german) => {
  const schedule = prepareSchedule(document);
  return officeNoticesView(schedule, office, instantOf(schedule, local), words, options);
};

const phrasesOf = ({ when, title, text, about, links }: NoticeView): readonly Phrase[] =>
  [when, title, ...text, about, links].filter((phrase): phrase is Phrase => phrase !== undefined);

/** "Heute | 16. bis 20. Oktober: geschlossen | Betrifft: Sozialamt" */
const lines = (document: OfficeDocument, local: string, asked: Asked = {}, words: Words = german) =>
  viewIn(document, local, asked, words).now.notices.map((notice) => phrasesOf(notice).map(phraseText).join(' | '));

const news = (...notices: readonly Notice[]) => documentOf({ notices });

describe('what is new in the five documents', () => {
  const kaster = officeDocument('kaster-2017');

  it('Bedburg in the week without the Sozialamt: what is so today first, then by days', () => {
    expect(lines(kaster, '2017-10-17T10:00')).toEqual([
      'Heute | 16. bis 20. Oktober: geschlossen (Software-Umstellung) | Betrifft: Sozialamt der Stadt Bedburg',
      'Dienstag, 31. Oktober: geschlossen (Reformationstag) | Betrifft: Stadt Bedburg – Rathaus Bedburg',
      expect.stringContaining('Noch bis 31. Oktober | Engagementpreis NRW 2017: Abstimmung über den Publikumspreis'),
      'Mittwoch, 1. November: geschlossen (Allerheiligen) | Betrifft: Stadt Bedburg – Rathaus Bedburg',
      'Bis „Haus der Begegnung“ öffnet: Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg | Haus der Begegnung, Burgundische Straße 1, Kaster | Noch in der Bauphase | Betrifft: Quartiersmanagement in Kaster',
      expect.stringContaining('Wahl zum Deutschen Bundestag'),
      expect.stringContaining('Befragung: Wie mobil ist Bedburg?'),
      expect.stringContaining('Ferien- und Aktionsflyer: Mithilfe erbeten'),
    ]);
  });

  it.each<readonly [local: string, when: string | undefined]>([
    ['2017-10-15T12:00', 'Ab morgen'],
    ['2017-10-14T12:00', undefined],
    ['2017-10-20T23:59', 'Heute'],
  ])('the closure at %s: %s', (local, when) => {
    const notice = viewIn(kaster, local).now.notices.find(({ kind }) => kind === 'closed');
    expect(notice?.when && phraseText(notice.when)).toBe(when);
  });

  it('the closure is gone with its last day', () => {
    expect(viewIn(kaster, '2017-10-21T00:00').now.notices.filter(({ kind }) => kind === 'closed')).toEqual([]);
  });

  it('the vacant post in Kaster, with who helps', () => {
    expect(lines(officeDocument('kaster'), '2026-11-26T10:00')).toEqual([
      'Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt | Sobald sich das ändert, wird es rechtzeitig bekannt gegeben. | Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
    ]);
  });

  it('holidays in Kaiserslautern', () => {
    expect(lines(officeDocument('innenstadt-west'), '2026-12-24T10:00')).toEqual([
      'Morgen | Freitag, 25. Dezember: geschlossen (1. Weihnachtstag)',
      'Samstag, 26. Dezember: geschlossen (2. Weihnachtstag)',
      'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
    ]);
  });

  it.each<readonly [name: DocumentName, local: string]>([
    ['gruebentaelchen', '2026-11-26T10:00'],
    ['chemnitz', '2010-06-01T10:00'],
    ['innenstadt-west', '2026-11-26T10:00'],
  ])('nothing in %s at %s', (name, local) => {
    expect(lines(officeDocument(name), local)).toEqual([]);
  });
});

describe('news', () => {
  it.each<
    readonly [
      validFrom: string | undefined,
      validThrough: string | undefined,
      local: string,
      when: string | undefined | false,
    ]
  >([
    ['2026-11-26', undefined, '2026-11-25T23:59', false],
    ['2026-11-26', undefined, '2026-11-26T00:00', undefined],
    ['2026-12', undefined, '2026-11-30T12:00', false],
    [undefined, '2026-11-30', '2026-11-23T12:00', 'Noch bis 30. November'],
    [undefined, '2026-11-30', '2026-11-26T12:00', 'Noch bis Montag, 30. November'],
    [undefined, '2026-11-30', '2026-11-29T12:00', 'Noch bis morgen'],
    [undefined, '2026-11-30', '2026-11-30T23:59', 'Nur noch heute'],
    [undefined, '2026-11-30', '2026-12-01T00:00', false],
    [undefined, '2026-11', '2026-11-10T12:00', 'Noch bis 30. November'],
    [undefined, '2027', '2026-11-10T12:00', 'Noch bis 31. Dezember 2027'],
    ['--12-01', '--01-06', '2026-11-30T12:00', false],
    ['--12-01', '--01-06', '2026-12-20T12:00', 'Noch bis 6. Januar 2027'],
    ['--12-01', '--01-06', '2027-01-06T12:00', 'Nur noch heute'],
    ['--12-01', '--01-06', '2027-01-07T12:00', false],
  ])('from %s through %s at %s: %s', (validFrom, validThrough, local, when) => {
    const [notice] = viewIn(news({ name: 'Aufruf', validFrom, validThrough }), local).now.notices;
    expect(notice ? notice.when && phraseText(notice.when) : false).toBe(when);
  });

  it('the first deadline first, then what has none, in the order of the document', () => {
    const document = news(
      { name: 'A' },
      { name: 'B', validThrough: '2027-01-31' },
      { name: 'C' },
      { name: 'D', validThrough: '2026-11-28' },
    );
    expect(viewIn(document, '2026-11-26T10:00').now.notices.map(({ title }) => phraseText(title))).toEqual([
      'D',
      'B',
      'A',
      'C',
    ]);
  });

  it('has its links, and whom it concerns', () => {
    const document = documentOf({
      partners: [{ id: 'awo', name: 'AWO' }],
      services: [{ id: 'rat', name: 'Rat' }],
      notices: [
        { name: 'Neu', text: 'Kommt.', about: ['awo', 'rat'], links: [{ name: 'mehr', url: 'https://example.org/' }] },
        { name: 'Hier', about: ['office'] },
      ],
    });
    expect(lines(document, '2026-11-26T10:00')).toEqual(['Neu | Kommt. | Betrifft: AWO und Rat | mehr', 'Hier']);
  });
});

describe('moves', () => {
  const moving = documentOf({
    places: [
      { id: 'old', name: 'Altes Haus' },
      { id: 'new', name: 'Neues Haus', opensOn: '2026-12-18', note: 'Mit Aufzug' },
    ],
    offices: [{ id: 'office', name: 'Büro', place: 'old', nextPlace: 'new' }],
  });

  it.each<readonly [local: string, line: readonly string[]]>([
    ['2026-11-26T10:00', ['Bis „Neues Haus“ öffnet (18. Dezember 2026): Altes Haus | Neues Haus | Mit Aufzug']],
    ['2026-12-18T00:00', ['Seit Freitag, 18. Dezember: Ort ist Neues Haus | Mit Aufzug']],
    ['2027-01-14T23:59', ['Seit Freitag, 18. Dezember 2026: Ort ist Neues Haus | Mit Aufzug']],
    ['2027-01-15T00:00', []],
  ])('at %s', (local, line) => {
    expect(lines(moving, local)).toEqual(line);
  });

  it('from nowhere to a place of which nobody knows when it opens is no place yet', () => {
    const [, place] = moving.places;
    const unborn = {
      ...moving,
      places: [{ ...place!, opensOn: 'unknown' }],
      offices: [{ id: 'office', name: 'Büro', nextPlace: 'new' }],
    };
    expect(lines(unborn, '2026-11-26T10:00')).toEqual(['Eröffnung: nicht bekannt | Neues Haus | Mit Aufzug']);
  });

  it('to where it is already is no move', () => {
    const settled = { ...moving, offices: [{ id: 'office', name: 'Büro', place: 'new', nextPlace: 'new' }] };
    expect(lines(settled, '2026-11-26T10:00')).toEqual([]);
  });
});

describe('what is asked for', () => {
  const hours = [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '09:00', endTime: '12:00' }];
  const closed = { on: ['2026-11-26/2026-11-27'], status: 'cancelled' as const, note: 'Umzug' };
  const document = documentOf({
    offices: [
      { id: 'a', name: 'A', hours, overrides: [closed], people: [{ role: 'Leitung', absent: true }] },
      { id: 'b', name: 'B', hours, overrides: [closed] },
    ],
    partners: [{ id: 'awo', name: 'AWO' }],
    services: [{ id: 'rat', name: 'Rat', office: 'b' }],
    notices: [
      { name: 'Alle' },
      { name: 'Rat', about: ['rat'] },
      { name: 'AWO', about: ['awo'] },
      { name: 'B', about: ['b'] },
    ],
  });
  const now = '2026-11-26T10:00';
  const closure = 'Heute | 26. bis 27. November: geschlossen (Umzug)';
  const vacancy = 'Die Stelle „Leitung“ ist zurzeit nicht besetzt | Betrifft: A';

  it.each<readonly [claim: string, asked: Asked, lines: readonly string[]]>([
    [
      'what is the same for two offices once',
      {},
      [
        `${closure} | Betrifft: A und B`,
        vacancy,
        'Alle',
        'Rat | Betrifft: Rat',
        'AWO | Betrifft: AWO',
        'B | Betrifft: B',
      ],
    ],
    [
      'one office: no news about the other',
      { office: 'a' },
      [`${closure} | Betrifft: A`, vacancy, 'Alle', 'AWO | Betrifft: AWO'],
    ],
    [
      'the other one',
      { office: 'b' },
      [`${closure} | Betrifft: B`, 'Alle', 'Rat | Betrifft: Rat', 'AWO | Betrifft: AWO', 'B | Betrifft: B'],
    ],
    ['what is about something', { about: ['awo', 'rat'] }, ['Rat | Betrifft: Rat', 'AWO | Betrifft: AWO']],
    ['what is about an office', { about: ['b'] }, [`${closure} | Betrifft: B`, 'B | Betrifft: B']],
    ['of some kind', { kinds: ['vacancies', 'news'], limit: 2 }, [vacancy, 'Alle']],
    ['the most urgent alone', { limit: 1 }, [`${closure} | Betrifft: A und B`]],
  ])('%s', (_claim, asked, expected) => {
    expect(lines(document, now, asked)).toEqual(expected);
  });

  it('looks as far ahead as one wants', () => {
    expect(lines(document, '2026-11-18T10:00', { kinds: ['changes'], within: 'P7D' })).toEqual([]);
    expect(lines(document, '2026-11-18T10:00', { kinds: ['changes'], within: 'P8D' })).toHaveLength(1);
    expect(
      lines(document, '2026-11-26T10:00', { kinds: ['changes'], within: 'P1Y', office: 'a' }).length,
    ).toBeGreaterThan(8);
  });

  it('a day with hours of its own is none of those around it', () => {
    const office = {
      id: 'office',
      name: 'Büro',
      hours,
      overrides: [
        { on: ['2026-11-23/2026-12-04'], status: 'cancelled' as const, note: 'Umzug' },
        { on: ['2026-11-26'], hours: [{ startTime: '10:00', endTime: '11:00' }] },
      ],
    };
    const around = '23. November bis 4. Dezember: geschlossen (Umzug)';
    const ownDay = 'Donnerstag, 26. November: 10 bis 11 Uhr';
    const told = (local: string) => lines(documentOf({ offices: [office] }), local);
    expect(told('2026-11-25T10:00')).toEqual([`Heute | ${around}`, `Morgen | ${ownDay}`]);
    expect(told(now)).toEqual([`Heute | ${ownDay}`, around]);
    expect(told('2026-11-27T10:00')).toEqual([`Heute | ${around}`]);
  });

  it('two posts of one name in an office are about that one, and news is never taken for other news', () => {
    const people = [1, 2].map(() => ({ role: 'Leitung', absent: true }));
    const notices = ['a', 'b'].map((path) => ({
      name: 'Neu',
      links: [{ name: 'mehr', url: `https://example.org/${path}` }],
    }));
    const [first, ...others] = document.offices;
    const doubled = { ...document, notices, offices: [{ ...first!, overrides: [], people }, ...others] };
    expect(lines(doubled, now, { kinds: ['vacancies', 'news'] })).toEqual([vacancy, 'Neu | mehr', 'Neu | mehr']);
  });

  it('tells readers elsewhere whose time it is, where there are times', () => {
    const zone = (kinds: readonly string[], visitorOffset: number) =>
      viewIn(document, now, { kinds, visitorOffset }).now.zone?.map(String);
    expect(zone(['changes'], -480)).toEqual(['Alle Zeiten in Ortszeit']);
    expect(zone(['changes'], 60)).toBe(undefined);
    expect(zone(['vacancies'], -480)).toBe(undefined);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => lines(document, now, { office: 'nowhere' })).toThrow(RangeError);
  });
});

describe('whatever the moment and the language', () => {
  const names: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];

  it.each(languages)('no sentence has a flaw (%s)', (_, words) => {
    for (const name of names)
      for (const local of ['2017-10-15T10:00', '2017-10-31T10:00', '2026-12-24T23:59'])
        for (const notice of viewIn(officeDocument(name), local, { preview: true }, words).now.notices)
          for (const phrase of phrasesOf(notice)) {
            expect(phraseText(phrase)).not.toBe('');
            expect(phraseText(phrase)).not.toMatch(flaws);
          }
  });

  it('says of old information that one should ask first, and wakes at midnight', () => {
    const { now, standing } = viewIn(officeDocument('kaster-2017'), '2026-11-26T10:00');
    expect([phraseText(now.stale!), standing.asOf]).toEqual([
      'Angaben vom Oktober 2017 – bitte vorher nachfragen',
      undefined,
    ]);
    expect(new Date(now.until).toISOString()).toBe('2026-11-26T23:00:00.000Z');
  });

  it('the view is plain data', () => {
    const view = viewIn(officeDocument('kaster-2017'), '2017-10-17T10:00');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
