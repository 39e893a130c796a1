import { expect, it } from 'vitest';
import { sharedChunks } from '../../scripts/build/shared-chunks.js';

/** Who imports a module. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'src/elements/hours/on-demand.ts': ['src/embed/autoload.ts'],
  'src/elements/dates/on-demand.ts': ['src/embed/autoload.ts'],
  'src/elements/people/on-demand.ts': ['src/embed/autoload.ts'],
  'src/elements/shared/define-element.ts': [
    'src/elements/hours/on-demand.ts',
    'src/elements/dates/on-demand.ts',
    'src/elements/people/on-demand.ts',
  ],
  'src/core/schedule/prepare-schedule.ts': ['src/elements/hours/on-demand.ts', 'src/core/views/dates.ts'],
  'src/core/views/dates.ts': ['src/elements/dates/on-demand.ts'],
  'src/core/schedule/civil-date.ts': ['src/core/schedule/prepare-schedule.ts', 'src/core/views/people.ts'],
  'src/core/views/people.ts': ['src/elements/people/on-demand.ts'],
  'src/elements/shared/filter.ts': ['src/core/views/people.ts', 'src/core/views/dates.ts'],
  'src/elements/shared/problem-list.ts': [],
};

const modules = {
  getModuleInfo: (id: string) => ({ importers: (importers[id.slice(1)] ?? []).map((each) => `/${each}`) }),
};

const chunkOf = (id: string) =>
  sharedChunks('/').groups!.map(({ name }) =>
    typeof name === 'function' ? name(`/${id}`, modules as unknown as Parameters<typeof name>[1]) : name,
  );

it.each([
  ['src/elements/shared/define-element.ts', ['shared', null], 'what all elements need'],
  ['src/core/schedule/civil-date.ts', ['shared', null], 'what the engine and the element without it need'],
  ['src/core/schedule/prepare-schedule.ts', [null, 'schedule'], 'the engine'],
  ['src/elements/shared/filter.ts', [null, null], 'what only some of them need is not fetched by the others'],
  ['src/core/views/people.ts', [null, null], 'what one needs stays with it'],
  ['src/elements/shared/problem-list.ts', [null, null], 'what is loaded later is a chunk of its own'],
])('%s belongs to %j: %s', (id, expected) => {
  expect(chunkOf(id)).toEqual(expected);
});
