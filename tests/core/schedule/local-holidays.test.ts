import Holidays from 'date-holidays';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LocalHoliday, Office, OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { changes } from '../../../src/core/schedule/changes.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { localHolidayPresets, saxonPlacesWithCorpusChristi } from '../../../src/core/schedule/local-holidays.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { documentOf, scheduleOf } from '../documents.js';

const page = readFileSync(new URL('../../../docs/holidays.md', import.meta.url), 'utf8');
const schema = JSON.parse(
  readFileSync(new URL('../../../schema/office-document.schema.json', import.meta.url), 'utf8'),
) as { $defs: { localHoliday: { defaultSnippets: readonly { label: string; body: LocalHoliday }[] } } };

/** Dates on which an office that is open every day rests. */
const holidaysIn = (region: string, localHolidays: readonly LocalHoliday[], year: number) => {
  const hours = [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], startTime: '10:00', endTime: '12:00' }] as const;
  const schedule = prepareSchedule(
    documentOf({ region, localHolidays, offices: [{ id: 'office', name: 'Büro', hours }] }),
  );
  return occurrences(schedule, { from: `${year}-01-01`, through: `${year}-12-31` })
    .filter(({ state }) => state === 'cancelled')
    .map(({ localDate }) => localDate);
};

describe('presets of local holidays', () => {
  it.each([
    ['bavaria-with-assumption', 'BY', 'KATH'],
    ['bavaria-without-assumption', 'BY', 'EVANG'],
    ['augsburg', 'BY', 'A'],
    ['saxony-with-corpus-christi', 'SN', 'BZ'],
    ['thuringia-with-corpus-christi', 'TH', 'EIC'],
  ])('%s agrees with the region DE-%s-%s of date-holidays, 2015 to 2040', (id, state, region) => {
    const { localHolidays = [] } = localHolidayPresets.find((preset) => preset.id === id) ?? {};
    const library = new Holidays('DE', state, region);
    for (let year = 2015; year <= 2040; year++) {
      const theirs = library
        .getHolidays(year, 'de')
        .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : []));
      expect(holidaysIn(`DE-${state}`, localHolidays, year)).toEqual([...new Set(theirs)].sort());
    }
  });

  it.each(localHolidayPresets)('$id is taken without a problem, and stands in docs/holidays.md', (preset) => {
    const { id, region, name, law, localHolidays } = preset;
    const own = { region, localHolidays };
    const offices = [{ id: 'office', name: 'Büro' }];
    expect(parseDocument({ schemaVersion: '1.0', language: 'de', ...own, offices }).problems).toEqual([]);
    const [, section = ''] = page.split(`<!-- ${id} -->`);
    const [, heading, translated, json = ''] = /^\s*### (.+)\n\n(.+)\n\n```json\n([^]*?)```/.exec(section) ?? [];
    const { de, en } = name as Record<string, string>;
    expect([heading, translated, JSON.parse(json)]).toEqual([de, `${en} · ${law}`, own]);
  });

  it('the page has no other, and names the places of the ordinance', () => {
    expect(page.match(/^<!-- [a-z]+-.* -->$|^<!-- augsburg -->$/gm)).toHaveLength(localHolidayPresets.length);
    const [, places] = /<!-- saxon places -->\n\n(.+)\.\n/.exec(page) ?? [];
    expect(places?.split(', ')).toEqual(saxonPlacesWithCorpusChristi);
    expect(saxonPlacesWithCorpusChristi).toHaveLength(25);
  });

  it('the schema offers the same days to those who type', () => {
    const days = (holidays: readonly LocalHoliday[]) =>
      new Set(holidays.map(({ on, status }) => JSON.stringify([on, status])));
    const offered = schema.$defs.localHoliday.defaultSnippets.map(({ body }) => body);
    expect(days(offered)).toEqual(days(localHolidayPresets.flatMap(({ localHolidays }) => localHolidays)));
  });
});

describe('15 August in Bavaria, as long as the document does not say whether it is a holiday here', () => {
  const tuesday = '2028-08-15';
  const weekly = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' } as const;

  it.each<[string, Rule, Partial<Office>, Partial<OfficeDocument>, string]>([
    ['weekdays are not certain', weekly, {}, {}, 'tentative: Mariä Himmelfahrt'],
    ['nor are holidays', { ...weekly, byDay: ['SU', 'PH'] }, {}, {}, 'tentative: Mariä Himmelfahrt'],
    ['an appointment is not, either', { ...weekly, booking: 'required' }, {}, {}, 'tentative: Mariä Himmelfahrt'],
    ['a single date holds on a holiday too', { ...weekly, byDay: undefined, dates: [tuesday] }, {}, {}, 'confirmed: '],
    [
      'a closure closes',
      weekly,
      { overrides: [{ on: ['--08'], status: 'cancelled', note: 'Ferien' }] },
      {},
      'cancelled: Ferien',
    ],
    [
      'what the office confirms is certain',
      weekly,
      { overrides: [{ on: [tuesday], status: 'confirmed' }] },
      {},
      'confirmed: ',
    ],
    [
      'what is said about holidays is said about those that are',
      weekly,
      { overrides: [{ on: ['public-holidays'], status: 'cancelled', note: 'Feiertag' }] },
      {},
      'tentative: Mariä Himmelfahrt',
    ],
    [
      'another day of the year says nothing about it',
      weekly,
      {},
      { localHolidays: [{ on: ['--08-08'], name: 'x' }] },
      'tentative: Mariä Himmelfahrt',
    ],
    ['yes', weekly, {}, { localHolidays: [{ on: ['--08-15'], name: 'Feiertag' }] }, 'cancelled: Feiertag'],
    ['no', weekly, {}, { localHolidays: [{ on: ['--08-15'], status: 'cancelled' }] }, 'confirmed: '],
    ['the Saarland has it', weekly, {}, { region: 'DE-SL' }, 'cancelled: Mariä Himmelfahrt'],
    ['other states have not', weekly, {}, { region: 'DE-BW' }, 'confirmed: '],
    ['without a state nobody has', weekly, {}, { region: undefined }, 'confirmed: '],
  ])('%s', (_, rule, office, parts, expected) => {
    const schedule = scheduleOf([rule], office, { region: 'DE-BY', ...parts });
    const dates = occurrences(schedule, { from: tuesday, through: tuesday });
    expect(dates.map(({ state, reason }) => `${state}: ${(reason?.name as string | undefined) ?? ''}`)).toEqual([
      expected,
    ]);
  });

  it('is announced, and said at the time', () => {
    const schedule = scheduleOf([weekly], {}, { region: 'DE-BY' });
    const reason = { kind: 'override', id: 'assumption', name: 'Mariä Himmelfahrt' };
    expect(changes(schedule, 'office', { from: tuesday, through: tuesday })).toMatchObject([
      { kind: 'public-holiday', from: tuesday, through: tuesday, reason, occurrences: [{ state: 'tentative' }] },
    ]);
    const at = (time: string) => openingStatus(schedule, 'office', instantOf(schedule, `${tuesday}T${time}`));
    expect(at('11:00')).toMatchObject({ state: 'tentative', reason });
    expect(at('13:00')).toMatchObject({ state: 'closed', reason: { kind: 'outside-hours' } });
  });
});
