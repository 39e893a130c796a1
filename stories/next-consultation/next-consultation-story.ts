import type { StoryObj } from '@storybook/web-components-vite';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import '../../src/elements/next-consultation/define.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from '../support/fixed-clock.js';
import { putReader } from '../support/reader-zone.js';

/** What a story can set: where and when it plays, and every attribute of the element. */
export interface NextConsultationArgs {
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
  limit?: string;
  within?: string;
  kind?: string;
  partner?: string;
  consultation?: string;
  topic?: string;
  feed?: string;
  'heading-level'?: number;
  debug: boolean;
}

export type Story = StoryObj<NextConsultationArgs>;

const attributes = [
  ...([
    'src',
    'office',
    'lang',
    'now',
    'view',
    'limit',
    'within',
    'kind',
    'partner',
    'consultation',
    'topic',
    'feed',
  ] as const),
  ...(['heading-level', 'debug'] as const),
];

/** The attributes that a webmaster would write, in their order. */
const attributesOf = (args: NextConsultationArgs): readonly (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = args[name];
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

/** A new element each time, because an element keeps the clock that it found. */
export const nextConsultation = (args: NextConsultationArgs): HTMLElement => {
  const { document: name, fallback, time, now, readerZone } = args;
  const schedule = prepareSchedule(parseDocument(documents[name ?? 'lindenplatz']).value);
  const instantOf = (text: string) => {
    const instant = readInstant(schedule, text) ?? Date.now();
    putReader(instant, readerZone ?? (schedule.clock.toLocal(instant) - instant) / 60_000);
    return instant;
  };
  if (now) instantOf(now);
  useClock(fixedClock(instantOf(time)));
  const element = document.createElement('next-consultation');
  useClock(undefined);
  for (const [attribute, value] of attributesOf(args)) element.setAttribute(attribute, value);
  if (name && !args.src) element.data = documents[name];
  element.innerHTML = fallback;
  return element;
};

/** The line that a webmaster copies. */
export const snippet = (args: NextConsultationArgs): string => {
  const { document: name = 'office', src = `${name}.json`, fallback } = args;
  const written = attributesOf({ ...args, src }).map(([key, value]) => (value ? ` ${key}="${value}"` : ` ${key}`));
  return `<next-consultation${written.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</next-consultation>`;
};
