import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../../src/core/lint/lint-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';

const head = { schemaVersion: '1.0', language: 'de', region: 'DE-RP' };
const unanchored = { byDay: ['TU'], startTime: '10:00', endTime: '12:00', interval: 2 };

/** The codes and first pointers of what is found beside what could not be read. */
const found = (json: object) => {
  const { value, problems } = parseDocument(json);
  expect(problems).not.toEqual([]);
  const at = Date.parse('2026-10-01T10:00Z');
  const findings = lintDocument(value, { at, recurrence, source: { json, problems } });
  return findings.map(({ code, pointers: [first] }) => [code, first]);
};

describe('beside what could not be read', () => {
  it.each([
    ['a region', { ...head, region: 'Pfalz', offices: [{ id: 'a', name: 'A' }] }],
    ['a number', { ...head, offices: [{ id: 'a', name: 'A', telephone: '0631 1', booking: 'required' }] }],
    [
      'a rule of the office, whose consultation would be outside its hours',
      {
        ...head,
        offices: [
          {
            id: 'a',
            name: 'A',
            hours: [
              { byDay: ['TU'], startTime: '9 Uhr', endTime: '12:00' },
              { byDay: ['WE'], startTime: '10:00', endTime: '12:00' },
            ],
          },
        ],
        services: [{ name: 'S', hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }] }],
      },
    ],
  ])('nothing is said to be missing that is only broken: %s', (_what, json) => {
    expect(found(json)).toEqual([]);
  });

  it('other entries are judged, and found where they stand', () => {
    const offices = [{ id: 'a' }, 7, { id: 'b', name: 'B', hours: [unanchored] }];
    const services = [{ name: 'S', topics: 'x' }, { name: '' }, { name: 'T', 'a/b': 1, hours: [unanchored] }];
    expect(found({ ...head, offices, services })).toEqual([
      ['no-first-date', '/offices/2/hours/0/interval'],
      ['no-first-date', '/services/2/hours/0/interval'],
    ]);
  });

  it('what is broken at the head says nothing about the entries', () => {
    const offices = [{ id: 'b', name: 'B', hours: [unanchored] }];
    expect(found({ ...head, asOf: 'gestern', offices })).toEqual([['no-first-date', '/offices/0/hours/0/interval']]);
  });
});
