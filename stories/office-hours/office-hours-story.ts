import type { StoryObj } from '@storybook/web-components-vite';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import '../../src/elements/office-hours/define.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from '../support/fixed-clock.js';
import { putReader } from '../support/reader-zone.js';

/** What a story can set: where and when it plays, and every attribute of the element. */
export interface OfficeHoursArgs {
  /** Which document; without one the element has only its `src`. */
  document?: DocumentName;
  /** What the clock of everybody says, in the office's local time. */
  time: string;
  /** Minutes east of UTC where the reader is; without it at the office. */
  readerZone?: number;
  /** What stands inside the element. */
  fallback: string;
  src?: string;
  office?: string;
  lang?: string;
  now?: string;
  view?: string;
  'heading-level'?: number;
  'group-days': boolean;
  'week-pager': boolean;
  'structured-data': boolean;
  debug: boolean;
}

export type Story = StoryObj<OfficeHoursArgs>;

const attributes = [
  'src',
  'office',
  'lang',
  'now',
  'view',
  'heading-level',
  'group-days',
  'week-pager',
  'structured-data',
  'debug',
] as const;

/** The attributes that a webmaster would write, in their order. */
export const attributesOf = (args: OfficeHoursArgs): readonly (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = args[name];
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

const berlin = (instant: number) => {
  const inBerlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
  return Math.round((Date.parse(`${inBerlin.format(instant).replace(' ', 'T')}Z`) - instant) / 60_000);
};

/** Sets the clock of the story, and where its reader is, also at the time of a preview. */
const setScene = (name: DocumentName, { time, now, readerZone }: OfficeHoursArgs) => {
  const schedule = prepareSchedule(parseDocument(documents[name]).value);
  const instantOf = (text: string) => {
    const instant = readInstant(schedule, text) ?? Date.now();
    putReader(instant, readerZone ?? berlin(instant));
    return instant;
  };
  if (now) instantOf(now);
  useClock(fixedClock(instantOf(time)));
};

/** A new element each time, because an element keeps the clock that it found. */
export const officeHours = (args: OfficeHoursArgs): HTMLElement => {
  const { document: name, fallback } = args;
  if (name) setScene(name, args);
  const element = document.createElement('office-hours');
  useClock(undefined);
  for (const [attribute, value] of attributesOf(args)) element.setAttribute(attribute, value);
  if (name && !args.src) element.data = documents[name];
  element.innerHTML = fallback;
  return element;
};

/** The line that a webmaster copies. */
export const snippet = (args: OfficeHoursArgs): string => {
  const { document: name = 'office', src = `${name}.json`, fallback } = args;
  const written = attributesOf({ ...args, src }).map(([key, value]) => (value ? ` ${key}="${value}"` : ` ${key}`));
  return `<office-hours${written.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</office-hours>`;
};
