import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/cli/commands/check.js';
import { root } from '../architecture/source-files.js';
import { demo, stadtteil } from './support/stadtteil.js';

const broken = `{
  "schemaVersion": "1.0",
  "language": "de", "region": "DE-RP",
  "offices": [
    {
      "id": "a",
      "name": "A",
      "hours": [
        { "byDay": ["MO"], "startTime": "9 Uhr", "endTime": "12:00" },
        { "byDay": ["Dienstag"], "startTime": "10:00" },
        { "byDay": ["FR"], "startTime": "10:00", "endTime": "11:00" }
      ]
    }
  ],
  "topics": [{ "id": "t" }]
}
`;

const five = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'].map(demo);

describe('check', () => {
  it('has nothing to say about the five documents', async () => {
    expect(await stadtteil(['check', ...five, '--strict'])).toMatchObject({
      status: 0,
      out: 'Checked 5 files: no problems.\n',
      err: '',
    });
    expect((await stadtteil(['check', ...five, '--lang', 'de'])).out).toBe('5 Dateien geprüft: keine Probleme.\n');
  });

  it('names every problem where it is, as editors read it, and counts them', async () => {
    const { status, out, err } = await stadtteil('check office.json --lang de', { files: { 'office.json': broken } });
    expect([status, err]).toEqual([1, '']);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^office\.json:9:41: Fehler: offices, Eintrag 1 → hours, Eintrag 1 → startTime: .*"9 Uhr".*Vermutlich gemeint: "09:00"/,
      ),
      expect.stringMatching(/^office\.json:10:21: Fehler: .*"TU"/),
      expect.stringMatching(/^office\.json:15:14: Fehler: topics, Eintrag 1: Hier fehlt das Feld „name“/),
      '1 Datei geprüft: 3 Fehler.',
      '',
    ]);
  });

  it('speaks English where nobody asks for German', async () => {
    const { out } = await stadtteil('check office.json', { files: { 'office.json': broken } });
    expect(out).toMatch(/^office\.json:9:41: error: offices, entry 1 → hours, entry 1 → startTime: /);
    expect(out).toMatch(/\nChecked 1 file: 3 errors\.\n$/);
  });

  it('reads standard input', async () => {
    const { status, out } = await stadtteil('check -', { files: { '-': broken } });
    expect([status, out.split('\n')[0]?.slice(0, 7)]).toEqual([1, '-:9:41:']);
  });

  it('checks several files in the order in which they are given', async () => {
    const files = { 'a.json': broken, '-': broken };
    const { status, out } = await stadtteil(['check', 'a.json', demo('kaster'), '-'], { files });
    expect([status, out.split('\n').map((line) => /^[^:]*/.exec(line)?.[0])]).toEqual([
      1,
      ['a.json', 'a.json', 'a.json', '-', '-', '-', 'Checked 3 files', ''],
    ]);
  });

  it('says the same as JSON', async () => {
    const { status, out } = await stadtteil('check office.json --json --lang de', { files: { 'office.json': broken } });
    const { problems, ...counts } = JSON.parse(out) as { problems: unknown[] };
    expect([status, counts]).toEqual([1, { files: ['office.json'], errors: 3, warnings: 0, hints: 0, findings: [] }]);
    expect(problems[0]).toEqual({
      file: 'office.json',
      line: 9,
      column: 41,
      pointer: '/offices/0/hours/0/startTime',
      code: 'format',
      severity: 'error',
      sentence: expect.stringContaining('Vermutlich gemeint: "09:00"') as string,
    });
    expect((await stadtteil(['check', ...five, '--json'])).out).toContain('"problems": []');
  });
});

/** A warning in line 6, hints in line 7 and in line 1 of the service. */
const odd = `{
  "schemaVersion": "1.0", "language": "de", "region": "DE-RP",
  "places": [{ "id": "haus", "name": "Haus" }],
  "offices": [{
    "id": "a", "name": "A", "place": "haus",
    "telephone": ["310907"],
    "hours": [{ "byDay": ["MO"], "startTime": "10:00", "endTime": "12:00", "interval": 2 }]
  }],
  "services": [
    { "name": "S", "hours": [{ "byDay": ["MO"], "startTime": "09:00", "endTime": "11:00" }] }
  ]
}
`;

const oddIn = (at: string, text = odd) =>
  stadtteil(`check odd.json --lang en --at ${at}`, { files: { 'odd.json': text } });

const placesIn = (out: string) => out.split('\n').flatMap((line) => /^odd\.json:(\d+:\d+: \w+):/.exec(line)?.[1] ?? []);

describe('what is hardly meant', () => {
  it('is said where it is, after what is wrong, with how to mend it and what else it concerns', async () => {
    const { status, out, err } = await oddIn('2026-10-01');
    expect([status, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      'odd.json:6:19: warning: offices, entry 1 → telephone, entry 1: The number “310907” lacks its area code; it cannot be dialled from a mobile telephone. Please write it with the area code, such as "0631 31 09 07 38".',
      'odd.json:7:88: note: offices, entry 1 → hours, entry 1 → interval: Nothing says from when to count, so every date counts as uncertain. Please put the next date into “validFrom”, such as "validFrom": "2026-12-01".',
      'odd.json:10:30: note: services, entry 1 → hours, entry 1: When “S” takes place, its place is not open, for example on Monday 5 October 2026, 9am to 11am. If people can get in all the same, this is right; otherwise please compare the times. Also concerned: offices, entry 1 → hours.',
      'Where something is meant as it is, an “editorNote” in that place that says so is enough; it is not asked again.',
      'Checked 1 file: 1 warning, 2 notes.',
      '',
    ]);
  });

  it('depends on the day that --at names, else on the clock', async () => {
    const monday = odd.replace(', "interval": 2', '').replace('310907', '0631 310907').replace('09:00', '10:00');
    const files = { 'odd.json': monday.replaceAll('["MO"]', '["TH"]') };
    const clock = async (now: string) =>
      (await stadtteil('check odd.json', { files, now })).out.includes('24 December');
    expect([await clock('2026-10-31T22:59:00Z'), await clock('2026-10-31T23:00:00Z')]).toEqual([false, true]);
    expect((await oddIn('2026-10-31T23:59', files['odd.json'])).out).toBe('Checked 1 file: no problems.\n');
    expect((await oddIn('2026-11-01', files['odd.json'])).out).toMatch(/^odd\.json:4:15: note: .*24 December/);
    expect((await oddIn('gestern')).status).toBe(2);
  });

  it('fails a strict check if it is more than a question', async () => {
    const strict = async (text: string) =>
      (await stadtteil('check odd.json --strict --at 2026-10-01', { files: { 'odd.json': text } })).status;
    expect(await strict(odd)).toBe(1);
    expect(await strict(odd.replace('310907', '0631 310907'))).toBe(0);
  });

  it('is silent once an editorNote explains it', async () => {
    const noted = odd.replace('"telephone"', '"editorNote": "So steht es an der Tür.", "telephone"');
    expect(placesIn((await oddIn('2026-10-01', noted)).out)).toEqual([]);
    expect(placesIn((await oddIn('2026-10-01')).out)).toEqual(['6:19: warning', '7:88: note', '10:30: note']);
  });

  it('is found where it stands although something before it is broken', async () => {
    const text = odd
      .replace('"services": [\n', '"services": [{ "name": 7 },\n')
      .replace('"11:00" }', '"11:00", "bookin": 1 }');
    const { out } = await oddIn('2026-10-01', text);
    expect(placesIn(out)).toEqual(['9:26: error', '6:19: warning', '7:88: note', '10:30: note', '10:101: warning']);
  });

  it('is told to programs with all places concerned', async () => {
    const { out } = await stadtteil('check odd.json --json --lang en --at 2026-10-01', { files: { 'odd.json': odd } });
    const { findings, ...rest } = JSON.parse(out) as { findings: unknown[] };
    expect(rest).toEqual({ files: ['odd.json'], errors: 0, warnings: 1, hints: 2, problems: [] });
    expect(findings.at(-1)).toEqual({
      file: 'odd.json',
      line: 10,
      column: 30,
      pointer: '/services/0/hours/0',
      code: 'outside-hours',
      severity: 'info',
      sentence: expect.stringContaining('9am to 11am') as string,
      others: [{ pointer: '/offices/0/hours', line: 7, column: 14 }],
    });
  });

  it('is not asked of a file that can’t be read at all', async () => {
    for (const text of ['{', '<html>', '{}', '[]'])
      expect((await oddIn('2026-10-01', text)).out).toMatch(
        /^odd\.json:1:\d: error: .*\n(.*error: .*\n)*Checked 1 file: \d errors?\.\n$/,
      );
  });
});

describe('where a problem is', () => {
  it.each<[what: string, text: string | Uint8Array, place: string, words: string]>([
    ['a comma too many', '{"a": 1,\n "b": [1, 2,],\n}', '2:13', 'line 2, column 13'],
    ['after a byte order mark', '\uFEFF{"a": 1,}', '1:9', 'line 1, column 9'],
    ['with Windows line ends', '{"a": 1,\r\n\r\n  b: 2}', '3:3', 'line 3, column 3'],
    ['an empty file', '', '1:1', 'line 1, column 1'],
    ['a web page', '<!doctype html><title>404</title>', '1:1', 'HTML'],
    ['another encoding', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), '1:1', 'UTF-8'],
    ['what is missing in the document', '\n {}', '2:2', '“schemaVersion”'],
    ['no object', '\n\n [1]', '3:2', '[1]'],
  ])('%s', async (_what, text, place, words) => {
    const { status, out, err } = await stadtteil('check a.json', { files: { 'a.json': text } });
    expect([status, err]).toEqual([1, '']);
    const [first = ''] = out.split('\n');
    expect(first.startsWith(`a.json:${place}: error: `)).toBe(true);
    expect(first).toContain(words);
  });

  it('is where the value stands in a real document', async () => {
    const text = readFileSync(join(root, demo('innenstadt-west')), 'utf8').replace(
      '"endTime": "18:00"',
      '"endTime": "18 h"',
    );
    const { out } = await stadtteil('check a.json', { files: { 'a.json': text } });
    const [, line, column] = /^a\.json:(\d+):(\d+):/.exec(out) ?? [];
    expect(text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^"18 h"/);
  });
});

describe('what a document is worth', () => {
  it.each([
    [{ error: 0, warning: 0, info: 0 }, false, 0],
    [{ error: 0, warning: 0, info: 3 }, true, 0],
    [{ error: 0, warning: 1, info: 0 }, false, 0],
    [{ error: 0, warning: 1, info: 0 }, true, 1],
    [{ error: 1, warning: 0, info: 0 }, false, 1],
    [{ error: 1, warning: 2, info: 0 }, true, 1],
  ])('%j, strictly %s: %i', (counts, isStrict, status) => {
    expect(judge(counts, isStrict)).toBe(status);
  });
});

describe('a document with errors', () => {
  const files = { 'office.json': broken };
  const at = '--at 2026-11-24T10:00';

  it.each([
    `hours office.json ${at}`,
    `next office.json ${at}`,
    'occurrences office.json --from 2026-11-23 --through 2026-11-29',
  ])('is shown as far as it can be: %s', async (line) => {
    const shown = await stadtteil(line, { files });
    expect([shown.status, shown.err]).toEqual([
      0,
      'office.json: 3 errors; what is broken is left out. “stadtteil check” says what and where.\n',
    ]);
    expect((await stadtteil(`${line} --strict --json`, { files })).status).toBe(1);
  });

  it.each<[what: string, text: string, reason: RegExp]>([
    ['no JSON', '{', /^a\.json:1:2: error: This is not valid JSON/m],
    ['no office', '{"schemaVersion": "1.0", "language": "de", "offices": []}', /office/],
    ['nothing', '{}', /^a\.json:1:1: error: The field “offices” is missing here/m],
  ])('of which nothing is left says why: %s', async (_what, text, reason) => {
    for (const command of ['hours', 'next', 'occurrences --from 2026-11-23 --through 2026-11-29']) {
      const { status, out, err } = await stadtteil(`${command} a.json`, { files: { 'a.json': text } });
      expect([status, out]).toEqual([1, '']);
      expect(err).toMatch(/^a\.json: nothing can be shown\.\n/);
      expect(err).toMatch(reason);
    }
  });

  it('that is too much to work out says so', async () => {
    const hours = Array.from({ length: 20_000 }, (_, i) => ({ rrule: 'FREQ=DAILY', startTime: '10:00', note: `${i}` }));
    const text = JSON.stringify({ schemaVersion: '1.0', language: 'de', offices: [{ id: 'a', name: 'A', hours }] });
    const { status, out, err } = await stadtteil(`hours a.json ${at} --lang de`, { files: { 'a.json': text } });
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^a\.json: Hier lässt sich nichts zeigen\.\na\.json:1:1: Fehler: Das ist mehr, als gelesen wird/,
    );
  });
});
