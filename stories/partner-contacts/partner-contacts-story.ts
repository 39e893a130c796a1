import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/partner-contacts/define.js';
import { staged, type StagedArgs } from '../support/staged.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface PartnerContactsArgs extends StagedArgs {
  office?: string;
  lang?: string;
  now?: string;
  partner?: string;
  consultation?: string;
  topic?: string;
  'heading-level'?: number;
  search: boolean;
  debug: boolean;
}

export type Story = StoryObj<PartnerContactsArgs>;

const attributes = [
  'src',
  'office',
  'lang',
  'now',
  'partner',
  'consultation',
  'topic',
  'heading-level',
  'search',
  'debug',
] as const;

export const { element: partnerContacts, snippet } = staged<PartnerContactsArgs>(
  'partner-contacts',
  attributes,
  'netzwerk',
);
