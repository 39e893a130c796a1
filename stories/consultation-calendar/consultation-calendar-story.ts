import type { StoryObj } from '@storybook/web-components-vite';
import { parseDocument } from '../../src/core/model/parse-document.js';
import { prepareSchedule } from '../../src/core/schedule/prepare-schedule.js';
import { readInstant } from '../../src/core/schedule/read-instant.js';
import { useClock } from '../../src/elements/shared/clock-controller.js';
import '../../src/elements/consultation-calendar/define.js';
import { type DocumentName, documents } from '../documents.js';
import { fixedClock } from '../support/fixed-clock.js';
import { putReader } from '../support/reader-zone.js';

/** What a story can set: where and when it plays, and every attribute of the element. */
export interface ConsultationCalendarArgs {
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

export type Story = StoryObj<ConsultationCalendarArgs>;

const attributes = [
  ...(['src', 'office', 'lang', 'now', 'view', 'limit', 'within', 'kind'] as const),
  ...(['partner', 'consultation', 'topic', 'feed', 'heading-level', 'debug'] as const),
];

/** The attributes that a webmaster would write, in their order. */
const attributesOf = (args: ConsultationCalendarArgs): readonly (readonly [name: string, value: string])[] =>
  attributes.flatMap((name) => {
    const value = args[name];
    return value === undefined || value === '' || value === false
      ? []
      : [[name, value === true ? '' : String(value)] as const];
  });

/** A new element each time, because an element keeps the clock that it found. */
export const consultationCalendar = (args: ConsultationCalendarArgs): HTMLElement => {
  const { document: name, fallback, time, now } = args;
  const schedule = prepareSchedule(parseDocument(documents[name ?? 'lindenplatz']).value);
  const instantOf = (text: string) => {
    const instant = readInstant(schedule, text) ?? Date.now();
    putReader(instant, (schedule.clock.toLocal(instant) - instant) / 60_000);
    return instant;
  };
  if (now) instantOf(now);
  useClock(fixedClock(instantOf(time)));
  const element = document.createElement('consultation-calendar');
  useClock(undefined);
  for (const [attribute, value] of attributesOf(args)) element.setAttribute(attribute, value);
  if (name && !args.src) element.data = documents[name];
  element.innerHTML = fallback;
  return element;
};

/** The line that a webmaster copies. */
export const snippet = (args: ConsultationCalendarArgs): string => {
  const { document: name = 'office', src = `${name}.json`, fallback } = args;
  const written = attributesOf({ ...args, src }).map(([key, value]) => (value ? ` ${key}="${value}"` : ` ${key}`));
  return `<consultation-calendar${written.join('')}>${fallback ? `\n  ${fallback}\n` : ''}</consultation-calendar>`;
};
