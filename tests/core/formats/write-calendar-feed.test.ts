import { readFileSync } from 'node:fs';
import fc, { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendarFeed } from '../../../src/core/formats/write-calendar-feed.js';
import type { Override, Rule } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { isoDate, parseIsoDate } from '../../../src/core/schedule/civil-date.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf, type DocumentName, officeDocument } from '../documents.js';
import { generatedDocument } from '../schedule/generated-documents.js';
import { propertyRuns } from '../property-runs.js';
import { awayFromClockChanges, expandedLines, plannedLines } from './calendar-dates.js';
import { expandedCalendar } from './expanded-calendar.js';

const stamp = Date.UTC(2026, 10, 23, 8);

const fixture = (name: string): Schedule =>
  prepareSchedule(
    parseDocument(readFileSync(new URL(`../../fixtures/icalendar/${name}.json`, import.meta.url), 'utf8')).value,
    { recurrence },
  );

const years: readonly (readonly [DocumentName, string, string])[] = [
  ['innenstadt-west', '2026-11-01', '2027-11-30'],
  ['gruebentaelchen', '2026-11-01', '2027-11-30'],
  ['kaster-2017', '2017-04-01', '2018-04-30'],
  ['chemnitz', '2010-01-01', '2010-12-31'],
  ['kaster', '2026-11-01', '2027-11-30'],
];

describe('a calendar of everything, expanded by ical.js, is what takes place here', () => {
  it.each(years)('%s from %s through %s', (name, from, through) => {
    const schedule = prepareSchedule(officeDocument(name), { recurrence });
    const { value } = writeCalendarFeed(schedule, {
      words: german,
      stamp: Date.parse(`${from}T08:00:00Z`),
      from,
      through,
      hours: true,
    });
    expect(expandedLines(expandedCalendar(value))).toEqual(plannedLines(schedule, { from, through }));
  });
});

describe('and of a document with everything that is hard to say', () => {
  it.each(['everything', 'elsewhere'])('%s', (name) => {
    const window = { from: '2026-09-01', through: '2027-09-30' };
    const schedule = fixture(name);
    const { value } = writeCalendarFeed(schedule, { words: german, stamp, ...window, hours: true });
    expect(expandedLines(expandedCalendar(value))).toEqual(plannedLines(schedule, window));
  });
});

const day = fc.integer({ min: 0, max: 390 }).map((days) => isoDate(parseIsoDate('2026-09-01') + days));
const times = fc.constantFrom(
  { startTime: '09:00', endTime: '10:30' },
  { startTime: '09:30', endTime: '12:00' },
  { startTime: '18:00' },
  { startTime: '23:00', endTime: '00:30' },
  {},
);
const days = fc.oneof(
  fc.constantFrom('MO', '1WE', '-1FR', '5SA').map((code) => ({ byDay: [code] })),
  fc.constantFrom('--12-24', '--02-29', '--06-20').map((date) => ({ dates: [date] })),
  fc
    .tuple(fc.constantFrom('1TU', '-1SU'), fc.constantFrom(2, 3, 5), day)
    .map(([code, interval, validFrom]) => ({ byDay: [code], interval, validFrom })),
  fc
    .tuple(
      fc.constantFrom(
        'FREQ=DAILY;INTERVAL=9',
        'FREQ=DAILY;COUNT=20',
        'FREQ=MONTHLY;BYMONTHDAY=31',
        'FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=2',
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
        'FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=SU,MO',
        'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270131',
      ),
      day,
    )
    .map(([rrule, validFrom]) => ({ rrule, validFrom })),
);
const rules = fc.array(
  fc.tuple(days, times).map(([on, at]): Rule => ({ ...on, ...at })),
  { minLength: 1, maxLength: 3 },
);
const exceptions = fc.array(
  fc.oneof(
    fc
      .tuple(day, day, fc.constantFrom('', 'T11:00'))
      .map(([on, to, time]): Override => ({ on: [on], movedTo: to + time })),
    fc
      .tuple(day, fc.nat(40))
      .map(([on, length]): Override => ({ on: [`${on}/${isoDate(parseIsoDate(on) + length)}`], place: 'schule' })),
    fc.tuple(day, times).map(([on, at]): Override => ({ on: [`${on}/..`], hours: [{ byDay: ['TH'], ...at }] })),
    day.map((on): Override => ({ on: [on], status: 'cancelled', note: 'Krank' })),
    day.map((on): Override => ({ on: [on], providers: ['awo'], booking: 'required' })),
  ),
  { maxLength: 5 },
);

describe('and so is that of a service with recurrence rules, whose dates move or are elsewhere', () => {
  it('whatever comes together', () => {
    const window = { from: '2026-09-01', through: '2027-09-30' };
    assert(
      property(rules, exceptions, fc.boolean(), (hours, overrides, isAway) => {
        const document = documentOf({
          places: [
            { id: 'schule', name: 'Schule' },
            { id: 'neubau', name: 'Neubau', opensOn: '2027-02-10' },
          ],
          offices: [{ id: 'office', name: 'Büro', place: 'schule', nextPlace: 'neubau', hours: [] }],
          partners: [{ id: 'awo', name: 'AWO' }],
          services: [{ id: 'service', name: 'Beratung', hours, overrides, ...(isAway && { channels: ['phone'] }) }],
        });
        const schedule = prepareSchedule(document, { recurrence });
        const { value } = writeCalendarFeed(schedule, { words: german, stamp, ...window });
        const found = awayFromClockChanges(expandedLines(expandedCalendar(value)), schedule);
        const wanted = plannedLines(schedule, window, { kind: 'service' });
        expect(found).toEqual(awayFromClockChanges(wanted, schedule));
      }),
      { numRuns: propertyRuns(80) },
    );
  });
});

describe('and so is that of any document', () => {
  it('with rules, seasons, overrides and rotation as wild as they may be', () => {
    const window = { from: '2026-09-01', through: '2027-09-30' };
    assert(
      property(generatedDocument, (document) => {
        const schedule = prepareSchedule(document, { recurrence });
        const { value } = writeCalendarFeed(schedule, { words: german, stamp, ...window, hours: true });
        const found = awayFromClockChanges(expandedLines(expandedCalendar(value)), schedule);
        expect(found).toEqual(awayFromClockChanges(plannedLines(schedule, window), schedule));
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});

describe('what lasts while the clocks are changed', () => {
  it.each<[what: string, rule: Rule, named: readonly string[]]>([
    [
      'a night',
      { byDay: ['SA'], startTime: '22:00', endTime: '04:00' },
      ['20261024T220000', '20270327T220000', '20271030T220000'],
    ],
    [
      'the whole Sunday',
      { byDay: ['SU'], startTime: '00:00', endTime: '24:00' },
      ['20261025T000000', '20270328T000000', '20271031T000000'],
    ],
  ])('names its own times, so that its length is in no doubt: %s', (_what, rule, named) => {
    const window = { from: '2026-09-01', through: '2027-11-30' };
    const document = documentOf({ services: [{ id: 'nacht', name: 'Nacht', hours: [rule] }] });
    const schedule = prepareSchedule(document, { recurrence });
    const { value, losses } = writeCalendarFeed(schedule, { words: german, stamp, ...window });
    expect(expandedLines(expandedCalendar(value))).toEqual(plannedLines(schedule, window));
    const lines = value.split('\r\n');
    expect(lines.filter((line) => line.startsWith('RECURRENCE-ID'))).toEqual(
      named.map((time) => `RECURRENCE-ID;TZID=Europe/Berlin:${time}`),
    );
    expect([lines.filter((line) => line.startsWith('RRULE:FREQ=WEEKLY')).length, losses]).toEqual([1, []]);
  });
});
