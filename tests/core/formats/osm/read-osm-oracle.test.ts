import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOsm } from '../../../../src/core/formats/read-osm.js';
import { isoDate } from '../../../../src/core/schedule/civil-date.js';
import { instantAt } from '../../../../src/core/schedule/local-time.js';
import { prepareSchedule, type Schedule } from '../../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';
import { documentOf } from '../../documents.js';
import { featureCount, propertyRuns, seed } from '../../property-runs.js';
import { readThroughoutIn } from '../../reader-zone.js';
import { openingHours, ours, theirs } from './compared.js';
import { hardPlaces, osmValue, type OsmValue } from './osm-values.js';

const numRuns = propertyRuns(600);

/** The days of school holidays that `opening_hours` knows; it gives no list of them. */
const schoolHolidays = (value: OsmValue): readonly string[] => {
  const zone = prepareSchedule(documentOf({}));
  const [start, end] = [instantAt(zone, value.from), instantAt(zone, value.through + 1)];
  const hours = openingHours('SH 12:00-13:00', value.region);
  const inSchool = hours.getOpenIntervals(new Date(start), new Date(end));
  const all = inSchool.map(
    ([at]) => Math.round((at.getTime() - instantAt(zone, value.from)) / 864e5 - 0.5) + value.from,
  );
  const spans: [number, number][] = [];
  for (const day of all)
    if (spans.at(-1)?.[1] === day - 1) spans.at(-1)![1] = day;
    else spans.push([day, day]);
  return spans.map(([first, last]) => `${isoDate(first)}/${isoDate(last)}`);
};

/** The document that a value is read as; nothing where something was handed back. */
const scheduleOf = (value: OsmValue): Schedule | undefined => {
  const days = value.text.includes('SH') ? schoolHolidays(value) : [];
  const { hours, overrides, periods, notUnderstood } = readOsm(value.text, { schoolHolidays: days });
  if (notUnderstood.length > 0) return undefined;
  const office = { id: 'office', name: 'Büro', hours, overrides };
  return prepareSchedule(documentOf({ region: value.region, offices: [office], periods }), { recurrence });
};

describe(`what is read agrees with opening_hours on ${numRuns} generated values, eight weeks each (seed ${seed})`, () => {
  const { meet, rarerThan } = featureCount();
  let understood = 0;

  readThroughoutIn('Europe/Berlin');

  it('from state to state', () => {
    fc.assert(
      fc.property(osmValue, (value) => {
        const schedule = scheduleOf(value);
        if (!schedule) return;
        understood++;
        meet(hardPlaces.filter(([, has]) => has.test(value.text)).map(([name]) => name));
        expect(ours(schedule, value), value.text).toEqual(theirs(value.text, schedule, value));
      }),
      { numRuns, seed },
    );
    // The rest is handed back, not guessed.
    expect(understood).toBeGreaterThan(numRuns * 0.8);
    expect(
      rarerThan(
        numRuns / 60,
        hardPlaces.map(([name]) => name),
      ),
    ).toEqual([]);
  });
});
