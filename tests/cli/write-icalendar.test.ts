import { describe, expect, it } from 'vitest';
import { expandedCalendar } from '../core/formats/expanded-calendar.js';
import { demo, stadtteil } from './support/stadtteil.js';

const west = demo('innenstadt-west');
const summaries = async (line: string): Promise<readonly string[]> => {
  const { status, out } = await stadtteil(`write icalendar ${line}`);
  expect(status).toBe(0);
  return [...new Set(expandedCalendar(out).map(({ summary }) => summary))].sort();
};

describe('stadtteil write icalendar', () => {
  it.each<[options: string, summaries: readonly string[]]>([
    ['--consultation sprechstunde-lmdr', ['Landsmannschaft der Deutschen aus Russland']],
    ['--partner seniorenbeirat', ['Seniorenbeirat']],
    ['--topic betreuung', ['Betreuungsvereine']],
    ['--topic betreuung --lang en', ['Guardianship associations']],
    [
      '--hours --office innenstadt-west',
      [
        'Betreuungsvereine',
        'Bücherecke',
        'Gemeindeschwester plus',
        'Landsmannschaft der Deutschen aus Russland',
        'Seniorenbeirat',
        'Stadtteilbüro Innenstadt-West',
        'Tauschbox',
      ],
    ],
  ])('%s', async (options, expected) => {
    const lang = options.includes('--lang') ? '' : ' --lang de';
    expect(await summaries(`${west} --at 2026-11-23T09:00 ${options}${lang}`)).toEqual(expected);
  });

  it('says what a calendar can’t, and with --strict fails', async () => {
    const { status, err } = await stadtteil(`write icalendar ${west} --lang en --strict`);
    expect([status, err]).toEqual([1, expect.stringContaining('services, entry 7: ')]);
    expect(err).toContain('“icalendar”');
  });

  it('is the same file for the same moment, and goes where it is asked to', async () => {
    const line = `write icalendar ${west} --at 2026-11-23T09:00 --output termine.ics --lang de`;
    const [first, second] = [await stadtteil(line), await stadtteil(line, { now: '2027-01-01T00:00:00Z' })];
    expect(first.written.get('termine.ics')).toEqual(second.written.get('termine.ics'));
    expect(first.written.get('termine.ics')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it.each<[options: string, from: string, through: string]>([
    ['', '2026-11-03', '2027-11-02'],
    ['--from 2027-02-01 --through 2027-03-15', '2027-02-02', '2027-03-02'],
    ['--from 2027-02-01', '2027-02-02', '2028-02-01'],
  ])('dates of the window: %s', async (options, from, through) => {
    const { out } = await stadtteil(
      `write icalendar ${west} --at 2026-11-23T09:00 --consultation sprechstunde-seniorenbeirat ${options}`,
    );
    const days = expandedCalendar(out).map(({ start }) => new Date(start).toISOString().slice(0, 10));
    expect([days[0], days.at(-1)]).toEqual([from, through]);
  });

  it.each([
    ['--from 1.2.2027', '1.2.2027'],
    ['--from 2027-03-01 --through 2027-02-01', '2027-02-01'],
    ['--at 2026-11-23 --through 2026-10-31', '2026-11-01'],
    ['--from 2026-01-01 --through 2029-01-01', '1097'],
    ['--at 2026-11-23 --through 2035-12-31', '1096'],
    ['--topic rechtt', 'rechtt'],
  ])('refuses %s', async (options, found) => {
    const { status, err } = await stadtteil(`write icalendar ${west} ${options}`);
    expect([status, err]).toEqual([2, expect.stringContaining(found)]);
  });
});
