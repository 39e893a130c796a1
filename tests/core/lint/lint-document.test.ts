import { describe, expect, it } from 'vitest';
import { type Finding, findingCodes, severities } from '../../../src/core/lint/finding.js';
import { lintDocument } from '../../../src/core/lint/lint-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { describeFinding } from '../../../src/core/wording/describe-finding.js';
import { german } from '../../../src/core/wording/words.js';
import { withValueAt, valueAt } from '../facts/json-pointer.js';
import { flaws } from '../flaws.js';
import { english } from '../languages.js';
import { rows } from './rows.js';
import { sentences } from './sentences.js';

/** What is found in a document that is read without a problem. */
const found = (json: unknown, at = '2026-11-26T12:00'): readonly Finding[] => {
  const { value, problems } = parseDocument(json);
  expect(problems).toEqual([]);
  return lintDocument(value, { at: instantOf(prepareSchedule(value), at), recurrence });
};

const codesIn = (json: unknown, at?: string) => found(json, at).map(({ code }) => code);

/** The nearest object around a place: itself where it is one. */
const objectAt = (document: unknown, pointer: string): string => {
  const value = valueAt(document, pointer);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject || pointer === '' ? pointer : objectAt(document, pointer.slice(0, pointer.lastIndexOf('/')));
};

describe.each(rows)('$code: $what', ({ code, what, at, document, nearMiss, pointers }) => {
  it('is found where it is, and nothing else', () => {
    expect(found(document, at).map((each) => [each.code, each.pointers, each.severity])).toEqual([
      [code, pointers, severities[code]],
    ]);
  });

  it('what is nearly the same is fine', () => {
    expect(codesIn(nearMiss, at)).toEqual([]);
  });

  it('is silent where an editorNote answers it', () => {
    const holder = objectAt(document, pointers[0] ?? '');
    expect(codesIn(withValueAt(document, `${holder}/editorNote`, 'So gewollt.'), at)).toEqual([]);
    expect(codesIn(withValueAt(document, `${holder}/editorNote`, { de: `${code}: gewollt.` }), at)).toEqual([]);
    const other = code === 'week-53' ? 'taken-twice' : 'week-53';
    expect(codesIn(withValueAt(document, `${holder}/editorNote`, `${other}: gewollt.`), at)).toEqual([code]);
  });

  it('is said in German and in English', () => {
    const [finding] = found(document, at);
    const said = [describeFinding(finding!, german), describeFinding(finding!, english)];
    expect(said).toEqual(sentences.find((row) => row[0] === code && row[1] === what)?.slice(2));
    for (const sentence of said) expect(sentence).not.toMatch(flaws);
    expect(said[1]?.replace(/"[^"]*"/g, '')).not.toMatch(/[äöß„]/);
  });
});

describe('every code', () => {
  it.each(findingCodes.filter((code) => code !== 'not-all-checked'))('%s has a row', (code) => {
    expect(rows.filter((row) => row.code === code)).not.toEqual([]);
  });

  it('is two words at least, so that a note names none by chance', () => {
    expect(findingCodes.filter((code) => !code.includes('-'))).toEqual([]);
  });
});

describe('an editorNote answers', () => {
  const rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00', interval: 2 };
  const document = (notes: { head?: object; office?: object; rule?: object; other?: object }) => ({
    schemaVersion: '1.0',
    language: 'de',
    region: 'DE-RP',
    ...notes.head,
    offices: [
      { id: 'a', name: 'A', hours: [{ ...rule, ...notes.rule }], ...notes.office },
      { id: 'b', name: 'B', ...notes.other },
    ],
  });
  const editorNote = 'Weiß niemand.';

  it.each([
    ['at the rule', { rule: { editorNote } }, []],
    ['at the entry around it', { office: { editorNote } }, []],
    ['at another entry', { other: { editorNote } }, ['no-first-date']],
    ['at the head of the document, which is about the head', { head: { editorNote } }, ['no-first-date']],
    ['that is empty', { rule: { editorNote: '' } }, ['no-first-date']],
    [
      'unless it is the question of a begun document',
      { rule: { editorNote: 'Bitte prüfen. Im Text steht: „14-tägig dienstags“' } },
      ['no-first-date'],
    ],
  ])('%s', (_where, notes, codes) => {
    const { value } = parseDocument(document(notes));
    const at = Date.parse('2026-10-01T10:00Z');
    expect(lintDocument(value, { at, recurrence }).map(({ code }) => code)).toEqual(codes);
  });
});
