import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/office-contact/define.js';
import { staged, type StagedArgs } from '../support/staged.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface OfficeContactArgs extends StagedArgs {
  office?: string;
  lang?: string;
  now?: string;
  view?: string;
  maps?: string;
  'heading-level'?: number;
  debug: boolean;
}

export type Story = StoryObj<OfficeContactArgs>;

const attributes = ['src', 'office', 'lang', 'now', 'view', 'maps', 'heading-level', 'debug'] as const;

export const { element: officeContact, snippet } = staged<OfficeContactArgs>(
  'office-contact',
  attributes,
  'brueckenhaus',
);
