import { describe, expect, it } from 'vitest';
import { beginDocument } from '../../../../src/core/formats/prose/begin-document.js';
import { readProse } from '../../../../src/core/formats/read-prose.js';
import { parseDocument } from '../../../../src/core/model/parse-document.js';
import * as patterns from './patterns.js';

const { decoys, ...tables } = patterns;
const begun = (text: string) => beginDocument(readProse(text), { name: 'Stadtteilbüro Süd', region: 'DE-RP' });

describe('a document begun from a text', () => {
  it('has the hours of the office, and a service for each name', () => {
    const { offices, services } = begun(
      'Öffnungszeiten:\nMo–Fr 10–12 Uhr\nBeratung:\nSeniorenbeirat: 1. Di im Monat, 12–14 Uhr\nFrauencafé: Mi 15–17 Uhr',
    );
    expect(offices).toEqual([
      {
        id: 'stadtteilbuero-sued',
        name: 'Stadtteilbüro Süd',
        hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
      },
    ]);
    expect(services).toEqual([
      {
        id: 'seniorenbeirat',
        name: 'Seniorenbeirat',
        kind: 'consultation',
        hours: [{ byDay: ['1TU'], startTime: '12:00', endTime: '14:00' }],
      },
      {
        id: 'frauencafe',
        name: 'Frauencafé',
        kind: 'activity',
        hours: [{ byDay: ['WE'], startTime: '15:00', endTime: '17:00' }],
      },
    ]);
  });

  it('keeps what was not understood, and marks what has to be checked', () => {
    const { editorNote, offices } = begun('jeden zweiten Montag 10-12 Uhr\n\nWir freuen uns auf Sie!');
    expect(editorNote).toBe('Nicht verstanden:\nWir freuen uns auf Sie!');
    expect(offices[0]?.hours?.[0]?.editorNote).toBe('Bitte prüfen. Im Text steht: „jeden zweiten Montag 10-12 Uhr“');
  });

  it('says in words what has no dates: school holidays', () => {
    const { offices } = begun('Mo-Mi 13-18 Uhr\n(in den Ferien ab 10 Uhr)\nWährend der Schulferien geschlossen');
    expect(offices[0]).toMatchObject({ note: 'in den Ferien ab 10 Uhr; Während der Schulferien geschlossen' });
    expect(offices[0]?.overrides).toBeUndefined();
  });

  it('closes on the days of the text, and not on public holidays, when hours rest anyway', () => {
    const { offices } = begun('Mo 9-12 Uhr, feiertags geschlossen\nVom 20.07. bis 31.07.2026 geschlossen');
    expect(offices[0]?.overrides).toEqual([{ on: ['2026-07-20/2026-07-31'], status: 'cancelled' }]);
  });

  it('has places by the names of the text', () => {
    const { places, services } = begun('Spielgruppe im FZ Grashalm: Mo 10–12 Uhr');
    expect(places).toEqual([{ id: 'fz-grashalm', name: 'FZ Grashalm' }]);
    expect(services?.[0]?.hours?.[0]?.place).toBe('fz-grashalm');
  });

  it.each([...Object.values(tables).flatMap((rows) => rows.map(([text]) => text)), ...decoys])(
    'is valid: %s',
    (text) => {
      const { problems, value } = parseDocument(JSON.parse(JSON.stringify(begun(text))));
      expect(problems).toEqual([]);
      expect(value.offices).toHaveLength(1);
    },
  );
});
