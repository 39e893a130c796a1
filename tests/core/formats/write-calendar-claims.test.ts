import { describe, expect, it } from 'vitest';
import { type CalendarFeedOptions, writeCalendarFeed } from '../../../src/core/formats/write-calendar-feed.js';
import type { OfficeDocument, Override, Rule, Service } from '../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { wordsOf } from '../../../src/core/wording/words.js';
import { german } from '../../../src/core/wording/words.js';
import { templates } from '../../../src/locales/en.js';
import { documentOf, officeDocument, type DocumentName } from '../documents.js';
import { expandedCalendar, parsedCalendar } from './expanded-calendar.js';

const stamp = Date.UTC(2026, 10, 23, 8);

const written = (document: OfficeDocument, options: Partial<CalendarFeedOptions> = {}) =>
  writeCalendarFeed(prepareSchedule(document, { recurrence }), { words: german, stamp, ...options });

const serviceOf = (hours: readonly Rule[], overrides: readonly Override[] = [], rest: Partial<Service> = {}) =>
  documentOf({ services: [{ id: 'rente', name: 'Rente', hours, overrides, ...rest }] });

const ten = { startTime: '10:00', endTime: '12:00' };

/** The properties of each event that are asked for, unfolded. */
const eventsIn = (text: string, names: RegExp): readonly (readonly string[])[] =>
  text
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => event.split('\r\n').filter((line) => names.test(line)));

describe('a rule that a calendar can be told is a series', () => {
  it.each<[what: string, rule: Rule, recur: string]>([
    ['every week', { byDay: ['MO', 'WE'] }, 'FREQ=WEEKLY;BYDAY=MO,WE'],
    [
      'every second week',
      { byDay: ['TH'], interval: 2, validFrom: '2026-01-08' },
      'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TH',
    ],
    [
      'every second week, nobody knows which: perhaps every week',
      { byDay: ['TH'], interval: 2 },
      'FREQ=WEEKLY;BYDAY=TH',
    ],
    ['the n-th weekday', { byDay: ['1WE', '-1FR'] }, 'FREQ=MONTHLY;BYDAY=1WE,-1FR'],
    ['the n-th and every', { byDay: ['MO', '1WE'] }, 'FREQ=MONTHLY;BYDAY=MO,1WE'],
    [
      'every third month',
      { byDay: ['2TU'], interval: 3, validFrom: '2026-02-01' },
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU',
    ],
    ['the same day every year', { dates: ['--12-06'] }, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6'],
    [
      'a recurrence rule',
      { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' },
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    [
      'in odd weeks, as long as no week 53 comes',
      { byDay: ['MO'], weekParity: 'odd', validFrom: '2027-01-04' },
      'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO',
    ],
  ])('%s', (_what, rule, recur) => {
    const { value, losses } = written(serviceOf([{ ...rule, ...ten }]));
    const [[first = ''] = [], ...others] = eventsIn(value, /^RRULE/);
    expect(first.replace(/;UNTIL=.*/, '')).toBe(`RRULE:${recur}`);
    expect(first).toMatch(/;UNTIL=202\d{5}T\d{6}Z$/);
    expect(others.filter((lines) => lines.length > 0)).toEqual([]);
    expect(losses).toEqual([]);
  });

  it.each<[what: string, rule: Rule, count: number]>([
    ['odd weeks over a week 53', { byDay: ['MO'], weekParity: 'odd' }, 26],
    ['every second week and month in one', { byDay: ['MO', '1WE'], interval: 2, validFrom: '2026-01-05' }, 33],
    ['weeks of the year', { rrule: 'FREQ=YEARLY;BYWEEKNO=10,20;BYDAY=MO' }, 1],
  ])('%s: single dates, and it says so', (_what, rule, count) => {
    const { value, losses } = written(serviceOf([{ ...rule, ...ten }]));
    const events = eventsIn(value, /^(RRULE|DTSTART)/);
    expect(events.flat().some((line) => line.startsWith('RRULE'))).toBe(false);
    expect(events.length).toBeGreaterThanOrEqual(count);
    expect(losses).toEqual(
      count > 1 ? [{ pointer: '/services/0/hours/0', code: 'single-dates', found: '2027-11-30' }] : [],
    );
  });
});

describe('what is different on single days', () => {
  const weekly: Rule = { byDay: ['TH'], ...ten };
  const kind = /^(RECURRENCE-ID|DTSTART|DTEND|STATUS|LOCATION|DESCRIPTION)/;
  const on = ['2026-12-10'];
  const berlin = (name: string, time: string): string => `${name};TZID=Europe/Berlin:${time}`;

  it.each<[what: string, override: Override, lines: readonly string[]]>([
    [
      'cancelled, and why',
      { on, status: 'cancelled', note: 'Umzug' },
      [
        berlin('RECURRENCE-ID', '20261210T100000'),
        berlin('DTSTART', '20261210T100000'),
        berlin('DTEND', '20261210T120000'),
        'DESCRIPTION:Entfällt: Umzug',
        'STATUS:CANCELLED',
      ],
    ],
    [
      'moved to another day and time',
      { on, movedTo: '2026-12-11T14:00' },
      [
        berlin('RECURRENCE-ID', '20261210T100000'),
        berlin('DTSTART', '20261211T140000'),
        berlin('DTEND', '20261211T160000'),
        'DESCRIPTION:Statt Donnerstag\\, 10. Dezember 2026',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'other hours',
      { on, hours: [{ startTime: '11:00', endTime: '13:00' }] },
      [
        berlin('RECURRENCE-ID', '20261210T100000'),
        berlin('DTSTART', '20261210T110000'),
        berlin('DTEND', '20261210T130000'),
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'another place',
      { on, place: 'schule' },
      [
        berlin('RECURRENCE-ID', '20261210T100000'),
        berlin('DTSTART', '20261210T100000'),
        berlin('DTEND', '20261210T120000'),
        'LOCATION:Schule\\; Haus 2\\, Ring 1',
        'STATUS:CONFIRMED',
      ],
    ],
    [
      'not certain',
      { on, status: 'tentative' },
      [
        berlin('RECURRENCE-ID', '20261210T100000'),
        berlin('DTSTART', '20261210T100000'),
        berlin('DTEND', '20261210T120000'),
        'DESCRIPTION:Nicht sicher\\nBitte vorher nachfragen',
        'STATUS:TENTATIVE',
      ],
    ],
  ])('%s', (_what, override, lines) => {
    const document = {
      ...serviceOf([weekly], [override]),
      places: [{ id: 'schule', name: 'Schule; Haus 2', address: { streetAddress: 'Ring 1' } }],
    };
    expect(eventsIn(written(document).value, kind)[1]).toEqual(lines);
  });

  it('a public holiday is an exception, not a cancellation', () => {
    const { value } = written(serviceOf([{ byDay: ['FR'], ...ten }]));
    const [lines = [], ...others] = eventsIn(value, /^(EXDATE|STATUS)/);
    expect(others).toEqual([]);
    expect(lines).toEqual([
      'EXDATE;TZID=Europe/Berlin:20261225T100000,20270101T100000,20270326T100000',
      'STATUS:CONFIRMED',
    ]);
  });

  it('who gives it on which date, where they take turns', () => {
    const partners = ['awo', 'drk'].map((id) => ({ id, name: id.toUpperCase() }));
    const document = {
      ...serviceOf([weekly], [], { providers: ['awo', 'drk'], rotation: { startDate: '2026-12-03' } }),
      partners,
    };
    const { value } = written(document, { from: '2026-12-01', through: '2026-12-24' });
    const dates = expandedCalendar(value).map(({ summary }) => summary);
    expect(dates).toEqual(['Rente – AWO', 'Rente – DRK', 'Rente – AWO', 'Rente – DRK']);
    const own = written(document, { from: '2026-12-01', through: '2026-12-24', partners: ['drk'] }).value;
    expect(expandedCalendar(own).map(({ summary }) => summary)).toEqual(['Rente – DRK', 'Rente – DRK']);
    const unknown = { ...document, services: document.services.map((service) => ({ ...service, rotation: {} })) };
    expect(eventsIn(written(unknown).value, /^(DESCRIPTION|SUMMARY)/)).toEqual([
      ['SUMMARY:Rente', 'DESCRIPTION:eine von: AWO\\, DRK'],
    ]);
  });
});

describe('what a calendar knows dates by', () => {
  const rules: readonly Rule[] = [
    { byDay: ['MO', 'TH'], ...ten },
    { byDay: ['TH'], startTime: '14:00', endTime: '16:00' },
    { dates: ['2026-12-05', '2026-12-19'], ...ten },
  ];
  const overrides: readonly Override[] = [
    { on: ['2026-12-10'], status: 'cancelled' },
    { on: ['2026-12-17'], movedTo: '2026-12-18' },
  ];
  const dates = (document: OfficeDocument, options?: Partial<CalendarFeedOptions>): readonly string[] =>
    expandedCalendar(written(document, options).value)
      .map(({ uid, start }) => `${start} ${uid}`)
      .sort();

  it('is the same whatever the order of entries, and after a remark was added', () => {
    const usual = dates(serviceOf(rules, overrides));
    const noted = rules.map((rule) => ({
      ...rule,
      note: 'Mit Kaffee',
      byDay: rule.byDay && [...rule.byDay].reverse(),
    }));
    expect(dates(serviceOf([...rules].reverse(), [...overrides].reverse()))).toEqual(usual);
    expect(dates(serviceOf(noted, overrides))).toEqual(usual);
  });

  it.each<[what: string, rule: Rule]>([
    ['it ends later', { endTime: '13:00' }],
    ['its end isn’t known any more', { endTime: undefined }],
    ['it ends with the year', { validThrough: '2026-12-31' }],
    ['it is elsewhere', { place: 'schule' }],
    ['it isn’t certain', { status: 'tentative' }],
    ['somebody else gives it', { providers: ['awo'] }],
  ])('is the same when of a rule something else changes than its days and beginning: %s', (_what, change) => {
    const december = { from: '2026-12-01', through: '2026-12-31' };
    const document = (rule: Rule): OfficeDocument => ({
      ...serviceOf([{ byDay: ['MO', 'TH'], ...ten, ...rule }]),
      partners: [{ id: 'awo', name: 'AWO' }],
      places: [{ id: 'schule', name: 'Schule' }],
    });
    expect(dates(document(change), december)).toEqual(dates(document({}), december));
  });

  it('is the same a month later', () => {
    const later = dates(serviceOf(rules, overrides), { stamp: Date.UTC(2026, 11, 23) });
    const december = (lines: readonly string[]) =>
      lines.filter(
        (line) =>
          Number(line.split(' ')[0]) >= Date.UTC(2026, 11, 1) && Number(line.split(' ')[0]) < Date.UTC(2027, 10, 1),
      );
    expect(december(later)).toEqual(december(dates(serviceOf(rules, overrides))));
  });

  it('never the same for two events that are not one series', () => {
    for (const name of ['innenstadt-west', 'kaster-2017'] as const) {
      const { value } = written(officeDocument(name), {
        hours: true,
        from: name === 'kaster-2017' ? '2017-04-01' : undefined,
      });
      const masters = parsedCalendar(value)
        .getAllSubcomponents('vevent')
        .filter((event) => !event.hasProperty('recurrence-id'));
      const uids = masters.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(uids).size).toBe(uids.length);
    }
  });
});

describe('the calendar itself', () => {
  const text = written(serviceOf([{ byDay: ['TH'], ...ten }])).value;
  const head = (value: string) => value.slice(0, value.indexOf('BEGIN:VTIMEZONE')).split('\r\n');

  it('says whose it is, how old, and how often to look again', () => {
    expect(head(text)).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Rente – Büro',
        'NAME:Rente – Büro',
        'REFRESH-INTERVAL;VALUE=DURATION:P1D',
        'X-PUBLISHED-TTL:P1D',
        'LAST-MODIFIED:20261123T080000Z',
      ]),
    );
    const weekly = written(serviceOf([]), { refresh: 'P1W', name: 'Termine, alle' }).value;
    expect(head(weekly)).toEqual(expect.arrayContaining(['X-WR-CALNAME:Termine\\, alle', 'X-PUBLISHED-TTL:P1W']));
  });

  it('counts its versions by what it is given', () => {
    const of = (options: Partial<CalendarFeedOptions>) =>
      eventsIn(written(serviceOf([{ byDay: ['TH'], ...ten }]), options).value, /^(SEQUENCE|DTSTAMP|LAST-MODIFIED)/)[0];
    expect(of({})).toEqual(['DTSTAMP:20261123T080000Z', 'LAST-MODIFIED:20261123T080000Z', 'SEQUENCE:3626400']);
    expect(of({ lastModified: Date.UTC(2026, 9, 1), sequence: 7 })).toEqual([
      'DTSTAMP:20261123T080000Z',
      'LAST-MODIFIED:20261001T000000Z',
      'SEQUENCE:7',
    ]);
    expect(Number(of({ stamp: stamp + 60_000 })?.[2]?.slice(9))).toBe(3626401);
  });

  it('is in lines of at most 75 bytes that end with CRLF', () => {
    const { value } = written(officeDocument('innenstadt-west'), { hours: true });
    expect(Math.max(...value.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(value.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('promises nothing of a document that is too old', () => {
    const old = { ...serviceOf([{ byDay: ['TH'], ...ten }]), reviewBy: '2026-10' };
    expect(eventsIn(written(old).value, /^STATUS/)[0]).toEqual(['STATUS:TENTATIVE']);
  });

  it('looks at no more than three years', () => {
    const { value } = written(serviceOf([{ byDay: ['TH'], ...ten }]), { from: '2026-01-01', through: '2099-12-31' });
    expect(value).toContain('UNTIL=2028');
  });

  it('is in the language of the reader', () => {
    const { value, losses } = written(officeDocument('innenstadt-west'), {
      words: wordsOf('en', templates),
      topics: ['betreuung'],
    });
    expect(value).toContain('SUMMARY:Guardianship associations');
    expect(losses).toEqual([{ pointer: '', code: 'language', found: 'de' }]);
  });
});

it('what a calendar has no words for is said', () => {
  const rules: readonly Rule[] = [
    { booking: 'required' },
    { byDay: ['MO'] },
    { byDay: ['TU'], startTime: '19:00' },
    { byDay: ['WE'], weekParity: 'even', ...ten },
  ];
  const document = documentOf({
    services: [
      { id: 'a', name: { de: 'A', tr: 'B' }, hours: rules },
      { id: 'b', name: 'B' },
    ],
  });
  expect(written(document).losses).toEqual([
    { pointer: '/services/0/hours/0', code: 'rhythm' },
    { pointer: '/services/0/hours/1', code: 'no-time' },
    { pointer: '/services/0/hours/2', code: 'no-end' },
    { pointer: '/services/0/hours/3', code: 'single-dates', found: '2027-11-30' },
    { pointer: '/services/1', code: 'entry' },
    { pointer: '', code: 'language', found: 'tr' },
  ]);
});

describe('two offices, to the letter', () => {
  it.each<[DocumentName, string]>([
    ['innenstadt-west', '2026-11-23T08:00:00Z'],
    ['kaster-2017', '2017-04-10T08:00:00Z'],
  ])('%s', async (name, at) => {
    const { value } = written(officeDocument(name), { stamp: Date.parse(at), hours: true });
    await expect(value.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`../../fixtures/icalendar/${name}.ics`);
  });
});
