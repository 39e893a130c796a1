import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/all.js';
import { commonOptions, options } from '../../src/cli/options.js';
import { root } from '../architecture/source-files.js';
import { demo, stadtteil } from './support/stadtteil.js';

const holidays =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261005\nSUMMARY:Ferien\nEND:VEVENT\nEND:VCALENDAR\n';
const office = readFileSync(join(root, demo('innenstadt-west')), 'utf8');

const page = '<script type="application/ld+json">{"@type":"GovernmentOffice","name":"Büro"}</script>';

describe.each(['de', 'en'])('help in %s', (lang) => {
  it('names every command, and what the exit status means', async () => {
    const { status, out, err } = await stadtteil(`--help --lang ${lang}`);
    expect([status, err]).toEqual([0, '']);
    for (const { name } of commands) expect(out).toMatch(RegExp(`^  ${name} (FORMAT )?\\[?FILE`, 'm'));
    for (const code of ['0', '1', '2']) expect(out).toMatch(RegExp(`^  ${code}  \\S`, 'm'));
  });

  it.each(commands)('of $name names its options and no others', async (command) => {
    const { status, out, err } = await stadtteil(`${command.name} --help --lang ${lang}`);
    expect([status, err]).toEqual([0, '']);
    const named = [...out.matchAll(/^ {2}(?:-\w, )?--(\w+)(?: ([A-Z]+))? {2,}\S/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    const expected = [...command.options, ...commonOptions].map((name) => {
      const option = options[name];
      return [name, 'value' in option ? option.value : undefined];
    });
    expect(named).toEqual(expected);
    for (const example of command.examples) expect(out).toContain(`  stadtteil ${example}\n`);
  });

  it('fits 80 columns, and narrower terminals', async () => {
    for (const name of ['', ...commands.map((command) => command.name)])
      for (const columns of [undefined, 80, 200, 60]) {
        const { out } = await stadtteil(`${name} --help --lang ${lang}`, { columns });
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
        // What is to be typed is never broken.
        const lines = out.split('\n').filter((line) => !/^\s+stadtteil|\[--/.test(line));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns ?? 80, 80));
      }
  });

  it('is the same in all of its spellings, and needs no file', async () => {
    const { out } = await stadtteil(`next --help --lang ${lang}`);
    for (const line of ['next -h', 'help next', `next ${demo('kaster')} --help`, '-h next'])
      expect((await stadtteil(`${line} --lang ${lang}`)).out).toBe(out);
    expect((await stadtteil(`help --lang ${lang}`)).out).toBe((await stadtteil(`-h --lang ${lang}`)).out);
  });
});

describe('every example in the help', () => {
  it.each(commands.flatMap(({ examples }) => examples))('works: %s', async (example) => {
    const files = {
      'office.json': office,
      'old.json': office,
      'opening-hours.txt': 'Tu 14:00-16:00; PH off',
      '-': office,
      'ferien.ics': holidays,
      'termine.ics': holidays,
      'seite.html': page,
      'alte-seite.txt': 'Mo 9–12 Uhr',
    };
    const { status, out, err, written } = await stadtteil(
      example.replace('*.json', 'office.json').replace(/ < \S+/, ''),
      {
        files,
        printPdf: (html) => Promise.resolve(new TextEncoder().encode(html)),
      },
    );
    expect(status).toBe(0);
    // What a format can't carry, or how much was read, is no failure.
    if (!/^(write|init) /.test(example)) expect(err).toBe('');
    expect([out, ...written.values()].join('')).not.toBe('');
  });
});

it('says which version it is', async () => {
  expect(await stadtteil('--version')).toMatchObject({ status: 0, out: '1.2.3\n', err: '' });
});
