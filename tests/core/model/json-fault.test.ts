import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/core/model/json-fault.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '}', 'name', ','],
    ['a comma too many in a list', '[1,\n 2, ]', 2, 5, ']', 'value', ','],
    ['a comma missing', '{"a": 1\n "b": 2}', 2, 2, '"', 'comma', ''],
    ['typographic quotes', '{“a”: 1}', 1, 2, '“', 'name', '{'],
    ['a field without quotes', '{name: 1}', 1, 2, 'name', 'name', '{'],
    ['a text without quotes', '{"a": morgens}', 1, 7, 'morgens', 'value', ':'],
    ['a comment', '{\n// hours\n"a": 1}', 2, 1, '/', 'name', '{'],
    ['a text without an end', '{"a": "b', 1, 7, '"', 'value', ':'],
    ['a line break in a text', '["a\nb"]', 1, 2, '"', 'value', '['],
    ['an escape that is none', '["\\x"]', 1, 2, '"', 'value', '['],
    ['a colon missing', '{"a" 1}', 1, 6, '1', 'colon', ''],
    ['cut off', '{"a": [1, 2', 1, 12, '', 'comma', ''],
    ['something after it', '{} x', 1, 4, 'x', 'end', '}'],
    ['nothing', ' ', 1, 2, '', 'value', ''],
    ['the wrong bracket', '[1}', 1, 3, '}', 'comma', ''],
    ['a number with a leading zero', '[07]', 1, 3, '7', 'comma', ''],
  ])('%s', (_, text, line, column, found, expected, before) => {
    expect(findJsonFault(text)).toEqual({ line, column, found, expected, before });
    expect(isJson(text)).toBe(false);
  });

  it('nowhere in what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        const spaced = JSON.stringify(JSON.parse(text), undefined, space);
        expect([findJsonFault(text), findJsonFault(spaced)]).toEqual([undefined, undefined]);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('somewhere in what it does not', { timeout: 60_000 }, () => {
    const scrap = fc.constantFrom(...'{}[],:"\\ \n', '"a"', '1', '-', '.5', 'e9', 'true', 'nul', '“', '/*');
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 9 }), fc.json(), fc.nat(), (scraps, text, at) => {
        const cut = at % (text.length + 1);
        for (const each of [
          scraps.join(''),
          text.slice(0, cut) + scraps.join('') + text.slice(cut),
          text.slice(0, cut),
        ])
          expect([each, findJsonFault(each) === undefined]).toEqual([each, isJson(each)]);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('at the end of a text of 4 MB', () => {
    const long = `{"a": "${'x'.repeat(4_000_000)}", "b": [${'1, '.repeat(100_000)}]}`;
    expect(findJsonFault(long)).toMatchObject({ line: 1, expected: 'value', before: ',' });
  });
});

describe('a text', () => {
  const text = '{"schemaVersion":"1.0","language":"de","offices":[{"id":"a","name":"A"}]}';

  it('is read, also with a byte order mark and blanks', () => {
    expect(parseDocument(`\uFEFF\n${text}\n`)).toEqual(parseDocument(JSON.parse(text)));
    expect(parseDocument(text).problems).toEqual([]);
  });

  it.each([
    ['not-json', text.replace('"A"', '“A”')],
    ['not-json', text.slice(0, -1)],
    ['not-json', ''],
    ['html', '<!DOCTYPE html><title>404</title>'],
    ['html', '\n  <html></html>'],
  ])('that is none: %s', (code, broken) => {
    const { value, problems } = parseDocument(broken);
    expect(value.offices).toEqual([]);
    expect(problems).toEqual([
      { pointer: '', code, found: broken, expected: expect.stringMatching(/JSON/) as string, severity: 'error' },
    ]);
  });
});
