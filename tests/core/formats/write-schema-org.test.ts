import { describe, expect, it } from 'vitest';
import { scriptSafeJson, schemaOrgScript } from '../../../src/core/formats/write-schema-org-script.js';
import { type SchemaOrgDocument, writeSchemaOrg } from '../../../src/core/formats/write-schema-org.js';
import { jsonLdScripts } from '../../../src/core/formats/read-schema-org-scripts.js';
import type { Office, OfficeDocument, Service } from '../../../src/core/model/office-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { documentOf, type DocumentName, officeDocument, scheduleOf, serviceSchedule } from '../documents.js';
import { isType, rangeOf, takes, valuesOf } from './schema-org-vocabulary.js';

type Json = Record<string, unknown>;

const write = (schedule: Schedule, at = '2026-11-22T12:00', office?: string) =>
  writeSchemaOrg(schedule, { at: instantOf(schedule, at), office });

const typed = ({ '@graph': graph }: SchemaOrgDocument, type: string): readonly Json[] =>
  graph.filter((node) => node['@type'] === type);

const lossesOf = (schedule: Schedule, at?: string) =>
  write(schedule, at).losses.map(({ pointer, code, found }) => [pointer, code, found].filter(Boolean).join(' '));

/** The enumerations of which a term takes a value. */
const enumerations: Readonly<Record<string, string>> = {
  dayOfWeek: 'DayOfWeek',
  eventStatus: 'EventStatusType',
  eventAttendanceMode: 'EventAttendanceModeEnumeration',
};

/** What is no term of schema.org, or not there, in a node and all in it. */
const faults = (node: Json, types: ReadonlyMap<string, string>): readonly string[] => {
  const type = String(node['@type']);
  if (!isType(type)) return [`${type} is no type`];
  return Object.entries(node).flatMap(([term, given]) => {
    if (term.startsWith('@')) return [];
    const range = rangeOf(type, term);
    if (!range) return [`${type} has no ${term}`];
    return [given].flat().flatMap((value: unknown): readonly string[] => {
      const where = `${type}.${term}`;
      if (typeof value === 'object' && value !== null) {
        const { '@id': id, '@type': own } = value as Json;
        const target = typeof own === 'string' ? own : (types.get(String(id)) ?? '');
        return [
          ...(takes(type, term, target) ? [] : [`${where} takes no ${target}`]),
          ...(own ? faults(value as Json, types) : []),
        ];
      }
      const enumeration = enumerations[term];
      if (enumeration && !valuesOf(enumeration).includes(String(value))) return [`${where} is not ${String(value)}`];
      const plain = {
        string: /Text|URL|Date|Time|DateTime|Duration|XPathType|"https/,
        number: /Number|Integer|Text/,
        boolean: /Boolean/,
      };
      const kind = typeof value as keyof typeof plain;
      return plain[kind].test(range) || enumeration || (term === 'byDay' && range.includes('DayOfWeek'))
        ? []
        : [`${where} takes no ${kind}`];
    });
  });
};

const faultsOf = ({ '@graph': graph }: SchemaOrgDocument): readonly string[] => {
  const types = new Map<string, string>();
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { '@id': id, '@type': type } = value as Json;
    if (typeof id === 'string' && typeof type === 'string') types.set(id, type);
    Object.values(value).forEach(note);
  };
  note(graph);
  return graph.flatMap((node) => faults(node, types));
};

/** Everything that can be said, once. */
const fullService: Service = {
  id: 'a',
  name: 'Beratung',
  description: 'Rat',
  kind: 'activity',
  providers: ['p'],
  channels: ['visit', 'online'],
  languages: ['de', 'tr'],
  audience: 'Alle',
  typicalAgeRange: '80-',
  topics: ['t'],
  cost: '2 Euro',
  isAccessibleForFree: false,
  people: [{ name: 'Lena Ott', role: 'Beraterin', telephone: ['0631 123456'], languages: ['de'] }],
  links: [
    { name: 'Seite', url: 'https://example.org/' },
    { name: 'Plan', url: 'https://example.org/plan' },
  ],
  hours: [
    { byDay: ['MO', '1WE', '-1FR'], startTime: '10:00', endTime: '11:00', validFrom: '--03', validThrough: '--09' },
    { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15', startTime: '12:00', endTime: '13:00' },
  ],
  overrides: [
    { on: ['2027-05-03'], status: 'cancelled', note: 'Umzug' },
    { on: ['2027-05-10'], movedTo: '2027-05-11' },
  ],
};
const full: Partial<OfficeDocument> = {
  offices: [
    {
      id: 'o',
      name: 'Büro',
      logo: '/logo.png',
      place: 'h',
      languages: ['de'],
      telephone: ['0631 123456'],
      faxNumber: '0631 123457',
      email: 'o@example.org',
      links: [
        { name: 'Seite', url: 'https://example.org' },
        { name: 'Bilder', url: 'https://www.instagram.com/o' },
        { name: 'Formular', url: 'https://example.org/f.pdf' },
      ],
      hours: [
        { byDay: ['MO', 'PH'], startTime: '10:00', endTime: '12:00', name: 'Frühschicht', note: 'klingeln' },
        { byDay: ['TU'], startTime: '10:00', endTime: '12:00', channels: ['phone'] },
      ],
      people: [
        { name: 'Lena Ott', role: 'Leiterin', email: 'l@example.org', languages: ['de'] },
        { role: 'Leiter', absent: true, substitute: { name: 'Karl Ott' } },
      ],
      affiliations: [
        { role: 'authority', organisation: 'rathaus' },
        { role: 'funder', name: 'Stiftung' },
        { role: 'operator', organisation: 'p' },
      ],
    },
    { id: 'rathaus', name: 'Rathaus' },
  ],
  partners: [
    { id: 'p', name: 'AWO', place: 'h', hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] },
    { id: 'q', name: 'DRK' },
  ],
  places: [
    {
      id: 'h',
      name: 'Haus',
      address: { streetAddress: 'Weg 1', postalCode: '67655', addressLocality: 'Kaiserslautern' },
      geo: { latitude: 49.4, longitude: 7.7 },
      wheelchair: 'limited',
      directions: 'hinten',
    },
  ],
  topics: [{ id: 't', name: 'Thema' }],
  services: [
    fullService,
    {
      ...fullService,
      id: 'b',
      hours: undefined,
      overrides: undefined,
      isAccessibleForFree: true,
      telephone: ['0631 1'],
    },
    { id: 'c', name: 'Bücher', kind: 'facility', duringOfficeHours: true },
    { id: 'd', name: 'Fest', status: 'cancelled', hours: [{ byDay: ['MO'], startTime: '10:00' }] },
  ],
};
const fullSchedule = prepareSchedule(documentOf(full), { recurrence });

describe('every term is one of schema.org', () => {
  it.each(['innenstadt-west', 'kaster-2017', 'kaster', 'gruebentaelchen', 'chemnitz'] satisfies DocumentName[])(
    '%s',
    (name) => {
      const at = { 'kaster-2017': '2017-10-10T12:00', chemnitz: '2010-10-10T12:00' }[name as string];
      expect(faultsOf(write(prepareSchedule(officeDocument(name)), at).value)).toEqual([]);
    },
  );

  it('where everything is said that can be', () => {
    const { value } = write(fullSchedule);
    expect(faultsOf(value)).toEqual([]);
    expect(new Set(value['@graph'].map((node) => node['@type']))).toEqual(
      new Set(['GovernmentOffice', 'LocalBusiness', 'Organization', 'Event', 'Service', 'Place']),
    );
  });

  it('and what is none is found', () => {
    const graph = [
      { '@type': 'Event', colour: 'red', location: { '@type': 'Schedule' }, eventStatus: 'Maybe' },
      { '@type': 'Office' },
    ];
    expect(faultsOf({ '@context': '', '@graph': graph })).toEqual([
      'Event has no colour',
      'Event.location takes no Schedule',
      'Event.eventStatus is not Maybe',
      'Office is no type',
    ]);
  });
});

describe('opening hours', () => {
  const hours = (office: Partial<Office>, at?: string) => {
    const { openingHoursSpecification, specialOpeningHoursSpecification, contactPoint } = typed(
      write(scheduleOf(office.hours ?? [], office), at).value,
      'GovernmentOffice',
    )[0]!;
    return {
      usual: [openingHoursSpecification ?? []].flat() as Json[],
      special: [specialOpeningHoursSpecification ?? []].flat() as Json[],
      contactPoint,
    };
  };

  it.each<[string, string, string, string, string]>([
    ['a morning', '10:00', '12:00', '10:00', '12:00'],
    ['past midnight', '20:00', '02:00', '20:00', '02:00'],
    ['until midnight', '20:00', '24:00', '20:00', '00:00'],
    ['round the clock', '00:00', '24:00', '00:00', '23:59'],
  ])('%s', (_, startTime, endTime, opens, closes) => {
    const [usual] = hours({ hours: [{ byDay: ['MO'], startTime, endTime }] }).usual;
    expect(usual).toMatchObject({ opens, closes, dayOfWeek: 'https://schema.org/Monday' });
  });

  it('say on which days they are different, and why', () => {
    const { special } = hours({
      hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
      overrides: [
        { on: ['2026-12-21/2026-12-24'], status: 'cancelled', note: 'Betriebsferien' },
        {
          on: ['2026-12-28'],
          hours: [
            { startTime: '09:00', endTime: '10:00' },
            { startTime: '20:00', endTime: '01:00' },
          ],
        },
      ],
    });
    const { '@type': _, ...closure } = special[0]!;
    expect(closure).toEqual({
      description: 'Betriebsferien',
      opens: '00:00',
      closes: '00:00',
      validFrom: '2026-12-21',
      validThrough: '2026-12-24',
    });
    expect(special.slice(1, 5).map(({ name, validFrom, opens, closes }) => [name, validFrom, opens, closes])).toEqual([
      ['1. Weihnachtstag', '2026-12-25', '00:00', '00:00'],
      [undefined, '2026-12-28', '09:00', '10:00'],
      [undefined, '2026-12-28', '20:00', '01:00'],
      ['Neujahr', '2027-01-01', '00:00', '00:00'],
    ]);
  });

  it('of the telephone are those of a contact point', () => {
    const { usual, contactPoint } = hours({
      telephone: ['0631 1'],
      hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00', channels: ['phone'] }],
    });
    expect(usual).toEqual([]);
    expect(contactPoint).toMatchObject({ '@type': 'ContactPoint', telephone: '0631 1' });
    expect(JSON.stringify(contactPoint)).toContain('"opens":"10:00"');
  });

  it.each<[string, Partial<Office>, readonly string[]]>([
    [
      'what is not certain',
      { hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', status: 'tentative' }] },
      ['/offices/0/hours/0 tentative', '/offices/0/hours/0 entry'],
    ],
    [
      'what is by appointment',
      { hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', booking: 'required' }] },
      ['/offices/0/hours/0 booking', '/offices/0/hours/0 entry'],
    ],
    [
      'what has no end',
      { hours: [{ byDay: ['SA'], startTime: '10:00' }] },
      ['/offices/0/hours/0 no-end', '/offices/0/hours/0 entry'],
    ],
    ['what has no time', { hours: [{ byDay: ['SA'] }] }, ['/offices/0/hours/0 no-time', '/offices/0/hours/0 entry']],
    [
      'who comes home',
      { hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', channels: ['home'] }] },
      ['/offices/0/hours/0 channel', '/offices/0/hours/0 entry'],
    ],
    [
      'every second week, nobody knows which',
      { hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', interval: 2 }] },
      ['/offices/0/hours/0 rhythm'],
    ],
    [
      'what is over',
      { hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', validThrough: '2025' }] },
      ['/offices/0/hours/0 period'],
    ],
    [
      'odd weeks are said day by day',
      { hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', weekParity: 'odd' }] },
      ['/offices/0/hours/0 single-dates 2027-11-22'],
    ],
    [
      'that one should call',
      { booking: 'recommended', hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00' }] },
      ['/offices/0/booking booking'],
    ],
    [
      'school holidays of every year',
      {
        hours: [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00' }],
        overrides: [{ on: ['--12-24'], status: 'cancelled' }],
      },
      ['/offices/0/overrides/0 single-dates 2027-11-22'],
    ],
    [
      'a remark, sections',
      { note: 'Bitte klingeln', sections: [{ name: 'Ziele' }] },
      ['/offices/0/note field note', '/offices/0/sections field sections'],
    ],
    ['another language', { name: { de: 'Büro', en: 'Office' } }, ['language en']],
  ])('lose %s', (_, office, expected) => {
    expect(lossesOf(scheduleOf(office.hours ?? [], office))).toEqual(expected);
  });

  it('are not said where the document is too old to be trusted', () => {
    const schedule = prepareSchedule(documentOf({ ...full, reviewBy: '2026-10' }), { recurrence });
    const { value } = write(schedule);
    expect(JSON.stringify(value)).not.toMatch(/opens|startTime/);
    expect(lossesOf(schedule)).toContain('/offices/0/hours tentative');
  });
});

describe('services', () => {
  const service = (parts: Partial<Service>) => write(serviceSchedule(parts)).value;

  it('with times are events with their schedule', () => {
    const [event] = typed(
      service({
        isAccessibleForFree: true,
        hours: [{ byDay: ['1WE', '3WE'], startTime: '09:00', endTime: '10:30', validFrom: '2026-01' }],
      }),
      'Event',
    );
    expect(event).toEqual({
      '@type': 'Event',
      '@id': '#service-service',
      name: 'Sprechstunde',
      isAccessibleForFree: true,
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1M',
        byDay: 'https://schema.org/Wednesday',
        byMonthWeek: [1, 3],
        startTime: '09:00',
        endTime: '10:30',
        startDate: '2026-01-01',
        scheduleTimezone: 'Europe/Berlin',
      },
      organizer: { '@id': '#office-office' },
    });
  });

  it('leave out holidays, and announce what is cancelled or moved', () => {
    const [event] = typed(
      service({
        hours: [{ byDay: ['FR'], startTime: '10:00', endTime: '12:00', validThrough: '2027-01' }],
        overrides: [
          { on: ['2026-12-04'], status: 'cancelled', note: 'Umzug' },
          { on: ['2026-12-11'], movedTo: '2026-12-10T09:00' },
        ],
      }),
      'Event',
    );
    expect(event!['eventSchedule']).toMatchObject({
      exceptDate: ['2026-12-04', '2026-12-11', '2026-12-25', '2027-01-01'],
      endDate: '2027-01-31',
    });
    expect(event!['subEvent']).toEqual([
      {
        '@type': 'Event',
        name: 'Sprechstunde',
        description: 'Umzug',
        eventStatus: 'https://schema.org/EventCancelled',
        startDate: '2026-12-04T10:00:00+01:00',
        endDate: '2026-12-04T12:00:00+01:00',
      },
      {
        '@type': 'Event',
        name: 'Sprechstunde',
        eventStatus: 'https://schema.org/EventRescheduled',
        startDate: '2026-12-10T09:00:00+01:00',
        endDate: '2026-12-10T11:00:00+01:00',
        previousStartDate: '2026-12-11',
      },
    ]);
  });

  it('that are cancelled say so', () => {
    const [event] = typed(service({ status: 'cancelled', hours: [{ byDay: ['FR'], startTime: '10:00' }] }), 'Event');
    expect(event!['eventStatus']).toBe('https://schema.org/EventCancelled');
  });

  it('without times are services, with those of their office by reference', () => {
    const [facility] = typed(write(fullSchedule).value, 'Service').filter((node) => node['@id'] === '#service-c');
    expect(facility).toMatchObject({ serviceType: 'facility', hoursAvailable: { '@id': '#office-o-hours-0' } });
  });

  it.each<[string, Partial<Service>, readonly string[]]>([
    [
      'whose turn it is',
      { providers: ['a', 'b'], rotation: {}, hours: [{ byDay: ['FR'], startTime: '10:00' }] },
      ['/services/0/rotation rotation'],
    ],
    [
      'what is not certain',
      { status: 'tentative', hours: [{ byDay: ['FR'], startTime: '10:00' }] },
      ['/services/0/hours/0 tentative', '/services/0/hours/0 entry', '/services/0/status tentative'],
    ],
    [
      'that one has to register',
      { booking: 'required', hours: [{ byDay: ['FR'], startTime: '10:00' }] },
      ['/services/0/booking booking'],
    ],
    [
      'how one calls',
      { telephone: ['0631 1'], confidential: true, hours: [{ byDay: ['FR'], startTime: '10:00' }] },
      ['/services/0/telephone field telephone', '/services/0/confidential field confidential'],
    ],
  ])('lose %s', (_, parts, expected) => {
    expect(lossesOf(serviceSchedule(parts))).toEqual(expected);
  });
});

describe('who belongs to whom', () => {
  it('is said both ways', () => {
    const offices = typed(write(fullSchedule).value, 'GovernmentOffice');
    expect(offices[0]).toMatchObject({
      parentOrganization: [{ '@id': '#office-rathaus' }, { '@id': '#partner-p' }],
      funder: { '@type': 'Organization', name: 'Stiftung' },
    });
    expect(offices[1]).toMatchObject({ department: { '@id': '#office-o' } });
  });

  it('of one office: only whom it refers to', () => {
    const { '@graph': graph } = write(
      prepareSchedule(officeDocument('kaster-2017')),
      '2017-10-10T12:00',
      'stadt-bedburg',
    ).value;
    expect(graph.map((node) => node['@id'])).toEqual(['#office-stadt-bedburg', '#place-rathaus']);
  });
});

it('goes on where there is too much to work out, and says what is missing', () => {
  const hours = Array.from({ length: 400 }, () => ({
    byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
    startTime: '10:00',
    endTime: '11:00',
  }));
  const schedule = scheduleOf(hours);
  expect(lossesOf(schedule)).toContain('/offices/0 entry');
});

describe('in a page', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    '-->',
    '\u2028\u2029',
    ']]>',
    '&lt;/script&gt;',
    '"\\',
  ];

  it.each(hostile)('nothing ends the script: %j', (name) => {
    const { value } = write(scheduleOf([], { name }));
    const html = `<!doctype html>${schemaOrgScript(value)}<p>`;
    const [script, ...others] = jsonLdScripts(html);
    expect(others).toEqual([]);
    expect(JSON.parse(script!)).toEqual(value);
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('is the same value, in one line or many', () => {
    expect(JSON.parse(scriptSafeJson({ a: '<' }, 2))).toEqual({ a: '<' });
    expect(scriptSafeJson({ a: '<' })).toBe('{"a":"\\u003c"}');
  });
});
