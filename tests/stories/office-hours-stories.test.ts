import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { type OpeningState, stateReasons } from '../../src/core/schedule/opening-state.js';
import { openingStatus } from '../../src/core/schedule/opening-status.js';
import { officeOf, prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import * as recurrence from '../../src/core/schedule/recurrence.js';
import { type DocumentName, documents } from '../../stories/documents.js';
import type { OfficeHoursArgs, Story } from '../../stories/office-hours/office-hours-story.js';
import type { StateClaim } from '../../stories/support/means.js';
import { filesUnder, root } from '../architecture/source-files.js';

interface StoryModule {
  readonly default: { readonly args: Partial<OfficeHoursArgs> };
  readonly [story: string]: Story | StoryModule['default'];
}

interface Told {
  readonly name: string;
  readonly story: Story;
  readonly args: OfficeHoursArgs;
  readonly claim?: StateClaim;
}

const files = filesUnder('stories').filter((file) => /^stories\/office-hours\/.*\.stories\.ts$/.test(file));
const modules = await Promise.all(files.map((file) => import(join(root, file)) as Promise<StoryModule>));

const stories: readonly Told[] = modules.flatMap(({ default: meta, ...others }) =>
  Object.entries(others).map(([id, story]) => {
    const told = story as Story;
    const { claim } = (told.parameters ?? {}) as { claim?: StateClaim };
    const args = { ...meta.args, ...told.args } as OfficeHoursArgs;
    return { name: told.name ?? id, story: told, args, ...(claim && { claim }) };
  }),
);

const claimed = stories.filter((told): told is Told & { claim: StateClaim } => told.claim !== undefined);
const pair = (state: OpeningState, reason: string | undefined) => (reason ? `${state}: ${reason}` : state);

/** What the time engine says about the office of a story. */
const statusAt = (name: DocumentName, office: string | undefined, time: string, isLoading: boolean) => {
  const document = parseDocument(documents[name]).value;
  const schedule = prepareSchedule(document, isLoading ? {} : { recurrence });
  return openingStatus(schedule, officeOf(schedule, office)?.id ?? '', readInstant(schedule, time) ?? NaN);
};

describe('a story for every state and reason', () => {
  const combinations = Object.entries(stateReasons).flatMap(([state, reasons]) =>
    reasons.map((reason) => pair(state as OpeningState, reason)),
  );
  it.each(combinations)('%s', (combination) => {
    expect(claimed.map(({ claim: { state, reason } }) => pair(state, reason))).toContain(combination);
  });
});

describe('what a story stands for is so', () => {
  it.each(claimed.map((told) => [told.name, told] as const))('%s', (_name, { args, claim }) => {
    const status = statusAt(args.document ?? 'ahornhof', args.office, args.time, claim.reason === 'loading');
    expect({ state: status.state, reason: status.reason?.kind }).toEqual({ state: claim.state, reason: claim.reason });
  });
});

describe('the documents of the stories', () => {
  it.each(Object.entries(documents))('%s has the faults it is meant to have', (name, json) => {
    const faults = parseDocument(json).problems.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(faults).toEqual(
      name === 'faulty'
        ? [
            '/offices/0/place unknown-reference',
            '/offices/0/hours/1/startTime format',
            '/offices/0/hours/2/byDay/0 format',
          ]
        : [],
    );
  });
});
