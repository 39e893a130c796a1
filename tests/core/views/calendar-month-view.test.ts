import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import type { Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import { calendarMonthView, type ChosenDay } from '../../../src/core/views/calendar-month-view.js';
import type { CalendarMonthView, MonthDay } from '../../../src/core/views/consultation-calendar-types.js';
import { consultationCalendarView } from '../../../src/core/views/consultation-calendar-view.js';
import { dayAfterKey, monthAfter } from '../../../src/core/views/month-moves.js';
import { nextConsultationView, type NextConsultationOptions } from '../../../src/core/views/next-consultation-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';
import { scheduleOf, serviceSchedule } from '../documents.js';
import { flaws } from '../flaws.js';
import { english, languages } from '../languages.js';
import { realSchedule, texts } from './claims.js';

const monthIn = (
  schedule: Schedule,
  local: string,
  chosen: ChosenDay = {},
  options: NextConsultationOptions = {},
  words: Words = german,
): CalendarMonthView => calendarMonthView(schedule, undefined, chosen, instantOf(schedule, local), words, options);

const cells = ({ weeks }: CalendarMonthView): readonly MonthDay[] => weeks.flat().flatMap((day) => day ?? []);
const cell = (view: CalendarMonthView, date: string): MonthDay => {
  const found = cells(view).find((day) => day.date === date);
  if (!found) throw new Error(`There is no ${date} in this month.`);
  return found;
};
const spoken = (view: CalendarMonthView, date: string) => phraseText(cell(view, date).spoken);
const west = realSchedule('innenstadt-west');
const weekly = serviceSchedule({ hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] });

describe('a month of the calendar', () => {
  it('has weeks from Monday, and only its own days', () => {
    const { name, weekdays, weeks } = monthIn(west, '2026-12-20T09:00');
    expect(phraseText(name)).toBe('Dezember 2026');
    expect(weekdays.map(({ short }) => short)).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']);
    expect(weeks.map((week) => week.map((day) => day?.number ?? '-').join(' '))).toEqual([
      '- 1 2 3 4 5 6',
      '7 8 9 10 11 12 13',
      '14 15 16 17 18 19 20',
      '21 22 23 24 25 26 27',
      '28 29 30 31 - - -',
    ]);
  });

  it.each<[string, string]>([
    [
      '2026-12-01',
      'Dienstag, 1. Dezember: 2 Termine; 10 Uhr bis 12 Uhr Gemeindeschwester plus; 12 Uhr bis 14 Uhr Seniorenbeirat',
    ],
    ['2026-12-09', 'Mittwoch, 9. Dezember: 1 Termin; 9 Uhr bis 10 Uhr 30 Betreuungsvereine, nicht sicher'],
    ['2026-12-20', 'Heute, Sonntag, 20. Dezember: keine Termine'],
    [
      '2026-12-25',
      'Freitag, 25. Dezember, 1. Weihnachtstag: Stadtteilbüro Innenstadt-West: geschlossen; keine Termine',
    ],
  ])('%s is said in words', (date, words) => {
    expect(spoken(monthIn(west, '2026-12-20T09:00'), date)).toBe(words);
  });

  it('in English', () => {
    const view = monthIn(west, '2026-12-20T09:00', {}, {}, english);
    expect(phraseText(view.summary)).toBe('December 2026, 12 dates');
    expect(spoken(view, '2026-12-14')).toMatch(/^Monday 14 December: 1 date; 10am to midday /);
  });

  it('says of what is cancelled that it is, and does not count it', () => {
    const view = monthIn(realSchedule('kaster-2017'), '2017-10-10T09:00');
    expect(spoken(view, '2017-10-31')).toBe(
      'Dienstag, 31. Oktober, Reformationstag: keine Termine; 16 Uhr bis 18 Uhr Sprechstunde im Quartiersbüro, entfällt',
    );
    expect(cell(view, '2017-10-31').entries.map(({ state }) => state)).toEqual(['notice', 'cancelled']);
  });

  it('names every state', () => {
    const schedule = serviceSchedule({
      hours: [
        { byDay: ['MO'], startTime: '10:00', endTime: '12:00', status: 'tentative' },
        { byDay: ['TU'], startTime: '10:00', endTime: '12:00', booking: 'required' },
        { byDay: ['WE'], interval: 2, startTime: '10:00', endTime: '12:00' },
      ],
    });
    const view = monthIn(schedule, '2026-12-01T09:00');
    const states = ['2026-12-07', '2026-12-08', '2026-12-09'].map((date) => [
      cell(view, date).entries[0]?.state,
      spoken(view, date).split(', ').at(-1),
    ]);
    expect(states).toEqual([
      ['tentative', 'nicht sicher'],
      ['by-appointment', 'nach Vereinbarung'],
      ['tentative', 'alle 2 Wochen'],
    ]);
  });

  it('shows what is moved on both days', () => {
    const schedule = serviceSchedule({
      hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
      overrides: [{ on: ['2026-12-07'], movedTo: '2026-12-10T17:00', note: 'Wahl' }],
    });
    const remarks = (day: string) => {
      const { chosen } = monthIn(schedule, '2026-12-01T09:00', { day });
      return chosen.dates.map((date) => texts(date.remarks).join(', '));
    };
    expect(remarks('2026-12-07')).toEqual(['entfällt, verlegt auf Donnerstag, 10. Dezember, um 17 Uhr']);
    expect(remarks('2026-12-10')).toEqual(['statt Montag, 7. Dezember']);
  });

  it('promises nothing when the document is too old', () => {
    const schedule = serviceSchedule(
      { hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }] },
      { asOf: '2020' },
    );
    const view = monthIn(schedule, '2026-12-01T09:00', { day: '2026-12-07' });
    expect(cell(view, '2026-12-07').entries[0]?.state).toBe('tentative');
    expect(view.chosen.dates[0]?.state).toBe('tentative');
  });

  it('a cell has room for three and says how many more there are', () => {
    const hours = [9, 11, 13, 15, 17].map((hour) => ({
      byDay: ['MO' as const],
      startTime: `${String(hour).padStart(2, '0')}:00`,
    }));
    const { entries, more } = cell(monthIn(serviceSchedule({ hours }), '2026-12-01T09:00'), '2026-12-07');
    expect([entries.length, more]).toEqual([5, '+2']);
  });

  it('closed days are marked, each of a longer closure', () => {
    const schedule = scheduleOf([{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }], {
      overrides: [{ on: ['2026-12-21/2026-12-23'], status: 'cancelled', note: 'Umzug' }],
    });
    const view = monthIn(schedule, '2026-12-01T09:00');
    const closed = cells(view).filter(({ entries }) => entries.some(({ name }) => /Umzug/.test(phraseText(name))));
    expect(closed.map(({ number }) => number)).toEqual(['21', '22', '23']);
    expect(texts(monthIn(schedule, '2026-12-01T09:00', { day: '2026-12-22' }).chosen.notices)).toEqual([
      'Büro: geschlossen (Umzug, 21. bis 23. Dezember)',
    ]);
  });
});

describe('month and list', () => {
  it.each<[Parameters<typeof realSchedule>[0], string, NextConsultationOptions]>([
    ['innenstadt-west', '2026-12-31T23:30', {}],
    ['innenstadt-west', '2027-10-31T02:30', { partners: ['drk'] }],
    ['innenstadt-west', '2028-02-29T00:00', { kinds: ['consultation'] }],
    ['kaster-2017', '2017-10-10T09:00', {}],
  ])('%s at %s, %j: have the same dates', (name, local, options) => {
    const schedule = realSchedule(name);
    const at = instantOf(schedule, local);
    const [today, month] = [local.slice(0, 10), local.slice(0, 7)];
    const months = [month, monthAfter(month, 1), monthAfter(month, 2)].map((each) =>
      calendarMonthView(schedule, undefined, { month: each }, at, german, options),
    );
    const inMonths = months
      .flatMap(cells)
      .flatMap(({ date, entries }) =>
        entries.filter(({ state }) => state !== 'notice').map(({ time, state }) => [date, time, state]),
      );
    const { days } = consultationCalendarView(schedule, undefined, at, german, { ...options, limit: 7 }).now;
    const listed = days.flatMap(({ dates }) => dates.map((each) => [each.localDate, each.startTime, each.state]));
    expect(listed.length).toBeGreaterThan(3);
    expect(inMonths.filter(([date = '']) => date >= today).slice(0, listed.length)).toEqual(listed);
  });
});

describe('where', () => {
  const places = ['hof', 'schule', 'neu'].map((id) => ({ id, name: `Haus ${id}`, opensOn: '2026-12-08' }));
  const wheres = (hours: readonly object[], chosen: ChosenDay, office = {}) => {
    const view = monthIn(
      serviceSchedule({ hours }, { places }, { place: 'hof', ...office }),
      '2026-11-25T09:00',
      chosen,
    );
    return [...view.chosen.dates.map(({ where }) => where), view.place].map((each) => each && phraseText(each));
  };
  const mondays = { byDay: ['MO' as const], startTime: '10:00' };
  const fridays = { byDay: ['FR' as const], startTime: '10:00', place: 'schule' };

  it('below the month stands the office’s place, whatever the next two dates say', () => {
    const hours = [{ dates: ['2026-11-26', '2026-11-27'], startTime: '10:00', place: 'schule' }, mondays];
    expect(wheres(hours, { day: '2026-12-07' })).toEqual([undefined, 'Ort: Haus hof']);
    expect(wheres(hours, { day: '2026-11-27' })).toEqual(['Ort: Haus schule', 'Ort: Haus hof']);
  });

  it('not where no date of the month is there', () => {
    expect(wheres([fridays], { day: '2026-12-04' })).toEqual(['Ort: Haus schule', undefined]);
    expect(wheres([{ ...mondays, channels: ['phone'] }], { day: '2026-12-07' })).toEqual([undefined, undefined]);
  });

  it('what is after the office’s move says where, and the move is told on its day', () => {
    const move = { nextPlace: 'neu' };
    expect(wheres([mondays], { day: '2026-12-14' }, move)).toEqual(['Ort: Haus neu', 'Ort: Haus hof']);
    const view = monthIn(serviceSchedule({}, { places }, { place: 'hof', ...move }), '2026-12-01T09:00');
    const told = cells(view).filter(({ entries }) => entries.some(({ name }) => /Haus/.test(phraseText(name))));
    expect(told.map(({ number }) => number)).toEqual(['8']);
  });
});

describe('the chosen day', () => {
  it.each<[string, ChosenDay, string]>([
    ['today, in the month of today', {}, '2026-11-25'],
    ['the first day of a later month on which something is', { month: '2026-12' }, '2026-12-07'],
    ['the one that was chosen', { day: '2026-12-24' }, '2026-12-24'],
  ])('is %s', (_what, chosen, date) => {
    expect(monthIn(weekly, '2026-11-25T09:00', chosen).chosen.date).toBe(date);
  });

  it('says that nothing is on', () => {
    const { chosen } = monthIn(weekly, '2026-11-25T09:00');
    expect([phraseText(chosen.name), chosen.none && phraseText(chosen.none)]).toEqual([
      'Heute, Mittwoch, 25. November',
      'Keine Termine',
    ]);
  });

  it('of what is over says only what was', () => {
    const schedule = serviceSchedule({
      audience: 'Alle',
      booking: 'recommended',
      hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
    });
    const [date] = monthIn(schedule, '2026-11-25T09:00', { day: '2026-11-23' }).chosen.dates;
    expect([date?.remarks, date?.details, date?.isNow, date?.isOver]).toEqual([[], [], false, true]);
  });

  it('what has no known end is not over before its day is', () => {
    const open = serviceSchedule({ hours: [{ byDay: ['MO'], startTime: '18:00', status: 'tentative' }] });
    const at = (local: string) => {
      const [date] = monthIn(open, local, { day: '2026-11-23' }).chosen.dates;
      return [date?.isOver, ...texts(date?.remarks ?? [])];
    };
    expect(at('2026-11-23T19:00')).toEqual([
      undefined,
      'Ende nicht bekannt',
      'nicht sicher',
      'bitte vorher nachfragen',
    ]);
    expect(at('2026-11-24T00:00')).toEqual([true]);
  });
});

describe('how far one can go', () => {
  it('not before the month of today, and 400 days ahead', () => {
    const first = monthIn(weekly, '2026-11-25T09:00');
    expect([first.previous, first.next, first.from, first.through]).toEqual([
      undefined,
      '2026-12',
      '2026-11-01',
      '2027-12-31',
    ]);
    const last = monthIn(weekly, '2026-11-25T09:00', { month: '2027-12' });
    expect([last.previous, last.next]).toEqual(['2027-11', undefined]);
    expect(last.end && phraseText(last.end)).toBe('Der Kalender reicht bis Donnerstag, 30. Dezember 2027');
  });

  it('says of a day beyond that it is not known, not that nothing is on', () => {
    const view = monthIn(weekly, '2026-11-25T09:00', { day: '2027-12-31' });
    expect(spoken(view, '2027-12-31')).toBe('Freitag, 31. Dezember 2027: nicht bekannt');
    expect(view.chosen.none && phraseText(view.chosen.none)).toBe('Nicht bekannt');
    const far = monthIn(weekly, '2026-11-25T09:00', { month: '2028-03' });
    expect([far.none, cells(far).every(({ entries }) => entries.length === 0)]).toEqual([undefined, true]);
  });

  it('no further than it is told to', () => {
    const view = monthIn(weekly, '2026-11-25T09:00', {}, { within: 'P7D' });
    expect([view.next, view.through]).toEqual(['2026-12', '2026-12-31']);
  });

  it('claims nothing as long as a recurrence is still to be worked out', () => {
    const rrule = 'FREQ=MONTHLY;BYMONTHDAY=15';
    const pending = serviceSchedule({ hours: [{ rrule, validFrom: '2026-01-15', startTime: '10:00' }] });
    const view = monthIn(pending, '2026-11-25T09:00');
    expect([spoken(view, '2026-11-15'), phraseText(view.chosen.none ?? []), view.none]).toEqual([
      'Sonntag, 15. November: nicht bekannt',
      'Nicht bekannt',
      undefined,
    ]);
    const at = instantOf(pending, '2026-11-25T09:00');
    expect(nextConsultationView(pending, undefined, at, german).now.none).toBe(undefined);
  });

  it('a month without dates says so', () => {
    const once = serviceSchedule({ hours: [{ dates: ['2027-02-01'], startTime: '10:00' }] });
    const { none } = monthIn(once, '2026-11-25T09:00');
    expect(none && phraseText(none)).toBe('In diesem Monat ist kein Termin bekannt');
  });

  it('a month stays when today moves into the next', () => {
    const view = monthIn(weekly, '2026-12-01T00:00', { day: '2026-11-30' });
    expect([view.month, view.next, view.from]).toEqual(['2026-11', '2026-12', '2026-11-01']);
    expect(view.previous).toBe(undefined);
  });
});

describe('the keys of a grid of days', () => {
  it.each<[string, string, string]>([
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowLeft', '2026-12-01', '2026-11-30'],
    ['ArrowUp', '2026-12-03', '2026-11-26'],
    ['ArrowDown', '2026-12-28', '2027-01-04'],
    ['Home', '2026-12-02', '2026-11-30'],
    ['Home', '2026-11-30', '2026-11-30'],
    ['End', '2026-12-02', '2026-12-06'],
    ['End', '2026-12-31', '2027-01-03'],
    ['PageDown', '2027-01-31', '2027-02-28'],
    ['PageUp', '2027-03-31', '2027-02-28'],
    ['PageDown', '2026-12-15', '2027-01-15'],
    ['PageUp', '2027-01-15', '2026-12-15'],
    ['PageDown', '2028-01-30', '2028-02-29'],
    ['Control+Home', '2026-12-31', '2026-12-01'],
    ['Control+End', '2028-02-02', '2028-02-29'],
    ['Shift+PageDown', '2028-02-29', '2029-02-28'],
    ['Shift+PageUp', '2027-12-24', '2026-12-24'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey(from, key, false)).toBe(to);
  });

  it('left and right are exchanged where weeks run from the right', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home'].map((key) => dayAfterKey('2026-12-02', key, true))).toEqual([
      '2026-12-01',
      '2026-12-03',
      '2026-11-30',
    ]);
  });

  it.each(['Tab', 'a', 'Escape', 'Control+ArrowLeft', 'Shift+Home', 'constructor', '__proto__'])(
    '%s is no such key',
    (key) => {
      expect(dayAfterKey('2026-12-02', key, false)).toBe(undefined);
    },
  );

  it('months follow one another over the year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('2026-11', 14)]).toEqual([
      '2027-01',
      '2026-12',
      '2028-01',
    ]);
  });
});

describe('whatever the language', () => {
  it.each(languages)('no sentence of a month has a flaw (%s)', (_, words) => {
    for (const name of ['innenstadt-west', 'kaster-2017', 'chemnitz'] as const)
      for (const local of ['2017-10-10T09:00', '2026-12-20T09:00']) {
        const view = monthIn(realSchedule(name), local, {}, {}, words);
        const phrases = [
          view.name,
          view.summary,
          ...Object.values(view.buttons),
          ...cells(view).map((day) => day.spoken),
        ];
        for (const text of texts(phrases)) expect(text).not.toMatch(flaws);
      }
  });

  it('the view is plain data', () => {
    const { weeks, ...view } = monthIn(west, '2026-12-20T09:00');
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(JSON.parse(JSON.stringify(weeks[1]))).toEqual(weeks[1]);
  });
});
