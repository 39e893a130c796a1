import type { Meta } from '@storybook/web-components-vite';
import { documents } from '../documents.js';
import { inBoth } from '../support/means.js';
import { officeList, type OfficeListArgs, snippet } from './office-list-story.js';

const ofStory = { category: 'story' };

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
    time: '2026-11-26T10:30+01:00',
    fallback: '',
    'open-now': false,
    debug: false,
  },
  argTypes: {
    documents: {
      control: 'check',
      options: Object.keys(documents),
      description: 'Which examples · welche Beispiele',
      table: ofStory,
    },
    invented: {
      control: { type: 'number', min: 0, max: 1000 },
      description: 'So many invented offices instead · stattdessen so viele erfundene Büros',
      table: ofStory,
    },
    time: { control: 'text', description: 'The time, with its offset · die Uhrzeit', table: ofStory },
    fallback: { control: 'text', description: 'What stands inside the element', table: ofStory },
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
    ...{ headingLevel: { control: false }, openNow: { control: false }, data: { control: false } },
  },
  parameters: { docs: { source } },
} satisfies Meta<OfficeListArgs>;
