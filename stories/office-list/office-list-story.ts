import type { StoryObj } from '@storybook/web-components-vite';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { wallClock } from '../../src/core/schedule/wall-clock.js';
import '../../src/elements/office-list/define.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from '../support/fixed-clock.js';
import { generatedOffices } from './generated-offices.js';

/** What a story can set: when it plays, and every attribute of the element. */
export interface OfficeListArgs {
  /** Which documents; without any the element has only its `src`. */
  documents: readonly DocumentName[];
  /** So many invented offices instead. */
  invented?: number;
  /** What the clock of everybody says, in the first office's local time. */
  time: string;
  /** What stands inside the element. */
  fallback: string;
  src?: string;
  office?: string;
  lang?: string;
  now?: string;
  view?: string;
  topic?: string;
  languages?: string;
  'open-now': boolean;
  filter?: string;
  sort?: string;
  limit?: string;
  'heading-level'?: number;
  debug: boolean;
}

export type Story = StoryObj<OfficeListArgs>;

const attributes = [
  'src',
  'office',
  'lang',
  'now',
  'view',
  'topic',
  'languages',
  'open-now',
  'filter',
  'sort',
  'limit',
  'heading-level',
  'debug',
] as const;

/** The attributes that a webmaster would write, in their order. */
const attributesOf = (args: OfficeListArgs): readonly (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = args[name];
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

/** A new element each time, because an element keeps the clock that it found. */
export const officeList = (args: OfficeListArgs): HTMLElement => {
  const { documents: names, invented, time, fallback, src } = args;
  const { timeZone } = parseDocument(documents[names[0] ?? 'lindenplatz']).value;
  useClock(fixedClock(readInstant({ clock: wallClock(timeZone) }, time) ?? Date.now()));
  const element = document.createElement('office-list');
  useClock(undefined);
  for (const [attribute, value] of attributesOf(args)) element.setAttribute(attribute, value);
  if (invented) element.data = generatedOffices(invented);
  else if (names.length && !src) element.data = names.map((name) => documents[name]);
  element.innerHTML = fallback;
  return element;
};

/** The line that a webmaster copies. */
export const snippet = (args: OfficeListArgs): string => {
  const { documents: names, fallback } = args;
  const src = args.src ?? (names.length ? names : ['offices']).map((name) => `${name}.json`).join(' ');
  const written = attributesOf({ ...args, src }).map(([key, value]) => (value ? ` ${key}="${value}"` : ` ${key}`));
  return `<office-list${written.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</office-list>`;
};
