import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/editor/check-document.js';

const at = Date.parse('2026-11-22T10:00Z');
const folder = new URL('../../demo/data/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const innenstadtWest = textOf('innenstadt-west.json');

/** Severity, line, what is marked, and how the sentence goes. */
const remarksOn = (text: string) =>
  checkDocument(text, at).remarks.map(({ severity, line, column, start, end, sentence }) => {
    const before = text.slice(0, start).split('\n');
    expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    return { severity, line, marked: text.slice(start, end), sentence };
  });

const lineOf = (text: string, piece: string) => text.slice(0, text.indexOf(piece)).split('\n').length;

describe('a document with a slip', () => {
  it.each([
    ['a missing comma', '"schemaVersion": "1.0",', '"schemaVersion": "1.0"', '"language"', /fehlt ein Komma/],
    ['a wrong time', '"startTime": "10:00"', '"startTime": "10 Uhr"', '"10 Uhr"', /Vermutlich gemeint: "10:00"/],
    ['a wrong day', '"MO"', '"Mo"', '"Mo"', /Erwartet wird/],
  ])('%s: says it, and where', (_what, from, to, marked, sentence) => {
    expect(innenstadtWest).toContain(from);
    const text = innenstadtWest.replace(from, to);
    const [first] = remarksOn(text);
    expect(first).toMatchObject({ severity: 'error', marked, sentence: expect.stringMatching(sentence) as string });
    expect(first?.line).toBe(lineOf(text, to) + (to.endsWith('"1.0"') ? 1 : 0));
  });

  it('an unknown field: a warning at its value, with the name that was meant', () => {
    const text = innenstadtWest.replace('"telephone": [', '"telefone": [');
    const warning = remarksOn(text).find(({ sentence }) => sentence.includes('telefone'));
    expect(warning).toMatchObject({ severity: 'warning', marked: '[', line: lineOf(text, '"telefone"') });
    expect(warning?.sentence).toContain('telephone');
  });

  it('errors come before warnings, warnings before hints', () => {
    const text =
      '{"schemaVersion":"1.0","language":"de","offices":[{"id":"a","name":"A","hours":[{"byDay":["MO"],"startTime":"9"}]}]}';
    const order = remarksOn(text).map(({ severity }) => severity);
    expect(order).toEqual([...order].sort((a, b) => 'error warning info'.indexOf(a) - 'error warning info'.indexOf(b)));
    expect(order[0]).toBe('error');
    expect(order).toContain('warning');
  });

  it('what may be meant so asks, what can’t be meant doesn’t', () => {
    const text =
      '{"schemaVersion":"1.0","language":"de","offices":[{"id":"a","name":"A","hours":[{"byDay":["MO"],"startTime":"9 Uhr"}]}]}';
    const { remarks } = checkDocument(text, at);
    expect(remarks.filter(({ severity }) => severity === 'error').map(({ isQuestion }) => isQuestion)).toEqual([false]);
    expect(remarks.find(({ sentence }) => sentence.includes('Bundesland'))?.isQuestion).toBe(true);
  });

  it.each(['', '{', '"', '{"offices":', 'null', '[]', '<!doctype html>', '{"offices":[{}]}', '\ufeff{}', '{}\u2028'])(
    '%j: is no accident',
    (text) => {
      const { remarks } = checkDocument(text, at);
      expect(remarks.length).toBeGreaterThan(0);
      for (const { start, end } of remarks) expect(start <= end && end <= text.length).toBe(true);
    },
  );
});

it.each(readdirSync(folder))('%s has no errors and can be shown', (name) => {
  const { remarks, json, document } = checkDocument(textOf(name), at);
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(json).toBeDefined();
  expect(document.offices.length).toBeGreaterThan(0);
});
