import type { Rule } from '../../src/core/model/office-document.js';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { isoTime } from '../../src/core/schedule/civil-date.js';
import type { Occurrence } from '../../src/core/schedule/occurrence.js';
import { occurrences } from '../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../src/core/schedule/opening-status.js';
import { prepareSchedule, type Schedule } from '../../src/core/schedule/prepare-schedule.js';
import { comparedHours, documentText } from '../documents.js';
import { inTurn, type Row } from '../row.js';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Weekly and monthly ones in turn, each at a time of its own. */
const rules = (count: number): readonly Rule[] =>
  Array.from({ length: count }, (_, i) => {
    const weekday = weekdays[i % 7]!;
    return { byDay: [i % 2 ? `${(i % 4) + 1}${weekday}` : weekday], startTime: isoTime(i), endTime: '20:00' };
  });

/** A document's text, made ready for questions. */
export const ready = (text: string): Schedule => prepareSchedule(parseDocument(text).value);
const oneOffice = (count: number): string => documentText([{ hours: rules(count) }]);
/** The text of a document with so many offices. */
export const offices = (count: number): string =>
  documentText(Array.from({ length: count }, (_, i) => comparedHours[i % comparedHours.length]!.office));

const years = (schedule: Schedule, first: number, count: number): readonly Occurrence[] =>
  occurrences(schedule, { from: `${first}-01-01`, through: `${first + count - 1}-12-31` });

const ofEach = (schedule: Schedule): readonly Occurrence[] =>
  [...schedule.offices.keys()].flatMap((id) =>
    occurrences(schedule, { from: '2027-01-01', through: '2027-12-31' }, { offices: [id] }),
  );

const statusOfEach = (schedule: Schedule) =>
  [...schedule.offices.keys()].map((id) => openingStatus(schedule, id, Date.UTC(2027, 4, 4, 8)));

/** More of the same takes as many times longer as it is more, and a tenth on top for what is never quite even. */
export const growth = (
  what: string,
  times: number,
  text: string,
  ask: (schedule: Schedule) => unknown,
  less: Row['theirs'],
) =>
  ({
    what,
    start: 'cold',
    goal: times * 1.1,
    ours: { name: what, run: () => ask(ready(text)) },
    theirs: less,
  }) as const;

/** The dates of the small side are among those of the large one, which has as many times more. */
const firstDates = (found: readonly Occurrence[], like: readonly Occurrence[]): unknown => {
  const wanted = new Set(like.map(({ of, start, startTime = '' }) => `${of} ${start} ${startTime}`));
  return found.map(({ of, start, startTime = '' }) => `${of} ${start} ${startTime}`).filter((date) => wanted.has(date));
};

const byRules = (many: number, few: number): Row => {
  const [large, small] = [oneOffice(many), oneOffice(few)];
  const ask = (schedule: Schedule) => years(schedule, 2027, 1);
  return {
    ...growth(`a year of ${many} rules`, many / few, large, ask, {
      name: `of ${few}`,
      run: () => ask(ready(small)),
    }),
    answers: () => {
      const little = ask(ready(small));
      return [firstDates(ask(ready(large)), little), firstDates(little, little)];
    },
  };
};

/** A long window beside the shorter ones that it is made of, so that both sides look at the same days. */
const byWindow = (many: number, few: number): Row => {
  const text = oneOffice(20);
  const firstYears = Array.from({ length: many / few }, (_, i) => 2027 + i * few);
  const long = (schedule: Schedule) => years(schedule, 2027, many);
  const short = (first: number) => years(ready(text), first, few);
  return {
    ...growth(`${many} years of 20 rules`, many / few, text, long, {
      name: `of ${few}`,
      run: inTurn(firstYears, short),
    }),
    answers: () => [long(ready(text)), firstYears.flatMap(short)],
  };
};

const byOffices = (what: string, many: number, ask: (schedule: Schedule) => readonly unknown[]): Row => {
  const [large, small] = [offices(many), offices(many / 10)];
  return {
    ...growth(`${what} of ${many} offices`, 10, large, ask, { name: `of ${many / 10}`, run: () => ask(ready(small)) }),
    answers: () => {
      const little = ask(ready(small));
      return [ask(ready(large)).slice(0, little.length), little];
    },
  };
};

/**
 * Cost grows with what is asked for and no faster; the one document beside a smaller one of the same kind.
 *
 * @param offices how many the largest document has
 */
export const growthRows = (offices: number): readonly Row[] => [
  byRules(100, 10),
  byRules(1000, 100),
  byWindow(5, 1),
  byWindow(20, 5),
  byOffices('the status', offices, statusOfEach),
  byOffices('a year', offices, ofEach),
];
