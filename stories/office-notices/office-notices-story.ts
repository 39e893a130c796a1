import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/office-notices/define.js';
import { staged, type StagedArgs } from '../support/staged.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface OfficeNoticesArgs extends StagedArgs {
  office?: string;
  lang?: string;
  now?: string;
  view?: string;
  about?: string;
  limit?: string;
  within?: string;
  'heading-level'?: number;
  debug: boolean;
}

export type Story = StoryObj<OfficeNoticesArgs>;

const attributes = [
  'src',
  'office',
  'lang',
  'now',
  'view',
  'about',
  'limit',
  'within',
  'heading-level',
  'debug',
] as const;

export const { element: officeNotices, snippet } = staged<OfficeNoticesArgs>(
  'office-notices',
  attributes,
  'brueckenhaus',
);
