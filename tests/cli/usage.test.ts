import { describe, expect, it } from 'vitest';
import { asked, demo, stadtteil } from './support/stadtteil.js';

const west = demo('innenstadt-west');
const window = '--from 2026-11-23 --through 2026-11-29';

/** A mistake, and what the message must hold in both languages: what was found, what is expected, how to mend it. */
const mistakes: readonly [line: string, found: string, expected: string, meant?: string][] = [
  ['', 'stadtteil --help', 'check, hours, next, occurrences'],
  ['chek office.json', 'chek', 'check, hours, next, occurrences', 'check'],
  ['occ office.json', 'occ', 'check, hours, next, occurrences', 'occurrences'],
  ['office.json', 'office.json', 'check, hours, next, occurrences'],
  ['help nxt', 'nxt', 'check, hours, next, occurrences', 'next'],
  ['check', 'check', 'stadtteil check office.json'],
  [`hours ${west} other.json`, 'other.json', '--partner awo'],
  ['check - -', '-', '-'],
  ['hours nowhere.json', 'nowhere.json', '-'],
  ['check demo', 'demo', '-'],
  ['next secret.json', 'secret.json', '-'],
  [`next ${west} --parnter awo`, '--parnter', '--partner, --consultation, --topic', '--partner'],
  [`hours ${west} --partner awo`, '--partner', '--office, --at'],
  [`hours ${west} -x`, '-x', '--office, --at'],
  [`hours ${west} --constructor`, '--constructor', '--office, --at'],
  ['--wersion', '--wersion', '--lang, --help, --version', '--version'],
  [`hours ${west} --at`, '--at', '2026-11-26T15:59'],
  [`hours ${west} --at --json`, '--at', '2026-11-26T15:59'],
  [`next ${west} --partner=`, '--partner', 'ID'],
  [`occurrences ${west} --from`, '--from', '2026-11-26'],
  [`next ${west} --limit`, '--limit', '5'],
  [`hours ${west} --json=yes`, '--json', '--json'],
  [`hours ${west} --at morgen`, 'morgen', '2026-11-26T15:59+01:00'],
  [`hours ${west} --at 2026-02-30`, '2026-02-30', '2026-11-26T15:59+01:00'],
  [`next ${west} --limit 0`, '“0”|„0“', '1'],
  [`next ${west} --limit two`, 'two', '1'],
  [`hours ${west} --office west`, 'west', 'innenstadt-west'],
  [`next ${west} --partner skm`, 'skm', 'bau-ag, awo, lebenshilfe, drk, skfm', 'skfm'],
  [`next ${west} --consultation sprechstunde-lmrd`, 'sprechstunde-lmrd', 'sprechstunde-lmdr', 'sprechstunde-lmdr'],
  [`next ${west} --topic vorsoge`, 'vorsoge', 'vorsorge, betreuung', 'vorsorge'],
  [`next ${demo('gruebentaelchen')} --topic recht`, 'recht', '--topic'],
  [`occurrences ${west} ${window} --partner nobody`, 'nobody', 'bau-ag, awo'],
  [`occurrences ${west}`, '--from', '--from 2026-11-23 --through 2026-11-29'],
  [`occurrences ${west} --from 2026-11-23`, '--through', '--from 2026-11-23 --through 2026-11-29'],
  [`occurrences ${west} --from 23.11.2026 --through 2026-11-29`, '23.11.2026', '2026-11-26'],
  [`occurrences ${west} --from 2026-11-23 --through 2026-11-31`, '2026-11-31', '2026-11-26'],
  [`occurrences ${west} --from 2026-11-29 --through 2026-11-23`, '2026-11-23', '--from 2026-11-29'],
  [`occurrences ${west} --from 0001-01-01 --through 9999-12-31`, '3652059', '3660'],
];

describe.each([
  ['en', /Did you mean ([^?]+)\?/],
  ['de', /Gemeint ist vielleicht (\S+)\./],
])('a mistake in the command line, in %s', (lang, meaning) => {
  it.each(mistakes)('%j', async (line, found, expected, meant) => {
    const { status, out, err } = await stadtteil(`${line} --lang ${lang}`);
    expect([status, out]).toEqual([2, '']);
    const [first = ''] = err.split('\n');
    // One message, in one line, that says where help is; never where in the program it happened.
    expect(err).toBe(`${first}\n`);
    expect(first).toMatch(/^stadtteil: .* [“„]stadtteil (\w+ )?--help[”“]/);
    expect(first).toMatch(RegExp(/^[“„]/.test(found) ? found : found.replace(/[-.]/g, '\\$&')));
    expect(first).toContain(expected);
    expect(meaning.exec(first)?.[1]).toBe(meant);
  });
});

describe('the language', () => {
  it.each<[env: Record<string, string>, option: string, isGerman: boolean]>([
    [{}, '', false],
    [{ LANG: 'C.UTF-8' }, '', false],
    [{ LANG: 'de_DE.UTF-8' }, '', true],
    [{ LANG: 'de' }, '', true],
    [{ LANG: 'deu' }, '', false],
    [{ LANG: 'fr_FR.UTF-8' }, '', false],
    [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, '', false],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: '', LC_MESSAGES: '' }, '', true],
    [{ LC_ALL: 'de_AT@euro', LC_MESSAGES: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' }, '', true],
    [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, '', false],
    [{ LANG: 'en_GB.UTF-8' }, '--lang de', true],
    [{ LANG: 'de_DE.UTF-8' }, '--lang en', false],
    [{ LANG: 'de_DE.UTF-8' }, '--lang=en-GB', false],
    [{}, '--lang DE-at', true],
    [{}, '--lang en --lang de', true],
  ])('of messages, with %j and %j: German %s', async (env, option, isGerman) => {
    const { out } = await stadtteil(`--help ${option}`, { env });
    expect(out.includes('Aufruf:')).toBe(isGerman);
    expect((await stadtteil(`${option} check`, { env })).err.includes('braucht eine Datei')).toBe(isGerman);
    expect((await stadtteil(`check ${west} ${option}`, { env })).out.includes('geprüft')).toBe(isGerman);
  });

  it.each<[env: Record<string, string>, option: string, sentence: string]>([
    [{}, '', 'Jetzt geöffnet bis 18 Uhr'],
    [{ LANG: 'C.UTF-8' }, '', 'Jetzt geöffnet bis 18 Uhr'],
    [{ LANG: 'fr_FR.UTF-8' }, '', 'Jetzt geöffnet bis 18 Uhr'],
    [{ LANG: 'en_GB.UTF-8' }, '', 'Open now until 6pm'],
    [{ LANG: 'en_GB.UTF-8' }, '--lang de', 'Jetzt geöffnet bis 18 Uhr'],
    [{}, '--lang en', 'Open now until 6pm'],
  ])('of what a German document says, with %j and %j', async (env, option, sentence) => {
    const line = `hours ${west} --at 2026-11-26T15:59 ${option}`;
    expect(await asked(line, { env })).toMatchObject({ sentence });
    expect((await stadtteil(line, { env })).out).toContain(`\n${sentence}\n`);
  });

  it.each(['en', 'tr'])('of what a document in %s says is its own, or English, where nobody asks', async (language) => {
    const hours = [{ byDay: ['TH'], startTime: '10:00', endTime: '13:00' }];
    const text = JSON.stringify({ schemaVersion: '1.0', language, offices: [{ id: 'a', name: 'A', hours }] });
    const answer = await asked('hours a.json --at 2026-11-26T11:00', { files: { 'a.json': text } });
    expect(answer).toMatchObject({ sentence: 'Open now until 1pm' });
  });

  it('that nobody has is told', async () => {
    const { status, err } = await stadtteil(`hours ${west} --lang fr`, { env: { LANG: 'de_DE.UTF-8' } });
    expect([status, err]).toEqual([
      2,
      'stadtteil: Die Sprache „fr“ gibt es hier nicht. Erwartet wird de oder en. „stadtteil --help“ erklärt es.\n',
    ]);
  });

  it('resolves the texts of the document', async () => {
    const names = async (lang: string) =>
      (await asked<{ name: string }[]>(`next ${west} --at 2026-11-23T09:00 --limit 1 --lang ${lang}`))[0]?.name;
    expect([await names('de'), await names('en')]).toEqual([
      'Gemeindeschwester plus',
      'Community nurse (Gemeindeschwester plus)',
    ]);
  });
});
