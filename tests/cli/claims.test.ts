import { describe, expect, it } from 'vitest';
import type { ConsultationAnswer, HoursAnswer, OccurrenceAnswer } from './support/answers.js';
import { asked, demo, stadtteil } from './support/stadtteil.js';

const hours = (office: string, at: string) => asked<HoursAnswer>(`hours ${office} --at ${at} --lang de`);

const west = demo('innenstadt-west');
const kaster2017 = demo('kaster-2017');

describe('whether an office is open', () => {
  it.each<[office: string, at: string, claim: Partial<HoursAnswer>]>([
    [
      west,
      '2026-11-26T15:59',
      { state: 'open', until: '2026-11-26T18:00:00+01:00', sentence: 'Jetzt geöffnet bis 18 Uhr', closesSoon: false },
    ],
    [west, '2026-11-26T17:31', { state: 'open', until: '2026-11-26T18:00:00+01:00', closesSoon: true }],
    [
      west,
      '2026-11-28T10:30',
      { state: 'tentative', until: '2026-11-28T12:00:00+01:00', call: 'Bitte vorher anrufen: 0631 31 09 07 38' },
    ],
    [
      west,
      '2026-12-25T11:00',
      {
        state: 'closed',
        reason: 'public-holiday',
        reasonName: '1. Weihnachtstag',
        nextOpening: '2026-12-28T10:00:00+01:00',
        sentence: 'Geschlossen: 1. Weihnachtstag',
      },
    ],
    [
      west,
      '2026-11-27T17:00',
      { state: 'closed', nextOpening: '2026-11-30T10:00:00+01:00', nextPossible: '2026-11-28T10:00:00+01:00' },
    ],
    [west, '2026-12-01T12:30', { state: 'closed', until: '2026-12-01T14:00:00+01:00', reason: 'outside-hours' }],
    [`${kaster2017}`, '2017-10-18T10:00', { state: 'unknown', reason: 'no-hours', week: [] }],
    [`${kaster2017} --office stadt-bedburg`, '2017-10-18T10:00', { state: 'open', until: '2017-10-18T12:00:00+02:00' }],
    [
      `${kaster2017} --office sozialamt`,
      '2017-10-18T10:00',
      { state: 'closed', reason: 'override', reasonName: 'Software-Umstellung' },
    ],
    [demo('kaster'), '2026-11-26T10:00', { state: 'unknown', reason: 'vacancy' }],
    [demo('gruebentaelchen'), '2026-11-26T10:00', { state: 'unknown', reason: 'no-hours' }],
    [demo('chemnitz'), '2010-06-01T10:00', { state: 'unknown', reason: 'no-hours' }],
  ])('%s at %s', async (office, at, claim) => {
    expect(await hours(office, at)).toMatchObject(claim);
  });

  it.each([
    [kaster2017, '2017-10-18T10:00', '02272 / 402 - 171'],
    [demo('chemnitz'), '2010-06-01T10:00', '0371/ 33 50 520'],
    [demo('kaster'), '2026-11-26T10:00', 'Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)'],
  ])('%s says who is to be reached where nothing is known', async (office, at, way) => {
    const { reach } = await hours(office, at);
    expect(reach.join('\n')).toContain(way);
  });

  it('names the consultation that is on while the office is closed', async () => {
    const { servicesNow } = await hours(west, '2026-12-01T12:30');
    expect(servicesNow).toMatchObject([
      { of: 'sprechstunde-seniorenbeirat', localEnd: '2026-12-01T14:00', state: 'confirmed' },
    ]);
    expect((await stadtteil(`hours ${west} --at 2026-12-01T12:30 --lang de`)).out).toContain(
      'Beratung jetzt: Seniorenbeirat, bis 14 Uhr',
    );
  });

  it('announces the closure while it is to come, and no longer when it is over', async () => {
    const announced = async (at: string) =>
      (await hours(`${kaster2017} --office sozialamt`, at)).announcements.map(({ from, through }) => [from, through]);
    expect(await announced('2017-10-10T10:00')).toEqual([['2017-10-16', '2017-10-20']]);
    expect(await announced('2017-10-23T10:00')).toEqual([]);
    expect((await hours(`${kaster2017} --office sozialamt`, '2017-10-23T10:00')).state).toBe('unknown');
  });

  it('takes an instant with an offset for that instant, one without for the office’s time', async () => {
    const { at } = await hours(west, '2026-11-26T14:59Z');
    expect([at, (await hours(west, '2026-11-26T15:59')).at]).toEqual([
      '2026-11-26T15:59:00+01:00',
      '2026-11-26T15:59:00+01:00',
    ]);
  });

  it('reads the real clock where nothing else is said', async () => {
    const { at } = await asked<HoursAnswer>(`hours ${west}`, { now: '2026-07-01T08:30:15.250Z' });
    expect(at).toBe('2026-07-01T10:30:15+02:00');
  });

  it('marks today', async () => {
    const { week } = await hours(west, '2026-12-25T11:00');
    expect(week.filter(({ isToday }) => isToday)).toEqual([
      { date: '2026-12-25', isToday: true, publicHoliday: '1. Weihnachtstag', slots: [], words: 'geschlossen' },
    ]);
  });
});

const brief = ({ service, start, end, state, providers }: ConsultationAnswer) =>
  [service.replace('sprechstunde-', ''), start?.slice(0, 16), end?.slice(11, 16), state, providers.length] as const;

describe('the next consultations', () => {
  it('from 23 November at Innenstadt-West', async () => {
    const dates = await asked<ConsultationAnswer[]>(`next ${west} --at 2026-11-23T09:00 --limit 9 --lang de`);
    expect(dates.map(brief)).toEqual([
      ['gemeindeschwester', '2026-11-24T10:00', '12:00', 'confirmed', 1],
      ['betreuungsvereine', '2026-11-25T09:00', '10:30', 'tentative', 4],
      ['gemeindeschwester', '2026-12-01T10:00', '12:00', 'confirmed', 1],
      ['seniorenbeirat', '2026-12-01T12:00', '14:00', 'confirmed', 1],
      ['betreuungsvereine', '2026-12-02T09:00', '10:30', 'confirmed', 4],
      ['gemeindeschwester', '2026-12-08T10:00', '12:00', 'confirmed', 1],
      ['betreuungsvereine', '2026-12-09T09:00', '10:30', 'tentative', 4],
      ['lmdr', '2026-12-14T10:00', '12:00', 'confirmed', 1],
      ['gemeindeschwester', '2026-12-15T10:00', '12:00', 'confirmed', 1],
    ]);
    const turns = dates.filter(({ service }) => service === 'sprechstunde-betreuungsvereine');
    expect(turns.map(({ providersCertain }) => providersCertain)).toEqual([false, false, false]);
    expect(turns[0]?.providers.map(({ name }) => name)).toEqual(['Lebenshilfe', 'DRK', 'AWO', 'SKFM']);
  });

  it('of Kaster in 2017 are at the temporary place, none before 25 April', async () => {
    const [first] = await asked<ConsultationAnswer[]>(`next ${kaster2017} --at 2017-04-10 --lang de`);
    expect(first).toEqual({
      service: 'sprechstunde',
      name: 'Sprechstunde im Quartiersbüro',
      start: '2017-04-25T16:00:00+02:00',
      end: '2017-04-25T18:00:00+02:00',
      localDate: '2017-04-25',
      state: 'confirmed',
      providers: [],
      providersCertain: true,
      place: {
        id: 'martin-luther-gemeindezentrum',
        name: 'Quartiersbüro im Martin-Luther-Gemeindezentrum',
      },
    });
    expect(
      await asked(`occurrences ${kaster2017} --from 2017-01-01 --through 2017-04-24 --consultation sprechstunde`),
    ).toEqual([]);
  });

  it.each<[filter: string, services: readonly string[]]>([
    ['--partner seniorenbeirat --limit 2', ['seniorenbeirat', 'seniorenbeirat']],
    ['--topic vorsorge --limit 2', ['betreuungsvereine', 'betreuungsvereine']],
    ['--consultation sprechstunde-lmdr --limit 1', ['lmdr']],
    ['--partner awo --partner seniorenbeirat --limit 3', ['betreuungsvereine', 'seniorenbeirat', 'betreuungsvereine']],
    ['--partner awo,seniorenbeirat --limit 2', ['betreuungsvereine', 'seniorenbeirat']],
    ['--partner bau-ag', []],
    // Whose id is named is meant, also where it is no consultation.
    ['--consultation tauschbox --limit 2', ['tauschbox', 'tauschbox']],
  ])('%s', async (filter, services) => {
    const dates = await asked<ConsultationAnswer[]>(`next ${west} --at 2026-11-23T09:00 ${filter}`);
    expect(dates.map(({ service }) => service.replace('sprechstunde-', ''))).toEqual(services);
  });

  it('takes several ids as one value', async () => {
    const { out } = await stadtteil([
      ...['next', west, '--at', '2026-11-23T09:00', '--json', '--limit', '2'],
      ...['--partner', 'awo seniorenbeirat'],
    ]);
    expect((JSON.parse(out) as ConsultationAnswer[]).map(({ service }) => service)).toEqual([
      'sprechstunde-betreuungsvereine',
      'sprechstunde-seniorenbeirat',
    ]);
  });

  it('are five where nobody says how many', async () => {
    expect(await asked(`next ${west} --at 2026-11-23T09:00`)).toHaveLength(5);
  });

  const cancelling = JSON.stringify({
    schemaVersion: '1.0',
    language: 'de',
    region: 'DE-RP',
    offices: [{ id: 'a', name: 'A' }],
    services: [
      {
        id: 's',
        name: 'Sprechstunde',
        hours: [{ byDay: ['FR'], startTime: '10:00', endTime: '12:00' }],
        overrides: [{ on: ['2026-12-11'], movedTo: '2026-12-12', note: 'Umzug' }],
      },
    ],
  });

  it('have cancelled and moved dates among them, beyond the limit', async () => {
    const files = { 'a.json': cancelling };
    const dates = await asked<ConsultationAnswer[]>('next a.json --at 2026-12-05 --limit 3', { files });
    expect(dates).toMatchObject([
      { localDate: '2026-12-11', state: 'cancelled', reason: 'override', reasonName: 'Umzug', movedTo: '2026-12-12' },
      { localDate: '2026-12-12', state: 'confirmed', movedFrom: '2026-12-11' },
      { localDate: '2026-12-18', state: 'confirmed' },
      { localDate: '2026-12-25', state: 'cancelled', reason: 'public-holiday', reasonName: '1. Weihnachtstag' },
      { localDate: '2027-01-01', state: 'cancelled', reason: 'public-holiday', reasonName: 'Neujahr' },
      { localDate: '2027-01-08', state: 'confirmed' },
    ]);
  });

  it('of a document that is too old are certain no more', async () => {
    const [first] = await asked<ConsultationAnswer[]>(`next ${kaster2017} --at 2026-11-23`);
    expect(first).toMatchObject({ state: 'tentative', reason: 'stale' });
  });
});

describe('what comes after 400 days', () => {
  const opening = (date: string) => {
    const hours = [{ dates: [date], startTime: '10:00', endTime: '12:00' }];
    const text = JSON.stringify({
      schemaVersion: '1.0',
      language: 'de',
      offices: [{ id: 'a', name: 'A', hours }],
      services: [{ id: 's', name: 'S', hours }],
    });
    return { files: { 'a.json': text } };
  };

  it.each([
    ['2027-12-30', '2027-12-30T10:00:00+01:00'],
    ['2028-04-07', undefined],
  ])('is not looked for: %s', async (date, start) => {
    const { nextOpening } = await asked<HoursAnswer>('hours a.json --at 2026-11-26T10:00', opening(date));
    const dates = await asked<ConsultationAnswer[]>('next a.json --at 2026-11-26T10:00', opening(date));
    expect([nextOpening, dates[0]?.start]).toEqual([start, start]);
  });
});

describe('all dates', () => {
  it('of a window hold both of its days', async () => {
    const dates = await asked<OccurrenceAnswer[]>(
      `occurrences ${west} --from 2026-12-01 --through 2026-12-02 --partner seniorenbeirat,awo`,
    );
    expect(dates.map(({ of, localStart, localEnd }) => [of, localStart, localEnd])).toEqual([
      ['sprechstunde-seniorenbeirat', '2026-12-01T12:00', '2026-12-01T14:00'],
      ['sprechstunde-betreuungsvereine', '2026-12-02T09:00', '2026-12-02T10:30'],
    ]);
  });

  it('are hours and services, in the order of their starts', async () => {
    const dates = await asked<OccurrenceAnswer[]>(`occurrences ${west} --from 2026-12-01 --through 2026-12-24`);
    const starts = dates.map(({ start = '' }) => start);
    expect(starts).toEqual([...starts].sort());
    expect([...new Set(dates.map(({ kind }) => kind))].sort()).toEqual(['hours', 'service']);
  });

  it('of one office are its own', async () => {
    const dates = await asked<OccurrenceAnswer[]>(
      `occurrences ${kaster2017} --from 2017-10-16 --through 2017-10-20 --office stadt-bedburg`,
    );
    expect([...new Set(dates.map(({ office, kind }) => `${office} ${kind}`))]).toEqual(['stadt-bedburg hours']);
  });

  it('of years are the dates of its days, one after the other', async () => {
    const line = (from: string, through: string) =>
      asked<OccurrenceAnswer[]>(`occurrences ${west} --from ${from} --through ${through}`);
    const year = await line('2027-01-01', '2027-12-31');
    const halves = [...(await line('2027-01-01', '2027-06-10')), ...(await line('2027-06-11', '2027-12-31'))];
    expect(year.length).toBeGreaterThan(1_000);
    expect(year).toEqual(halves);
  });
});
