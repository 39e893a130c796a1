import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { dayMilliseconds } from '../../../../src/core/schedule/civil-date.js';
import { statutoryHolidays } from '../../../../src/core/schedule/holidays.js';
import { instantAt } from '../../../../src/core/schedule/local-time.js';
import { openingStatus } from '../../../../src/core/schedule/opening-status.js';
import { prepareSchedule } from '../../../../src/core/schedule/prepare-schedule.js';
import { featureCount, propertyRuns } from '../../property-runs.js';
import { readThroughoutIn } from '../../reader-zone.js';
import { osmCase, type OsmCase } from './osm-documents.js';
import { nominatimPlace, osmNotation } from './osm-notation.js';

const numRuns = propertyRuns();

/** `open` or `tentative`, from one instant to another. */
type Stretch = readonly [state: string, start: string, end: string];

const stretch = (state: string, start: number, end: number): Stretch => [
  state,
  new Date(start).toISOString(),
  new Date(end).toISOString(),
];

const bounds = ({ document, from, through }: OsmCase): readonly [number, number] => {
  const schedule = prepareSchedule(document);
  return [instantAt(schedule, from), instantAt(schedule, through + 1)];
};

/** Going from each state to the next by what `until` says. */
const ours = (given: OsmCase): readonly Stretch[] => {
  const [from, to] = bounds(given);
  const schedule = prepareSchedule(given.document);
  const found: Stretch[] = [];
  for (let at = from; at < to;) {
    const { state, until = to } = openingStatus(schedule, 'office', at);
    if (state === 'open' || state === 'tentative') found.push(stretch(state, at, Math.min(until, to)));
    at = until;
  }
  return found;
};

const theirs = (given: OsmCase): readonly Stretch[] => {
  const [from, to] = bounds(given);
  const hours = new OpeningHours(osmNotation(given.document), nominatimPlace(given.document.region) as never);
  const found: Stretch[] = [];
  for (const [start, end, isUnknown] of hours.getOpenIntervals(new Date(from), new Date(to))) {
    const next = stretch(isUnknown ? 'tentative' : 'open', start.getTime(), Math.min(end.getTime(), to));
    const last = found.at(-1);
    if (last?.[0] === next[0] && last[2] === next[1]) found.splice(-1, 1, [last[0], last[1], next[2]]);
    else found.push(next);
  }
  return found;
};

const features = { ofRules: ['n-th', 'last', 'week parity', 'tentative', 'season', 'on holidays', 'past midnight'] };
const ofDays = ['holiday', 'change of clocks', 'override', 'part of a day'];

const featuresOf = ({ document, from, through }: OsmCase): readonly string[] => {
  const { hours = [], overrides = [] } = document.offices[0]!;
  const days = Array.from({ length: through - from + 1 }, (_, i) => from + i);
  const [start, end] = bounds({ document, from, through });
  const is: readonly (readonly [string, boolean])[] = [
    ['n-th', hours.some(({ byDay = [] }) => byDay.some((code) => /^[1-5]/.test(code)))],
    ['last', hours.some(({ byDay = [] }) => byDay.some((code) => code.startsWith('-')))],
    ['week parity', hours.some(({ weekParity }) => weekParity)],
    ['tentative', hours.some(({ status }) => status === 'tentative')],
    ['season', hours.some(({ validFrom }) => validFrom)],
    ['on holidays', hours.some(({ byDay = [] }) => byDay.includes('PH'))],
    ['past midnight', hours.some(({ startTime = '', endTime = '' }) => endTime <= startTime)],
    ['holiday', document.region !== 'XX' && days.some(statutoryHolidays(document.region))],
    ['change of clocks', (end - start) % dayMilliseconds !== 0],
    ['override', overrides.length > 0],
    ['part of a day', overrides.some(({ startTime }) => startTime)],
  ].map(([name, has]) => [String(name), Boolean(has)]);
  return is.flatMap(([name, has]) => (has ? [name] : []));
};

describe(`hours agree with opening_hours on ${numRuns} generated documents, eight weeks each`, () => {
  const { meet, rarerThan } = featureCount();

  readThroughoutIn('Europe/Berlin');

  it('from state to state', () => {
    fc.assert(
      fc.property(osmCase, (given) => {
        meet(featuresOf(given));
        expect(ours(given), osmNotation(given.document)).toEqual(theirs(given));
      }),
      { numRuns },
    );
    expect(rarerThan(numRuns / 25, [...features.ofRules, ...ofDays])).toEqual([]);
  });
});
