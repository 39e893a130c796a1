import { describe, expect, it } from 'vitest';
import type { Office, OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf, scheduleOf } from '../documents.js';
import { english } from '../languages.js';
import { dayText, texts, viewIn } from './claims.js';

const mornings: Rule = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' };
const townHall = { id: 'town-hall', name: 'Rathaus', address: { streetAddress: 'Markt 1', addressLocality: 'Köln' } };
const old = { id: 'old', name: 'Altes Haus' };
const thursday = '2026-11-26T11:00';

const week = (
  hours: readonly Rule[],
  office: Partial<Office> = {},
  document: Partial<OfficeDocument> = {},
  at = thursday,
) => viewIn(scheduleOf(hours, office, document), at).now.week.map((day) => dayText(day));

describe('a day of the week', () => {
  it.each<[string, readonly Rule[], Partial<Office>, string]>([
    ['nothing beside a plain time', [mornings], {}, '10:00–12:00 Uhr'],
    ['the channel', [{ ...mornings, channels: ['phone'] }], {}, '10:00–12:00 Uhr (am Telefon)'],
    ['another channel', [{ ...mornings, channels: ['visit', 'phone'] }], {}, '10:00–12:00 Uhr (auch am Telefon)'],
    ['visits at home', [{ ...mornings, channels: ['home', 'online'] }], {}, '10:00–12:00 Uhr (Hausbesuch; online)'],
    ['nobody there', [{ ...mornings, channels: ['self-service'] }], {}, '10:00–12:00 Uhr (ohne Personal)'],
    ['an appointment', [{ ...mornings, booking: 'required' }], {}, '10:00–12:00 Uhr (nach Vereinbarung)'],
    ['call first', [{ ...mornings, booking: 'recommended' }], {}, '10:00–12:00 Uhr (bitte vorher anrufen)'],
    ['that once for the office', [mornings], { booking: 'recommended' }, '10:00–12:00 Uhr'],
    [
      'its own name and note',
      [{ ...mornings, name: 'Rente', note: 'Eingang hinten' }],
      {},
      '10:00–12:00 Uhr (Rente; Eingang hinten)',
    ],
    ['not always', [{ ...mornings, status: 'tentative', note: 'nicht immer' }], {}, '10:00–12:00 Uhr (nicht immer)'],
    ['who is there', [{ ...mornings, providers: ['awo', 'drk'] }], {}, '10:00–12:00 Uhr (AWO; DRK)'],
    ['another place', [{ ...mornings, place: 'town-hall' }], {}, '10:00–12:00 Uhr (Rathaus, Markt 1, Köln)'],
    ['not the usual one', [{ ...mornings, place: 'town-hall' }], { place: 'town-hall' }, '10:00–12:00 Uhr'],
    ['no end', [{ byDay: ['TH'], startTime: '19:00' }], {}, 'Beginn 19:00 Uhr'],
    ['no time', [{ byDay: ['TH'] }], {}, 'Uhrzeit nicht bekannt'],
    [
      'a part that is cancelled',
      [mornings],
      { overrides: [{ on: ['2026-11-26'], startTime: '11:00', status: 'cancelled', note: 'Versammlung' }] },
      '10:00–11:00 Uhr, 11:00–12:00 Uhr (entfällt; Versammlung)',
    ],
    [
      'a note of that day',
      [mornings],
      { overrides: [{ on: ['2026-11-26'], status: 'tentative', note: 'Glatteis' }] },
      '10:00–12:00 Uhr (nicht sicher; Glatteis)',
    ],
    [
      'where it was moved from',
      [mornings],
      { overrides: [{ on: ['2026-11-25'], movedTo: '2026-11-26T15:00' }] },
      '10:00–12:00 Uhr, 15:00–17:00 Uhr (statt Mittwoch, 25. November)',
    ],
    [
      'where it was moved to',
      [mornings],
      { overrides: [{ on: ['2026-11-26'], movedTo: '2026-11-28', note: 'Markt' }] },
      'verlegt auf Samstag, 28. November (Markt)',
    ],
    [
      'the narrowest closure',
      [mornings],
      {
        overrides: [
          { on: ['2026-11-23/2026-12-04'], status: 'cancelled', note: 'Ferien' },
          { on: ['2026-11-26'], status: 'cancelled', note: 'Stromausfall' },
        ],
      },
      'geschlossen: Stromausfall',
    ],
  ])('says %s', (_, hours, office, text) => {
    const document = {
      places: [townHall],
      partners: [
        { id: 'awo', name: 'AWO' },
        { id: 'drk', name: 'DRK' },
      ],
    };
    expect(week(hours, office, document)[3]).toBe(text);
  });

  it.each<[string, readonly Rule[], string]>([
    [
      'touch',
      [
        { startTime: '14:00', endTime: '16:00' },
        { startTime: '16:00', endTime: '18:00' },
      ],
      '14:00–18:00 Uhr',
    ],
    [
      'overlap',
      [
        { startTime: '14:00', endTime: '16:00' },
        { startTime: '15:00', endTime: '18:00' },
      ],
      '14:00–18:00 Uhr',
    ],
    [
      'hold each other',
      [
        { startTime: '14:00', endTime: '18:00' },
        { startTime: '15:00', endTime: '16:00' },
      ],
      '14:00–18:00 Uhr',
    ],
  ])('has one slot for two that %s', (_, hours, text) => {
    expect(week(hours.map((rule) => ({ byDay: ['TH'], ...rule })))[3]).toBe(text);
  });

  it.each<[string, Rule, string]>([
    ['a gap', { startTime: '16:30', endTime: '18:00' }, '14:00–16:00 Uhr, 16:30–18:00 Uhr'],
    [
      'another certainty',
      { startTime: '16:00', endTime: '18:00', status: 'tentative' },
      '14:00–16:00 Uhr, 16:00–18:00 Uhr (nicht immer)',
    ],
    [
      'another channel',
      { startTime: '16:00', endTime: '18:00', channels: ['phone'] },
      '14:00–16:00 Uhr, 16:00–18:00 Uhr (am Telefon)',
    ],
    [
      'another note',
      { startTime: '16:00', endTime: '18:00', note: 'für Eltern' },
      '14:00–16:00 Uhr, 16:00–18:00 Uhr (für Eltern)',
    ],
    ['no known end', { startTime: '16:00' }, '14:00–16:00 Uhr, Beginn 16:00 Uhr'],
  ])('has two slots where there is %s', (_, rule, text) => {
    expect(
      week([
        { byDay: ['TH'], startTime: '14:00', endTime: '16:00' },
        { byDay: ['TH'], ...rule },
      ])[3],
    ).toBe(text);
  });

  it('is read out in full', () => {
    const { now } = viewIn(scheduleOf([{ byDay: ['TH'], startTime: '09:00', endTime: '10:30' }]), thursday);
    expect(now.today.slots.map(({ spoken }) => spoken)).toEqual(['9 Uhr bis 10 Uhr 30']);
  });

  it('is closed on Saturday, even where telephone hours are known only', () => {
    expect(week([mornings])[5]).toBe('geschlossen');
    expect(week([{ ...mornings, channels: ['phone'] }])[5]).toBe('nicht bekannt');
  });
});

describe('other channels', () => {
  const hours: readonly Rule[] = [
    mornings,
    { byDay: ['TH'], startTime: '10:00', endTime: '16:00', channels: ['phone'] },
    { byDay: ['TH'], startTime: '11:00', endTime: '12:00', channels: ['online'], status: 'tentative' },
    { byDay: ['TH'], startTime: '11:00', endTime: '12:00', channels: ['home'], booking: 'required' },
  ];
  it.each([
    [
      '2026-11-26T11:00',
      ['Am Telefon: jetzt bis 16 Uhr', 'Online: nicht sicher', 'Hausbesuch: nach Vereinbarung'],
      ['By telephone: now until 4pm', 'Online: not certain', 'Home visit: by appointment'],
    ],
    [
      '2026-11-26T17:00',
      [
        'Am Telefon: jetzt nicht, wieder Donnerstag, 3. Dezember, um 10 Uhr',
        'Online: jetzt nicht',
        'Hausbesuch: jetzt nicht',
      ],
      ['By telephone: not now, again Thursday 3 December at 10am', 'Online: not now', 'Home visit: not now'],
    ],
  ])('have a line each at %s', (at, de, en) => {
    const schedule = scheduleOf(hours);
    const lines = (words: typeof german) =>
      texts(viewIn(schedule, at, words).now.channels.map(({ sentence }) => sentence));
    expect(lines(german)).toEqual(de);
    expect(lines(english)).toEqual(en);
  });
});

describe('notes', () => {
  it.each<[Rule, readonly string[]]>([
    [{ booking: 'required' }, ['Auch nach Vereinbarung']],
    [{ booking: 'required', name: 'Rentenberatung' }, ['Rentenberatung, auch nach Vereinbarung']],
    [{ note: 'Einmal im Monat auch abends' }, ['Einmal im Monat auch abends']],
    [{ channels: ['visit', 'phone'], note: 'auf Zuruf' }, ['Am Telefon, auf Zuruf']],
    [{ startTime: '14:00', endTime: '16:00', note: 'einmal im Monat' }, ['14 bis 16 Uhr, einmal im Monat']],
    [{ booking: 'required', status: 'cancelled' }, []],
    [{ booking: 'required', validThrough: '2025' }, []],
    [{ booking: 'required', validFrom: '2026-12' }, []],
    [{ booking: 'required', validFrom: '--03', validThrough: '--09' }, ['Auch nach Vereinbarung']],
  ])('say rules without days: %j', (rule, notes) => {
    const { standing } = viewIn(scheduleOf([mornings, rule], { note: 'Klingeln bei Müller' }), thursday);
    expect(texts(standing.notes)).toEqual(['Klingeln bei Müller', ...notes]);
  });
});

describe('the place', () => {
  it.each<[string | undefined, string, string]>([
    ['unknown', 'Bis „Rathaus“ öffnet: Altes Haus', 'Until “Rathaus” opens: Altes Haus'],
    [
      '2027',
      'Bis „Rathaus“ öffnet (voraussichtlich 2027): Altes Haus',
      'Until “Rathaus” opens (expected 2027): Altes Haus',
    ],
    [
      '2027-03',
      'Bis „Rathaus“ öffnet (voraussichtlich März 2027): Altes Haus',
      'Until “Rathaus” opens (expected March 2027): Altes Haus',
    ],
    [
      '2026-12-16',
      'Bis „Rathaus“ öffnet (16. Dezember 2026): Altes Haus',
      'Until “Rathaus” opens (16 December 2026): Altes Haus',
    ],
    ['2026-11-26', 'Ort: Rathaus, Markt 1, Köln', 'Place: Rathaus, Markt 1, Köln'],
  ])('until another one opens (%s)', (opensOn, de, en) => {
    const schedule = scheduleOf(
      [mornings],
      { place: 'old', nextPlace: 'town-hall' },
      { places: [old, { ...townHall, opensOn }] },
    );
    expect(phraseText(viewIn(schedule, thursday).standing.place ?? [])).toBe(de);
    expect(phraseText(viewIn(schedule, thursday, english).standing.place ?? [])).toBe(en);
  });
});

describe('whom to call', () => {
  const tentative = { ...mornings, status: 'tentative' } as const;
  const required = { ...mornings, booking: 'required' } as const;
  it.each<[string, Rule, Partial<Office>, string | undefined]>([
    ['the office', tentative, { telephone: ['0631 1', '0631 2'] }, 'Bitte vorher anrufen: 0631 1, 0631 2'],
    [
      'else its people',
      tentative,
      { email: 'a@b.de', people: [{ name: 'Ott', telephone: ['0631 3'] }] },
      'Bitte vorher anrufen: 0631 3',
    ],
    [
      'not who is away',
      tentative,
      { email: 'a@b.de', people: [{ name: 'Ott', absent: true, telephone: ['0631 3'] }] },
      'Bitte vorher nachfragen: a@b.de',
    ],
    [
      'in writing',
      tentative,
      { links: [{ name: 'Formular', url: 'https://example.org/f' }] },
      'Bitte vorher nachfragen: Formular',
    ],
    ['for an appointment', required, { telephone: ['0631 1'] }, 'Termin vereinbaren: 0631 1'],
    ['nobody is known', tentative, {}, undefined],
    ['no need to', mornings, { telephone: ['0631 1'] }, undefined],
    ['to be sure', mornings, { telephone: ['0631 1'], booking: 'recommended' }, 'Bitte vorher anrufen: 0631 1'],
  ])('%s', (_, rule, office, text) => {
    const { call } = viewIn(scheduleOf([rule], office), thursday).now;
    expect(call && phraseText(call)).toBe(text);
  });

  it('is a link that dials', () => {
    const { call } = viewIn(scheduleOf([tentative], { telephone: ['0631-892 31 19'] }), thursday).now;
    expect(call?.at(-1)).toEqual({ kind: 'telephone', href: 'tel:+496318923119', text: '0631-892 31 19' });
  });

  it('is a link that writes, and nothing but the address', () => {
    const { call } = viewIn(scheduleOf([tentative], { email: 'a?bcc=x&y@b.de' }), thursday).now;
    expect(call?.at(-1)).toEqual({ kind: 'email', href: 'mailto:a%3Fbcc=x%26y@b.de', text: 'a?bcc=x&y@b.de' });
  });
});

describe('somebody who is away', () => {
  it('is said beside an office that is open', () => {
    const people = [
      { name: 'Frau Ott', role: 'Leitung', absent: true, substitute: { name: 'Herr Kern', telephone: ['0631 5'] } },
    ];
    const { now, standing } = viewIn(scheduleOf([mornings], { people }), thursday);
    expect(now.state).toBe('open');
    expect(texts(standing.vacancies)).toEqual(['Frau Ott ist zurzeit nicht da', 'Vertretung: Herr Kern, 0631 5']);
  });
});

describe('who is in charge', () => {
  const view = (affiliation: Partial<NonNullable<Office['affiliations']>[number]>, office: Partial<Office> = {}) =>
    texts(
      viewIn(
        prepareSchedule(
          documentOf({
            offices: [{ id: 'office', name: 'Büro', affiliations: [{ role: 'authority', ...affiliation }], ...office }],
            partners: [{ id: 'city', name: 'Stadt', email: 'stadt@example.org' }],
          }),
        ),
        thursday,
      ).now.reach,
    );

  it('is asked where the office can’t be', () => {
    expect(view({ organisation: 'city' })).toEqual(['Zuständig: Stadt, stadt@example.org']);
    expect(view({ name: 'Jugendamt' })).toEqual(['Zuständig: Jugendamt']);
    expect(view({ organisation: 'city' }, { telephone: ['0631 1'] })).toEqual(['Telefon: 0631 1']);
  });

  it('is not asked once it no longer is', () => {
    expect(view({ organisation: 'city', validThrough: '2025' })).toEqual([]);
    expect(view({ organisation: 'city', role: 'funder' })).toEqual([]);
  });
});

describe('a reader elsewhere', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['in the office’s own time', 60, undefined],
    ['in Auckland', 780, 'Alle Zeiten in Ortszeit (Köln)'],
    ['of whom nothing is known', undefined, undefined],
  ])('%s', (_, visitorOffset, text) => {
    const schedule = scheduleOf([mornings], { place: 'town-hall' }, { places: [townHall] });
    const { zone } = viewIn(schedule, thursday, german, { visitorOffset }).now;
    expect(zone && phraseText(zone)).toBe(text);
  });

  it('is told of local time also where no town is known', () => {
    const { zone } = viewIn(scheduleOf([mornings]), thursday, english, { visitorOffset: -480 }).now;
    expect(zone && phraseText(zone)).toBe('All times are local time');
  });
});

describe('the preview clock', () => {
  it('says what it shows', () => {
    const { preview } = viewIn(scheduleOf([mornings]), thursday, german, { preview: true }).now;
    expect(preview).toEqual([
      'Vorschau für ',
      { kind: 'time', iso: '2026-11-26T11:00', text: 'Donnerstag, 26. November 2026, um 11 Uhr' },
    ]);
  });
});

describe('an office that there isn’t', () => {
  it('is refused', () => {
    expect(() => viewIn(scheduleOf([mornings]), thursday, german, {}, 'nobody')).toThrow(RangeError);
  });
});
