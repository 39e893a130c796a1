import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import type { Problem, ProblemCode } from '../../../src/core/model/problem.js';
import { patterns, ranges, shapes } from '../../../src/core/model/shapes.js';
import { describeProblem } from '../../../src/core/wording/describe-problem.js';
import { expectationInWords } from '../../../src/core/wording/problem-expectation.js';
import { german, wordsOf } from '../../../src/core/wording/words.js';
import { templates } from '../../../src/locales/en.js';

const english = wordsOf('en', templates);

const inBoth = (problem: Problem | undefined) => [
  describeProblem(problem!, german),
  describeProblem(problem!, english),
];

/** What is said of the first problem of a document with one office. */
const said = (parts: object, office: object = {}) => {
  const offices = [{ id: 'buero', name: 'Büro', ...office }];
  return inBoth(parseDocument({ schemaVersion: '1.0', language: 'de', offices, ...parts }).problems[0]);
};

const loading = (code: ProblemCode, found: unknown): Problem => ({
  pointer: '',
  code,
  found,
  expected: '',
  severity: 'error',
});

describe('a problem says where, what was found, what belongs there and what it costs', () => {
  it.each([
    [
      said({}, { hours: [{ byDay: ['MO'] }, { byDay: ['TU'], startTime: '9 Uhr', endTime: '12:00' }] }),
      'offices, Eintrag 1 → hours, Eintrag 2 → startTime: Hier steht "9 Uhr". Erwartet wird eine Uhrzeit mit je zwei Ziffern für Stunde und Minute, wie "09:00". Vermutlich gemeint: "09:00". Bis dahin gilt dieser Eintrag als nicht sicher: offices, Eintrag 1 → hours, Eintrag 2.',
      'offices, entry 1 → hours, entry 2 → startTime: Here it says "9 Uhr". What belongs here is a time with two digits each for hours and minutes, such as "09:00". Probably meant: "09:00". Until then this entry counts as not certain: offices, entry 1 → hours, entry 2.',
    ],
    [
      said({}, { email: '' }),
      'offices, Eintrag 1 → email: Hier steht nichts. Erwartet wird eine E-Mail-Adresse, wie "info@example.org".',
      'offices, entry 1 → email: There is nothing here. What belongs here is an e-mail address, such as "info@example.org".',
    ],
    [
      said({}, { telephone: '0631 310907' }),
      'offices, Eintrag 1 → telephone: Hier steht "0631 310907". Erwartet wird eine Liste in eckigen Klammern [ ] mit mindestens einem Eintrag. Vermutlich gemeint: ["0631 310907"].',
      'offices, entry 1 → telephone: Here it says "0631 310907". What belongs here is a list in square brackets [ ] with at least one entry. Probably meant: ["0631 310907"].',
    ],
    [
      said({}, { links: [{ name: 'x', url: 'javascript:alert(1)' }] }),
      'offices, Eintrag 1 → links, Eintrag 1 → url: Hier steht "javascript:alert(1)". Erwartet wird eine Adresse mit http://, https://, mailto:, tel: oder webcal: am Anfang, oder ein Pfad auf derselben Website, wie "/formular.pdf". Andere Adressen sind aus Sicherheitsgründen nicht erlaubt. Bis dahin wird dieser Eintrag übergangen: offices, Eintrag 1 → links, Eintrag 1.',
      'offices, entry 1 → links, entry 1 → url: Here it says "javascript:alert(1)". What belongs here is an address that begins with http://, https://, mailto:, tel: or webcal:, or a path on the same site, such as "/form.pdf". Other addresses are not allowed, to be safe. Until then this entry is left out: offices, entry 1 → links, entry 1.',
    ],
    [
      said({}, { booking: 'ja' }),
      'offices, Eintrag 1 → booking: Hier steht "ja". Erwartet wird einer dieser Werte: "not-needed", "recommended", "required".',
      'offices, entry 1 → booking: Here it says "ja". What belongs here is one of these values: "not-needed", "recommended", "required".',
    ],
    [
      said({}, { place: 'Rathaus' }),
      'offices, Eintrag 1 → place: Hier steht "Rathaus". Erwartet wird die id eines Eintrags aus places.',
      'offices, entry 1 → place: Here it says "Rathaus". What belongs here is the id of an entry of places.',
    ],
    [
      said({}, { place: 'rathaus' }),
      'offices, Eintrag 1 → place: Die id "rathaus" gibt es nicht in: places. Bitte die Schreibweise prüfen oder den Eintrag dort anlegen.',
      'offices, entry 1 → place: There is no id "rathaus" in: places. Please check the spelling or add the entry there.',
    ],
    [
      said({ partners: [{ id: 'awo' }] }),
      'partners, Eintrag 1: Hier fehlt das Feld „name“. Bitte ergänzen. Bis dahin wird dieser Eintrag übergangen: partners, Eintrag 1.',
      'partners, entry 1: The field “name” is missing here. Please add it. Until then this entry is left out: partners, entry 1.',
    ],
    [
      said({ offices: undefined }),
      'Hier fehlt das Feld „offices“. Bitte ergänzen.',
      'The field “offices” is missing here. Please add it.',
    ],
    [
      said({}, { people: [{ email: 'a@b.de' }] }),
      'offices, Eintrag 1 → people, Eintrag 1: Hier fehlt eines davon: name, role. Bitte ergänzen. Bis dahin wird dieser Eintrag übergangen: offices, Eintrag 1 → people, Eintrag 1.',
      'offices, entry 1 → people, entry 1: One of these is missing here: name, role. Please add it. Until then this entry is left out: offices, entry 1 → people, entry 1.',
    ],
    [
      said({}, { hours: [{ byDay: ['MO'], endTime: '12:00' }] }),
      'offices, Eintrag 1 → hours, Eintrag 1: Das Feld „endTime“ gilt nur zusammen mit „startTime“. Bitte „startTime“ ergänzen oder „endTime“ löschen. Bis dahin gilt dieser Eintrag als nicht sicher: offices, Eintrag 1 → hours, Eintrag 1.',
      'offices, entry 1 → hours, entry 1: The field “endTime” only counts together with “startTime”. Please add “startTime” or delete “endTime”. Until then this entry counts as not certain: offices, entry 1 → hours, entry 1.',
    ],
    [
      said({ services: [{ name: 'A', hours: [], duringOfficeHours: true }] }),
      'services, Eintrag 1: „hours“ und „duringOfficeHours“ schließen sich aus. Bitte eines von beiden löschen.',
      'services, entry 1: “hours” and “duringOfficeHours” exclude each other. Please delete one of them.',
    ],
    [
      said({ reviewBy: '2026-02-31' }),
      'reviewBy: Den Tag "2026-02-31" gibt es nicht. Bitte das Datum prüfen.',
      'reviewBy: There is no such day as "2026-02-31". Please check the date.',
    ],
    [
      said({ notices: [{ name: 'A', validFrom: '2026-05', validThrough: '2026-04-30' }] }),
      'notices, Eintrag 1 → validThrough: Das Ende "2026-04-30" liegt vor dem Anfang in „validFrom“. Bitte beide prüfen.',
      'notices, entry 1 → validThrough: The end "2026-04-30" is before the beginning in “validFrom”. Please check both.',
    ],
    [
      said({}, { overrides: [{ on: ['2026-12-24/2026-12-20', '2026'], status: 'cancelled' }] }),
      'offices, Eintrag 1 → overrides, Eintrag 1 → on, Eintrag 1: Bei "2026-12-24/2026-12-20" liegt das Ende vor dem Anfang. Bitte beide Tage prüfen.',
      'offices, entry 1 → overrides, entry 1 → on, entry 1: In "2026-12-24/2026-12-20" the end is before the beginning. Please check both days.',
    ],
    [
      said({}, { overrides: [{ on: ['2026', '2027'], movedTo: '2026-01-01' }] }),
      'offices, Eintrag 1 → overrides, Eintrag 1 → on: Hier steht ["2026","2027"]. Erwartet wird genau ein Tag mit Jahr, wie ["2026-12-24"], weil „movedTo“ einen einzelnen Termin verlegt. Bis dahin gilt dieser Eintrag als nicht sicher: offices, Eintrag 1 → overrides, Eintrag 1.',
      'offices, entry 1 → overrides, entry 1 → on: Here it says ["2026","2027"]. What belongs here is exactly one day with its year, such as ["2026-12-24"], because “movedTo” moves a single date. Until then this entry counts as not certain: offices, entry 1 → overrides, entry 1.',
    ],
    [
      said({}, { overrides: [{ on: ['2026-12-24'] }] }),
      'offices, Eintrag 1 → overrides, Eintrag 1: Hier fehlt eines davon: status, hours, movedTo. Bitte ergänzen. Bis dahin gilt dieser Eintrag als nicht sicher: offices, Eintrag 1 → overrides, Eintrag 1.',
      'offices, entry 1 → overrides, entry 1: One of these is missing here: status, hours, movedTo. Please add it. Until then this entry counts as not certain: offices, entry 1 → overrides, entry 1.',
    ],
    [
      said({
        partners: [
          { id: 'awo', name: 'AWO' },
          { id: 'awo', name: 'AWO' },
        ],
      }),
      'partners, Eintrag 2 → id: Die id "awo" ist schon vergeben; dieser Eintrag heißt einstweilen „awo-2“. Bitte eine eigene id wählen.',
      'partners, entry 2 → id: The id "awo" is taken already; for the time being this entry is called “awo-2”. Please choose an id of its own.',
    ],
    [
      said({ topics: Array.from({ length: 50_001 }, () => ({})) }).map((sentence) =>
        sentence.replace(/^topics, \w+ 1: .*/, 'one by one'),
      ),
      'one by one',
      'one by one',
    ],
  ])('%s', ([de, en], inGerman, inEnglish) => {
    expect(de).toBe(inGerman);
    expect(en).toBe(inEnglish);
  });
});

describe('a document that cannot be had says why', () => {
  it.each<[Problem, string, string]>([
    [
      { ...loading('too-large', 60_000), expected: '50000' },
      'Das ist mehr, als gelesen wird (höchstens 50000). Bitte das Dokument kürzen oder teilen.',
      'This is more than is read (at most 50000). Please shorten or split the document.',
    ],
    [
      loading('not-json', '{\n  "a": 1,\n}'),
      'Das ist kein gültiges JSON: Zeile 3, Spalte 1, bei "}". Das Komma davor ist zu viel.',
      'This is not valid JSON: line 3, column 1, at "}". The comma before it is one too many.',
    ],
    [
      loading('not-json', '{'),
      'Das ist kein gültiges JSON: Zeile 1, Spalte 2, bei das Ende. Am Ende fehlt etwas, meist eine schließende Klammer.',
      'This is not valid JSON: line 1, column 2, at the end. Something is missing at the end, most often a closing bracket.',
    ],
    [loading('not-json', '{}'), 'Das ist kein gültiges JSON.', 'This is not valid JSON.'],
    [
      { ...loading('missing', undefined), expected: 'src' },
      'Es ist kein Dokument angegeben. Bitte am Element „src“ setzen oder am Skript „data-src“.',
      'No document is given. Please set “src” on the element or “data-src” on the script.',
    ],
    [
      { ...loading('unknown-reference', 'daten'), expected: 'script' },
      'Auf der Seite gibt es kein Element mit der id "daten". Bitte „src“ prüfen.',
      'The page has no element with the id "daten". Please check “src”.',
    ],
    [
      { ...loading('foreign-origin', 'https://example.org/office.json'), expected: 'https://example.org' },
      'Ein Platzhalter darf von "https://example.org/office.json" nichts laden. Bitte „https://example.org“ am Skript in „data-origins“ eintragen oder das Dokument auf die eigene Website legen.',
      'A placeholder may not load anything from "https://example.org/office.json". Please list “https://example.org” in “data-origins” of the script, or put the document on your own site.',
    ],
    [
      loading('foreign-origin', 'data:,{}'),
      'Ein Platzhalter darf von "data:,{}" nichts laden. Bitte das Dokument auf die eigene Website legen und dessen Adresse angeben.',
      'A placeholder may not load anything from "data:,{}". Please put the document on your own site and give its address.',
    ],
  ])('$0.code', (problem, inGerman, inEnglish) => {
    expect(inBoth(problem)).toEqual([inGerman, inEnglish]);
  });

  it.each([
    ['JSON knows only straight', '{"a": “b”}'],
    ['JSON knows no comments', '// hours\n{}'],
    ['This text has no closing quotation mark', '["a]'],
    ['A comma or a closing bracket is missing before it.', '[1 2]'],
    ['A colon is missing', '{"a" 1}'],
    ['Nothing may follow', '{}{}'],
    ['The name of a field is missing', '{name: 1}'],
    ['A value is missing here', '{"a": morgens}'],
  ])('%s: %s', (remedy, text) => {
    expect(describeProblem(loading('not-json', text), english)).toContain(remedy);
  });
});

describe('every code has words, and other ones in English', () => {
  const found: Readonly<Record<ProblemCode, unknown>> = {
    'not-json': '[,]',
    html: '<html>',
    format: 7,
    missing: undefined,
    conflict: undefined,
    'impossible-date': '2026-02-31',
    reversed: '2027/2026',
    'unknown-reference': 'awo',
    'duplicate-id': 'awo',
    'too-large': 60_000,
    unreachable: 'https://example.org/office.json',
    'timed-out': 'https://example.org/office.json',
    'http-status': 404,
    'not-utf-8': undefined,
    'foreign-origin': 'https://example.org/office.json',
  };

  it.each(Object.entries(found) as [ProblemCode, unknown][])('%s', (code, value) => {
    const problem: Problem = {
      pointer: '/services/2/hours',
      code,
      found: value,
      expected: 'rule[]',
      severity: 'error',
    };
    const [de, en] = inBoth(problem) as [string, string];
    expect(de).toMatch(/^services, Eintrag 3 → hours: [\p{Lu}„“].{10,}[.:]/u);
    expect(en).toMatch(/^services, entry 3 → hours: [\p{Lu}„“].{10,}[.:]/u);
    expect(en).not.toMatch(/[äöüß„]/);
  });

  it('a value that is no JSON can be told, too', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    for (const value of [cyclic, 10n, Symbol('x'), () => 1, undefined, Object.create(null)])
      expect(describeProblem({ ...loading('format', value), expected: 'text' }, english)).toContain(
        'What belongs here is',
      );
  });

  it('a long value is cut', () => {
    const problem = { ...loading('format', 'x'.repeat(1000)), expected: 'time' };
    expect(describeProblem(problem, english).length).toBeLessThan(250);
  });
});

describe('every kind of the schema has words for what belongs there', () => {
  const kinds = [...Object.keys(patterns), ...Object.keys(ranges), ...Object.keys(shapes), 'text', 'yes', 'yesOrNo'];
  it.each([...kinds, 'places', 'offices|partners', 'rule[]', 'oneDay', 'now', 'url'])('%s', (kind) => {
    const [de, en] = [expectationInWords(kind, german), expectationInWords(kind, english)];
    expect(de.length).toBeGreaterThan(10);
    expect(en).not.toBe(de);
  });
});
