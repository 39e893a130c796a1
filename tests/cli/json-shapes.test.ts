import { describe, expect, it } from 'vitest';
import type { ConsultationAnswer, HoursAnswer, OccurrenceAnswer } from './support/answers.js';
import { asked, demo, type Surroundings } from './support/stadtteil.js';

type Json = Readonly<Record<string, unknown>>;

/** An office with hours over two channels, a place of its own on one day, and dates without a time or an end. */
const unusual = JSON.stringify({
  schemaVersion: '1.0',
  language: 'de',
  region: 'DE-RP',
  places: [
    { id: 'haus', name: 'Haus' },
    { id: 'markt', name: { de: 'Markt', en: 'Market' } },
  ],
  offices: [
    {
      id: 'a',
      name: 'A',
      place: 'haus',
      hours: [
        { byDay: ['MO'], startTime: '10:00', endTime: '12:00' },
        { byDay: ['TU'], startTime: '10:00', endTime: '12:00', place: 'markt', note: 'am Stand' },
        { byDay: ['WE'], startTime: '22:00', endTime: '02:00', channels: ['phone'] },
        { byDay: ['TH'], startTime: '19:00' },
        { rrule: 'FREQ=MONTHLY;BYDAY=-1FR', validFrom: '2026-01-01', startTime: '10:00', endTime: '12:00' },
      ],
    },
  ],
  partners: [{ id: 'p', name: 'P' }],
  services: [{ id: 's', name: 'S', providers: ['p'], hours: [{ dates: ['2026-11-24'] }] }],
});

const files: Surroundings['files'] = { 'unusual.json': unusual };

const documents: readonly (readonly [file: string, at: string])[] = [
  [demo('innenstadt-west'), '2026-11-26T15:59'],
  [demo('innenstadt-west'), '2026-12-25T11:00'],
  [demo('gruebentaelchen'), '2026-11-26T10:00'],
  [demo('kaster-2017'), '2017-04-10T10:00'],
  [`${demo('kaster-2017')} --office sozialamt`, '2017-10-18T10:00'],
  [demo('chemnitz'), '2010-06-01T10:00'],
  [demo('kaster'), '2026-11-26T10:00'],
  ['unusual.json', '2026-11-24T11:00'],
  ['unusual.json', '2026-11-25T23:00'],
  ['unusual.json', '2026-11-26T20:00'],
  ['unusual.json', '2026-07-01T20:00'],
];

/** Every value of an answer with the path to it. */
function* values(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  yield [path, value];
  if (typeof value === 'object' && value)
    for (const [key, inner] of Object.entries(value))
      yield* values(inner, `${path}/${Array.isArray(value) ? '*' : key}`);
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const localDateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const localDate = /^\d{4}-\d\d-\d\d$/;
const localTime = /^\d\d:\d\d$/;

const forms: readonly (readonly [path: RegExp, form: RegExp])[] = [
  [/\/(at|since|until|nextOpening|nextPossible|start|end)$/, instant],
  [/\/(localStart|localEnd)$/, localDateTime],
  [/\/(localDate|date|from|through|movedFrom)$/, localDate],
  [/\/(startTime|endTime)$/, localTime],
];

/** What is null, or has another form than its key promises. */
const faults = (answer: unknown): readonly string[] =>
  [...values(answer)].flatMap(([path, value]) => {
    const [, form] = forms.find(([key]) => key.test(path)) ?? [];
    const isRight = value !== null && value !== '' && (!form || (typeof value === 'string' && form.test(value)));
    return isRight ? [] : [`${path}: ${JSON.stringify(value)}`];
  });

const sorted = (keys: Iterable<string>) => [...keys].sort();

/** Keys beyond those an object may have, and keys it must have and hasn't. */
const strangeKeys = (object: Json, always: readonly string[], sometimes: readonly string[]) => ({
  unknown: sorted(Object.keys(object).filter((key) => !always.includes(key) && !sometimes.includes(key))),
  missing: sorted(always.filter((key) => !(key in object))),
});

const none = { unknown: [], missing: [] };

const common = ['localDate', 'state', 'providers', 'providersCertain'];
const commonSometimes = ['start', 'end', 'rhythm', 'reason', 'reasonName', 'movedTo', 'movedFrom', 'place'];
const occurrenceKeys = ['kind', 'of', 'office', ...common, 'channels', 'callFirst', 'languages', 'notes'];
const occurrenceSometimes = ['name', ...commonSometimes, 'localStart', 'localEnd', 'startTime', 'endTime'];

const hasOccurrenceShape = (date: unknown) => {
  expect(strangeKeys(date as Json, occurrenceKeys, occurrenceSometimes)).toEqual(none);
  for (const provider of (date as OccurrenceAnswer).providers) expect(Object.keys(provider)).toEqual(['id', 'name']);
  const { place } = date as OccurrenceAnswer;
  if (place) expect(Object.keys(place)).toEqual(['id', 'name']);
};

describe.each(documents)('%s at %s', (file, at) => {
  it('hours', async () => {
    const answer = await asked<HoursAnswer>(`hours ${file} --at ${at}`, { files });
    expect(faults(answer)).toEqual([]);
    expect(
      strangeKeys(
        answer as unknown as Json,
        [
          ...[
            'office',
            'name',
            'at',
            'state',
            'closesSoon',
            'callFirst',
            'stale',
            'sentence',
            'services',
            'reach',
            'servicesNow',
          ],
          ...['channels', 'week', 'notes', 'vacancies', 'announcements'],
        ],
        [
          ...['reason', 'reasonName', 'since', 'until', 'nextOpening', 'nextPossible', 'next', 'call'],
          ...['place', 'asOf'],
        ],
      ),
    ).toEqual(none);
    answer.servicesNow.forEach(hasOccurrenceShape);
    for (const channel of Object.values(answer.channels))
      expect(strangeKeys(channel, ['state', 'sentence'], ['until'])).toEqual(none);
    for (const day of answer.week) {
      expect(strangeKeys(day, ['date', 'isToday', 'slots'], ['publicHoliday', 'words'])).toEqual(none);
      for (const slot of day.slots)
        expect(strangeKeys(slot, ['state', 'channel'], ['startTime', 'endTime', 'place', 'note', 'remarks'])).toEqual(
          none,
        );
    }
    expect([0, 7]).toContain(answer.week.length);
    for (const announcement of answer.announcements)
      expect(strangeKeys(announcement, ['kind', 'from', 'sentence'], ['through'])).toEqual(none);
  });

  it('next', async () => {
    const answer = await asked<ConsultationAnswer[]>(`next ${file} --at ${at}`, { files });
    expect(faults(answer)).toEqual([]);
    for (const date of answer)
      expect(strangeKeys(date as unknown as Json, ['service', 'name', ...common], commonSometimes)).toEqual(none);
  });

  it('occurrences', async () => {
    const from = at.slice(0, 10);
    const through = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
    const answer = await asked<OccurrenceAnswer[]>(`occurrences ${file} --from ${from} --through ${through}`, {
      files,
    });
    expect(faults(answer)).toEqual([]);
    answer.forEach(hasOccurrenceShape);
  });
});

describe('what is not known or not usual', () => {
  const dayOf = async (date: string) => {
    const { week } = await asked<HoursAnswer>(`hours unusual.json --at ${date}T10:00`, { files });
    return week.find((day) => day.date === date)?.slots;
  };

  it.each<[date: string, slots: readonly Json[]]>([
    ['2026-11-23', [{ startTime: '10:00', endTime: '12:00', state: 'confirmed', channel: 'visit' }]],
    [
      '2026-11-24',
      [
        {
          ...{ startTime: '10:00', endTime: '12:00', state: 'confirmed', channel: 'visit' },
          ...{ place: { id: 'markt', name: 'Markt' }, note: 'am Stand', remarks: ['Markt', 'am Stand'] },
        },
      ],
    ],
    [
      '2026-11-25',
      [{ startTime: '22:00', endTime: '02:00', state: 'confirmed', channel: 'phone', remarks: ['am Telefon'] }],
    ],
    ['2026-11-26', [{ startTime: '19:00', state: 'confirmed', channel: 'visit' }]],
    // The last Friday of the month, which only the recurrence engine works out.
    ['2026-11-27', [{ startTime: '10:00', endTime: '12:00', state: 'confirmed', channel: 'visit' }]],
    ['2026-11-28', []],
  ])('the slots of %s', async (date, slots) => {
    expect(await dayOf(date)).toEqual(slots);
  });

  it('a channel has a state and an end of its own', async () => {
    const { state, channels } = await asked<HoursAnswer>('hours unusual.json --at 2026-11-25T23:00 --lang en', {
      files,
    });
    expect([state, channels]).toEqual([
      'closed',
      { phone: { state: 'open', until: '2026-11-26T02:00:00+01:00', sentence: 'By telephone: now until 2am' } },
    ]);
  });

  it.each<[query: string, start: Json]>([
    ['--consultation s', { localDate: '2026-11-24' }],
    [
      '--office a',
      { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00', localStart: '2026-11-24T10:00' },
    ],
  ])('a date has the times that are known (%s)', async (query, times) => {
    const window = '--from 2026-11-24 --through 2026-11-24';
    const dates = await asked<Json[]>(`occurrences unusual.json ${window} ${query}`, { files });
    const date = dates.find(({ kind }) => kind === (query.includes('office') ? 'hours' : 'service')) ?? {};
    expect(date).toMatchObject(times);
    expect('start' in date).toBe('start' in times);
    expect('end' in date).toBe('end' in times);
  });

  it('past midnight the local end is on the next day', async () => {
    const [date] = await asked<OccurrenceAnswer[]>('occurrences unusual.json --from 2026-11-25 --through 2026-11-25', {
      files,
    });
    expect([date?.localStart, date?.localEnd]).toEqual(['2026-11-25T22:00', '2026-11-26T02:00']);
  });

  it('every so many weeks, nobody knows from when: the date says so', async () => {
    const everyOther = unusual.replace('"dates":["2026-11-24"]', '"byDay":["TU"],"interval":2');
    const [date] = await asked<Json[]>(
      'occurrences rhythm.json --from 2026-11-24 --through 2026-11-24 --consultation s',
      {
        files: { 'rhythm.json': everyOther },
      },
    );
    expect([date?.['state'], date?.['rhythm']]).toEqual(['tentative', { interval: 2, unit: 'week' }]);
  });
});
