import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseDocument } from '../src/core/model/parse-document.js';
import { nextChange } from '../src/core/schedule/next-change.js';
import { occurrences } from '../src/core/schedule/occurrences.js';
import { openingStatus } from '../src/core/schedule/opening-status.js';
import { prepareSchedule, type Schedule } from '../src/core/schedule/prepare-schedule.js';
import { comparedHours, documentText } from './documents.js';

/** What a schedule and all that it remembers take, in megabytes. */
export interface Taken {
  readonly what: string;
  readonly megabytes: number;
}

const day = 864e5;
const from = Date.UTC(2027, 0, 1);

const schedule = (offices: number): Schedule =>
  prepareSchedule(
    parseDocument(
      documentText(Array.from({ length: offices }, (_, i) => comparedHours[i % comparedHours.length]!.office)),
    ).value,
  );

/** What a page asks that stays open: the status, and when to look again. */
const staysOpen = (weeks: number) => () => {
  const asked = schedule(1);
  for (let at = from; at < from + weeks * 7 * day; at = nextChange(asked, 'office-0', at))
    openingStatus(asked, 'office-0', at);
  return asked;
};

const eachAsked = (offices: number, ask: (asked: Schedule, office: string) => unknown) => () => {
  const asked = schedule(offices);
  for (const id of asked.offices.keys()) ask(asked, id);
  return asked;
};

const cases: readonly (readonly [what: string, make: () => Schedule])[] = [
  ['a page with one office, open for a day', staysOpen(1 / 7)],
  ['the same, open for 8 weeks', staysOpen(8)],
  ['the same, open for 5 years', staysOpen(260)],
  ['1000 offices, the status of each', eachAsked(1000, (asked, id) => openingStatus(asked, id, from))],
  [
    '1000 offices, a year of each',
    eachAsked(1000, (asked, id) =>
      occurrences(asked, { from: '2027-01-01', through: '2027-12-31' }, { offices: [id] }),
    ),
  ],
];

/** The heap with what was made less the heap without it, swept before each look. */
export const memoryTaken = (): readonly Taken[] => {
  setFlagsFromString('--expose-gc');
  const sweep = runInNewContext('gc') as () => void;
  const heap = (): number => {
    sweep();
    return process.memoryUsage().heapUsed;
  };
  return cases.map(([what, make]) => {
    const kept: Schedule[] = [];
    const before = heap();
    kept.push(make());
    const megabytes = (heap() - before) / 1e6;
    return { what, megabytes: kept.length * megabytes };
  });
};
