import { describe, expect, it } from 'vitest';
import { demo, stadtteil } from './support/stadtteil.js';

const read = (text: string, options = '') =>
  stadtteil(`read osm value.txt ${options}`, { files: { 'value.txt': text } });

describe('stadtteil read osm', () => {
  it('prints what was read, and what was not understood with its place', async () => {
    const { status, out } = await read('Tu 10:00-12:00; foo; PH off\n');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }],
      notUnderstood: [{ start: 16, end: 19, text: 'foo' }],
    });
  });

  it('with --strict something not understood is 1', async () => {
    expect((await read('foo', '--strict')).status).toBe(1);
    expect((await read('Tu 10:00-12:00; PH off', '--strict')).status).toBe(0);
  });
});

describe('stadtteil write osm', () => {
  const at = '--at 2026-11-23 --lang de';

  it('prints one value, so that it can be pasted', async () => {
    const { out, err } = await stadtteil(`write osm ${demo('innenstadt-west')} --consultation sprechstunde-lmdr ${at}`);
    expect([out, err]).toEqual(['Mo[2] 10:00-12:00; PH off\n', '']);
  });

  it('names each of several', async () => {
    const { out } = await stadtteil(
      `write osm ${demo('innenstadt-west')} --office innenstadt-west --consultation sprechstunde-lmdr,sprechstunde-seniorenbeirat ${at}`,
    );
    expect(out.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'innenstadt-west',
      'sprechstunde-lmdr',
      'sprechstunde-seniorenbeirat',
      '',
    ]);
  });

  it('says what it could not carry', async () => {
    const { status, err } = await stadtteil(
      `write osm ${demo('innenstadt-west')} --consultation sprechstunde-betreuungsvereine ${at} --strict`,
    );
    expect(err).toContain('Wer an der Reihe ist, kann dieses Format nicht sagen.');
    expect(status).toBe(1);
  });
});
