import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import type { Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { CalendarDay, ConsultationCalendarView } from '../../../src/core/views/consultation-calendar-types.js';
import {
  consultationCalendarView,
  type ConsultationCalendarOptions,
} from '../../../src/core/views/consultation-calendar-view.js';
import { phraseText, type Phrase } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';
import { type DocumentName, scheduleOf, serviceSchedule } from '../documents.js';
import { flaws } from '../flaws.js';
import { english, languages } from '../languages.js';
import { realSchedule, texts } from './claims.js';

const viewIn = (
  schedule: Schedule,
  local: string,
  options: ConsultationCalendarOptions = {},
  words: Words = german,
  office?: string,
): ConsultationCalendarView => consultationCalendarView(schedule, office, instantOf(schedule, local), words, options);

const real = (name: DocumentName, local: string, options?: ConsultationCalendarOptions, words?: Words) =>
  viewIn(realSchedule(name), local, options, words);

const optional = (phrase: Phrase | undefined): string | undefined => phrase && phraseText(phrase);

/** A day in lines: its name, the holiday, what is different at the office, its dates. */
const lines = ({ name, holiday, notices, dates }: CalendarDay): readonly string[] => [
  phraseText(name) + (holiday ? ` – ${phraseText(holiday)}` : ''),
  ...texts(notices),
  ...dates.map(({ time, name: what }) => `${time} ${phraseText(what)}`),
];

const days = ({ now }: ConsultationCalendarView): readonly (readonly string[])[] => now.days.map(lines);

describe('the list of a calendar, by day', () => {
  it('Innenstadt-West over Christmas: consultations, holidays and what is closed, each on its day', () => {
    expect(days(real('innenstadt-west', '2026-12-20T09:00', { limit: 5 }))).toEqual([
      ['Dienstag, 22. Dezember', '10:00–12:00 Uhr Gemeindeschwester plus'],
      ['Mittwoch, 23. Dezember', '09:00–10:30 Uhr Betreuungsvereine'],
      ['Freitag, 25. Dezember – 1. Weihnachtstag', 'Stadtteilbüro Innenstadt-West: geschlossen'],
      ['Samstag, 26. Dezember – 2. Weihnachtstag', 'Stadtteilbüro Innenstadt-West: geschlossen'],
      ['Dienstag, 29. Dezember', '10:00–12:00 Uhr Gemeindeschwester plus'],
      ['Mittwoch, 30. Dezember', '09:00–10:30 Uhr Betreuungsvereine'],
      ['Freitag, 1. Januar 2027 – Neujahr', 'Stadtteilbüro Innenstadt-West: geschlossen'],
      ['Dienstag, 5. Januar 2027', '10:00–12:00 Uhr Gemeindeschwester plus'],
    ]);
  });

  it('in English', () => {
    const view = real('innenstadt-west', '2026-12-22T09:00', { limit: 1 }, english);
    expect([phraseText(view.heading), optional(view.now.more)]).toEqual(['Calendar', 'More dates']);
    expect(days(view)[0]?.[0]).toBe('Today, Tuesday 22 December');
  });

  it('Kaster 2017: what is cancelled stands on its day, with the reason', () => {
    const { now, standing } = real('kaster-2017', '2017-10-24T18:00', { limit: 1 });
    expect(now.days.map(({ date }) => date)).toEqual(['2017-10-31', '2017-11-07']);
    expect(now.days[0]?.dates.map(({ state, remarks }) => [state, ...texts(remarks)])).toEqual([
      ['cancelled', 'entfällt: Reformationstag'],
    ]);
    expect(optional(standing.asOf)).toMatch(/^Angaben /);
  });

  it.each<DocumentName>(['chemnitz', 'gruebentaelchen', 'kaster'])('%s: says that no date is known', (name) => {
    const { now } = real(name, '2026-11-23T09:00');
    expect(optional(now.none)).toBe('Zurzeit ist kein Termin bekannt');
    expect([now.more, now.end, now.next]).toEqual([undefined, undefined, undefined]);
  });

  it('Chemnitz today: the information is too old to be trusted, and that is said once', () => {
    const { now, standing } = real('chemnitz', '2026-11-23T09:00');
    expect([optional(now.stale), standing.asOf]).toEqual(['Angaben von 2010 – bitte vorher nachfragen', undefined]);
    expect(standing.undated.length).toBeGreaterThan(0);
  });

  it('says so also where nobody knows how old the information is', () => {
    const { now } = viewIn(serviceSchedule({}, { reviewBy: '2026-01-31' }), '2026-11-23T09:00');
    expect(optional(now.stale)).toBe('Angaben von früher – bitte vorher nachfragen');
  });

  it('of what has no dates only consultations are listed, activities where there is nothing else', () => {
    const listed = (name: DocumentName, options?: ConsultationCalendarOptions) =>
      texts(real(name, '2026-11-23T09:00', options).standing.undated.map((each) => each.name));
    expect(listed('innenstadt-west')).toEqual([]);
    expect(listed('innenstadt-west', { kinds: ['activity'] })).toHaveLength(3);
    expect(listed('chemnitz')).toContain('Alles was Recht ist');
    expect(listed('chemnitz')).not.toContain('Lesungen');
    const only = serviceSchedule({ kind: 'activity' });
    expect(viewIn(only, '2026-11-23T09:00').standing.undated).toHaveLength(1);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => viewIn(realSchedule('kaster'), '2026-11-23T09:00', {}, german, 'nowhere')).toThrow(RangeError);
  });
});

describe('how long the list is', () => {
  const weekly = serviceSchedule({ hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] });
  const dates = (options: ConsultationCalendarOptions) =>
    viewIn(weekly, '2026-11-23T09:00', options).now.days.flatMap((day) =>
      day.dates.filter(({ state }) => state !== 'cancelled').map(({ localDate }) => localDate),
    );

  it('ten dates, and as many more each time', () => {
    expect([{}, { pages: 2 }, { limit: 3 }, { limit: 3, pages: 4 }].map((each) => dates(each).length)).toEqual([
      10, 20, 3, 12,
    ]);
    expect(dates({ pages: 2 }).slice(0, 10)).toEqual(dates({}));
  });

  it('offers more as long as there is more, then says how far the calendar reaches', () => {
    const ends = [5, 6].map((pages) => {
      const { more, end } = viewIn(weekly, '2026-11-23T09:00', { pages }).now;
      return [optional(more), optional(end)];
    });
    expect(ends).toEqual([
      ['Weitere Termine', undefined],
      [undefined, 'Der Kalender reicht bis Dienstag, 28. Dezember 2027'],
    ]);
  });

  it('looks no further than it is told to', () => {
    const { now } = viewIn(weekly, '2026-11-23T09:00', { within: 'P14D' });
    expect(now.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    expect(optional(now.end)).toBe('Der Kalender reicht bis Montag, 7. Dezember 2026');
  });

  it('where nothing is known as far as it is told to look, says how far that is', () => {
    const { none, end } = viewIn(weekly, '2026-11-24T09:00', { within: 'P3D' }).now;
    expect([optional(none), optional(end)]).toEqual([
      'Zurzeit ist kein Termin bekannt',
      'Der Kalender reicht bis Freitag, 27. November 2026',
    ]);
  });

  it('what comes next is nothing that is cancelled', () => {
    const next = (through: string) => {
      const overrides = [{ on: [`2026-11-23/${through}`], status: 'cancelled' as const }];
      const hours = [{ byDay: ['MO' as const], startTime: '10:00', validThrough: '2026-12' }];
      return optional(viewIn(serviceSchedule({ hours, overrides }), '2026-11-23T09:00', { limit: 1 }).now.next);
    };
    expect([next('2026-11-30'), next('2026-12-31')]).toEqual([
      'Als Nächstes: Montag, 7. Dezember, Beginn 10 Uhr: Sprechstunde',
      undefined,
    ]);
  });

  it('a cancelled date costs none of those that take place', () => {
    const schedule = serviceSchedule({
      hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
      overrides: [{ on: ['2026-11-30'], status: 'cancelled', note: 'Fortbildung' }],
    });
    const { now } = viewIn(schedule, '2026-11-23T09:00', { limit: 2 });
    expect(now.days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  });

  it('what is over is gone, what is on stays, also past midnight', () => {
    const schedule = serviceSchedule({ hours: [{ byDay: ['MO'], startTime: '20:00', endTime: '02:00' }] });
    const first = (local: string) => viewIn(schedule, local).now.days[0];
    expect(first('2026-11-24T01:00')).toMatchObject({ date: '2026-11-23', isToday: false });
    expect(first('2026-11-24T01:00')?.dates[0]?.isNow).toBe(true);
    expect(first('2026-11-24T02:00')?.date).toBe('2026-11-30');
  });
});

describe('what is different about the office', () => {
  const office = scheduleOf(
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    {
      overrides: [
        { on: ['2026-12-21/2027-01-02'], status: 'cancelled', note: 'Betriebsferien' },
        { on: ['2026-12-03'], status: 'cancelled', startTime: '11:00', note: 'Personalversammlung' },
        { on: ['2026-12-08'], movedTo: '2026-12-09' },
      ],
    },
    {
      partners: [{ id: 'awo', name: 'AWO' }],
      services: [
        {
          id: 'rat',
          name: 'Rat',
          providers: ['awo'],
          hours: [{ byDay: ['MO'], startTime: '14:00', endTime: '16:00' }],
        },
      ],
    },
  );

  it('stands on its day; a closure of several days on the first, with all of them', () => {
    const notices = viewIn(office, '2026-11-30T09:00').now.days.flatMap(({ date, notices: all }) =>
      all.map((notice) => `${date} ${phraseText(notice)}`),
    );
    expect(notices).toEqual([
      '2026-12-03 Büro: 11 bis 24 Uhr geschlossen (Personalversammlung)',
      '2026-12-08 Büro: verlegt auf Mittwoch, 9. Dezember',
      '2026-12-21 Büro: geschlossen (Betriebsferien, 21. Dezember bis 2. Januar 2027)',
    ]);
  });

  it('a closure that has begun stands on today', () => {
    const { now } = viewIn(office, '2026-12-23T09:00');
    expect(now.days[0]).toMatchObject({ date: '2026-12-23', isToday: true });
    expect(texts(now.days[0]?.notices ?? [])).toEqual([
      'Büro: geschlossen (Betriebsferien, 21. Dezember bis 2. Januar 2027)',
    ]);
  });

  it('is left out where somebody asks for a partner, a service or a topic', () => {
    for (const asked of [{ partners: ['awo'] }, { services: ['rat'] }])
      expect(viewIn(office, '2026-11-30T09:00', asked).now.days.flatMap(({ notices }) => notices)).toEqual([]);
  });

  it('is told four weeks ahead where there are no dates', () => {
    const { now } = viewIn(scheduleOf([{ byDay: ['FR'], startTime: '10:00', endTime: '12:00' }]), '2026-12-10T09:00');
    expect(now.days.map(lines)).toEqual([
      ['Freitag, 25. Dezember – 1. Weihnachtstag', 'Büro: geschlossen'],
      ['Freitag, 1. Januar 2027 – Neujahr', 'Büro: geschlossen'],
    ]);
  });
});

describe('which services', () => {
  const schedule = scheduleOf(
    [],
    {},
    {
      services: [
        { id: 'rat', name: 'Rat', hours: [{ byDay: ['MO'], startTime: '14:00' }] },
        { id: 'fest', name: 'Fest', kind: 'activity', hours: [{ dates: ['2026-12-05'] }] },
        { id: 'regal', name: 'Regal', kind: 'facility', hours: [{ byDay: ['TU'], startTime: '09:00' }] },
      ],
    },
  );
  const names = (options: ConsultationCalendarOptions) => [
    ...new Set(
      viewIn(schedule, '2026-11-30T09:00', options).now.days.flatMap(({ dates }) => dates.map((each) => each.service)),
    ),
  ];

  it.each<[ConsultationCalendarOptions, readonly string[]]>([
    [{}, ['rat', 'fest']],
    [{ kinds: ['facility'] }, ['regal']],
    [{ kinds: ['consultation', 'facility'] }, ['rat', 'regal']],
    [{ services: ['regal'] }, ['regal']],
  ])('%j: %j', (options, services) => {
    expect(names(options)).toEqual(services);
  });
});

describe('whatever the language', () => {
  it.each(languages)('no sentence has a flaw (%s)', (_, words) => {
    for (const name of ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'] as const)
      for (const local of ['2017-10-10T09:00', '2026-12-20T09:00', '2027-03-01T20:00']) {
        const { heading, choice, now }: ConsultationCalendarView = real(name, local, { preview: true }, words);
        const phrases = [
          heading,
          ...Object.values<Phrase>({ ...choice }),
          now.more,
          now.end,
          now.next,
          now.stale,
          now.none,
        ];
        const printed = [
          ...phrases.flatMap((phrase: Phrase | undefined) => (phrase ? [phraseText(phrase)] : [])),
          ...now.days.flatMap(lines),
        ];
        for (const text of printed) expect(text).not.toMatch(flaws);
      }
  });

  it('the view is plain data', () => {
    const view = real('innenstadt-west', '2026-12-20T09:00');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
