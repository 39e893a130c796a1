import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files.js';
import { buildCommand, type BuiltCommand, type ProcessOptions, runFile } from './support/built-command.js';
import { demo, stadtteil } from './support/stadtteil.js';

let built: BuiltCommand;

beforeAll(async () => {
  built = await buildCommand();
});

afterAll(() => built.remove());

const run = (line: string, options?: ProcessOptions) => runFile(built.file, line, options);

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
  files: string[];
};

const lines = [
  ['hours', `hours ${demo('innenstadt-west')} --at 2026-11-26T15:59`],
  ['hours of another office', `hours ${demo('kaster-2017')} --office sozialamt --at 2017-10-18T10:00 --json`],
  ['next', `next ${demo('innenstadt-west')} --at 2026-11-23T09:00 --lang en`],
  ['next as JSON', `next ${demo('kaster-2017')} --at 2017-04-10 --json`],
  ['occurrences', `occurrences ${demo('innenstadt-west')} --from 2026-10-24 --through 2026-10-27 --json`],
  ['a calendar', `write icalendar ${demo('innenstadt-west')} --at 2026-11-23T09:00 --topic betreuung`],
  ['a calendar read', 'read icalendar tests/fixtures/icalendar/kaster-2017.ics'],
  ['check', `check ${demo('innenstadt-west')} ${demo('kaster')} --strict`],
  ['a mistake', `next ${demo('innenstadt-west')} --parnter awo`],
  ['help', 'occurrences --help --lang de'],
] as const;

describe('the built file', () => {
  it('is what the package says', () => {
    const { stadtteil: path = '' } = manifest.bin;
    expect(join(built.folder, path)).toBe(built.file);
    expect(manifest.files.some((folder) => path.startsWith(`${folder}/`))).toBe(true);
    expect(readFileSync(built.file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('is the only one that needs Node', () => {
    const files = readdirSync(join(built.folder, 'dist/esm'), { recursive: true, encoding: 'utf8' });
    const needNode = files.filter(
      (file) =>
        file.endsWith('.js') && /from ["']node:/.test(readFileSync(join(built.folder, 'dist/esm', file), 'utf8')),
    );
    expect(needNode).toEqual(['cli.js']);
  });

  it('knows its version', async () => {
    expect(await run('--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each(lines)('says the same as its sources: %s', async (_name, line) => {
    expect(await stadtteil(line)).toMatchObject(await run(line));
  });

  it.each(lines)('says the same wherever it runs: %s', async (_name, line) => {
    const [here, ...elsewhere] = await Promise.all(
      ['Europe/Berlin', 'Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((TZ) => run(line, { env: { TZ } })),
    );
    for (const other of elsewhere) expect(other).toEqual(here);
  });

  it('reads the real clock', async () => {
    const before = Date.now();
    const { out } = await run(`hours ${demo('innenstadt-west')} --json`);
    const at = Date.parse((JSON.parse(out) as { at: string }).at);
    expect(at).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it('speaks the language of the system', async () => {
    const { err } = await run('check', { env: { LANG: 'de_DE.UTF-8' } });
    expect(err).toContain('braucht eine Datei');
  });

  it('reads standard input', async () => {
    const input = readFileSync(join(root, demo('innenstadt-west')), 'utf8');
    expect(await run('check -', { input })).toEqual({ status: 0, out: 'Checked 1 file: no problems.\n', err: '' });
    const { out } = await run('hours - --at 2026-11-26T15:59', { input });
    expect(out).toContain('Jetzt geöffnet bis 18 Uhr');
    expect((await run('check -', { input: '{' })).status).toBe(1);
  });

  it('says why a file can’t be read', async () => {
    const { status, err } = await run('hours nowhere.json');
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toMatch(/^stadtteil: nowhere\.json can’t be read: there is no such file\./);
    expect((await run('check demo')).err).toMatch(/^stadtteil: demo can’t be read: it is a folder\./);
  });

  it('ends quietly where nobody reads on', async () => {
    const line = `occurrences ${demo('innenstadt-west')} --from 2026-01-01 --through 2027-12-31 --json`;
    const { status, out, err } = await run(line, { readsOnlyTheBeginning: true });
    expect([status, err]).toEqual([0, '']);
    expect(out.slice(0, 2)).toBe('[\n');
  });

  it('writes all of a long answer into a pipe', async () => {
    const { out } = await run(`occurrences ${demo('innenstadt-west')} --from 2026-01-01 --through 2027-12-31 --json`);
    expect(out.length).toBeGreaterThan(1_000_000);
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThan(2_000);
  });
});

describe('from a checkout', () => {
  it('runs without anything built', async () => {
    const line = `next ${demo('innenstadt-west')} --at 2026-11-23T09:00 --limit 1 --json`;
    expect(await stadtteil(line)).toMatchObject(await runFile(join(root, 'scripts/stadtteil.mjs'), line));
  });
});
