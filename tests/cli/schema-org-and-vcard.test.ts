import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { demo, stadtteil } from './support/stadtteil.js';

const at = '--at 2026-11-22T12:00';

describe('stadtteil write schema-org', () => {
  it('writes JSON-LD, and says in standard error what it can’t carry', async () => {
    const { status, out, err } = await stadtteil(`write schema-org ${demo('innenstadt-west')} ${at} --lang de`);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ '@context': 'https://schema.org' });
    expect(err.replace(/\s+/g, ' ')).toContain('Dass es nicht sicher ist, kann dieses Format nicht sagen.');
  });

  it('of one office, through a day', async () => {
    const { out } = await stadtteil(
      `write schema-org ${demo('kaster-2017')} --at 2017-10-10T12:00 --office stadt-bedburg --through 2017-11-30`,
    );
    expect(out).toContain('"validThrough": "2017-11-01"');
    expect(out).not.toContain('2017-12-25');
    expect(out).not.toContain('Sozialamt');
  });

  it('refuses an office that the document doesn’t have, and a day that is none', async () => {
    expect((await stadtteil(`write schema-org ${demo('kaster')} --office nobody`)).status).toBe(2);
    expect((await stadtteil(`write schema-org ${demo('kaster')} --through soon`)).status).toBe(2);
  });

  it('takes losses for a failure with --strict', async () => {
    expect((await stadtteil(`write schema-org ${demo('innenstadt-west')} ${at} --strict`)).status).toBe(1);
  });

  it('holds nothing that could end a script', async () => {
    const office = { schemaVersion: '1.0', language: 'de', offices: [{ id: 'a', name: '</script><script>alert(1)' }] };
    const { out } = await stadtteil('write schema-org office.json', {
      files: { 'office.json': JSON.stringify(office) },
    });
    expect(out).not.toContain('<');
  });
});

describe('stadtteil read schema-org', () => {
  it('reads what write wrote, in a page', async () => {
    const { out } = await stadtteil(`write schema-org ${demo('innenstadt-west')} ${at}`);
    const page = `<!doctype html><body><script type="application/ld+json">${out}</script>`;
    const read = await stadtteil('read schema-org seite.html --strict', { files: { 'seite.html': page } });
    expect([read.status, read.err]).toEqual([0, '']);
    const value = JSON.parse(read.out) as { offices: { id: string; hours: unknown[] }[]; notUnderstood: unknown[] };
    expect(value.offices.map(({ id, hours }) => [id, hours.length])).toEqual([['innenstadt-west', 3]]);
    expect(value.notUnderstood).toEqual([]);
  });

  it('takes what it doesn’t understand for a failure with --strict', async () => {
    const files = { '-': '{"@type":"Recipe","name":"Suppe"}' };
    const { status, out } = await stadtteil('read schema-org --strict', { files });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ notUnderstood: [{ pointer: '', found: { name: 'Suppe' } }] });
  });
});

describe('stadtteil write vcard', () => {
  const names = (out: string) => out.match(/^FN:.*$/gm)?.map((line) => line.trim().slice(3));

  it.each<[string, readonly string[]]>([
    ['--partner awo', ['AWO', 'Karl Martin Lehnung']],
    ['--office innenstadt-west', ['Stadtteilbüro Innenstadt-West']],
    ['--partner innenstadt-west', ['Stadtteilbüro Innenstadt-West']],
  ])('%s', async (options, expected) => {
    const { status, out } = await stadtteil(`write vcard ${demo('innenstadt-west')} ${options}`);
    expect(status).toBe(0);
    expect(names(out)).toEqual(expected);
  });

  it('writes a file that can be read', async () => {
    const { written } = await stadtteil(`write vcard ${demo('innenstadt-west')} --output kontakte.vcf`);
    expect(ICAL.parse(String(written.get('kontakte.vcf')))).toHaveLength(15);
  });

  it('refuses a partner that the document doesn’t have', async () => {
    expect((await stadtteil(`write vcard ${demo('innenstadt-west')} --partner nobody`)).status).toBe(2);
  });
});
