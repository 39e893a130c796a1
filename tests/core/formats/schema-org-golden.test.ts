import { expect, it } from 'vitest';
import { writeSchemaOrg } from '../../../src/core/formats/write-schema-org.js';
import { writeVcards } from '../../../src/core/formats/write-vcard.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { officeDocument } from '../documents.js';

const fixture = (name: string): string => `../../fixtures/${name}`;

it('the town hall of Bedburg as JSON-LD', async () => {
  const schedule = prepareSchedule(officeDocument('kaster-2017'));
  const { value } = writeSchemaOrg(schedule, {
    at: instantOf(schedule, '2017-10-10T12:00'),
    through: '2017-12-31',
    office: 'stadt-bedburg',
  });
  await expect(`${JSON.stringify(value, undefined, 2)}\n`).toMatchFileSnapshot(
    fixture('schema-org/stadt-bedburg.jsonld'),
  );
});

it('the AWO as contacts', async () => {
  const { value } = writeVcards(officeDocument('innenstadt-west'), {
    at: Date.parse('2026-11-22T11:00:00Z'),
    partners: ['awo'],
  });
  await expect(value.replaceAll('\r\n', '\n')).toMatchFileSnapshot(fixture('vcard/awo.vcf'));
});
