import { describe, expect, it } from 'vitest';
import { nextConsultationView } from '../../src/core/views/next-consultation-view.js';
import { instantOf } from '../../src/core/schedule/local-time.js';
import { phraseText } from '../../src/core/wording/phrase.js';
import type { DocumentName } from '../core/documents.js';
import { languages } from '../core/languages.js';
import { printed, realSchedule, viewOf } from '../core/views/claims.js';
import { demo, stadtteil } from './support/stadtteil.js';

const west = demo('innenstadt-west');

const moments: readonly [name: DocumentName, at: string, office?: string][] = [
  ['innenstadt-west', '2026-11-26T15:59'],
  ['innenstadt-west', '2026-11-28T10:30'],
  ['innenstadt-west', '2026-12-25T11:00'],
  ['innenstadt-west', '2026-12-01T12:30'],
  ['kaster-2017', '2017-10-18T10:00'],
  ['kaster-2017', '2017-10-18T10:00', 'sozialamt'],
  ['kaster-2017', '2017-10-10T10:00', 'sozialamt'],
  ['kaster', '2026-11-26T10:00'],
  ['gruebentaelchen', '2026-11-26T10:00'],
  ['chemnitz', '2010-06-01T10:00'],
];

/** Everything in its order, with anything between. */
const inOrder = (texts: readonly string[], out: string) => {
  let from = 0;
  for (const text of texts) {
    const at = out.indexOf(text, from);
    expect(at, `“${text}” in its place`).toBeGreaterThanOrEqual(0);
    from = at + text.length;
  }
};

describe.each(languages)('in a terminal, in %s', (lang, words) => {
  it.each(moments)('hours prints the words of the view in its order: %s at %s %s', async (name, at, office) => {
    const view = viewOf(office ? `${name}/${office}` : name, at, words, { preview: true });
    const { status, out, err } = await stadtteil(
      `hours ${demo(name)} --at ${at} --lang ${lang} ${office ? `--office ${office}` : ''}`,
    );
    expect([status, err]).toEqual([0, '']);
    const { heading, now, standing } = view;
    inOrder(
      [heading, now.preview, now.sentence, now.next, now.call, ...now.services, ...now.reach].flatMap((phrase) =>
        phrase ? [phraseText(phrase).split(/ und | and |www/)[0] ?? ''] : [],
      ),
      out,
    );
    inOrder(
      now.week.flatMap((day) => [day.name, ...day.slots.map(({ text }) => text), phraseText(day.words ?? [])]),
      out,
    );
    for (const { sentence, isStatus } of standing.announcements)
      expect(out.includes(phraseText(sentence))).toBe(!isStatus);
    // Nothing but the view's words.
    const known = printed(view).join(' ');
    for (const word of out.split(/[\s(),>]+/).filter((each) => /\p{L}/u.test(each) && !/^<?http/.test(each)))
      expect(known).toContain(word);
  });

  it.each(moments)('next prints the words of the view in its order: %s at %s', async (name, at) => {
    const schedule = realSchedule(name);
    const view = nextConsultationView(schedule, undefined, instantOf(schedule, at), words, { preview: true });
    const { status, out, err } = await stadtteil(`next ${demo(name)} --at ${at} --lang ${lang}`);
    expect([status, err]).toEqual([0, '']);
    const { heading, now, standing } = view;
    inOrder(
      [
        ...[heading, now.preview],
        ...now.dates.flatMap(({ day, time, name: what, by, remarks, where, details }) => [
          ...[day, [time], what, by, ...remarks, where, ...details],
        ]),
        ...[now.none, ...now.reach, standing.undatedHeading],
        ...standing.undated.flatMap(({ name: what, by, details }) => [what, by, ...details]),
        ...[standing.place, standing.asOf],
      ].flatMap((phrase) => (phrase ? [phraseText(phrase).split('www')[0] ?? ''] : [])),
      out,
    );
  });
});

describe('a page of a terminal', () => {
  it('hours', async () => {
    const { out } = await stadtteil(`hours ${west} --at 2026-12-25T11:00 --lang de`, { columns: 80 });
    expect(out).toBe(`Stadtteilbüro Innenstadt-West
Vorschau für Freitag, 25. Dezember 2026, um 11 Uhr

Geschlossen: 1. Weihnachtstag
Öffnet Montag, 28. Dezember, um 10 Uhr
Bitte vorher anrufen: 0631 31 09 07 38

  Montag      10:00–12:00 Uhr, 14:00–16:00 Uhr
  Dienstag    10:00–12:00 Uhr, 14:00–16:00 Uhr
  Mittwoch    10:00–12:00 Uhr, 14:00–16:00 Uhr
  Donnerstag  10:00–12:00 Uhr, 14:00–18:00 Uhr
> Freitag     geschlossen (1. Weihnachtstag)
  Samstag     geschlossen (2. Weihnachtstag)
  Sonntag     geschlossen

Samstag, 26. Dezember: geschlossen (2. Weihnachtstag)
Freitag, 1. Januar 2027: geschlossen (Neujahr)

Angaben vom November 2026
`);
  });

  it('without a preview where the clock is the real one', async () => {
    const { out } = await stadtteil(`hours ${west} --lang de`, { now: '2026-11-26T14:59:00Z' });
    expect(out).toMatch(/^Stadtteilbüro Innenstadt-West\n\nJetzt geöffnet bis 18 Uhr\n/);
    const next = await stadtteil(`next ${west} --lang de --limit 1`, { now: '2026-11-23T08:00:00Z' });
    expect(next.out).toMatch(/^Nächste Sprechstunden?\n\nMorgen, 10:00–12:00 Uhr\n {2}Gemeindeschwester plus\n/);
  });

  it('occurrences', async () => {
    const { out } = await stadtteil(`occurrences ${west} --from 2026-12-24 --through 2026-12-25 --lang de`);
    expect(out.split('\n').filter((line) => !/Tauschbox|Bücherecke/.test(line))).toEqual([
      'Donnerstag, 24. Dezember 2026',
      '  10:00–12:00 Uhr  Stadtteilbüro Innenstadt-West',
      '  14:00–16:00 Uhr  Stadtteilbüro Innenstadt-West',
      '  16:00–18:00 Uhr  Stadtteilbüro Innenstadt-West',
      '',
      'Freitag, 25. Dezember 2026',
      '  10:00–12:00 Uhr  Stadtteilbüro Innenstadt-West (entfällt, 1. Weihnachtstag)',
      '  14:00–16:00 Uhr  Stadtteilbüro Innenstadt-West (entfällt, 1. Weihnachtstag)',
      '',
    ]);
  });

  it('occurrences say who may give them, and whom to call once', async () => {
    const { out } = await stadtteil(
      `occurrences ${west} --from 2026-11-25 --through 2026-12-09 --partner awo --lang de`,
    );
    const turn = '  09:00–10:30 Uhr  Betreuungsvereine – eine von: Lebenshilfe, DRK, AWO, SKFM';
    expect(out.split('\n')).toEqual([
      'Mittwoch, 25. November 2026',
      `${turn} (nicht sicher, bitte vorher anrufen: 0631 31 09 07 38)`,
      '',
      'Mittwoch, 2. Dezember 2026',
      `${turn} (bitte vorher anrufen)`,
      '',
      'Mittwoch, 9. Dezember 2026',
      `${turn} (nicht sicher, bitte vorher anrufen)`,
      '',
    ]);
  });

  it('occurrences that are none are told beside', async () => {
    const line = `occurrences ${demo('kaster')} --from 2026-12-24 --through 2026-12-25`;
    expect(await stadtteil(line)).toMatchObject({
      status: 0,
      out: '',
      err: 'No dates from 2026-12-24 to 2026-12-25.\n',
    });
    expect(await stadtteil(`${line} --json`)).toMatchObject({ status: 0, out: '[]\n', err: '' });
  });

  it.each(['hours', 'next', 'occurrences --from 2026-11-23 --through 2026-12-30'])(
    'is no wider than the terminal, and says the same: %s',
    async (command) => {
      for (const [name, at] of moments) {
        const line = `${command} ${demo(name)} ${command.includes('--from') ? '' : `--at ${at}`} --lang de`;
        const [wide, narrow] = [await stadtteil(line), await stadtteil(line, { columns: 60 })];
        expect(Math.max(...narrow.out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(60);
        expect(narrow.out.split(/\s+/)).toEqual(wide.out.split(/\s+/));
      }
    },
  );

  it('prints where links lead', async () => {
    const { out } = await stadtteil(`hours ${demo('chemnitz')} --at 2010-06-01 --lang de`);
    expect(out).toContain('www.sozialestadt-kasch.de <http://www.sozialestadt-kasch.de>');
  });
});

describe('several offices in one document', () => {
  const hours = (day: string) => [{ byDay: [day], startTime: '10:00', endTime: '12:00' }];
  const text = JSON.stringify({
    schemaVersion: '1.0',
    language: 'de',
    offices: [
      { id: 'ost', name: 'Ost' },
      { id: 'west', name: 'West' },
    ],
    services: [
      { id: 'a', name: 'Mietfragen', office: 'west', hours: hours('TU') },
      { id: 'b', name: 'Rechtsfragen', hours: hours('WE') },
      { id: 'c', name: 'Chor', kind: 'activity', hours: hours('MO') },
    ],
  });
  const files = { 'town.json': text };

  it.each([
    ['', ['Mietfragen', 'Rechtsfragen']],
    ['--office ost', ['Rechtsfragen']],
    ['--office west', ['Mietfragen']],
    ['--consultation c', ['Chor']],
    ['--consultation c,a', ['Chor', 'Mietfragen']],
  ])('next %s shows the same dates as text and as JSON', async (filter, names) => {
    const line = `next town.json --at 2026-11-22T10:00 --limit ${names.length} ${filter}`;
    const { out } = await stadtteil(line, { files });
    expect([...out.matchAll(/Mietfragen|Rechtsfragen|Chor/g)].map(([name]) => name)).toEqual(names);
    const json = JSON.parse((await stadtteil(`${line} --json`, { files })).out) as { name: string }[];
    expect(json.map(({ name }) => name)).toEqual(names);
  });
});
