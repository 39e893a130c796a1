import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/model/parse-document.js';
import type { OccurrenceState } from '../../src/core/schedule/occurrence.js';
import { prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { isStale } from '../../src/core/schedule/stale.js';
import { upcoming } from '../../src/core/schedule/upcoming.js';
import { documents } from '../../stories/documents.js';
import type { NextConsultationArgs, Story } from '../../stories/next-consultation/next-consultation-story.js';
import { type DateClaim, dateReasons } from '../../stories/support/date-claims.js';
import { filesUnder, root } from '../architecture/source-files.js';

interface StoryModule {
  readonly default: { readonly args: Partial<NextConsultationArgs> };
  readonly [story: string]: Story | StoryModule['default'];
}

const files = filesUnder('stories').filter((file) => /^stories\/next-consultation\/.*\.stories\.ts$/.test(file));
const modules = await Promise.all(files.map((file) => import(join(root, file)) as Promise<StoryModule>));

const stories = modules.flatMap(({ default: meta, ...others }) =>
  Object.entries(others).map(([id, each]) => {
    const story = each as Story;
    const { claim } = (story.parameters ?? {}) as { claim?: DateClaim };
    return { name: story.name ?? id, story, args: { ...meta.args, ...story.args } as NextConsultationArgs, claim };
  }),
);

const claimed = stories.flatMap(({ claim, ...told }) => (claim ? [{ ...told, claim }] : []));
const pair = (state: OccurrenceState, reason: string | undefined) => (reason ? `${state}: ${reason}` : state);

/** The first date that a story shows, as the time engine knows it, and whether the document is too old to be trusted. */
const firstDate = ({ document = 'lindenplatz', time, consultation }: NextConsultationArgs): DateClaim => {
  const schedule = prepareSchedule(parseDocument(documents[document]).value);
  const at = readInstant(schedule, time) ?? NaN;
  const [date] = upcoming(schedule, at, { kind: 'service', services: consultation?.split(' '), limit: 1 });
  if (!date) throw new Error('The story shows no date.');
  return isStale(schedule, at)
    ? { state: 'tentative', reason: 'stale' }
    : { state: date.state, reason: date.reason?.kind };
};

describe('a story for every state of a date and its reason', () => {
  const combinations = Object.entries(dateReasons).flatMap(([state, reasons]) =>
    reasons.map((reason) => pair(state as OccurrenceState, reason)),
  );
  it.each(combinations)('%s', (combination) => {
    expect(claimed.map(({ claim: { state, reason } }) => pair(state, reason))).toContain(combination);
  });
});

describe('what a story stands for is so', () => {
  it.each(claimed.map((told) => [told.name, told] as const))('%s', (_name, { args, claim }) => {
    expect(firstDate(args)).toEqual({ state: claim.state, reason: claim.reason });
  });
});

describe('every date of the invented houses', () => {
  it.each(['lindenplatz', 'ahornhof', 'innenstadt-west'] as const)(
    '%s has no state with a reason that no story knows',
    (name) => {
      const schedule = prepareSchedule(parseDocument(documents[name]).value);
      const dates = upcoming(schedule, Date.parse('2026-11-01T00:00Z'), { kind: 'service' });
      const unknown = dates.filter(
        ({ state, reason }) => !(dateReasons[state] as readonly (string | undefined)[]).includes(reason?.kind),
      );
      expect(dates.length).toBeGreaterThan(50);
      expect(unknown).toEqual([]);
    },
  );
});
