import { describe, expect, it } from 'vitest';
import { exampleText } from '../../src/editor/example-text.js';
import { madeOf } from '../../src/editor/made-of.js';
import { emptyPage } from '../../src/editor/page-state.js';
import { summary } from '../../src/editor/summary.js';

const at = Date.parse('2026-11-22T10:00Z');

describe('what the page makes of what is typed', () => {
  it('nothing of nothing', () => {
    const { json, found, checked } = madeOf(emptyPage, at);
    expect({ json, found, checked }).toEqual({ json: '', found: [], checked: undefined });
  });

  it('of a text: a document with the name and the state one chose, without errors', () => {
    const { json, checked } = madeOf({ ...emptyPage, prose: exampleText, name: ' Nordstadt ', region: 'DE-RP' }, at);
    const document = JSON.parse(json) as { region: string; offices: { name: string }[] };
    expect([document.region, document.offices[0]?.name]).toEqual(['DE-RP', 'Nordstadt']);
    expect(checked?.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('asks for the state where it is missing, though a note says what was not understood', () => {
    const { checked } = madeOf({ ...emptyPage, prose: exampleText }, at);
    expect(checked?.document.editorNote).toContain('Nicht verstanden');
    expect(checked?.remarks.some(({ sentence }) => sentence.includes('Bundesland'))).toBe(true);
  });

  it('leaves a document alone that somebody has taken over', () => {
    const json = '{"schemaVersion":"1.0","language":"de","offices":[{"id":"a","name":"A"}]}';
    expect(madeOf({ ...emptyPage, prose: exampleText, json, isOwn: true }, at).json).toBe(json);
  });

  it('goes on showing the last document that could be read', () => {
    const first = madeOf({ ...emptyPage, prose: exampleText }, at);
    const broken = madeOf({ ...first, json: first.json.slice(0, -3), isOwn: true }, at);
    expect(broken.checked?.json).toBeUndefined();
    expect(broken.shown).toBe(first.checked);
    expect(madeOf({ ...broken, json: '' }, at).shown).toBeUndefined();
  });

  it('of very many remarks shows the first ones, and counts them all', () => {
    const services = Array.from({ length: 300 }, (_, i) => ({ id: `s${i}`, name: 7 }));
    const json = JSON.stringify({ schemaVersion: '1.0', language: 'de', offices: [{ id: 'a', name: 'A' }], services });
    const { checked } = madeOf({ ...emptyPage, json, isOwn: true }, at);
    expect(checked?.remarks.length).toBe(200);
    expect(checked?.counts.error).toBe(300);
    expect(summary({ ...emptyPage, checked })).toContain('300 Fehler');
  });

  it('says so where somebody brings the source of a page', () => {
    expect(summary(madeOf({ ...emptyPage, prose: '<p>Montag</p>' }, at))).toContain('unter dem Feld steht, was hilft');
  });

  it('sums it up in a line', () => {
    expect(summary(emptyPage)).toBe('');
    expect(summary(madeOf({ ...emptyPage, prose: 'Montag 10–12 Uhr', region: 'DE-RP' }, at))).toMatch(
      /^Im Text: 1 Zeit gefunden; alles verstanden\. Im Dokument: /,
    );
  });
});
