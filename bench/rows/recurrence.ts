import * as rruleModule from 'rrule';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { occurrences } from '../../src/core/schedule/occurrences.js';
import { prepareSchedule, type Schedule } from '../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../src/core/schedule/recurrence.js';
import { documentText } from '../documents.js';
import { inTurn, type Row } from '../row.js';

// rrule's main file is CommonJS: Node gives its names only on the default export, bundlers give them directly.
const { rrulestr } = (rruleModule as unknown as { default?: typeof rruleModule }).default ?? rruleModule;

/** Mondays with a whole number of four weeks and of three months between them, so that every rule counts alike. */
const longAgo = '2005-01-03';
const thisYear = '2026-01-05';

/** No more days than the engine remembers, so that what is called warm is. */
const years = [2027, 2028];
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** Forty rules such as offices have: 20 by weeks, 20 by months. */
const plain: readonly string[] = [
  ...weekdays.map((day) => `FREQ=WEEKLY;BYDAY=${day}`),
  ...weekdays.map((day) => `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`),
  ...weekdays.map((day) => `FREQ=WEEKLY;INTERVAL=4;BYDAY=${day}`),
  ...weekdays.map((day, i) => `FREQ=WEEKLY;BYDAY=${day},${weekdays[(i + 2) % 5]!}`),
  ...weekdays.map((day) => `FREQ=MONTHLY;BYDAY=1${day}`),
  ...weekdays.map((day) => `FREQ=MONTHLY;BYDAY=-1${day}`),
  ...weekdays.map((day) => `FREQ=MONTHLY;INTERVAL=2;BYDAY=2${day}`),
  ...weekdays.map((day) => `FREQ=MONTHLY;INTERVAL=3;BYDAY=1${day},3${day}`),
];

/** What only the recurrence engine can say, which is built on rrule itself. */
const beyondPlain: readonly string[] = Array.from({ length: 5 }, (_, i) => [
  `FREQ=MONTHLY;BYMONTHDAY=${i + 10}`,
  `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-${i + 1}`,
  `FREQ=YEARLY;BYMONTH=${i + 5};BYDAY=2SU`,
  `FREQ=MONTHLY;BYMONTHDAY=-${i + 1}`,
]).flat();

/** One of its own for each rule, so that dates can be told apart. */
const timeOf = (rule: number): string => `10:${String(rule).padStart(2, '0')}`;

const textOf = (rules: readonly string[], validFrom: string): string =>
  documentText([{ hours: rules.map((rrule, i) => ({ rrule, validFrom, startTime: timeOf(i), endTime: '12:00' })) }]);

const ready = (text: string): Schedule => prepareSchedule(parseDocument(text).value, { recurrence });

const datesIn = (schedule: Schedule, year: number) =>
  occurrences(schedule, { from: `${year}-01-01`, through: `${year}-12-31` });

type Recurrence = ReturnType<typeof rrulestr>;

/** rrule counts in UTC; local times are dressed up as such. */
const readyRules = (rules: readonly string[], noCache: boolean): readonly Recurrence[] =>
  rules.map((rule, i) =>
    rrulestr(`DTSTART:${longAgo.replaceAll('-', '')}T${timeOf(i).replace(':', '')}00Z\nRRULE:${rule}`, {
      cache: !noCache,
    }),
  );

const betweenIn = (rules: readonly Recurrence[], year: number): readonly Date[] =>
  rules.flatMap((rule) => rule.between(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31, 23)), true));

const comparable = (schedule: Schedule): readonly string[] =>
  years.flatMap((year) => datesIn(schedule, year).map(({ localDate, startTime = '' }) => `${localDate}T${startTime}`));

const againstRrule = (rules: readonly string[], kind: string, goal?: number): readonly Row[] => {
  const text = textOf(rules, longAgo);
  const answers = () =>
    [
      comparable(ready(text)).toSorted(),
      years
        .flatMap((year) => betweenIn(readyRules(rules, true), year).map((date) => date.toISOString().slice(0, 16)))
        .toSorted(),
    ] as const;
  const schedule = ready(text);
  const uncached = readyRules(rules, true);
  const cached = readyRules(rules, false);
  const what = `a year of ${rules.length} ${kind} begun in 2005`;
  return [
    {
      what,
      start: 'cold',
      goal,
      answers,
      ours: { name: 'stadtteil-widgets', run: inTurn(years, (year) => datesIn(ready(text), year)) },
      theirs: { name: 'rrule', run: inTurn(years, (year) => betweenIn(readyRules(rules, true), year)) },
    },
    {
      what,
      start: 'warm',
      goal,
      answers,
      ours: { name: 'stadtteil-widgets', run: inTurn(years, (year) => datesIn(schedule, year)) },
      theirs: { name: 'rrule', run: inTurn(years, (year) => betweenIn(uncached, year)) },
    },
    {
      what: `${what}, asked again for the same years`,
      start: 'warm',
      answers,
      ours: { name: 'stadtteil-widgets', run: inTurn(years, (year) => datesIn(schedule, year)) },
      theirs: { name: 'rrule with its cache', run: inTurn(years, (year) => betweenIn(cached, year)) },
    },
  ];
};

const byAge = (rules: readonly string[], kind: string): readonly Row[] => {
  const [old, young] = [textOf(rules, longAgo), textOf(rules, thisYear)];
  return (['cold', 'warm'] as const).map((start) => {
    const [oldSchedule, youngSchedule] = [ready(old), ready(young)];
    const ask = (text: string, schedule: Schedule) =>
      inTurn(years, (year) => datesIn(start === 'cold' ? ready(text) : schedule, year));
    return {
      what: `a year of ${rules.length} ${kind} begun in 2005, not in 2026`,
      start,
      goal: 1.1,
      ours: { name: 'begun in 2005', run: ask(old, oldSchedule) },
      theirs: { name: 'begun in 2026', run: ask(young, youngSchedule) },
      answers: () =>
        [old, young].map((text) =>
          years.map((year) => datesIn(ready(text), year).map(({ start: begin, end }) => [begin, end])),
        ) as unknown as readonly [unknown, unknown],
    };
  });
};

/** Rules of RFC 5545, the same strings on both sides. */
export const recurrenceRows: readonly Row[] = [
  ...byAge(plain, 'plain rules'),
  ...byAge(beyondPlain, 'rrule strings'),
  ...againstRrule(plain, 'plain rules', 0.05),
  ...againstRrule(beyondPlain, 'rrule strings'),
];
