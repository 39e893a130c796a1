import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.js';
import { demo, stadtteil } from './support/stadtteil.js';

const office = readFileSync(join(root, demo('innenstadt-west')), 'utf8');
const files = {
  'old.json': office,
  'same.json': JSON.stringify(JSON.parse(office)),
  'closed.json': office.replace(
    '"hours": [',
    '"overrides": [{ "on": ["2026-12-24"], "status": "cancelled" }], "hours": [',
  ),
  'moved.json': office.replaceAll('Königstraße 93', 'Königstraße 95').replace('0631 31 09 07 38', '0631 31 09 07 39'),
  'empty.json': '{}',
};
const run = (line: string) => stadtteil(`diff ${line} --lang de`, { files, now: '2026-11-22T12:00:00Z' });

describe('stadtteil diff', () => {
  it('says nothing changes where only the writing does, and ends with 0 in any case', async () => {
    expect(await run('old.json same.json --strict')).toMatchObject({
      status: 0,
      out: 'Für die Besucherinnen und Besucher ändert sich in den nächsten zwölf Monaten nichts.\n',
      err: '',
    });
    expect(await run('old.json same.json --json')).toMatchObject({ status: 0, out: '[]\n' });
  });

  it('says what changes below the name of what it is about', async () => {
    const { status, out } = await run('old.json closed.json');
    expect([status, out]).toEqual([0, 'Stadtteilbüro Innenstadt-West\n- Donnerstag, 24. Dezember: geschlossen\n']);
    expect((await run('old.json moved.json')).out).toBe(
      'Stadtteilbüro Innenstadt-West\n- Telefon: neu 0631 31 09 07 39, bisher 0631 31 09 07 38\n\n' +
        'Stadtteilbüro Innenstadt-West\n- Adresse: neu Königstraße 95, Kaiserslautern, bisher Königstraße 93, Kaiserslautern\n',
    );
  });

  it('with --strict a change is 1', async () => {
    expect((await run('old.json closed.json --strict')).status).toBe(1);
  });

  it('--json is an array for programs', async () => {
    const { out } = await run('old.json closed.json --json');
    expect(JSON.parse(out)).toEqual([
      {
        kind: 'closed',
        list: 'offices',
        id: 'innenstadt-west',
        name: 'Stadtteilbüro Innenstadt-West',
        from: '2026-12-24',
        through: '2026-12-24',
        sentence: 'Donnerstag, 24. Dezember: geschlossen',
      },
    ]);
  });

  it('--at moves the twelve months', async () => {
    expect((await run('old.json closed.json --at 2027-01-01')).out).toContain('nichts');
  });

  it.each([
    ['old.json', /zwei Dateien.*hier steht eine: old\.json/],
    ['old.json same.json closed.json', /hier stehen 3/],
    ['- -', /nur einmal/],
  ])('takes two files: diff %s', async (line, message) => {
    const { status, err } = await run(line);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('ends with 1 where one of them shows nothing', async () => {
    expect((await run('old.json empty.json')).status).toBe(1);
    expect((await run('empty.json old.json')).status).toBe(1);
  });
});
