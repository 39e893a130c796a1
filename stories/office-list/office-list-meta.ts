import type { Meta } from '@storybook/web-components-vite';
import { inBoth } from '../support/means.js';
import { ofSeveral } from '../support/story-args.js';
import { officeList, type OfficeListArgs, snippet } from './office-list-story.js';

const source = {
  language: 'html',
  transform: (_code: string, { args }: { args: OfficeListArgs }) => snippet(args),
};

/** What a page of stories is about, in German and English. */
export const about = (german: string, english: string) => ({
  docs: { source, description: { component: inBoth(german, english) } },
});

/** What all stories of the element have in common. */
export const officeListMeta = {
  component: 'office-list',
  render: officeList,
  args: {
    documents: ['ahornhof', 'lindenplatz', 'innenstadt-west'],
    time: '2026-11-26T10:30',
    fallback: '',
    'open-now': false,
    debug: false,
  },
  argTypes: {
    ...ofSeveral,
    src: { control: 'text' },
    office: { control: 'text' },
    lang: { control: 'select', options: [undefined, 'de', 'en', 'ar-XB'] },
    now: { control: 'text' },
    view: { control: 'text' },
    topic: { control: 'text' },
    languages: { control: 'text' },
    'open-now': { control: 'boolean' },
    filter: { control: 'text' },
    sort: { control: 'select', options: ['open', 'name', 'document'] },
    limit: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 0, max: 6 } },
    debug: { control: 'boolean' },
  },
  parameters: { docs: { source } },
} satisfies Meta<OfficeListArgs>;
