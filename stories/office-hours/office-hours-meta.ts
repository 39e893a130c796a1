import type { Meta } from '@storybook/web-components-vite';
import { inBoth } from '../support/means.js';
import { readerZone, storyArgs } from '../support/story-args.js';
import { officeHours, type OfficeHoursArgs, snippet } from './office-hours-story.js';

const source = {
  language: 'html',
  transform: (_code: string, { args }: { args: OfficeHoursArgs }) => snippet(args),
};

/** What is worth turning in a story that stands for a state; the rest is in "Try it". */
const turned = ['time', 'office', 'lang', 'view', 'heading-level', 'group-days', 'week-pager'];

/** What a page of stories is about, in German and English. */
export const about = (german: string, english: string) => ({
  controls: { include: turned },
  docs: { source, controls: { include: turned }, description: { component: inBoth(german, english) } },
});

/** What all stories of the element have in common. */
export const officeHoursMeta = {
  component: 'office-hours',
  render: officeHours,
  args: {
    time: '2026-11-26T15:59',
    fallback: '',
    'group-days': false,
    'week-pager': false,
    'structured-data': false,
    debug: false,
  },
  argTypes: {
    ...storyArgs,
    readerZone,
    office: { control: 'text' },
    src: { control: 'text' },
    lang: { control: 'select', options: [undefined, 'de', 'en', 'ar-XB'] },
    now: { control: 'text' },
    view: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 0, max: 6 } },
    'group-days': { control: 'boolean' },
    'week-pager': { control: 'boolean' },
    'structured-data': { control: 'boolean' },
    debug: { control: 'boolean' },
  },
  parameters: { docs: { source } },
} satisfies Meta<OfficeHoursArgs>;
