import fc from 'fast-check';
import * as rruleModule from 'rrule';
import { expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { schema } from './schema.js';

const { rrulestr } = (rruleModule as unknown as { default?: typeof rruleModule }).default ?? rruleModule;
const pattern = RegExp(schema.$defs.recurrence?.pattern as string);

it('every rule that is let in can be read by the engine for it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.stringMatching(pattern), (rrule) => {
      expect(() => rrulestr(`DTSTART:20260101T000000Z\nRRULE:${rrule}`)).not.toThrow();
    }),
    { seed: 6, numRuns: 500 },
  );
});

it.each([
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', true],
  ['FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;UNTIL=20301231T235959Z', true],
  ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH', true],
  ['FREQ=DAILY;COUNT=10000', true],
  ['FREQ=DAILY;COUNT=10001', false],
  ['FREQ=DAILY;COUNT=99999999', false],
  ['FREQ=DAILY;INTERVAL=0', false],
  ['FREQ=HOURLY', false],
  ['FREQ=MONTHLY;BYSETPOS=0', false],
  ['FREQ=MONTHLY;BYSETPOS=367', false],
  ['FREQ=MONTHLY;BYDAY=0MO', false],
  ['FREQ=MONTHLY;BYDAY=XX', false],
  ['FREQ=MONTHLY;BYMINUTE=1', false],
  ['FREQ=WEEKLY;DTSTART=20260101', false],
  ['FREQ=WEEKLY;', false],
  ['freq=weekly', false],
  ['RRULE:FREQ=WEEKLY', false],
])('%s: %s', (rrule, isGood) => {
  const offices = [{ id: 'buero', name: 'Büro', hours: [{ rrule }] }];
  const { problems } = parseDocument({ schemaVersion: '1.0', language: 'de', offices });
  expect(problems.map(({ pointer }) => pointer)).toEqual(isGood ? [] : ['/offices/0/hours/0/rrule']);
});
