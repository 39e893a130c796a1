import { readFileSync } from 'node:fs';
import type { Office, OfficeDocument, Rule, Service } from '../../src/core/model/office-document.js';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { type Engines, prepareSchedule, type Schedule } from '../../src/core/schedule/prepare-schedule.js';

export type DocumentName = 'innenstadt-west' | 'gruebentaelchen' | 'kaster-2017' | 'chemnitz' | 'kaster';

/** One of the five real documents, as a page would have it. */
export const officeDocument = (name: DocumentName): OfficeDocument =>
  parseDocument(readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8')).value;

/** A document in Rhineland-Palatinate from the parts that matter to a test. */
export const documentOf = (parts: Partial<OfficeDocument>): OfficeDocument => ({
  schemaVersion: '1.0',
  language: 'de',
  timeZone: 'Europe/Berlin',
  region: 'DE-RP',
  localHolidays: [],
  periods: [],
  places: [],
  offices: [{ id: 'office', name: 'Büro' }],
  partners: [],
  services: [],
  topics: [],
  notices: [],
  ...parts,
});

/** The schedule of one office with these rules and whatever else is different about it. */
export const scheduleOf = (
  hours: readonly Rule[],
  office: Partial<Office> = {},
  parts: Partial<OfficeDocument> = {},
  engines?: Engines,
): Schedule =>
  prepareSchedule(documentOf({ offices: [{ id: 'office', name: 'Büro', hours, ...office }], ...parts }), engines);

/** The schedule of an office without hours that has one service. */
export const serviceSchedule = (
  service: Partial<Service>,
  parts: Partial<OfficeDocument> = {},
  office: Partial<Office> = {},
): Schedule =>
  prepareSchedule(
    documentOf({
      offices: [{ id: 'office', name: 'Büro', ...office }],
      services: [{ id: 'service', name: 'Sprechstunde', ...service }],
      ...parts,
    }),
  );
