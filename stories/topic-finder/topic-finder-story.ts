import type { StoryObj } from '@storybook/web-components-vite';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { wallClock } from '../../src/core/schedule/wall-clock.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import '../../src/elements/topic-finder/define.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from '../support/fixed-clock.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface TopicFinderArgs {
  /** Which document; without one the element has only its `src`. */
  document?: DocumentName;
  /** What the clock of everybody says, in the office's local time. */
  time: string;
  /** What stands inside the element. */
  fallback: string;
  src?: string;
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

/** The attributes that a webmaster would write, in their order. */
const attributesOf = (args: TopicFinderArgs): readonly (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = args[name];
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

/** A new element each time, because an element keeps the clock that it found. */
export const topicFinder = (args: TopicFinderArgs): HTMLElement => {
  const { document: name, time, fallback } = args;
  const { timeZone } = parseDocument(documents[name ?? 'chemnitz']).value;
  useClock(fixedClock(readInstant({ clock: wallClock(timeZone) }, time) ?? Date.now()));
  const element = document.createElement('topic-finder');
  useClock(undefined);
  for (const [attribute, value] of attributesOf(args)) element.setAttribute(attribute, value);
  if (name && !args.src) element.data = documents[name];
  element.innerHTML = fallback;
  return element;
};

/** The line that a webmaster copies. */
export const snippet = (args: TopicFinderArgs): string => {
  const { document: name = 'office', src = `${name}.json`, fallback } = args;
  const written = attributesOf({ ...args, src }).map(([key, value]) => (value ? ` ${key}="${value}"` : ` ${key}`));
  return `<topic-finder${written.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</topic-finder>`;
};
