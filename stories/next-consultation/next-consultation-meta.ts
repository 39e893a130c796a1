import type { Meta } from '@storybook/web-components-vite';
import { inBoth } from '../support/means.js';
import { readerZone, storyArgs } from '../support/story-args.js';
import { nextConsultation, type NextConsultationArgs, snippet } from './next-consultation-story.js';

const source = {
  language: 'html',
  transform: (_code: string, { args }: { args: NextConsultationArgs }) => snippet(args),
};

/** What is worth turning in a story that stands for a state; the rest is in "Try it". */
const turned = ['time', 'lang', 'view', 'limit', 'partner', 'consultation', 'topic', 'heading-level'];

/** What a page of stories is about, in German and English. */
export const about = (german: string, english: string) => ({
  controls: { include: turned },
  docs: { source, controls: { include: turned }, description: { component: inBoth(german, english) } },
});

/** What all stories of the element have in common. */
export const nextConsultationMeta = {
  component: 'next-consultation',
  render: nextConsultation,
  args: { document: 'lindenplatz', time: '2026-11-23T09:00', fallback: '', debug: false },
  argTypes: {
    ...storyArgs,
    readerZone,
    src: { control: 'text' },
    office: { control: 'text' },
    lang: { control: 'select', options: [undefined, 'de', 'en', 'ar-XB'] },
    now: { control: 'text' },
    view: { control: 'select', options: [undefined, 'list', 'card', 'line'] },
    limit: { control: 'text' },
    within: { control: 'text' },
    kind: { control: 'text' },
    partner: { control: 'text' },
    consultation: { control: 'text' },
    topic: { control: 'text' },
    feed: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 0, max: 6 } },
    debug: { control: 'boolean' },
  },
  parameters: { docs: { source } },
} satisfies Meta<NextConsultationArgs>;
