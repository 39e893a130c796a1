import { describe, expect, it } from 'vitest';
import type { ProseReading } from '../../src/core/formats/read-prose.js';
import { stadtteil } from './support/stadtteil.js';

const text = 'Öffnungszeiten:\nMontag – Freitag: 10.00 – 12.00 Uhr\nSeniorenbeirat: 1. Dienstag/Monat, 12–14 Uhr\n';
const files = { 'seite.txt': text, '-': text };

describe('stadtteil read prose', () => {
  it.each(['read prose seite.txt', 'read prose -', 'read prose'])('%s', async (line) => {
    const { status, out, err } = await stadtteil(line, { files });
    expect([status, err]).toEqual([0, '']);
    const { rules, closed, notUnderstood } = JSON.parse(out) as ProseReading;
    expect([closed, notUnderstood]).toEqual([[], []]);
    expect(rules).toEqual([
      {
        byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
        startTime: '10:00',
        endTime: '12:00',
        label: 'Öffnungszeiten',
        confidence: 'high',
        source: { start: 16, end: 51, text: 'Montag – Freitag: 10.00 – 12.00 Uhr' },
      },
      {
        byDay: ['1TU'],
        startTime: '12:00',
        endTime: '14:00',
        label: 'Seniorenbeirat',
        confidence: 'high',
        source: { start: 68, end: 96, text: '1. Dienstag/Monat, 12–14 Uhr' },
      },
    ]);
  });

  it.each<[text: string, status: number]>([
    ['Mo 9-12 Uhr', 0],
    ['jeden zweiten Montag 9-12 Uhr', 1],
    ['Mo 9-12 Uhr\n\nWir freuen uns auf Sie!', 1],
  ])('with --strict, %s ends with %i', async (given, status) => {
    expect((await stadtteil('read prose --strict', { files: { '-': given } })).status).toBe(status);
  });

  it.each<[line: string, message: RegExp]>([
    ['read', /braucht ein Format/],
    ['read prosa -', /„prosa“ gibt es hier nicht.*prose/s],
    ['read prose nowhere.txt', /nowhere\.txt/],
    ['read prose bytes.txt', /UTF-8/],
  ])('%s says what is wrong', async (line, message) => {
    const { status, out, err } = await stadtteil(`${line} --lang de`, {
      files: { ...files, 'bytes.txt': new Uint8Array([0xff, 0xfe, 0x4d]) },
    });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('stadtteil init', () => {
  it('begins a document that check finds nothing wrong with', async () => {
    const begun = await stadtteil('init seite.txt --region DE-RP --output office.json --lang de', { files });
    expect([begun.status, begun.out]).toEqual([0, '']);
    expect(begun.err).toBe('2 Zeiten gefunden; alles verstanden. „stadtteil check“ sagt, was noch fehlt.\n');
    const document = String(begun.written.get('office.json'));
    expect(JSON.parse(document)).toMatchObject({ region: 'DE-RP', offices: [{ name: 'Stadtteilbüro' }] });
    const { status, out } = await stadtteil('check -', { files: { '-': document } });
    expect([status, out.includes('error')]).toEqual([0, false]);
  });

  it.each<[line: string, message: RegExp]>([
    ['init seite.txt --region Hessen', /no German state/],
    ['init seite.txt --output nowhere/office.json', /can’t be written/],
  ])('%s says what is wrong', async (line, message) => {
    const { status, err } = await stadtteil(line, { files });
    expect(status).toBe(2);
    expect(err.replace(/\n\s*/g, ' ')).toMatch(message);
  });
});
