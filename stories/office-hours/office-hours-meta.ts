import type { Meta } from '@storybook/web-components-vite';
import { documents } from '../documents.js';
import { inBoth } from '../support/means.js';
import { officeHours, type OfficeHoursArgs, snippet } from './office-hours-story.js';

const ofStory = { category: 'story' };

/** Properties that are attributes too, and what only a script can set: listed, but without a control. */
const forScripts = {
  headingLevel: { control: false },
  groupDays: { control: false },
  structuredData: { control: false },
  data: { control: false },
};

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
    document: {
      control: 'select',
      options: Object.keys(documents),
      description: 'Which example · welches Beispiel',
      table: ofStory,
    },
    time: { control: 'text', description: 'The time at the office · die Uhrzeit im Büro', table: ofStory },
    readerZone: { control: 'number', description: 'Where the reader is, minutes east of UTC', table: ofStory },
    fallback: { control: 'text', description: 'What stands inside the element', table: ofStory },
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
    ...forScripts,
  },
  parameters: { docs: { source } },
} satisfies Meta<OfficeHoursArgs>;
