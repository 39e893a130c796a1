import { expect, it } from 'vitest';
import { sharedChunks } from '../../scripts/build/shared-chunks.js';

const elements = ['office-hours', 'next-consultation', 'partner-contacts', 'office-list', 'office-notices'];
const onDemand = (tag: string) => `src/elements/${tag}/on-demand.ts`;

/** Who imports a module. */
const importers: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(elements.map((tag) => [onDemand(tag), ['src/embed/autoload.ts']])),
  'src/elements/shared/define-element.ts': elements.map(onDemand),
  'src/core/schedule/prepare-schedule.ts': [onDemand('office-hours'), 'src/core/views/dates.ts'],
  'src/core/views/dates.ts': [onDemand('next-consultation')],
  'src/core/schedule/civil-date.ts': ['src/core/schedule/prepare-schedule.ts', 'src/core/views/people.ts'],
  'src/core/views/people.ts': [onDemand('partner-contacts')],
  'src/core/views/now.ts': [onDemand('office-hours'), onDemand('office-list')],
  'src/core/views/day.ts': [onDemand('office-hours'), onDemand('office-list'), onDemand('office-notices')],
  'src/core/views/small.ts': [onDemand('office-notices'), onDemand('office-list')],
  'src/core/views/news.ts': [onDemand('office-notices'), onDemand('office-list')],
  'src/core/views/list.ts': [onDemand('office-list')],
  'src/elements/shared/problem-list.ts': [],
};

const modules = {
  getModuleInfo: (id: string) => ({
    importers: (importers[id.slice(1)] ?? []).map((each) => `/${each}`),
    code: 'x'.repeat(id.includes('small') ? 300 : 1000),
  }),
};

const chunkOf = (id: string) => {
  const { name } = sharedChunks().groups![0]!;
  return typeof name === 'function' ? name(`/${id}`, modules as unknown as Parameters<typeof name>[1]) : name;
};

it.each<[id: string, expected: string | null, why: string]>([
  ['src/elements/shared/define-element.ts', 'for-all', 'what all elements need'],
  ['src/core/schedule/civil-date.ts', 'for-all', 'what the engine and the element without it need'],
  [
    'src/core/schedule/prepare-schedule.ts',
    'for-next-consultation-office-hours-few',
    'the engine, where no other needs it',
  ],
  ['src/core/views/now.ts', 'for-office-hours-few', 'what a usual element and another one need'],
  ['src/core/views/day.ts', 'for-office-hours', 'what a usual element and several others need'],
  ['src/core/views/news.ts', 'for-others', 'what only others need'],
  ['src/core/views/small.ts', 'for-all', 'what is small'],
  ['src/core/views/people.ts', null, 'what one needs stays with it'],
  ['src/core/views/list.ts', null, 'also where that is none of the usual ones'],
  ['src/elements/shared/problem-list.ts', null, 'what is loaded later is a chunk of its own'],
])('%s belongs to %j: %s', (id, expected) => {
  expect(chunkOf(id)).toEqual(expected);
});
