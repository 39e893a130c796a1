import { readFileSync } from 'node:fs';
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendarFeed } from '../../../src/core/formats/write-calendar-feed.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { german } from '../../../src/core/wording/words.js';
import { type DocumentName, officeDocument } from '../documents.js';
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
      { numRuns: propertyRuns(150) },
    );
  });
});
