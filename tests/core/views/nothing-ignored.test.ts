import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { nextConsultationView } from '../../../src/core/views/next-consultation-view.js';
import { officeContactNow } from '../../../src/core/views/office-contact-now.js';
import { officeContactView } from '../../../src/core/views/office-contact-view.js';
import { officeHoursView } from '../../../src/core/views/office-hours-view.js';
import { officeNoticesView } from '../../../src/core/views/office-notices-view.js';
import { officeProfileView } from '../../../src/core/views/office-profile-view.js';
import { partnerContactsView } from '../../../src/core/views/partner-contacts-view.js';
import { topicFinderView } from '../../../src/core/views/topic-finder-view.js';
import { german as words } from '../../../src/core/wording/words.js';

// That the elements lose no text is tested where they are (tests/elements/completeness). What isn't printed as it
// stands, a reference or one of a few words, and times, which others may have too, must make a difference all the same.
const references = 'place|nextPlace|office|organisation|(?:topics|providers|about)/\\d+';
const times = 'startTime|endTime|validFrom|validThrough|(?:byDay|on)/\\d+';
const unprinted = new RegExp(`/(?:${references}|${times}|kind|status|booking|absent)$`);

/** When, and what makes none. */
const documents: Readonly<Record<string, readonly [local: string, ...indifferent: string[]]>> = {
  'innenstadt-west': ['2026-11-23T09:00'],
  gruebentaelchen: ['2026-11-23T09:00'],
  // The first office is meant anyway; the consultation has begun long ago.
  'kaster-2017': ['2017-10-17T09:00', '/services/0/office', '/services/0/hours/0/validFrom'],
  // Both are where the office is.
  chemnitz: ['2010-11-22T09:00', '/partners/1/place', '/services/25/place'],
  kaster: ['2026-11-23T09:00'],
};

/** What residents are told of a document. */
const told = (data: unknown, local: string): string => {
  const { value: document } = parseDocument(data);
  const schedule = prepareSchedule(document);
  const at = instantOf(schedule, local);
  const chosen = document.topics.map(({ id }) => topicFinderView(schedule, undefined, at, words, { chosen: id }));
  const offices = document.offices.map(({ id: office }) => [
    officeHoursView(schedule, office, at, words),
    nextConsultationView(schedule, office, at, words),
    officeContactView(document, at, words, { office }),
    officeContactNow(schedule, office, at, words),
    officeProfileView(document, at, words, { office }),
  ]);
  const all = [partnerContactsView(document, at, words), officeNoticesView(schedule, undefined, at, words)];
  return JSON.stringify([chosen, offices, all]);
};

type Path = readonly string[];

const leaves = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
    : [path];

const without = (data: unknown, path: Path): unknown => {
  const copy: unknown = structuredClone(data);
  const parent = path.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], copy) as object;
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else Reflect.deleteProperty(parent, path.at(-1)!);
  return copy;
};

describe('what is not printed as it stands makes a difference', () => {
  it.each(Object.entries(documents))('in %s', (name, [local, ...indifferent]) => {
    const data: unknown = JSON.parse(readFileSync(new URL(`../../../demo/data/${name}.json`, import.meta.url), 'utf8'));
    const all = told(data, local);
    const paths = leaves(data).filter((path) => unprinted.test(`/${path.join('/')}`));
    expect(paths.length).toBeGreaterThan(2);
    const ignored = paths.filter((path) => told(without(data, path), local) === all);
    expect(ignored.map((path) => `/${path.join('/')}`)).toEqual(indifferent);
  });
});
