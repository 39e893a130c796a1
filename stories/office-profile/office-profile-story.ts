import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/office-profile/define.js';
import { staged, type StagedArgs } from '../support/staged.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface OfficeProfileArgs extends StagedArgs {
  office?: string;
  partner?: string;
  lang?: string;
  now?: string;
  view?: string;
  'heading-level'?: number;
  debug: boolean;
}

export type Story = StoryObj<OfficeProfileArgs>;

const attributes = ['src', 'office', 'partner', 'lang', 'now', 'view', 'heading-level', 'debug'] as const;

export const { element: officeProfile, snippet } = staged<OfficeProfileArgs>(
  'office-profile',
  attributes,
  'muehlenviertel',
);
