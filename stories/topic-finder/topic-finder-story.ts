import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/topic-finder/define.js';
import { staged, type StagedArgs } from '../support/staged.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface TopicFinderArgs extends StagedArgs {
  office?: string;
  lang?: string;
  now?: string;
  view?: string;
  limit?: number;
  within?: string;
  partner?: string;
  consultation?: string;
  topic?: string;
  chosen?: string;
  parameter?: string;
  'heading-level'?: number;
  debug: boolean;
}

export type Story = StoryObj<TopicFinderArgs>;

const attributes = [
  'src',
  'office',
  'lang',
  'now',
  'view',
  'limit',
  'within',
  'partner',
  'consultation',
  'topic',
  'chosen',
  'parameter',
  'heading-level',
  'debug',
] as const;

export const { element: topicFinder, snippet } = staged<TopicFinderArgs>('topic-finder', attributes, 'chemnitz');
