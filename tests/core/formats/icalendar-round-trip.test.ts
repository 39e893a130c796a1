import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readIcalendar } from '../../../src/core/formats/read-icalendar.js';
import { writeCalendarFeed } from '../../../src/core/formats/write-calendar-feed.js';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import type { Occurrence } from '../../../src/core/schedule/occurrence.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { resolveText } from '../../../src/core/model/text.js';
import { german } from '../../../src/core/wording/words.js';
import { officeDocument } from '../documents.js';

const fixture = (name: string): OfficeDocument =>
  parseDocument(readFileSync(new URL(`../../fixtures/icalendar/${name}.json`, import.meta.url), 'utf8')).value;

/** A calendar says "by appointment" as "not certain", and rests on holidays without a word. */
const lines = (dates: readonly Occurrence[]): readonly string[] =>
  dates
    .filter(({ state }) => state !== 'cancelled')
    .map(({ name = '', localDate, startTime, endTime, state }) => {
      const end = endTime === '00:00' ? '24:00' : endTime;
      // The name of whose turn it is stands behind that of the service.
      return [
        resolveText(name, 'de', 'de').text.replace(/ – .*/, ''),
        localDate,
        startTime,
        end,
        state === 'confirmed',
      ].join(' | ');
    })
    .sort();

describe('a calendar that is read again has the same dates', () => {
  it.each<[string, OfficeDocument, string, string]>([
    ['innenstadt-west', officeDocument('innenstadt-west'), '2026-11-01', '2027-11-30'],
    ['kaster-2017', officeDocument('kaster-2017'), '2017-04-01', '2018-04-30'],
    ['everything', fixture('everything'), '2026-09-01', '2027-09-30'],
    ['elsewhere', fixture('elsewhere'), '2026-09-01', '2027-09-30'],
  ])('%s', (_name, document, from, through) => {
    const { timeZone, language } = document;
    const written = prepareSchedule(document, { recurrence });
    const { value } = writeCalendarFeed(written, { words: german, stamp: Date.parse(`${from}T08:00Z`), from, through });
    const { services, places, topics, notUnderstood } = readIcalendar(value, { timeZone });
    expect(notUnderstood.filter(({ code }) => code !== 'property')).toEqual([]);
    const { value: again, problems } = parseDocument({
      schemaVersion: '1.0',
      language,
      timeZone,
      // A calendar knows no holidays: what it has on one takes place there.
      localHolidays: [{ on: [`${from}/${through}`], status: 'cancelled' }],
      offices: [{ id: 'office', name: 'Büro' }],
      services,
      places,
      topics,
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const read = prepareSchedule(again, { recurrence });
    const window = { from, through };
    expect(lines(occurrences(read, window, { kind: 'service' }))).toEqual(
      lines(occurrences(written, window, { kind: 'service' })),
    );
  });
});
