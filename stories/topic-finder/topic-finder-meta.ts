import type { Meta } from '@storybook/web-components-vite';
import { inBoth } from '../support/means.js';
import { storyArgs } from '../support/story-args.js';
import { snippet, topicFinder, type TopicFinderArgs } from './topic-finder-story.js';

const source = {
  language: 'html',
  transform: (_code: string, { args }: { args: TopicFinderArgs }) => snippet(args),
};

/** What a page of stories is about, in German and English. */
export const about = (german: string, english: string) => ({
  docs: { source, description: { component: inBoth(german, english) } },
});

/** What all stories of the element have in common. */
export const topicFinderMeta = {
  component: 'topic-finder',
  render: topicFinder,
  args: { time: '2026-11-26T10:30', fallback: '', debug: false },
  argTypes: {
    ...storyArgs,
    office: { control: 'text' },
    src: { control: 'text' },
    lang: { control: 'select', options: [undefined, 'de', 'en', 'ar-XB'] },
    now: { control: 'text' },
    view: { control: 'select', options: [undefined, 'search topics', 'search', 'topics'] },
    limit: { control: { type: 'number', min: 1 } },
    within: { control: 'text' },
    partner: { control: 'text' },
    consultation: { control: 'text' },
    topic: { control: 'text' },
    chosen: { control: 'text' },
    parameter: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 0, max: 6 } },
    debug: { control: 'boolean' },
  },
  parameters: { docs: { source } },
} satisfies Meta<TopicFinderArgs>;
