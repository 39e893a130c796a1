import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarReading, readIcalendar } from '../../../src/core/formats/read-icalendar.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { isoDate, parseIsoDate } from '../../../src/core/schedule/civil-date.js';
import { propertyRuns } from '../property-runs.js';

/** A file from the lines of its parts. */
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Beispiel//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'DTSTAMP:20260901T080000Z', ...lines, 'END:VEVENT'].join('\r\n');

const berlin = (name: string, time: string): string => `${name};TZID=Europe/Berlin:${time}`;

/** The one service of a file with one event; what is absent is left out. */
const serviceIn = (text: string) => {
  const { services, notUnderstood } = readIcalendar(text);
  expect([services.length, notUnderstood]).toEqual([1, []]);
  return services[0]!;
};

const codes = ({ notUnderstood }: CalendarReading) => notUnderstood.map(({ code }) => code);

describe('files of holidays and closures become periods', () => {
  it('school holidays as ministries and feeds have them: DTEND is the day after', () => {
    const text = calendar(
      event(
        'UID:1',
        'DTSTART;VALUE=DATE:20261005',
        'DTEND;VALUE=DATE:20261017',
        'SUMMARY:Herbstferien 2026 Rheinland-Pfalz',
      ),
      event('UID:2', 'DTSTART;VALUE=DATE:20261223', 'DTEND;VALUE=DATE:20270109', 'SUMMARY:Weihnachtsferien 2026/27'),
      event('UID:3', 'DTSTART;VALUE=DATE:20270507', 'DTEND;VALUE=DATE:20270508', 'SUMMARY:beweglicher Ferientag'),
    );
    expect(readIcalendar(text)).toEqual({
      periods: [
        {
          id: 'school-holidays',
          name: { de: 'Schulferien', en: 'School holidays' },
          on: ['2026-10-05/2026-10-16', '2026-12-23/2027-01-08', '2027-05-07'],
        },
      ],
      services: [],
      places: [],
      topics: [],
      notUnderstood: [],
    });
  });

  it.each<[what: string, lines: readonly string[], id: string, on: readonly string[]]>([
    [
      'a closure beside consultations',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20270102', 'SUMMARY:Betriebsferien 2026'],
      'betriebsferien',
      ['2026-12-24/2027-01-01'],
    ],
    [
      'without an end it is one day',
      ['DTSTART;VALUE=DATE:20261120', 'SUMMARY:Büro geschlossen'],
      'buero-geschlossen',
      ['2026-11-20'],
    ],
    [
      'with a duration',
      ['DTSTART;VALUE=DATE:20261120', 'DURATION:P3D', 'SUMMARY:Umzug'],
      'umzug',
      ['2026-11-20/2026-11-22'],
    ],
    [
      'the same every year',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227', 'RRULE:FREQ=YEARLY', 'SUMMARY:Feiertagspause'],
      'feiertagspause',
      ['--12-24/--12-26'],
    ],
    ['a name that is taken', ['DTSTART;VALUE=DATE:20270328', 'SUMMARY:Easter'], 'days-easter', ['2027-03-28']],
  ])('%s', (_what, lines, id, on) => {
    const { periods } = readIcalendar(calendar(event('UID:1', ...lines)));
    expect(periods.map((period) => [period.id, period.on])).toEqual([[id, on]]);
  });
});

describe('events become rules', () => {
  it.each<[rrule: string, rule: object]>([
    ['FREQ=WEEKLY', { byDay: ['TU'] }],
    ['FREQ=WEEKLY;BYDAY=TU,TH', { byDay: ['TU', 'TH'] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', { byDay: ['TU'], interval: 2 }],
    ['FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU', { byDay: ['TU'], interval: 2 }],
    ['FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,TU', { rrule: 'FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=SU,TU' }],
    ['FREQ=DAILY', { byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }],
    ['FREQ=DAILY;INTERVAL=3', { rrule: 'FREQ=DAILY;INTERVAL=3' }],
    ['FREQ=MONTHLY;BYDAY=1TU', { byDay: ['1TU'] }],
    ['FREQ=MONTHLY;BYDAY=+1TU,-1TU', { byDay: ['1TU', '-1TU'] }],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', { byDay: ['1TU'] }],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU', { byDay: ['1TU'], interval: 2 }],
    ['FREQ=MONTHLY', { rrule: 'FREQ=MONTHLY' }],
    ['FREQ=MONTHLY;BYMONTHDAY=1', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=1' }],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' }],
    ['FREQ=YEARLY', { dates: ['--12-01'] }],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=1TU', { rrule: 'FREQ=YEARLY;BYMONTH=12;BYDAY=1TU' }],
    ['FREQ=WEEKLY;COUNT=4', { rrule: 'FREQ=WEEKLY;COUNT=4' }],
    ['FREQ=WEEKLY;UNTIL=20270126T225959Z', { byDay: ['TU'], validThrough: '2027-01-26' }],
    ['FREQ=WEEKLY;UNTIL=20270126T235959Z', { byDay: ['TU'], validThrough: '2027-01-27' }],
    ['FREQ=WEEKLY;UNTIL=20270126', { byDay: ['TU'], validThrough: '2027-01-26' }],
  ])('%s', (rrule, rule) => {
    const { hours } = serviceIn(
      calendar(
        event(
          'UID:1',
          'SUMMARY:Rente',
          berlin('DTSTART', '20261201T140000'),
          berlin('DTEND', '20261201T160000'),
          `RRULE:${rrule}`,
        ),
      ),
    );
    expect(hours).toEqual([{ ...rule, validFrom: '2026-12-01', startTime: '14:00', endTime: '16:00' }]);
  });

  it.each<[what: string, lines: readonly string[], rule: object]>([
    [
      'a single date',
      [berlin('DTSTART', '20261201T140000'), berlin('DTEND', '20261201T160000')],
      { dates: ['2026-12-01'], startTime: '14:00', endTime: '16:00' },
    ],
    [
      'in UTC, in winter',
      ['DTSTART:20261201T130000Z', 'DTEND:20261201T150000Z'],
      { dates: ['2026-12-01'], startTime: '14:00', endTime: '16:00' },
    ],
    [
      'in UTC, past midnight',
      ['DTSTART:20260630T223000Z', 'DURATION:PT1H'],
      { dates: ['2026-07-01'], startTime: '00:30', endTime: '01:30' },
    ],
    [
      'floating: the clock on the wall',
      ['DTSTART:20261201T140000', 'DTEND:20261201T153000'],
      { dates: ['2026-12-01'], startTime: '14:00', endTime: '15:30' },
    ],
    [
      'a Windows zone',
      ['DTSTART;TZID=W. Europe Standard Time:20261201T140000', 'DTEND;TZID=W. Europe Standard Time:20261201T160000'],
      { dates: ['2026-12-01'], startTime: '14:00', endTime: '16:00' },
    ],
    [
      'a Windows zone elsewhere',
      ['DTSTART;TZID="GMT Standard Time":20261201T130000', 'DURATION:PT2H'],
      { dates: ['2026-12-01'], startTime: '14:00', endTime: '16:00' },
    ],
    [
      'a zone with a path',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261201T140000'],
      { dates: ['2026-12-01'], startTime: '14:00' },
    ],
    [
      'until midnight',
      [berlin('DTSTART', '20261231T200000'), berlin('DTEND', '20270101T000000')],
      { dates: ['2026-12-31'], startTime: '20:00', endTime: '24:00' },
    ],
    ['no end is no end', [berlin('DTSTART', '20261201T190000')], { dates: ['2026-12-01'], startTime: '19:00' }],
    [
      'not certain',
      [berlin('DTSTART', '20261201T190000'), 'STATUS:TENTATIVE'],
      { dates: ['2026-12-01'], startTime: '19:00', status: 'tentative' },
    ],
    [
      'more dates',
      [
        berlin('DTSTART', '20261201T190000'),
        berlin('RDATE', '20261208T190000,20261215T190000'),
        'RRULE:FREQ=WEEKLY;COUNT=1',
      ],
      { rrule: 'FREQ=WEEKLY;COUNT=1', validFrom: '2026-12-01', startTime: '19:00' },
    ],
  ])('%s', (_what, lines, rule) => {
    const { hours } = serviceIn(calendar(event('UID:1', 'SUMMARY:Treff', ...lines)));
    expect(hours?.[0]).toEqual(rule);
  });

  it('a zone that the file itself describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE', 'TZID:Customized Time Zone',
      'BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD',
      'BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]; // prettier-ignore
    const dates = event(
      'UID:1',
      'SUMMARY:Treff',
      'DTSTART;TZID=Customized Time Zone:20260701T090000',
      'DTEND;TZID=Customized Time Zone:20260701T100000',
      'RRULE:FREQ=WEEKLY',
    );
    expect(serviceIn(calendar(...zone, dates)).hours).toEqual([
      { byDay: ['WE'], validFrom: '2026-07-01', startTime: '10:00', endTime: '11:00' },
    ]);
  });

  it('one name is one service: with its place, its subjects, whom to write to, and each of its rules', () => {
    const part = [
      'SUMMARY:Schuldnerberatung\\, offen',
      'LOCATION:Rathaus\\; Zimmer 4',
      'GEO:49.4447;7.7689',
      'CATEGORIES:Geld,Schulden',
      'URL:https://example.de/a?b=1',
      'ORGANIZER;CN=Amt:mailto:amt@example.de',
      'DESCRIPTION:Bitte\\nBescheide mitbringen',
    ];
    const text = calendar(
      event(
        'UID:1',
        ...part,
        berlin('DTSTART', '20261201T140000'),
        berlin('DTEND', '20261201T160000'),
        'RRULE:FREQ=WEEKLY',
      ),
      event(
        'UID:2',
        ...part,
        berlin('DTSTART', '20261203T090000'),
        berlin('DTEND', '20261203T110000'),
        'RRULE:FREQ=WEEKLY',
      ),
      event('UID:3', ...part, berlin('DTSTART', '20261219T090000'), berlin('DTEND', '20261219T110000')),
      event('UID:4', ...part, berlin('DTSTART', '20261212T090000'), berlin('DTEND', '20261212T110000')),
    );
    const { services, places, topics } = readIcalendar(text);
    expect({ services, places, topics }).toEqual({
      services: [
        {
          id: 'schuldnerberatung-offen',
          name: 'Schuldnerberatung, offen',
          description: 'Bitte\nBescheide mitbringen',
          place: 'rathaus-zimmer-4',
          email: 'amt@example.de',
          links: [{ name: 'example.de', url: 'https://example.de/a?b=1' }],
          topics: ['geld', 'schulden'],
          hours: [
            { byDay: ['TU'], validFrom: '2026-12-01', startTime: '14:00', endTime: '16:00' },
            { byDay: ['TH'], validFrom: '2026-12-03', startTime: '09:00', endTime: '11:00' },
            { dates: ['2026-12-12', '2026-12-19'], startTime: '09:00', endTime: '11:00' },
          ],
        },
      ],
      places: [{ id: 'rathaus-zimmer-4', name: 'Rathaus; Zimmer 4', geo: { latitude: 49.4447, longitude: 7.7689 } }],
      topics: [
        { id: 'geld', name: 'Geld' },
        { id: 'schulden', name: 'Schulden' },
      ],
    });
  });
});

describe('what is different on single days becomes overrides', () => {
  const series = event(
    'UID:1',
    'SUMMARY:Rente',
    'LOCATION:Rathaus',
    berlin('DTSTART', '20261201T140000'),
    berlin('DTEND', '20261201T160000'),
    'RRULE:FREQ=WEEKLY',
    berlin('EXDATE', '20261229T140000,20261222T140000'),
  );
  const other = (...lines: readonly string[]): string =>
    event('UID:1', 'SUMMARY:Rente', 'LOCATION:Rathaus', berlin('RECURRENCE-ID', '20261208T140000'), ...lines);

  it.each<[what: string, lines: readonly string[], override: object | undefined]>([
    [
      'moved to another day',
      [berlin('DTSTART', '20261209T140000'), berlin('DTEND', '20261209T160000')],
      { on: ['2026-12-08'], movedTo: '2026-12-09' },
    ],
    [
      'moved to another day and time',
      [berlin('DTSTART', '20261209T170000'), berlin('DTEND', '20261209T190000')],
      { on: ['2026-12-08'], movedTo: '2026-12-09T17:00' },
    ],
    [
      'other hours',
      [berlin('DTSTART', '20261208T150000'), berlin('DTEND', '20261208T160000')],
      { on: ['2026-12-08'], hours: [{ startTime: '15:00', endTime: '16:00' }] },
    ],
    [
      'cancelled, and why',
      [berlin('DTSTART', '20261208T140000'), 'STATUS:CANCELLED', 'DESCRIPTION:Krank'],
      { on: ['2026-12-08'], status: 'cancelled', note: 'Krank' },
    ],
    ['nothing', [berlin('DTSTART', '20261208T140000'), berlin('DTEND', '20261208T160000')], undefined],
    [
      'not certain',
      [berlin('DTSTART', '20261208T140000'), berlin('DTEND', '20261208T160000'), 'STATUS:TENTATIVE'],
      { on: ['2026-12-08'], status: 'tentative' },
    ],
  ])('%s', (_what, lines, override) => {
    const { overrides } = serviceIn(calendar(series, other(...lines)));
    expect(overrides).toEqual([
      { on: ['2026-12-22', '2026-12-29'], status: 'cancelled' },
      ...(override ? [override] : []),
    ]);
  });

  it('at another place, and longer on another day', () => {
    const there = event(
      'UID:1',
      'SUMMARY:Rente',
      'LOCATION:Turnhalle',
      berlin('RECURRENCE-ID', '20261208T140000'),
      berlin('DTSTART', '20261208T140000'),
      berlin('DTEND', '20261208T160000'),
    );
    const longer = event(
      'UID:1',
      'SUMMARY:Rente',
      'LOCATION:Rathaus',
      berlin('RECURRENCE-ID', '20261215T140000'),
      berlin('DTSTART', '20261216T140000'),
      berlin('DTEND', '20261216T180000'),
    );
    const { overrides } = serviceIn(calendar(series, there, longer));
    expect(overrides?.slice(1)).toEqual([
      { on: ['2026-12-08'], place: 'turnhalle' },
      { on: ['2026-12-15'], status: 'cancelled' },
      { on: ['2026-12-16'], hours: [{ startTime: '14:00', endTime: '18:00' }] },
    ]);
  });

  it('two series of one name whose exceptions would cancel each other are two services', () => {
    const afternoon = event(
      'UID:2',
      'SUMMARY:Rente',
      'LOCATION:Rathaus',
      berlin('DTSTART', '20261201T170000'),
      berlin('DTEND', '20261201T180000'),
      'RRULE:FREQ=WEEKLY',
    );
    expect(readIcalendar(calendar(series, afternoon)).services.map(({ id, hours }) => [id, hours?.length])).toEqual([
      ['rente', 1],
      ['rente-2', 1],
    ]);
  });
});

describe('what can’t be understood is handed back', () => {
  it.each<[what: string, text: string, codes: readonly string[], services: number]>([
    ['no calendar', 'Mo-Fr 10-12', ['not-a-calendar'], 0],
    ['nothing', '', ['not-a-calendar'], 0],
    ['a web page', '<!doctype html><p>BEGIN:VCALENDAR', ['not-a-calendar'], 0],
    ['no beginning', calendar(event('UID:1', 'SUMMARY:A')), ['start'], 0],
    ['no date', calendar(event('UID:1', 'DTSTART:morgen')), ['event'], 0],
    [
      'a line that is none, and an event that is right',
      calendar(
        event('UID:1', 'DTSTART:20261201T100000', '???'),
        event('UID:2', 'SUMMARY:B', 'DTSTART:20261201T100000'),
      ),
      ['event'],
      1,
    ],
    [
      'an event that is never closed',
      calendar(
        'BEGIN:VEVENT',
        'UID:1',
        'DTSTART:20261201T100000',
        event('UID:2', 'SUMMARY:B', 'DTSTART:20261202T100000'),
      ),
      ['torn'],
      2,
    ],
    [
      'the end of the file is missing',
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART:20261201T100000')).slice(0, -27),
      ['torn'],
      1,
    ],
    ['a task', calendar('BEGIN:VTODO', 'UID:1', 'END:VTODO'), ['component'], 0],
    ['every hour', calendar(event('UID:1', 'DTSTART:20261201T100000', 'RRULE:FREQ=HOURLY')), ['recurrence'], 0],
    [
      'a rule nobody knows',
      calendar(event('UID:1', 'DTSTART:20261201T100000', 'RRULE:FREQ=WEEKLY;BYMOON=FULL')),
      ['recurrence'],
      0,
    ],
    [
      'for two days with times',
      calendar(event('UID:1', 'SUMMARY:Fest', 'DTSTART:20261201T100000', 'DTEND:20261203T100000')),
      ['too-long'],
      0,
    ],
    [
      'an end before the beginning',
      calendar(event('UID:1', 'SUMMARY:Fest', 'DTSTART:20261201T100000', 'DTEND:20261130T100000')),
      ['end'],
      1,
    ],
    [
      'a zone nobody knows: the time as it stands there',
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART;TZID=Mars/Olympus:20261201T100000')),
      ['zone'],
      1,
    ],
    [
      'a series by a clock that goes otherwise',
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART;TZID=America/New_York:20261201T100000', 'RRULE:FREQ=WEEKLY')),
      ['zone', 'recurrence'],
      0,
    ],
    [
      'a series in UTC',
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=WEEKLY')),
      ['zone', 'recurrence'],
      0,
    ],
    [
      'this and all following',
      calendar(
        event('UID:1', 'SUMMARY:A', 'DTSTART:20261201T100000', 'RRULE:FREQ=WEEKLY'),
        event('UID:1', 'SUMMARY:A', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T100000', 'DTSTART:20261208T110000'),
      ),
      ['range'],
      1,
    ],
    [
      'whom to ask',
      calendar(event('UID:1', 'SUMMARY:A', 'DTSTART:20261201T100000', 'CONTACT:Frau Müller')),
      ['property'],
      1,
    ],
  ])('%s', (_what, text, expected, services) => {
    const reading = readIcalendar(text);
    expect([codes(reading), reading.services.length]).toEqual([expected, services]);
  });

  it('with the line of the file and what the event is called there', () => {
    const text = calendar(
      event('UID:a@example.de', 'DTSTART:20261201T100000', 'X-A:1', ' 2'),
      event('UID:b@example.de', 'SUMMARY:B'),
    );
    expect(readIcalendar(text).notUnderstood).toEqual([{ line: 11, uid: 'b@example.de', code: 'start' }]);
  });
});

describe('whatever it is given', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:VALARM', 'END:VALARM',
      'UID:1', 'SUMMARY:Ferien', 'DTSTART:20261201T100000', 'DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261130', 'DURATION:PT', 'DURATION:-P1D',
      'RRULE:FREQ=WEEKLY;BYDAY=XX', 'RRULE:FREQ=MONTHLY;INTERVAL=0', 'RRULE:', 'RRULE:FREQ=YEARLY;BYMONTH=13', 'EXDATE:99999999', 'RECURRENCE-ID:20261208T100000',
      'RDATE;VALUE=PERIOD:20261201T100000Z/PT1H', 'TZID:A', 'DTSTART;TZID=A:20261201T100000', 'GEO:a;b', 'URL:http://', 'ORGANIZER:mailto:', 'LOCATION:https://', 'CATEGORIES:,,', 'STATUS:',
    ), // prettier-ignore
    fc.string(),
    fc.string().map((text) => `DTSTART:${text}`),
    fc.string().map((text) => `RRULE:FREQ=WEEKLY;${text}`),
  );

  it('it answers, and what it proposes is a document without a problem', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { services, periods, places, topics, notUnderstood } = readIcalendar(
          ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines].join('\n'),
        );
        const offices = [{ id: 'office', name: 'Büro' }];
        const { problems } = parseDocument({
          schemaVersion: '1.0',
          language: 'de',
          offices,
          services,
          periods,
          places,
          topics,
        });
        const told = notUnderstood.filter(({ code }) => code === 'document').map(({ found }) => found);
        expect(problems.filter(({ severity }) => severity !== 'info').map(({ pointer }) => pointer)).toEqual(told);
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it.each(['FREQ=SECONDLY', 'FREQ=MINUTELY;INTERVAL=1', 'FREQ=YEARLY;BYSECOND=1,2,3', 'FREQ=DAILY'])(
    'a zone whose clocks are changed too often to be worked out is one that nobody knows: %s',
    (rrule) => {
      const zone = [
        'BEGIN:VTIMEZONE', 'TZID:A', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500', `RRULE:${rrule}`, 'END:STANDARD', 'END:VTIMEZONE',
      ]; // prettier-ignore
      const text = calendar(...zone, event('UID:1', 'SUMMARY:Treff', 'DTSTART;TZID=A:20261201T100000'));
      expect(codes(readIcalendar(text))).toEqual(['zone']);
    },
  );

  it('a year that no calendar of an office has is no beginning', () => {
    expect(codes(readIcalendar(calendar(event('UID:1', 'DTSTART:98761201T100000'))))).toEqual(['start']);
  });

  it('many series of one name, each with an exception of its own, are many services', () => {
    const weeks = (count: number) => isoDate(parseIsoDate('2026-12-01') + 7 * count).replaceAll('-', '');
    const text = calendar(
      ...Array.from({ length: 3000 }, (_, i) =>
        event(`UID:${i}`, 'SUMMARY:Treff', 'DTSTART:20261201T100000', 'RRULE:FREQ=WEEKLY', `EXDATE:${weeks(i)}T100000`),
      ),
    );
    expect(readIcalendar(text).services.length).toBe(3000);
  });

  it('a huge file is refused or cut', () => {
    const many = (count: number): string =>
      calendar(
        ...Array.from({ length: count }, (_, i) =>
          event(`UID:${i}`, `SUMMARY:Treff ${i % 50}`, 'DTSTART:20261201T100000', 'RRULE:FREQ=WEEKLY'),
        ),
      );
    expect(codes(readIcalendar(many(4000)))).not.toContain('too-large');
    expect(codes(readIcalendar(many(5001)))).toContain('too-large');
    expect(codes(readIcalendar('A'.repeat(10_000_001)))).toEqual(['too-large']);
  });
});
