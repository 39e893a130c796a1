import type { Occurrence } from '../core/schedule/occurrence.js';
import { instantOf } from '../core/schedule/local-time.js';
import { officeOf, type Schedule } from '../core/schedule/prepare-schedule.js';
import { officeContext } from '../core/views/office-context.js';
import { slotView } from '../core/views/slot-views.js';
import { weekdayAndDay } from '../core/wording/dates.js';
import { readTextFor } from '../core/wording/names.js';
import { phraseText, type Phrase } from '../core/wording/phrase.js';
import { aside } from '../core/wording/sentence-frames.js';
import type { Words } from '../core/wording/words.js';
import { hanging } from './hanging.js';
import { terminalText } from './in-words.js';

interface Line {
  readonly time: string;
  readonly what: Phrase;
}

/** A date in one line: its time, whose it is, and what the week of `<office-hours>` would remark beside it. */
const lineOf = (date: Occurrence, schedule: Schedule, words: Words): Line | undefined => {
  const office = officeOf(schedule, date.office);
  if (!office) return undefined;
  const at = instantOf(schedule, date.localDate);
  const { text, remarks } = slotView(date, officeContext(schedule, office, at, words));
  const read = readTextFor(words, schedule.document.language);
  const name = read(date.kind === 'hours' ? office.name : (date.name ?? date.of));
  const others = remarks.filter((remark) => phraseText(remark) !== phraseText(name));
  return { time: text, what: aside(name, others, words) };
};

/** All dates, in blocks of a day. */
export const occurrencesText = (
  dates: readonly Occurrence[],
  schedule: Schedule,
  words: Words,
  columns?: number,
): string => {
  const days = [...new Set(dates.map(({ localDate }) => localDate))];
  const lines = new Map(dates.map((date) => [date, lineOf(date, schedule, words)]));
  const longest = Math.max(...[...lines.values()].map((line) => line?.time.length ?? 0));
  return days
    .map((day) =>
      [
        weekdayAndDay(day, undefined, words),
        ...dates.flatMap((date) => {
          const line = date.localDate === day && lines.get(date);
          return line ? hanging(`  ${line.time.padEnd(longest)}  `, terminalText(line.what), columns) : [];
        }),
      ].join('\n'),
    )
    .join('\n\n');
};
