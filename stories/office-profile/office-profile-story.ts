import type { StoryObj } from '@storybook/web-components-vite';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { wallClock } from '../../src/core/schedule/wall-clock.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import '../../src/elements/office-profile/define.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from '../support/fixed-clock.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface OfficeProfileArgs {
  /** Which document; without one the element has only its `src`. */
  document?: DocumentName;
  /** What the clock of everybody says, in the office's local time. */
  time: string;
  /** What stands inside the element. */
  fallback: string;
  src?: string;
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

/** The attributes that a webmaster would write, in their order. */
const attributesOf = (args: OfficeProfileArgs): readonly (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = args[name];
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

/** A new element each time, because an element keeps the clock that it found. */
export const officeProfile = (args: OfficeProfileArgs): HTMLElement => {
  const { document: name, time, fallback } = args;
  const { timeZone } = parseDocument(documents[name ?? 'muehlenviertel']).value;
  useClock(fixedClock(readInstant({ clock: wallClock(timeZone) }, time) ?? Date.now()));
  const element = document.createElement('office-profile');
  useClock(undefined);
  for (const [attribute, value] of attributesOf(args)) element.setAttribute(attribute, value);
  if (name && !args.src) element.data = documents[name];
  element.innerHTML = fallback;
  return element;
};

/** The line that a webmaster copies. */
export const snippet = (args: OfficeProfileArgs): string => {
  const { document: name = 'office', src = `${name}.json`, fallback } = args;
  const written = attributesOf({ ...args, src }).map(([key, value]) => (value ? ` ${key}="${value}"` : ` ${key}`));
  return `<office-profile${written.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</office-profile>`;
};
