import type { Meta } from '@storybook/web-components-vite';
import { inBoth } from '../support/means.js';
import { storyArgs } from '../support/story-args.js';
import { partnerContacts, type PartnerContactsArgs, snippet } from './partner-contacts-story.js';

const source = {
  language: 'html',
  transform: (_code: string, { args }: { args: PartnerContactsArgs }) => snippet(args),
};

/** What a page of stories is about, in German and English. */
export const about = (german: string, english: string) => ({
  docs: { source, description: { component: inBoth(german, english) } },
});

/** What all stories of the element have in common. */
export const partnerContactsMeta = {
  component: 'partner-contacts',
  render: partnerContacts,
  args: { time: '2026-11-26T10:30', fallback: '', search: false, debug: false },
  argTypes: {
    ...storyArgs,
    office: { control: 'text' },
    src: { control: 'text' },
    lang: { control: 'select', options: [undefined, 'de', 'en', 'ar-XB'] },
    now: { control: 'text' },
    partner: { control: 'text' },
    consultation: { control: 'text' },
    topic: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 0, max: 6 } },
    search: { control: 'boolean' },
    debug: { control: 'boolean' },
  },
  parameters: { docs: { source } },
} satisfies Meta<PartnerContactsArgs>;
