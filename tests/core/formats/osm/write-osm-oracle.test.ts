import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOsm } from '../../../../src/core/formats/write-osm.js';
import { instantAt } from '../../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';
import { featureCount, propertyRuns, seed } from '../../property-runs.js';
import { readThroughoutIn } from '../../reader-zone.js';
import { ours, theirs } from './compared.js';
import { hardToWrite, writtenCase } from './written-documents.js';

const numRuns = propertyRuns(500);

describe(`what is written means the same to opening_hours for ${numRuns} documents, eight weeks each (seed ${seed})`, () => {
  const { meet, rarerThan } = featureCount();

  readThroughoutIn('Europe/Berlin');

  it('from state to state', () => {
    fc.assert(
      fc.property(writtenCase, (given) => {
        const schedule = prepareSchedule(given.document, { recurrence });
        const { value } = writeOsm(schedule, { at: instantAt(schedule, given.from) });
        meet(hardToWrite.filter(([, has]) => has(given.document)).map(([name]) => name));
        expect(theirs(value, schedule, given), value).toEqual(ours(schedule, given));
      }),
      { numRuns, seed },
    );
    expect(
      rarerThan(
        numRuns / 60,
        hardToWrite.map(([name]) => name),
      ),
    ).toEqual([]);
  });
});
