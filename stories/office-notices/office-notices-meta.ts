import type { Meta } from '@storybook/web-components-vite';
import { inBoth } from '../support/means.js';
import { storyArgs } from '../support/story-args.js';
import { officeNotices, type OfficeNoticesArgs, snippet } from './office-notices-story.js';

const source = {
  language: 'html',
  transform: (_code: string, { args }: { args: OfficeNoticesArgs }) => snippet(args),
};

/** What a page of stories is about, in German and English. */
export const about = (german: string, english: string) => ({
  docs: { source, description: { component: inBoth(german, english) } },
});

/** What all stories of the element have in common. */
export const officeNoticesMeta = {
  component: 'office-notices',
  render: officeNotices,
  args: { document: 'brueckenhaus', time: '2026-11-26T10:30', fallback: '', debug: false },
  argTypes: {
    ...storyArgs,
    office: { control: 'text' },
    src: { control: 'text' },
    lang: { control: 'select', options: [undefined, 'de', 'en', 'ar-XB'] },
    now: { control: 'text' },
    view: { control: 'text' },
    about: { control: 'text' },
    limit: { control: 'text' },
    within: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 0, max: 6 } },
    debug: { control: 'boolean' },
  },
  parameters: { docs: { source } },
} satisfies Meta<OfficeNoticesArgs>;
