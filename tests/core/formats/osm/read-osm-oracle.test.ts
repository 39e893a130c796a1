import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOsm } from '../../../../src/core/formats/read-osm.js';
import { isoDate } from '../../../../src/core/schedule/civil-date.js';
import { instantAt } from '../../../../src/core/schedule/local-time.js';
import { openingStatus } from '../../../../src/core/schedule/opening-status.js';
import { prepareSchedule } from '../../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';
import { documentOf } from '../../documents.js';
import { featureCount, propertyRuns, seed } from '../../property-runs.js';
import { readIn } from '../../reader-zone.js';
import { nominatimPlace } from '../../schedule/oracles/osm-notation.js';
import { hardPlaces, osmValue, type OsmValue } from './osm-values.js';

const numRuns = propertyRuns(600);

type Stretch = readonly [state: 'open' | 'unknown', start: string, end: string];

/** Touching stretches of one state are one. */
const joined = (all: readonly Stretch[]): readonly Stretch[] =>
  all.reduce<Stretch[]>((found, next) => {
    const last = found.at(-1);
    if (last?.[0] === next[0] && last[2] === next[1]) found[found.length - 1] = [last[0], last[1], next[2]];
    else found.push(next);
    return found;
  }, []);

const iso = (at: number) => new Date(at).toISOString();

const boundsOf = ({ from, through }: OsmValue) => {
  const zone = prepareSchedule(documentOf({}));
  return { start: instantAt(zone, from), end: instantAt(zone, through + 1), zone };
};

const theirsOf = (text: string, { region }: OsmValue) => new OpeningHours(text, nominatimPlace(region) as never);

/** The days of school holidays that `opening_hours` knows; it gives no list of them. */
const schoolHolidays = (value: OsmValue): readonly string[] => {
  const { start, end, zone } = boundsOf(value);
  const inSchool = theirsOf('SH 12:00-13:00', value).getOpenIntervals(new Date(start), new Date(end));
  const all = inSchool.map(
    ([at]) => Math.round((at.getTime() - instantAt(zone, value.from)) / 864e5 - 0.5) + value.from,
  );
  const spans: [number, number][] = [];
  for (const day of all)
    if (spans.at(-1)?.[1] === day - 1) spans.at(-1)![1] = day;
    else spans.push([day, day]);
  return spans.map(([first, last]) => `${isoDate(first)}/${isoDate(last)}`);
};

const ours = (value: OsmValue): readonly Stretch[] | undefined => {
  const { start, end } = boundsOf(value);
  const days = value.text.includes('SH') ? schoolHolidays(value) : [];
  const { hours, overrides, periods, notUnderstood } = readOsm(value.text, { schoolHolidays: days });
  if (notUnderstood.length > 0) return undefined;
  const office = { id: 'office', name: 'Büro', hours, overrides };
  const document = documentOf({ region: value.region, offices: [office], periods });
  const schedule = prepareSchedule(document, { recurrence });
  const found: Stretch[] = [];
  for (let at = start; at < end;) {
    const { state, reason, until = end } = openingStatus(schedule, 'office', at);
    const to = Math.min(until, end);
    if (state === 'open') found.push(['open', iso(at), iso(to)]);
    else if (state !== 'closed' && reason?.kind !== 'no-hours') found.push(['unknown', iso(at), iso(to)]);
    at = until;
  }
  return joined(found);
};

const theirs = (value: OsmValue): readonly Stretch[] => {
  const { start, end, zone } = boundsOf(value);
  // What holds where nothing else does is a remark here, and has no times.
  const hours = theirsOf(value.text.replace(/ \|\|.*/, ''), value);
  return joined(
    hours.getOpenIntervals(new Date(start), new Date(end)).map(([first, last, isUnknown, comment]) => {
      const day = Math.floor(zone.clock.toLocal(first.getTime()) / 864e5);
      // When something without an end is over, both guess; here it is the end of the day.
      const most = comment?.startsWith('Specified as open end') ? instantAt(zone, day + 1) : end;
      return [isUnknown ? 'unknown' : 'open', iso(first.getTime()), iso(Math.min(last.getTime(), most, end))];
    }),
  );
};

describe(`what is read agrees with opening_hours on ${numRuns} generated values, eight weeks each (seed ${seed})`, () => {
  const { meet, rarerThan } = featureCount();
  let understood = 0;

  // It knows no zone but that of the process.
  beforeAll(() => {
    readIn('Europe/Berlin');
  });

  afterAll(() => {
    readIn();
  });

  it('from state to state', () => {
    fc.assert(
      fc.property(osmValue, (value) => {
        const found = ours(value);
        if (!found) return;
        understood++;
        meet(hardPlaces.filter(([, has]) => has.test(value.text)).map(([name]) => name));
        expect(found, value.text).toEqual(theirs(value));
      }),
      { numRuns, seed },
    );
    // The rest is handed back, not guessed.
    expect(understood).toBeGreaterThan(numRuns * 0.8);
    expect(
      rarerThan(
        numRuns / 60,
        hardPlaces.map(([name]) => name),
      ),
    ).toEqual([]);
  });
});
