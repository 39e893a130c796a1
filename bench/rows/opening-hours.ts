import openingHoursPackage from 'opening_hours';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { occurrences } from '../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../src/core/schedule/opening-status.js';
import { prepareSchedule, type Schedule } from '../../src/core/schedule/prepare-schedule.js';
import { type ComparedHours, comparedHours, documentText, placeInRhinelandPalatinate } from '../documents.js';
import { inTurn, type Row } from '../row.js';

const year = { from: '2027-01-01', through: '2027-12-31' };
const newYear = new Date(2027, 0, 1);
const yearsEnd = new Date(2028, 0, 1);

/** Through the year at all times of the day, never on a full quarter of an hour. */
const instants = Array.from({ length: 300 }, (_, i) => newYear.getTime() + (i * 29 * 60 + 7) * 60_000);

type OpeningHours = openingHoursPackage;
type Stretch = readonly [start: number, end: number, state: string];

const ourWords: Readonly<Record<string, string>> = { confirmed: 'open', tentative: 'unknown' };

/** Touching stretches of one state are one, however a side cuts them. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const [start, end, state] of stretches) {
    const last = found.at(-1);
    if (last?.[1] === start && last[2] === state) found[found.length - 1] = [last[0], end, state];
    else found.push([start, end, state]);
  }
  return found;
};

const ready = ({ office }: ComparedHours): (() => Schedule) => {
  const text = documentText([office]);
  return () => prepareSchedule(parseDocument(text).value);
};
const readyTag =
  ({ tag }: ComparedHours): (() => OpeningHours) =>
  () =>
    new openingHoursPackage(tag, placeInRhinelandPalatinate);

const ourStatus = (schedule: Schedule, at: number) => openingStatus(schedule, 'office-0', at);

/** The state and its end. A holiday's rule counts as a change although all stays closed; then one has to go on. */
const theirStatus = (hours: OpeningHours, at: number): readonly [state: string, until: number] => {
  const iterator = hours.getIterator(new Date(at));
  const state = iterator.getStateString();
  while (iterator.advance() && iterator.getStateString() === state);
  return [state, iterator.getDate().getTime()];
};

const ourYear = (schedule: Schedule) => occurrences(schedule, year);
const theirYear = (hours: OpeningHours) => hours.getOpenIntervals(newYear, yearsEnd);

const statusAnswers = (hours: ComparedHours) => () => {
  const schedule = ready(hours)();
  const tag = readyTag(hours)();
  return [
    instants.map((at) => {
      const { state, until } = ourStatus(schedule, at);
      return [state === 'tentative' ? 'unknown' : state, until];
    }),
    instants.map((at) => {
      const [state, until] = theirStatus(tag, at);
      return [state === 'close' ? 'closed' : state, until];
    }),
  ] as const;
};

const yearAnswers = (hours: ComparedHours) => () =>
  [
    joined(
      ourYear(ready(hours)())
        .filter(({ state }) => state !== 'cancelled')
        .map(({ start, end, state }) => [start, end ?? start, ourWords[state] ?? state]),
    ),
    joined(
      theirYear(readyTag(hours)()).map(([start, end, isUnknown]) => [
        start.getTime(),
        end.getTime(),
        isUnknown ? 'unknown' : 'open',
      ]),
    ),
  ] as const;

const rowsOf = (hours: ComparedHours): readonly Row[] => {
  const ours = ready(hours);
  const theirs = readyTag(hours);
  const [schedule, tag] = [ours(), theirs()];
  const row = (
    what: string,
    answers: Row['answers'],
    ask: (asked: Schedule, at: number) => unknown,
    askThem: (asked: OpeningHours, at: number) => unknown,
  ): readonly Row[] =>
    (['cold', 'warm'] as const).map((start) => ({
      what: `${what} of ${hours.name}`,
      start,
      goal: 0.02,
      answers,
      ours: { name: 'stadtteil-widgets', run: inTurn(instants, (at) => ask(start === 'cold' ? ours() : schedule, at)) },
      theirs: { name: 'opening_hours', run: inTurn(instants, (at) => askThem(start === 'cold' ? theirs() : tag, at)) },
    }));
  return [
    ...row('state and next change', statusAnswers(hours), ourStatus, theirStatus),
    ...row('a year', yearAnswers(hours), ourYear, theirYear),
  ];
};

/** Status and a year of hours against opening_hours, the usual package for them. */
export const openingHoursRows: readonly Row[] = comparedHours.flatMap(rowsOf);
